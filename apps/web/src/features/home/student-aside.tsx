import type { HomeView, OpenNextStep } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { firstName } from '../../lib/names';
import { useDates } from '../../lib/use-dates';
import { Card } from '../../ui/card';
import { AskIcon, LessonIcon, PenIcon } from '../../ui/icons';
import { List } from '../../ui/list';
import { Section } from '../../ui/page';
import { Knot, Thread } from '../../ui/thread';
import { Written } from '../../ui/written';
import styles from './home.module.css';

/** Three ways to begin something. */
export function Starters({ portfolioId }: { portfolioId: string }) {
  const { t } = useTranslation('home');
  const starters = [
    {
      to: 'lessons/new',
      icon: <LessonIcon size={24} />,
      title: t('starters.plan'),
      text: t('starters.planText'),
    },
    {
      to: 'feedback/new',
      icon: <AskIcon size={24} />,
      title: t('starters.ask'),
      text: t('starters.askText'),
    },
    {
      to: 'reflections/new',
      icon: <PenIcon size={24} />,
      title: t('starters.write'),
      text: t('starters.writeText'),
    },
  ];
  return (
    <Section title={t('starters.title')}>
      <ul className={styles.starters}>
        {starters.map(({ to, icon, title, text }) => (
          <li key={to}>
            <Link to={`/portfolios/${portfolioId}/${to}`} className={styles.starter}>
              {icon}
              <span className={styles.starterWords}>
                <strong>{title}</strong>
                <span>{text}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const MOST_STEPS = 3;

interface OpenNextStepsProps {
  steps: readonly OpenNextStep[];
  portfolioId: string;
  meId: string;
}

/** Next steps that are still open, those from a lesson first; each returns on a lesson. */
export function OpenNextSteps({ steps, portfolioId, meId }: OpenNextStepsProps) {
  const { t } = useTranslation('home');
  if (steps.length === 0) return null;
  const all = steps.length > MOST_STEPS && (
    <Link to={`/portfolios/${portfolioId}/trail?kind=next_step`} className={styles.all}>
      {t('steps.all')}
    </Link>
  );
  return (
    <Section title={t('steps.title')} action={all}>
      <Card look="tinted">
        <Thread label={t('steps.title')}>
          {steps.slice(0, MOST_STEPS).map((step) => (
            <Knot key={step.id} variant="returning" dense>
              <StepToTry step={step} isOwn={step.from.id === meId} />
            </Knot>
          ))}
        </Thread>
      </Card>
    </Section>
  );
}

function StepToTry({ step, isOwn }: { step: OpenNextStep; isOwn: boolean }) {
  const { t } = useTranslation('home');
  const { day } = useDates();
  const when = step.day ? t('steps.byDay', { day: day(step.day) }) : t('steps.nextLesson');
  const who = isOwn ? t('steps.self') : t('steps.from', { name: firstName(step.from.name) });
  return (
    <>
      <Written author={`${when}, ${who}`}>{step.text}</Written>
      {step.lesson && (
        <Link to={`/lessons/${step.lesson.id}`} className={styles.origin}>
          {t('steps.fromLesson', { topic: step.lesson.topic })}
        </Link>
      )}
    </>
  );
}

/** Whose answer the student waits for. */
export function WaitingFor({ requests }: { requests: HomeView['waitingFor'] }) {
  const { t } = useTranslation('home');
  const { day } = useDates();
  if (requests.length === 0) return null;
  return (
    <Section title={t('waitingFor.title')}>
      <List items={requests}>
        {(request) => (
          <Link to={`/feedback-requests/${request.id}`} className={styles.lesson}>
            <strong>{request.person.name}</strong>
            <span className={styles.words}>{request.about}</span>
            <span className={styles.when}>{t('waitingFor.until', { day: day(request.until) })}</span>
          </Link>
        )}
      </List>
    </Section>
  );
}
