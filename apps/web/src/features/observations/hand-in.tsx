import type { WriteObservation } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftForm } from '../../lib/use-draft';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { SegmentedControl } from '../../ui/choice-groups';
import { Notice } from '../../ui/notice';
import { ProblemNotice } from '../../ui/problem-notice';
import styles from './observe.module.css';
import { useHandIn } from './use-hand-in';

interface HandInProps {
  id: string;
  draft: DraftForm<WriteObservation>;
  isSelf: boolean;
  /** The student, by first name. */
  name: string;
  /** There is nothing yet to hand in. */
  isNothing: boolean;
  onTry: () => void;
  onDone: () => void;
}

type Opening = 'together' | 'now';

/** Handing in, with in plain words what happens then: blind first. */
export function HandIn({ id, draft, isSelf, name, isNothing, onTry, onDone }: HandInProps) {
  const { t } = useTranslation('observations');
  const [opening, setOpening] = useState<Opening>('together');
  const handIn = useHandIn(id, draft, onDone);
  const { lessonId, strength, nextStep } = draft.value;
  // Handed in is handed in: without a word to take along, that is asked once.
  const isBare = !isSelf && !isNothing && strength.trim() === '' && nextStep === null;
  const [isAsked, setAsked] = useState(false);
  const send = () => {
    onTry();
    if (isBare && !isAsked) setAsked(true);
    else if (!isNothing) handIn.mutate(opening === 'now');
  };
  const canChoose = !isSelf && lessonId !== null;
  const what = isSelf ? 'self' : lessonId === null ? 'loose' : opening;
  return (
    <Card look="flat">
      <div className={styles.words}>
        <h2>{t(isSelf ? 'handIn.titleSelf' : 'handIn.title')}</h2>
        {canChoose && (
          <SegmentedControl
            label={t('handIn.when', { name })}
            value={opening}
            onChange={setOpening}
            options={[
              { value: 'together', label: t('handIn.together') },
              { value: 'now', label: t('handIn.now') },
            ]}
          />
        )}
        <p>{t(`handIn.explains.${what}`, { name })}</p>
        <p className={styles.policy}>{t(isSelf ? 'handIn.policySelf' : 'handIn.policy')}</p>
        {isBare && isAsked && <Notice tone="attention">{t('handIn.bare', { name })}</Notice>}
        {handIn.error && <ProblemNotice error={handIn.error} onRetry={send} />}
        <div>
          <Button variant="primary" isPending={handIn.isPending} onPress={send}>
            {t(isSelf ? 'handIn.buttonSelf' : isBare && isAsked ? 'handIn.anyway' : 'handIn.button')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
