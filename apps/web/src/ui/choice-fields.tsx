import { cx } from './cx';
import { Field, type FieldFrame } from './field';
import styles from './field.module.css';
import { ChevronIcon } from './icons';

export interface Option<T extends string> {
  value: T;
  label: string;
  description?: string;
}

interface SelectProps<T extends string> extends FieldFrame {
  value: T;
  onChange: (value: T) => void;
  options: readonly Option<T>[];
}

/** One out of many. Native on purpose: on a phone nothing is quicker. */
export function Select<T extends string>({ value, onChange, options, ...frame }: SelectProps<T>) {
  return (
    <Field {...frame}>
      {(wiring) => (
        <div className={styles.chooser}>
          <select
            {...wiring}
            className={cx(styles.control, styles.select)}
            value={value}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronIcon />
        </div>
      )}
    </Field>
  );
}

interface DateTimeFieldProps extends FieldFrame {
  /** `day` gives 2026-11-24, `moment` gives 2026-11-24T10:15 in the time of the device (see lib/dates). */
  kind: 'day' | 'moment';
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  min?: string;
  max?: string;
}

/** A day, or a day with a time. */
export function DateTimeField({ kind, value, onChange, onBlur, min, max, ...frame }: DateTimeFieldProps) {
  return (
    <Field {...frame}>
      {(wiring) => (
        <input
          {...wiring}
          {...{ min, max, onBlur }}
          type={kind === 'day' ? 'date' : 'datetime-local'}
          className={styles.control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
