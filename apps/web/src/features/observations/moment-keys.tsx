import { LESSON_PHASES, MOMENT_KINDS, type LessonPhaseKind, type MomentKind } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Button, type PressEvent } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { MomentSign } from './moment-sign';
import { minuteOf, secondsInto } from './moments';
import styles from './moments.module.css';
import { useNow } from './use-now';

interface MomentKeysProps {
  startedAt: string;
  phase: LessonPhaseKind | null;
  onPhase: (phase: LessonPhaseKind) => void;
  onTap: (kind: MomentKind, by: PressEvent['pointerType']) => void;
  /** The letter of a key, when letters are on. */
  letterOf: ((kind: MomentKind) => string) | null;
}

/** The lower half of the screen: how pupils work now, the minute, and four big keys. */
export function MomentKeys({ startedAt, phase, onPhase, onTap, letterOf }: MomentKeysProps) {
  const { t } = useTranslation(['observations', 'terms']);
  return (
    <section className={styles.panel} aria-label={t('moments.keys')}>
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
      <Clock startedAt={startedAt} />
    </section>
  );
}

function Clock({ startedAt }: { startedAt: string }) {
  const { t } = useTranslation('observations');
  const seconds = secondsInto(startedAt, useNow());
  return (
    <p className={styles.clock}>
      {seconds === null ? t('moments.afterwards') : t('moments.minuteNow', { minute: minuteOf(seconds) })}
    </p>
  );
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
