import type { FrameworkDocument, LessonPhaseKind, MomentKind, WriteMoment } from '@leerspoor/shared';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { KeyHelp } from './key-help';
import { MomentKeys } from './moment-keys';
import { MomentStream } from './moment-stream';
import { changedMoment, inOrder, minuteOf, tapped } from './moments';
import styles from './moments.module.css';
import { useKeyLetters } from './use-key-letters';

interface CaptureProps {
  instrument: FrameworkDocument;
  startedAt: string;
  lessonStartsAt: string | null;
  moments: readonly WriteMoment[];
  onChange: (moments: WriteMoment[]) => void;
  whoSees: ReactNode;
}

/** Writing down what is seen while it happens: one tap per moment. */
export function Capture({ instrument, startedAt, moments, onChange, ...of }: CaptureProps) {
  const { t } = useTranslation(['observations', 'terms']);
  const [phase, setPhase] = useState<LessonPhaseKind | null>(moments.at(-1)?.phase ?? null);
  const [openId, setOpen] = useState<string | null>(null);
  const [takesFocus, setTakesFocus] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [said, say] = useState('');
  const tap = (kind: MomentKind, withFocus: boolean) => {
    const moment = tapped(moments, { kind, phase, startedAt });
    onChange(inOrder([...moments, moment]));
    setTakesFocus(withFocus);
    setOpen(moment.id);
    say(t('moments.said', { kind: t(`terms:moments.${kind}`), minute: minuteOf(moment.atSecond) }));
  };
  const letters = useKeyLetters(
    (kind) => tap(kind, true),
    () => setHelpOpen(true),
  );
  return (
    <div className={styles.capture}>
      {moments.length === 0 && (
        <div className={styles.none}>
          <p>{t('moments.none')}</p>
          {of.whoSees}
        </div>
      )}
      <MomentStream
        {...{ instrument, moments, openId, takesFocus }}
        onOpen={(id) => {
          setTakesFocus(true);
          setOpen(id);
        }}
        onChange={(id, patch) => onChange(changedMoment(moments, id, patch))}
        onRemove={(id) => onChange(moments.filter((moment) => moment.id !== id))}
      />
      <KeyHelp letters={letters} isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
      <MomentKeys
        {...{ startedAt, phase }}
        lessonStartsAt={of.lessonStartsAt}
        onPhase={setPhase}
        onTap={(kind, by) => tap(kind, by !== 'touch')}
        letterOf={letters.isOn ? letters.letterOf : null}
      />
      <div className={styles.live} aria-live="polite">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </div>
  );
}
