import { LIMIT, type PortfolioView, type WriteLesson } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { fromMomentInput, toMomentInput } from '../../lib/dates';
import { DateTimeField, Select } from '../../ui/choice-fields';
import { Section } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { openPlacements, type RequiredField } from './plan';
import styles from './plan-form.module.css';

interface PlanPlaceFieldsProps {
  value: WriteLesson;
  change: (patch: Partial<WriteLesson>) => void;
  required: (field: RequiredField) => string | undefined;
  fault: (pointer: string) => string | undefined;
  portfolio: PortfolioView;
}

/** Which lesson it is: class, subject, when, and what it is about. */
export function PlanPlaceFields({ value, change, required, fault, portfolio }: PlanPlaceFieldsProps) {
  const { t } = useTranslation('lessons');
  const placements = openPlacements(portfolio);
  return (
    <Section title={t('plan.place')}>
      <div className={styles.grid}>
        <TextField
          label={t('plan.topic')}
          value={value.topic}
          onChange={(topic) => change({ topic })}
          maxLength={LIMIT.line}
          error={required('topic')}
        />
        <DateTimeField
          kind="moment"
          label={t('plan.startsAt')}
          value={value.startsAt && toMomentInput(value.startsAt)}
          onChange={(moment) => change({ startsAt: fromMomentInput(moment) })}
          error={required('startsAt')}
        />
        <TextField
          label={t('plan.className')}
          value={value.className}
          onChange={(className) => change({ className })}
          maxLength={60}
          error={required('className')}
        />
        <TextField
          label={t('plan.subject')}
          value={value.subject}
          onChange={(subject) => change({ subject })}
          maxLength={60}
          error={required('subject')}
        />
        <TextField
          label={t('plan.seriesPlace')}
          optional
          value={value.seriesPlace}
          onChange={(seriesPlace) => change({ seriesPlace })}
          maxLength={60}
          error={fault('/seriesPlace')}
        />
        {placements.length > 1 && (
          <Select
            label={t('plan.placement')}
            value={value.placementId}
            onChange={(placementId) => change({ placementId })}
            options={placements.map(({ id, school }) => ({ value: id, label: school }))}
            error={fault('/placementId')}
          />
        )}
      </div>
    </Section>
  );
}
