import type { StandingChoice } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toDayInput } from '../../lib/dates';
import { useDates } from '../../lib/use-dates';
import { AskRemoval } from '../../ui/ask-removal';
import { Button } from '../../ui/button';
import { DateTimeField } from '../../ui/choice-fields';
import { Disclosure } from '../../ui/disclosure';
import styles from './portfolios.module.css';

interface StandingPeriodProps {
  choice: StandingChoice;
  /** The kind in words. */
  kind: string;
  onChoose: (period: Pick<StandingChoice, 'from' | 'until'>) => void;
  withdrawing: { isPending: boolean; error: unknown };
  onWithdraw: () => void;
}

/** On which days "all of a kind" goes to who was chosen, and the way to take it back at once. */
export function StandingPeriod({ choice, kind, onChoose, withdrawing, onWithdraw }: StandingPeriodProps) {
  const { t } = useTranslation('portfolios');
  const [from, setFrom] = useState(choice.from ?? '');
  const [until, setUntil] = useState(choice.until ?? '');
  const today = toDayInput(new Date().toISOString());
  const isBackwards = until !== '' && until < (from > today ? from : today);
  const label = (day: string) => `${t(day === 'from' ? 'standing.from' : 'standing.until')}: ${kind}`;
  return (
    <Disclosure title={t('standing.period')} summary={<Days {...choice} />}>
      <div className={styles.period}>
        <DateTimeField optional kind="day" label={label('from')} value={from} onChange={setFrom} />
        <DateTimeField
          optional
          kind="day"
          label={label('until')}
          value={until}
          onChange={setUntil}
          error={isBackwards ? t('standing.backwards') : undefined}
        />
        <div className={styles.buttons}>
          <Button
            size="s"
            isDisabled={isBackwards}
            onPress={() => onChoose({ from: from || null, until: until || null })}
          >
            {t('standing.keep')}
          </Button>
          <AskRemoval
            words={{
              button: t('standing.withdraw'),
              title: t('standing.withdrawTitle'),
              text: t('standing.withdrawText'),
              confirm: t('standing.withdraw'),
            }}
            removing={withdrawing}
            onConfirm={onWithdraw}
          />
        </div>
      </div>
    </Disclosure>
  );
}

function Days({ from, until }: StandingChoice) {
  const { t } = useTranslation('portfolios');
  const { day } = useDates();
  const days = [
    from && t('standing.fromDay', { day: day(from) }),
    until && t('standing.untilDay', { day: day(until) }),
  ].filter(Boolean);
  return days.length > 0 ? days.join(' ') : t('standing.open');
}
