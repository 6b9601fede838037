import type { ReactNode } from 'react';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
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

/** A choice of any of several. */
export interface ManyProps<T extends string> extends GroupFrame {
  value: readonly T[];
  /** What is chosen now, in the order in which it is offered. */
  onChange: (value: T[]) => void;
  options: readonly Option<T>[];
}

interface CheckGroupProps<T extends string> extends ManyProps<T> {
  className: string | undefined;
  /** The boxes. */
  children: ReactNode;
}

/** What stands around boxes of which any may be ticked. */
export function CheckGroup<T extends string>({ className, children, ...props }: CheckGroupProps<T>) {
  const { label, hideLabel, description, value, onChange, options, error } = props;
  return (
    <CheckboxGroup
      className={className ?? ''}
      value={[...value]}
      isInvalid={error !== undefined}
      onChange={(next) =>
        onChange(options.map((known) => known.value).filter((known) => next.includes(known)))
      }
    >
      <GroupLabel {...{ label, hideLabel, description }} />
      {children}
      <GroupFault error={error} />
    </CheckboxGroup>
  );
}
