import { Checkbox } from 'react-aria-components/CheckboxGroup';
import styles from './check-rows.module.css';
import { CheckGroup, type ManyProps } from './group-frame';
import { CheckIcon } from './icons';

/** Any of several, one under the other, each with room for a sentence. */
export function CheckRows<T extends string>(props: ManyProps<T>) {
  return (
    <CheckGroup {...props} className={styles.group}>
      {props.options.map((option) => (
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
    </CheckGroup>
  );
}
