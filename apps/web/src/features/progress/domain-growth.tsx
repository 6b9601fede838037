import type { ScaleStep } from '@leerspoor/shared';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { Card } from '../../ui/card';
import { EvidenceLine } from './evidence-line';
import { GrowthChart } from './growth-chart';
import { GrowthTable } from './growth-table';
import styles from './growth.module.css';
import type { NamedDomain } from './named-domains';
import { Narratives } from './narratives';

interface DomainGrowthProps {
  domain: NamedDomain;
  levels: readonly ScaleStep[];
  /** All instants of the portfolio, so that every domain stands on the same time. */
  instants: readonly string[];
  showsSelf: boolean;
  onShowSelf: (shows: boolean) => void;
}

/** One domain over time: the chart, its table, and what people wrote, all about the same observations. */
export function DomainGrowth({ domain, levels, instants, showsSelf, onShowSelf }: DomainGrowthProps) {
  const { t } = useTranslation('progress');
  const heading = useFocusOnChange(domain.domain);
  const title = useLocalised()(domain.title);
  const points = showsSelf ? domain.points : domain.points.filter(({ isSelf }) => !isSelf);
  const chart = t('growth.chart', { domain: title });
  return (
    <section className={styles.growth}>
      <header className={styles.header}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <EvidenceLine {...domain} />
      </header>
      <Card>
        <div className={styles.chartCard}>
          {points.length > 0 && (
            <GrowthChart {...{ points, instants, levels }} title={chart} perMonth={domain.trend?.perMonth} />
          )}
          <GrowthWords domain={domain} />
          {domain.points.some(({ isSelf }) => isSelf) && (
            <label className={styles.switch}>
              <input
                type="checkbox"
                checked={showsSelf}
                onChange={(event) => onShowSelf(event.target.checked)}
              />
              {t('growth.showSelf')}
            </label>
          )}
          {points.length > 0 && <GrowthTable title={chart} points={points} />}
        </div>
      </Card>
      {points.length > 0 && <Narratives key={domain.domain} points={points} />}
    </section>
  );
}

const FLAT = 0.05;

function GrowthWords({ domain: { evidence, trend } }: { domain: NamedDomain }) {
  const { t } = useTranslation('progress');
  if (evidence === 'none') return <p className={styles.words}>{t('growth.none')}</p>;
  if (evidence === 'thin') return <p className={styles.words}>{t('growth.thin')}</p>;
  if (!trend) return <p className={styles.words}>{t('growth.hint')}</p>;
  const direction = Math.abs(trend.perMonth) < FLAT ? 'level' : trend.perMonth > 0 ? 'up' : 'down';
  return (
    <div className={styles.words}>
      <p>{t(`growth.trend.${direction}`)}</p>
      <p>{t('growth.trendCaveat')}</p>
    </div>
  );
}

/** After another domain is chosen, what it shows is read, and on a phone scrolled to. */
function useFocusOnChange(domain: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(domain);
  useEffect(() => {
    if (last.current === domain) return;
    last.current = domain;
    heading.current?.focus();
  }, [domain]);
  return heading;
}
