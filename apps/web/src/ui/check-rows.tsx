import { Checkbox, CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import type { Option } from './choice-fields';
import styles from './check-rows.module.css';
import { GroupFault, type GroupFrame, GroupLabel, inOrder } from './group-frame';
import { CheckIcon } from './icons';

interface CheckRowsProps<T extends string> extends GroupFrame {
  value: readonly T[];
  onChange: (value: T[]) => void;
  options: readonly Option<T>[];
}

/** Any of several, one under the other, each with room for a sentence. */
export function CheckRows<T extends string>(props: CheckRowsProps<T>) {
  const { label, hideLabel, description, value, onChange, options, error } = props;
  return (
    <CheckboxGroup
      className={styles.group}
      value={[...value]}
      isInvalid={error !== undefined}
      onChange={(next) => onChange(inOrder(options, next))}
    >
      <GroupLabel {...{ label, hideLabel, description }} />
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
      <GroupFault error={error} />
    </CheckboxGroup>
  );
}
