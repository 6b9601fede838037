import type { FeedbackRequestView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Written } from '../../ui/written';
import styles from './feedback.module.css';

const TONE: Record<FeedbackRequestView['state'], BadgeTone> = {
  waiting: 'ochre',
  overdue: 'thread',
  answered: 'moss',
  withdrawn: 'neutral',
};

interface RequestQuestionProps {
  request: FeedbackRequestView;
  titleOf: (code: string) => string;
}

/** The question itself: what about, with which lesson, until when. */
export function RequestQuestion({ request, titleOf }: RequestQuestionProps) {
  const { t } = useTranslation(['feedback', 'terms']);
  const { longDay, day } = useDates();
  const { author, about, lessonId, lessonTopic, indicators, until, state, occurredAt } = request;
  return (
    <article className={styles.question}>
      <Written size="l" author={author.name} time={{ text: longDay(occurredAt), iso: occurredAt }}>
        {about}
      </Written>
      <div>
        <Badge tone={TONE[state]}>{t(`terms:requestStates.${state}`)}</Badge>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('request.until')}</dt>
          <dd>{day(until)}</dd>
        </div>
        {lessonId && (
          <div>
            <dt>{t('request.lesson')}</dt>
            <dd>{lessonTopic === null ? '–' : <Link to={`/lessons/${lessonId}`}>{lessonTopic}</Link>}</dd>
          </div>
        )}
        {indicators.length > 0 && (
          <div className={styles.broad}>
            <dt>{t('request.indicators')}</dt>
            <dd>
              <ul className={styles.indicators}>
                {indicators.map((code) => (
                  <li key={code}>{titleOf(code)}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}
