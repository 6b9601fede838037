import type { HTMLInputAutoCompleteAttribute, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import { Field, type FieldFrame } from './field';
import styles from './field.module.css';

interface TextProps extends FieldFrame {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  maxLength?: number;
  placeholder?: string;
  autoFocus?: boolean;
}

interface TextFieldProps extends TextProps {
  type?: 'text' | 'email' | 'password' | 'search' | 'number';
  name?: string;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'numeric';
  ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField({ value, onChange, type = 'text', ref, ...props }: TextFieldProps) {
  const { label, description, error, optional, whoSees, ...rest } = props;
  return (
    <Field {...{ label, description, error, optional, whoSees }}>
      {(wiring) => (
        <input
          {...rest}
          {...wiring}
          ref={ref}
          type={type}
          className={styles.control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

const COUNT_FROM = 0.9;

interface TextAreaProps extends TextProps {
  /** Rows when empty; it grows with its words. */
  rows?: number;
  /** Set in the letters of what people write. */
  written?: boolean;
  /** What Enter does where it ends the words; with Shift it still begins a line. */
  onEnter?: () => void;
}

/** Several lines; grows with its words, in serif because people write here. */
export function TextArea({ value, onChange, onEnter, rows = 3, written = true, ...props }: TextAreaProps) {
  const { t } = useTranslation('ui');
  const { label, description, error, optional, whoSees, ...rest } = props;
  const left = (props.maxLength ?? Infinity) - value.length;
  const isNearEnd = props.maxLength !== undefined && value.length > props.maxLength * COUNT_FROM;
  return (
    <Field {...{ label, description, error, optional, whoSees }}>
      {(wiring) => (
        <>
          <div className={cx(styles.grow, written && styles.written)} data-value={value}>
            <textarea
              {...rest}
              {...wiring}
              rows={rows}
              className={cx(styles.control, styles.area, written && styles.written)}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              onKeyDown={(event) => {
                if (!onEnter || event.key !== 'Enter' || event.shiftKey) return;
                event.preventDefault();
                onEnter();
              }}
            />
          </div>
          {isNearEnd && <span className={styles.count}>{t('tooLong', { count: left })}</span>}
        </>
      )}
    </Field>
  );
}
