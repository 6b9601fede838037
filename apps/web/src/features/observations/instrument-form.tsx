import type { DomainText, FrameworkDocument, WriteScore } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { Badge } from '../../ui/badge';
import { ChevronIcon } from '../../ui/icons';
import { IndicatorRow } from './indicator-row';
import { answeredIn } from './instrument';
import styles from './instrument.module.css';
import { remarked, scored, unscored } from './observation';

interface InstrumentFormProps {
  instrument: FrameworkDocument;
  scores: readonly WriteScore[];
  onChange: (scores: WriteScore[]) => void;
  fault: (pointer: string) => string | undefined;
  whoSees: ReactNode;
}

/** The observation form, folded per domain. */
export function InstrumentForm({ instrument, scores, onChange, fault, whoSees }: InstrumentFormProps) {
  const { t } = useTranslation('observations');
  const localised = useLocalised();
  const of = instrument.domains.flatMap(({ indicators }) => indicators).length;
  return (
    <div className={styles.form}>
      <p className={styles.lead}>
        {t('instrument.lead')} <strong>{t('instrument.filled', { count: scores.length, of })}</strong>
      </p>
      {whoSees}
      <dl className={styles.scale}>
        {instrument.scale.map(({ value, label }) => (
          <div key={value}>
            <dt>{value}</dt>
            <dd>{localised(label).toLowerCase()}</dd>
          </div>
        ))}
      </dl>
      {instrument.domains.map((domain, place) => (
        <Domain
          key={domain.code}
          isFirst={place === 0}
          {...{ domain, instrument, scores, onChange, fault }}
        />
      ))}
    </div>
  );
}

function Domain(props: Omit<InstrumentFormProps, 'whoSees'> & { domain: DomainText; isFirst: boolean }) {
  const { domain, isFirst, instrument, scores, onChange, fault } = props;
  const { t } = useTranslation('observations');
  const localised = useLocalised();
  const count = answeredIn(domain, new Set(scores.map(({ indicator }) => indicator)));
  const of = domain.indicators.length;
  return (
    <details className={styles.domain} open={isFirst}>
      <summary className={styles.summary}>
        <h2 className={styles.title}>{localised(domain.title)}</h2>
        <Badge tone={count > 0 ? 'moss' : 'neutral'}>{t('instrument.count', { count, of })}</Badge>
        <ChevronIcon />
      </summary>
      <div className={styles.rows}>
        {domain.indicators.map((indicator) => {
          const { code } = indicator;
          const place = scores.findIndex((score) => score.indicator === code);
          return (
            <IndicatorRow
              key={code}
              instrument={instrument}
              indicator={indicator}
              answer={scores[place]}
              onChoose={(score) => onChange(scored(scores, code, score))}
              onClear={() => onChange(unscored(scores, code))}
              onRemark={(remark) => onChange(remarked(scores, code, remark))}
              fault={place < 0 ? undefined : fault(`/scores/${place}`)}
            />
          );
        })}
      </div>
    </details>
  );
}
