import { Checkbox } from 'react-aria-components/CheckboxGroup';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Option } from './choice-fields';
import styles from './choice-groups.module.css';
import { CheckGroup, GroupFault, type GroupFrame, GroupLabel, type ManyProps } from './group-frame';
import { CheckIcon } from './icons';

interface SegmentedProps<T extends string> extends GroupFrame {
  value: T | null;
  onChange: (value: T) => void;
  options: readonly Option<T>[];
}

/** One out of a few, all in sight. */
export function SegmentedControl<T extends string>(props: SegmentedProps<T>) {
  const { value, onChange, options, label, hideLabel, description, error } = props;
  return (
    <RadioGroup
      className={styles.group}
      value={value}
      isInvalid={error !== undefined}
      orientation="horizontal"
      onChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
    >
      <GroupLabel {...{ label, hideLabel, description }} />
      <div className={styles.segments}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.segment}>
            <span>{option.label}</span>
            {option.description && <span className={styles.small}>{option.description}</span>}
          </Radio>
        ))}
      </div>
      <GroupFault error={error} />
    </RadioGroup>
  );
}

/** Any of several, as tags that switch on and off. */
export function TagToggles<T extends string>(props: ManyProps<T>) {
  return (
    <CheckGroup {...props} className={styles.group}>
      <div className={styles.tags}>
        {props.options.map((option) => (
          <Checkbox key={option.value} value={option.value} className={styles.tag}>
            <span className={styles.tick}>
              <CheckIcon size={16} />
            </span>
            {option.label}
          </Checkbox>
        ))}
      </div>
    </CheckGroup>
  );
}
