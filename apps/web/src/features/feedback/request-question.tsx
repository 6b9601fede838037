import type { FeedbackRequestView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Badge } from '../../ui/badge';
import { Facts, linesOf } from '../../ui/facts';
import { Written } from '../../ui/written';
import styles from './feedback.module.css';

/** The question itself; the heading above it says who asks whom. */
export function RequestQuestion({ request }: { request: FeedbackRequestView }) {
  const { longDay } = useDates();
  const { about, occurredAt } = request;
  return (
    <div className={styles.question}>
      <Written size="l" time={{ text: longDay(occurredAt), iso: occurredAt }}>
        {about}
      </Written>
    </div>
  );
}

interface RequestFactsProps {
  request: FeedbackRequestView;
  titleOf: (code: string) => string;
  /** Only where nothing else on the page says it. */
  saysState: boolean;
  /** For whom this is the only page: nothing leads elsewhere. */
  isOwnPage?: boolean;
}

/** Until when, with which lesson, and what about. */
export function RequestFacts({ request, titleOf, saysState, isOwnPage = false }: RequestFactsProps) {
  const { t } = useTranslation(['feedback', 'terms']);
  const { day } = useDates();
  const { lessonId, lessonTopic, indicators, until, state, guest } = request;
  const toLesson = isOwnPage ? lessonTopic : <Link to={`/lessons/${lessonId}`}>{lessonTopic}</Link>;
  const lesson = lessonTopic === null ? '–' : toLesson;
  const late = (
    <Badge tone={state === 'overdue' ? 'thread' : 'ochre'}>{t(`terms:requestStates.${state}`)}</Badge>
  );
  return (
    <Facts
      facts={[
        {
          name: t('request.until'),
          value: (
            <>
              {day(until)} {saysState && late}
            </>
          ),
        },
        { name: t('request.lesson'), value: lessonId && lesson },
        {
          name: t('guest.access'),
          value: !isOwnPage && guest && t('guest.accessUntil', { email: guest.email, day: day(guest.until) }),
        },
        { name: t('request.indicators'), value: linesOf(indicators.map(titleOf)) },
      ]}
    />
  );
}
