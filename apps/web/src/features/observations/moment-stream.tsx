import type { FrameworkDocument, WriteMoment } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button';
import { PenIcon } from '../../ui/icons';
import { MomentEditor } from './moment-editor';
import { MomentSign } from './moment-sign';
import { inOrder, minuteOf } from './moments';
import styles from './moments.module.css';
import { useInstrumentWords } from './use-instrument-words';

interface MomentStreamProps {
  instrument: FrameworkDocument;
  moments: readonly WriteMoment[];
  /** The moment that is being written on. */
  openId: string | null;
  /** Whether the text of the open one takes the focus. */
  takesFocus: boolean;
  onOpen: (id: string | null) => void;
  onChange: (id: string, patch: Partial<WriteMoment>) => void;
  onRemove: (id: string) => void;
}

/** The upper half: what was seen so far, in the order of the lesson. */
export function MomentStream({ instrument, moments, openId, ...on }: MomentStreamProps) {
  const { t } = useTranslation('observations');
  if (moments.length === 0) return null;
  return (
    <ol className={styles.stream} aria-label={t('moments.title')}>
      {inOrder(moments).map((moment) => (
        <li key={moment.id} className={styles.moment}>
          {moment.id === openId ? (
            <MomentEditor
              instrument={instrument}
              moment={moment}
              takesFocus={on.takesFocus}
              onChange={(patch) => on.onChange(moment.id, patch)}
              onRemove={() => on.onRemove(moment.id)}
              onDone={() => on.onOpen(null)}
            />
          ) : (
            <MomentLine instrument={instrument} moment={moment} onOpen={() => on.onOpen(moment.id)} />
          )}
        </li>
      ))}
    </ol>
  );
}

interface MomentLineProps {
  instrument: FrameworkDocument;
  moment: WriteMoment;
  onOpen?: () => void;
}

/** One moment as it reads. */
export function MomentLine({ instrument, moment, onOpen }: MomentLineProps) {
  const { t } = useTranslation(['observations', 'terms']);
  const { indicator } = useInstrumentWords(instrument);
  const minute = minuteOf(moment.atSecond);
  const kind = t(`terms:moments.${moment.kind}`);
  return (
    <div className={styles.line}>
      <span className={styles.minute}>{t('moments.minute', { minute })}</span>
      <div className={styles.said}>
        <span className={styles.kind}>
          <MomentSign kind={moment.kind} />
          {kind}
          {moment.phase && <span className={styles.quiet}>{t(`terms:phases.${moment.phase}`)}</span>}
        </span>
        {moment.text && <p className={styles.text}>{moment.text}</p>}
        {moment.indicator && <p className={styles.quiet}>{indicator(moment.indicator)}</p>}
      </div>
      {onOpen && (
        <IconButton label={t('moments.editOf', { kind, minute })} onPress={onOpen}>
          <PenIcon />
        </IconButton>
      )}
    </div>
  );
}
