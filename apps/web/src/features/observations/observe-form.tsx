import type { FrameworkDocument, WriteObservation } from '@leerspoor/shared';
import { useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftForm } from '../../lib/use-draft';
import { Tabs } from '../../ui/tabs';
import { WhoSees } from '../../ui/who-sees';
import { Capture } from './capture';
import { InstrumentForm } from './instrument-form';
import { ObservationConflict } from './observation-conflict';
import styles from './observe.module.css';
import { QuietButton } from './quiet-button';
import { WrapUp } from './wrap-up';

interface ObserveFormProps {
  draft: DraftForm<WriteObservation>;
  /** What holds the fields. */
  fields: RefObject<HTMLDivElement | null>;
  instrument: FrameworkDocument;
  isSelf: boolean;
  /** The student, by first name. */
  name: string;
  /** Planned; `null` without a lesson. */
  lessonStartsAt: string | null;
  /** What is wrong with a field. */
  fault: (pointer: string) => string | undefined;
  /** Focus question and returning next steps. */
  briefing: ReactNode;
  nextStep: (whoSees: ReactNode) => ReactNode;
  handIn: ReactNode;
}

type Way = 'moments' | 'instrument' | 'wrap';

/** One page, three ways: moments while it happens, the instrument by domain, and what to take from it. */
export function ObserveForm({
  draft,
  fields,
  instrument,
  isSelf,
  name,
  lessonStartsAt,
  fault,
  ...slots
}: ObserveFormProps) {
  const { t } = useTranslation('observations');
  const [way, setWay] = useState<Way>(isSelf ? 'instrument' : 'moments');
  const { value, change } = draft;
  const whoSees = isSelf ? (
    <WhoSees people={[t('readers.observers')]} from={t('readers.bothIn')} />
  ) : (
    <WhoSees people={[name]} from={t(value.lessonId ? 'readers.bothIn' : 'readers.handedIn')} />
  );
  const items = [
    {
      id: 'moments' as const,
      title: t('tabs.moments', { count: value.moments.length }),
      content: (
        <Capture
          instrument={instrument}
          startedAt={value.occurredAt}
          lessonStartsAt={lessonStartsAt}
          moments={value.moments}
          whoSees={whoSees}
          onChange={(moments) => change({ moments })}
        />
      ),
    },
    {
      id: 'instrument' as const,
      title: t('tabs.instrument', { count: value.scores.length }),
      content: (
        <InstrumentForm
          instrument={instrument}
          scores={value.scores}
          onChange={(scores) => change({ scores })}
          fault={fault}
          whoSees={whoSees}
        />
      ),
    },
    {
      id: 'wrap' as const,
      title: t('tabs.wrap'),
      content: (
        <div className={styles.end}>
          <WrapUp {...{ value, change, fault, isSelf, name, whoSees }} nextStep={slots.nextStep(whoSees)} />
          {slots.handIn}
        </div>
      ),
    },
  ];
  return (
    <div className={styles.page} ref={fields}>
      <div className={styles.aside}>
        {slots.briefing}
        <QuietButton />
      </div>
      <div className={styles.main}>
        <ObservationConflict draft={draft} />
        <Tabs label={t('tabs.label')} items={items} selected={way} onSelect={setWay} />
      </div>
    </div>
  );
}
