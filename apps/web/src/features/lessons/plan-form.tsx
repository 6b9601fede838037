import {
  CONTEXT_TAGS,
  LIMIT,
  type LessonView,
  type PortfolioView,
  type WriteLesson,
} from '@leerspoor/shared';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftForm } from '../../lib/use-draft';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TagToggles } from '../../ui/choice-groups';
import { Form } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextArea } from '../../ui/text-field';
import { WhoSees } from '../../ui/who-sees';
import { PhasesField } from './phases-field';
import { isComplete, isMissing, readersOf, type RequiredField } from './plan';
import { PlanConflict } from './plan-conflict';
import styles from './plan-form.module.css';
import { PlanPlaceFields } from './plan-place-fields';

interface PlanFormProps {
  draft: DraftForm<WriteLesson>;
  portfolio: PortfolioView;
  /** What the server has of it; `null` before it was saved for the first time. */
  lesson: LessonView | null;
  onDone: () => void;
  /** Open next steps: they stand on the plan before the student chooses what to work on. */
  children: ReactNode;
}

/** A lesson plan; it saves itself. */
export function PlanForm({ draft, portfolio, lesson, onDone, children }: PlanFormProps) {
  const { t } = useTranslation(['lessons', 'terms']);
  const { value, change } = draft;
  const [isTried, setTried] = useState(false);
  const fault = (pointer: string) => draft.fault(pointer);
  const required = (field: RequiredField) =>
    (isTried && isMissing(value, field) ? t(`plan.missing.${field}`) : undefined) ?? fault(`/${field}`);
  const done = () => {
    setTried(true);
    if (isComplete(value)) void draft.flush().then(() => draft.current().problem ?? onDone());
  };
  const mentor = readersOf(portfolio, lesson);
  const whoSees = <WhoSees people={mentor.length > 0 ? mentor : [t('plan.mentor')]} />;
  return (
    <Form className={styles.form} onLeaveField={() => void draft.flush()} onSubmit={done}>
      <PlanConflict draft={draft} />
      <PlanPlaceFields {...{ value, change, required, fault, portfolio }} />
      {children}
      <Section title={t('plan.focus.title')}>
        <Card look="tinted">
          <div className={styles.fields}>
            <TextArea
              label={t('plan.focus.label')}
              description={t('plan.focus.help')}
              value={value.focusQuestion}
              onChange={(focusQuestion) => change({ focusQuestion })}
              rows={2}
              maxLength={LIMIT.note}
              error={fault('/focusQuestion')}
              whoSees={whoSees}
            />
            <TextArea
              label={t('plan.learningGoal.label')}
              description={t('plan.learningGoal.help')}
              optional
              value={value.learningGoal}
              onChange={(learningGoal) => change({ learningGoal })}
              rows={2}
              maxLength={LIMIT.note}
              error={fault('/learningGoal')}
              whoSees={whoSees}
            />
          </div>
        </Card>
      </Section>
      <Section title={t('plan.course')}>
        <TextArea
          label={t('plan.lessonGoal.label')}
          description={t('plan.lessonGoal.help')}
          optional
          value={value.lessonGoal}
          onChange={(lessonGoal) => change({ lessonGoal })}
          rows={2}
          maxLength={LIMIT.note}
          error={fault('/lessonGoal')}
          whoSees={whoSees}
        />
        <PhasesField value={value.phases} onChange={(phases) => change({ phases })} fault={fault} />
      </Section>
      <Section title={t('plan.context.title')}>
        <TagToggles
          label={t('plan.context.label')}
          description={t('plan.context.help')}
          value={value.context}
          onChange={(context) => change({ context })}
          options={CONTEXT_TAGS.map((tag) => ({ value: tag, label: t(`terms:tags.${tag}`) }))}
          error={fault('/context')}
        />
      </Section>
      {isTried && !isComplete(value) && (
        <Notice tone="attention" title={t('plan.incomplete.title')}>
          {t('plan.incomplete.text')}
        </Notice>
      )}
      {isTried && draft.problem && <ProblemNotice error={draft.problem} onRetry={done} />}
      <div>
        <Button type="submit" variant="primary">
          {t('plan.done')}
        </Button>
      </div>
    </Form>
  );
}
