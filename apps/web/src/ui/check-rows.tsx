import { Checkbox, CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import type { Option } from './choice-fields';
import styles from './check-rows.module.css';
import { cx } from './cx';
import { AlertIcon, CheckIcon } from './icons';
import { VisuallyHidden } from './visually-hidden';

interface CheckRowsProps<T extends string> {
  label: string;
  /** Only heard: when a heading above already says it. */
  hideLabel?: boolean;
  value: readonly T[];
  onChange: (value: T[]) => void;
  options: readonly Option<T>[];
  error?: string | undefined;
}

/** Any of several, one under the other, each with room for a sentence. */
export function CheckRows<T extends string>(props: CheckRowsProps<T>) {
  const { label, hideLabel, value, onChange, options, error } = props;
  return (
    <CheckboxGroup
      className={styles.group}
      value={[...value]}
      isInvalid={error !== undefined}
      onChange={(next) =>
        onChange(options.map((option) => option.value).filter((known) => next.includes(known)))
      }
    >
      <Label className={cx(!hideLabel && styles.label)}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </Label>
      {options.map((option) => (
        <Checkbox key={option.value} value={option.value} className={styles.row}>
          <span className={styles.box}>
            <CheckIcon size={18} />
          </span>
          <span className={styles.words}>
            <span>{option.label}</span>
            {option.description && <span className={styles.description}>{option.description}</span>}
          </span>
        </Checkbox>
      ))}
      <FieldError className={styles.error}>
        <AlertIcon size={18} />
        {error}
      </FieldError>
    </CheckboxGroup>
  );
}
