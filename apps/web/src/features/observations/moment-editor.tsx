import { LIMIT, MOMENT_KINDS, type FrameworkDocument, type WriteMoment } from '@leerspoor/shared';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice-fields';
import { ChevronIcon } from '../../ui/icons';
import { TextArea, TextField } from '../../ui/text-field';
import { MomentSign } from './moment-sign';
import { minuteOf } from './moments';
import styles from './moments.module.css';

interface MomentEditorProps {
  instrument: FrameworkDocument;
  moment: WriteMoment;
  takesFocus: boolean;
  onChange: (patch: Partial<WriteMoment>) => void;
  onRemove: () => void;
  onDone: () => void;
}

const MOST_MINUTES = 600;
const NONE = '';

/** Words and a behaviour: all of it can wait, the tap fixed kind and time. */
export function MomentEditor({ instrument, moment, takesFocus, ...on }: MomentEditorProps) {
  const { t } = useTranslation(['observations', 'common', 'terms']);
  const localised = useLocalised();
  const { onChange, onRemove, onDone } = on;
  const behaviours = instrument.domains.flatMap(({ indicators }) =>
    indicators.map(({ code, title }) => ({ value: code, label: localised(title) })),
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // In braces: new browsers answer scrolling with a promise, which is no way to clean up an effect.
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <Tapped {...{ moment, onChange }} />
      <TextArea
        label={t('moments.text')}
        optional
        rows={1}
        value={moment.text}
        onChange={(text) => onChange({ text })}
        maxLength={LIMIT.note}
        onEnter={onDone}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- who asked with the keyboard goes on typing
        autoFocus={takesFocus}
      />
      <Select
        label={t('moments.indicator')}
        value={moment.indicator ?? NONE}
        onChange={(code) => onChange({ indicator: code === NONE ? null : code })}
        options={[{ value: NONE, label: t('moments.noIndicator') }, ...behaviours]}
      />
      <div className={styles.buttons}>
        <Button type="submit">{t('common:actions.done')}</Button>
        <Button variant="quiet" onPress={onRemove}>
          {t('common:actions.remove')}
        </Button>
      </div>
    </form>
  );
}

/** What the tap fixed, to mend a wrong one. */
function Tapped({ moment, onChange }: Pick<MomentEditorProps, 'moment' | 'onChange'>) {
  const { t } = useTranslation(['observations', 'terms']);
  const minute = minuteOf(moment.atSecond);
  const setMinute = (text: string) => {
    const whole = Math.min(MOST_MINUTES, Math.max(0, Math.trunc(Number(text)) || 0));
    onChange({ atSecond: whole * 60 });
  };
  return (
    <details className={styles.tapped}>
      <summary>
        <span className={styles.kind}>
          <MomentSign kind={moment.kind} />
          {t('moments.tapped', { kind: t(`terms:moments.${moment.kind}`), minute })}
        </span>
        <ChevronIcon size={18} />
      </summary>
      <div className={styles.details}>
        <Select
          label={t('moments.kind')}
          value={moment.kind}
          onChange={(kind) => onChange({ kind })}
          options={MOMENT_KINDS.map((kind) => ({ value: kind, label: t(`terms:moments.${kind}`) }))}
        />
        <TextField
          label={t('moments.minuteLabel')}
          type="number"
          value={String(minute)}
          onChange={setMinute}
        />
      </div>
    </details>
  );
}
