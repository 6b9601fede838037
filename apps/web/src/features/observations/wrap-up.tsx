import { LIMIT, type MomentKind, type WriteObservation } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids';
import { Button } from '../../ui/button';
import { PlusIcon } from '../../ui/icons';
import { TextArea } from '../../ui/text-field';
import styles from './observe.module.css';

interface WrapUpProps {
  value: WriteObservation;
  change: (patch: Partial<WriteObservation>) => void;
  fault: (pointer: string) => string | undefined;
  isSelf: boolean;
  /** The student, by first name. */
  name: string;
  whoSees: ReactNode;
  /** The field of the next step; moments that lead to one stand above it. */
  nextStep: ReactNode;
}

/** After the lesson: what was strong, and one next step with a when. */
export function WrapUp({ value, change, fault, isSelf, name, whoSees, nextStep }: WrapUpProps) {
  const { t } = useTranslation(['observations', 'terms']);
  const who = isSelf ? 'self' : 'other';
  const addStrength = (text: string) =>
    change({ strength: value.strength.trim() ? `${value.strength.trim()}\n${text}` : text });
  const addStep = (text: string) => {
    const step = value.nextStep ?? { id: newId(), text: '', when: 'next_lesson', day: null };
    change({ nextStep: { ...step, text: `${step.text} ${text}`.trim() } });
  };
  return (
    <div className={styles.wrap}>
      <div className={styles.words}>
        <TextArea
          label={t('terms:strength')}
          description={t(`wrap.strength.${who}`, { name })}
          optional
          value={value.strength}
          onChange={(strength) => change({ strength })}
          maxLength={LIMIT.text}
          error={fault('/strength')}
          whoSees={whoSees}
        />
        <MomentPicks {...{ value }} kinds={['strong']} into={value.strength} onPick={addStrength} />
      </div>
      <div className={styles.words}>
        {nextStep}
        <MomentPicks
          {...{ value }}
          kinds={['suggestion', 'question']}
          into={value.nextStep?.text ?? ''}
          onPick={addStep}
        />
      </div>
    </div>
  );
}

interface MomentPicksProps {
  value: WriteObservation;
  kinds: readonly MomentKind[];
  /** The words so far: what stands in them is not offered again. */
  into: string;
  onPick: (text: string) => void;
}

/** What was written down during the lesson, one tap away; by kind only, the observer picks. */
function MomentPicks({ value, kinds, into, onPick }: MomentPicksProps) {
  const { t } = useTranslation('observations');
  const found = value.moments.filter(
    ({ kind, text }) => kinds.includes(kind) && text.trim() !== '' && !into.includes(text.trim()),
  );
  if (found.length === 0) return null;
  return (
    <div className={styles.picks}>
      <p>{t('wrap.picks')}</p>
      <ul>
        {found.map(({ id, text }) => (
          <li key={id}>
            <Button size="s" icon={<PlusIcon size={16} />} onPress={() => onPick(text.trim())}>
              {text}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
