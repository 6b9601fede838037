import { LIMIT, type LessonPhase } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/button';
import { ChevronIcon, CrossIcon, PlusIcon } from '../../ui/icons';
import { TextArea, TextField } from '../../ui/text-field';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { changedAt, moved, totalMinutes, withoutAt } from './phases';
import styles from './phases-field.module.css';

interface PhasesFieldProps {
  value: LessonPhase[];
  onChange: (phases: LessonPhase[]) => void;
  fault: (pointer: string) => string | undefined;
}

const USUAL = ['start', 'explain', 'work', 'discuss', 'end'] as const;
const MOST = 20;

/** The blocks of the lesson in order, with their minutes added up. */
export function PhasesField({ value, onChange, fault }: PhasesFieldProps) {
  const { t } = useTranslation('lessons');
  const [said, say] = useState('');
  const add = () => {
    const usual = USUAL[value.length];
    const title = usual ? t(`phases.usual.${usual}`) : t('phases.name', { count: value.length + 1 });
    onChange([...value, { title, minutes: 10, activity: '' }]);
  };
  const move = (place: number, by: -1 | 1) => {
    onChange(moved(value, place, by));
    say(t('phases.moved', { title: value[place]?.title ?? '', place: place + by + 1 }));
  };
  return (
    <div className={styles.phases}>
      <ol className={styles.rows}>
        {value.map((phase, place) => (
          <li key={place} className={styles.row}>
            <PhaseRow
              phase={phase}
              place={place}
              fault={fault}
              onChange={(patch) => onChange(changedAt(value, place, patch))}
            />
            <PhaseButtons
              title={phase.title}
              isFirst={place === 0}
              isLast={place === value.length - 1}
              onMove={(by) => move(place, by)}
              onRemove={() => onChange(withoutAt(value, place))}
            />
          </li>
        ))}
      </ol>
      <div className={styles.footer}>
        {value.length < MOST && (
          <Button icon={<PlusIcon />} onPress={add}>
            {t('phases.add')}
          </Button>
        )}
        {value.length > 0 && (
          <p className={styles.total}>{t('phases.total', { count: totalMinutes(value) })}</p>
        )}
      </div>
      <div aria-live="polite">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </div>
  );
}

interface PhaseRowProps {
  phase: LessonPhase;
  place: number;
  onChange: (patch: Partial<LessonPhase>) => void;
  fault: PhasesFieldProps['fault'];
}

function PhaseRow({ phase, place, onChange, fault }: PhaseRowProps) {
  const { t } = useTranslation('lessons');
  return (
    <div className={styles.fields}>
      <TextField
        label={t('phases.title')}
        value={phase.title}
        onChange={(title) => onChange({ title })}
        maxLength={LIMIT.line}
        error={fault(`/phases/${place}/title`)}
      />
      <TextField
        label={t('phases.minutes')}
        type="number"
        value={phase.minutes > 0 ? String(phase.minutes) : ''}
        onChange={(text) => onChange({ minutes: Math.trunc(Number(text)) || 0 })}
        error={fault(`/phases/${place}/minutes`)}
      />
      <TextArea
        label={t('phases.activity')}
        optional
        written={false}
        rows={1}
        value={phase.activity}
        onChange={(activity) => onChange({ activity })}
        maxLength={LIMIT.note}
        error={fault(`/phases/${place}/activity`)}
      />
    </div>
  );
}

interface PhaseButtonsProps {
  title: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function PhaseButtons({ title, isFirst, isLast, onMove, onRemove }: PhaseButtonsProps) {
  const { t } = useTranslation('lessons');
  return (
    <div className={styles.buttons}>
      <IconButton label={t('phases.up', { title })} isDisabled={isFirst} onPress={() => onMove(-1)}>
        <span className={styles.up}>
          <ChevronIcon />
        </span>
      </IconButton>
      <IconButton label={t('phases.down', { title })} isDisabled={isLast} onPress={() => onMove(1)}>
        <ChevronIcon />
      </IconButton>
      <IconButton label={t('phases.remove', { title })} onPress={onRemove}>
        <CrossIcon />
      </IconButton>
    </div>
  );
}
