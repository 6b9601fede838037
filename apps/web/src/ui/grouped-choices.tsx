import { useTranslation } from 'react-i18next';
import { IconButton } from './button';
import { CheckRows } from './check-rows';
import { Disclosure } from './disclosure';
import styles from './grouped-choices.module.css';
import { CrossIcon } from './icons';

interface Group {
  id: string;
  title: string;
  options: { value: string; label: string }[];
}

interface GroupedChoicesProps {
  label: string;
  /** The question and how many are fine, in few words. */
  hint?: string;
  groups: readonly Group[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  error?: string | undefined;
}

/** Some of very many, in groups that open: what is chosen stays in sight. */
export function GroupedChoices({ label, hint, groups, value, onChange, error }: GroupedChoicesProps) {
  const { t } = useTranslation('ui');
  const chosen = groups.flatMap(({ options }) => options).filter((option) => value.includes(option.value));
  const changeIn = ({ options }: Group, next: string[]) =>
    onChange([...value.filter((code) => !options.some((option) => option.value === code)), ...next]);
  const countIn = ({ options }: Group) => options.filter((option) => value.includes(option.value)).length;
  return (
    <div className={styles.choices} role="group" aria-label={label} data-invalid={error ? true : undefined}>
      {hint && <p className={styles.hint}>{hint}</p>}
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map((option) => (
            <li key={option.value} className={styles.one}>
              <span>{option.label}</span>
              <IconButton
                label={t('remove', { what: option.label })}
                onPress={() => onChange(value.filter((code) => code !== option.value))}
              >
                <CrossIcon size={18} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div className={styles.groups}>
        {groups.map((group) => (
          <Disclosure
            key={group.id}
            title={group.title}
            summary={countIn(group) > 0 ? t('chosen', { count: countIn(group) }) : undefined}
          >
            <CheckRows
              label={group.title}
              hideLabel
              options={group.options}
              value={value}
              onChange={(next) => changeIn(group, next)}
            />
          </Disclosure>
        ))}
      </div>
    </div>
  );
}
