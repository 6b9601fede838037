import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './check-rows.module.css';
import type { Option } from './choice-fields';
import { GroupFault, GroupLabel } from './group-frame';

interface RadioRowsProps<T extends string> {
  label: string;
  value: T | null;
  onChange: (value: T) => void;
  options: readonly Option<T>[];
  error?: string | undefined;
}

/** One out of several, one under the other, each with room for a sentence. */
export function RadioRows<T extends string>({ label, value, onChange, options, error }: RadioRowsProps<T>) {
  return (
    <RadioGroup
      className={styles.group}
      value={value}
      isInvalid={error !== undefined}
      onChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
    >
      <GroupLabel label={label} />
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles.row}>
          <span className={styles.round} />
          <span className={styles.words}>
            <span>{option.label}</span>
            {option.description && <span className={styles.description}>{option.description}</span>}
          </span>
        </Radio>
      ))}
      <GroupFault error={error} />
    </RadioGroup>
  );
}
