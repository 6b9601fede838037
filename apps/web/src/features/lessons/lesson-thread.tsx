import type { LessonThreadView, LessonView } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button';
import { PenIcon } from '../../ui/icons';
import type { KnotVariant } from '../../ui/knot-mark';
import { Knot, Thread } from '../../ui/thread';
import { Written } from '../../ui/written';
import styles from './lesson-thread.module.css';
import { MoveLesson } from './move-lesson';
import { NextLesson } from './next-lesson';
import { PlanSummary } from './plan-summary';
import type { LessonKnot } from './what-waits';

interface LessonThreadProps {
  thread: LessonThreadView;
  /** Whether views on this lesson lie open. */
  isSeen: boolean;
  mayPlan: boolean;
  /** What other features tell about this lesson; `null` leaves the knot out. */
  returning: ReactNode;
  observations: ReactNode;
  reflections: ReactNode;
  nextSteps: ReactNode;
}

const isDiscussed = ({ state }: LessonView): boolean => state === 'discussed' || state === 'closed';

/** The red thread of one lesson: plan, focus, observation, conversation, reflection, next step, next lesson. */
export function LessonThread({ thread, isSeen, mayPlan, ...slots }: LessonThreadProps) {
  const { t } = useTranslation(['lessons', 'terms']);
  const { lesson, reflections, nextSteps, nextLesson } = thread;
  const plan = lesson.may.revise && (
    <ButtonLink to={`/lessons/${lesson.id}/plan`} size="s" icon={<PenIcon />}>
      {t('thread.editPlan')}
    </ButtonLink>
  );
  return (
    <Thread label={t('thread.label')} end="open">
      {slots.returning && (
        <Step variant="returning" knot="returning" title={t('thread.returning')}>
          {slots.returning}
        </Step>
      )}
      <Step knot="plan" title={t('thread.plan')} action={plan}>
        <PlanSummary lesson={lesson} />
      </Step>
      <Step variant={lesson.focusQuestion ? 'done' : 'waiting'} knot="focus" title={t('terms:focusQuestion')}>
        {lesson.focusQuestion ? (
          <Written size="l">{lesson.focusQuestion}</Written>
        ) : (
          <p className={styles.empty}>{t('thread.noFocus')}</p>
        )}
      </Step>
      <Step
        variant={isSeen ? 'done' : 'waiting'}
        knot="observation"
        title={t('thread.observation')}
        action={<MoveLesson lesson={lesson} verb="teach" />}
      >
        {slots.observations}
      </Step>
      <Step
        variant={isDiscussed(lesson) ? 'done' : 'waiting'}
        knot="conversation"
        title={t('thread.conversation')}
        action={<MoveLesson lesson={lesson} verb="discuss" />}
      >
        <p className={styles.empty}>{t(isDiscussed(lesson) ? 'thread.discussed' : 'thread.notDiscussed')}</p>
      </Step>
      <Step
        variant={reflections.length > 0 ? 'done' : 'waiting'}
        knot="reflection"
        title={t('thread.reflection')}
      >
        {slots.reflections}
      </Step>
      <Step
        variant={nextSteps.length > 0 ? 'returning' : 'waiting'}
        knot="nextStep"
        title={t('terms:nextStep')}
      >
        {slots.nextSteps}
      </Step>
      <Step
        variant={nextLesson ? 'plain' : 'waiting'}
        knot="next"
        title={t('thread.nextLesson')}
        action={<MoveLesson lesson={lesson} verb="close" />}
      >
        <NextLesson lesson={nextLesson} portfolioId={lesson.portfolioId} mayPlan={mayPlan} />
      </Step>
    </Thread>
  );
}

interface StepProps {
  knot: LessonKnot;
  variant?: KnotVariant;
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

function Step({ knot, variant = 'done', title, action, children }: StepProps) {
  return (
    <Knot variant={variant}>
      <section id={knot} className={styles.step} aria-label={title}>
        <header className={styles.header}>
          <h2>{title}</h2>
          {action && <div className={styles.action}>{action}</div>}
        </header>
        {children}
      </section>
    </Knot>
  );
}
