import type { FrameworkDocument, WriteObservation } from '@leerspoor/shared';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftForm } from '../../lib/use-draft';
import { Button } from '../../ui/button';
import { ConflictNotice } from '../../ui/conflict-notice';
import { Tabs } from '../../ui/tabs';
import { WhoSees } from '../../ui/who-sees';
import { Capture } from './capture';
import { InstrumentForm } from './instrument-form';
import styles from './observe.module.css';
import { useQuiet } from './use-quiet';
import { WrapUp } from './wrap-up';

interface ObserveFormProps {
  draft: DraftForm<WriteObservation>;
  instrument: FrameworkDocument;
  isSelf: boolean;
  /** The student, by first name. */
  name: string;
  /** Focus question and returning next steps. */
  briefing: ReactNode;
  nextStep: ReactNode;
  handIn: ReactNode;
}

type Way = 'moments' | 'instrument' | 'wrap';

/** One page, three ways: moments while it happens, the instrument by domain, and what to take from it. */
export function ObserveForm({ draft, instrument, isSelf, name, ...slots }: ObserveFormProps) {
  const { t } = useTranslation('observations');
  const [way, setWay] = useState<Way>(isSelf ? 'instrument' : 'moments');
  const [isQuiet, setQuiet] = useQuiet();
  const { value, change } = draft;
  const fault = (pointer: string) => draft.fault(pointer);
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
          moments={value.moments}
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
        />
      ),
    },
    {
      id: 'wrap' as const,
      title: t('tabs.wrap'),
      content: (
        <div className={styles.end}>
          <WrapUp {...{ value, change, fault, isSelf, name, whoSees }} nextStep={slots.nextStep} />
          {slots.handIn}
        </div>
      ),
    },
  ];
  return (
    <div className={styles.page}>
      <div className={styles.aside}>
        {slots.briefing}
        <Button variant="quiet" size="s" aria-pressed={isQuiet} onPress={() => setQuiet(!isQuiet)}>
          {t(isQuiet ? 'quiet.off' : 'quiet.on')}
        </Button>
      </div>
      <div className={styles.main}>
        {draft.theirs && (
          <ConflictNotice
            mine={<p>{value.strength}</p>}
            theirs={<p>{draft.theirs.strength}</p>}
            onKeepMine={() => void draft.keepMine()}
            onTakeTheirs={draft.takeTheirs}
          />
        )}
        <Tabs label={t('tabs.label')} items={items} selected={way} onSelect={setWay} />
      </div>
    </div>
  );
}
