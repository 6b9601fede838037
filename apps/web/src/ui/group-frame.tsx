import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import type { Option } from './choice-fields';
import { cx } from './cx';
import styles from './group-frame.module.css';
import { AlertIcon } from './icons';
import { VisuallyHidden } from './visually-hidden';

/** What every group of choices has around its choices. */
export interface GroupFrame {
  label: string;
  /** Only heard: when a heading above already says it. */
  hideLabel?: boolean;
  description?: ReactNode;
  error?: string | undefined;
}

export const GroupLabel = ({ label, hideLabel, description }: GroupFrame) => (
  <>
    <Label className={cx(!hideLabel && styles.label)}>
      {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
    </Label>
    {description && (
      <Text slot="description" className={styles.help}>
        {description}
      </Text>
    )}
  </>
);

export const GroupFault = ({ error }: { error: string | undefined }) => (
  <FieldError className={styles.error}>
    <AlertIcon size={18} />
    {error}
  </FieldError>
);

/** What was chosen, in the order in which it is offered. */
export const inOrder = <T extends string>(options: readonly Option<T>[], chosen: readonly string[]): T[] =>
  options.map(({ value }) => value).filter((value) => chosen.includes(value));
