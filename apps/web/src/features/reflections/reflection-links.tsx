import type { GoalView, LessonLine, WriteReflection } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { fromMomentInput, toMomentInput } from '../../lib/dates';
import type { IndicatorGroup } from '../../lib/indicators';
import type { DraftForm } from '../../lib/use-draft';
import { useDates } from '../../lib/use-dates';
import { DateTimeField, Select } from '../../ui/choice-fields';
import { Disclosure } from '../../ui/disclosure';
import { GroupedChoices } from '../../ui/grouped-choices';
import styles from './reflection.module.css';

interface ReflectionLinksProps {
  draft: DraftForm<WriteReflection>;
  lessons: readonly LessonLine[];
  goals: readonly GoalView[];
  groups: readonly IndicatorGroup[];
}

const hasHappened = (lesson: LessonLine): boolean => Date.parse(lesson.startsAt) < Date.now();

/** When it was, and the lesson, goal and competences it belongs to; all optional. */
export function ReflectionLinks({ draft, lessons, goals, groups }: ReflectionLinksProps) {
  const { t } = useTranslation('reflections');
  const { moment } = useDates();
  const { value, change, fault } = draft;
  const count = [value.lessonId, value.goalId, ...value.indicators].filter(Boolean).length;
  const lessonOptions = lessons
    .filter((lesson) => hasHappened(lesson) || lesson.id === value.lessonId)
    .map((lesson) => ({
      value: lesson.id,
      label: `${moment(lesson.startsAt)} · ${lesson.className} · ${lesson.topic}`,
    }));
  const goalOptions = goals
    .filter((goal) => goal.isOpen || goal.id === value.goalId)
    .map((goal) => ({ value: goal.id, label: goal.text }));
  return (
    <Disclosure title={t('links')} summary={count > 0 && t('linked', { count })} look="boxed">
      <Select
        label={t('lesson')}
        value={value.lessonId ?? ''}
        options={[{ value: '', label: t('noLesson') }, ...lessonOptions]}
        onChange={(lessonId) => change({ lessonId: lessonId || null })}
        error={fault('/lessonId')}
      />
      {goalOptions.length > 0 && (
        <Select
          label={t('goal')}
          value={value.goalId ?? ''}
          options={[{ value: '', label: t('noGoal') }, ...goalOptions]}
          onChange={(goalId) => change({ goalId: goalId || null })}
          error={fault('/goalId')}
        />
      )}
      <DateTimeField
        kind="moment"
        label={t('occurredAt')}
        value={toMomentInput(value.occurredAt)}
        onChange={(occurredAt) => occurredAt && change({ occurredAt: fromMomentInput(occurredAt) })}
        error={fault('/occurredAt')}
      />
      {groups.length > 0 && (
        <div className={styles.part}>
          <h3>{t('indicators')}</h3>
          <GroupedChoices
            label={t('indicators')}
            hint={t('indicatorsHint')}
            groups={groups}
            value={value.indicators}
            onChange={(indicators) => change({ indicators })}
            error={fault('/indicators')}
          />
        </div>
      )}
    </Disclosure>
  );
}
