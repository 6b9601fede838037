import { LESSON_PHASES, MOMENT_KINDS, type LessonPhaseKind, type MomentKind } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Button, type PressEvent } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useDates } from '../../lib/use-dates';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { MomentSign } from './moment-sign';
import { minuteOf, secondsInto } from './moments';
import styles from './moments.module.css';
import { useNow } from './use-now';

interface MomentKeysProps {
  startedAt: string;
  lessonStartsAt: string | null;
  phase: LessonPhaseKind | null;
  onPhase: (phase: LessonPhaseKind) => void;
  onTap: (kind: MomentKind, by: PressEvent['pointerType']) => void;
  /** The letter of a key, when letters are on. */
  letterOf: ((kind: MomentKind) => string) | null;
}

/** The lower half of the screen: how pupils work now, the minute, and four big keys. */
export function MomentKeys({ phase, onPhase, onTap, letterOf, ...since }: MomentKeysProps) {
  const { t } = useTranslation(['observations', 'terms']);
  return (
    <section className={styles.panel} aria-label={t('moments.keys')}>
      <Clock {...since} />
      <PhaseBar phase={phase} onPhase={onPhase} />
      <div className={styles.keys}>
        {MOMENT_KINDS.map((kind) => (
          <Button
            key={kind}
            className={styles.key ?? ''}
            data-kind={kind}
            aria-keyshortcuts={letterOf?.(kind)}
            onPress={({ pointerType }) => onTap(kind, pointerType)}
          >
            <MomentSign kind={kind} />
            {t(`terms:moments.${kind}`)}
            {letterOf && (
              <kbd className={styles.letter} aria-hidden="true">
                {letterOf(kind)}
              </kbd>
            )}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** Where in the lesson we are; counted from the first tap when that was not in the lesson as planned. */
function Clock({ startedAt, lessonStartsAt }: Pick<MomentKeysProps, 'startedAt' | 'lessonStartsAt'>) {
  const { t } = useTranslation('observations');
  const { time } = useDates();
  const now = useNow();
  const seconds = secondsInto(startedAt, now);
  const start = Date.parse(startedAt);
  const isOfLesson = lessonStartsAt !== null && Date.parse(lessonStartsAt) === start;
  const words = () => {
    if (seconds === null) return t('moments.afterwards');
    if (start > now) return t('moments.begins', { time: time(startedAt) });
    return t(isOfLesson ? 'moments.minuteNow' : 'moments.minuteOwn', { minute: minuteOf(seconds) });
  };
  return <p className={styles.clock}>{words()}</p>;
}

function PhaseBar({ phase, onPhase }: Pick<MomentKeysProps, 'phase' | 'onPhase'>) {
  const { t } = useTranslation(['observations', 'terms']);
  const choose = (next: string) => {
    const chosen = LESSON_PHASES.find((known) => known === next);
    if (chosen) onPhase(chosen);
  };
  return (
    <RadioGroup value={phase} onChange={choose} orientation="horizontal">
      <Label>
        <VisuallyHidden>{t('moments.phase')}</VisuallyHidden>
      </Label>
      <div className={styles.bar}>
        {LESSON_PHASES.map((known) => (
          <Radio key={known} value={known} className={styles.phase ?? ''}>
            {t(`terms:phases.${known}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
