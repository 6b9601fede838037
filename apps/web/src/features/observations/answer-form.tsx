import { LIMIT, type ObservationView } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldFault } from '../../lib/use-field-fault';
import { useKeptText } from '../../lib/use-kept-text';
import { firstName } from '../../lib/names';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextArea } from '../../ui/text-field';
import { WhoSees } from '../../ui/who-sees';
import { useAnswerObservation } from './observation.queries';
import styles from './read.module.css';

/** The student answers an observation, once. */
export function AnswerForm({ observation, meId }: { observation: ObservationView; meId: string }) {
  const { t } = useTranslation('observations');
  const [text, setText, clear] = useKeptText(meId, `answer.${observation.id}`);
  const [isTried, setTried] = useState(false);
  const answer = useAnswerObservation(observation, clear);
  const fault = useFieldFault(answer.error);
  const isMissing = text.trim() === '';
  const name = firstName(observation.author.name);
  const send = () => {
    setTried(true);
    if (!isMissing) answer.mutate(text.trim());
  };
  return (
    <div className={cx(styles.part, styles.answer)}>
      <TextArea
        label={t('answer.label', { name })}
        description={t('answer.help')}
        value={text}
        onChange={setText}
        rows={2}
        maxLength={LIMIT.text}
        error={isTried && isMissing ? t('answer.missing') : fault('/text')}
        whoSees={<WhoSees people={[name, t('readers.same')]} />}
      />
      {answer.error && <ProblemNotice error={answer.error} onRetry={send} />}
      <div>
        <Button isPending={answer.isPending} onPress={send}>
          {t('answer.send')}
        </Button>
      </div>
    </div>
  );
}
