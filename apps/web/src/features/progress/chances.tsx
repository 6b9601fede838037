import { ENOUGH } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { useDates } from '../../lib/use-dates';
import type { NamedDomain } from './named-domains';
import styles from './strength.module.css';

/** Gaps, said as what a next lesson can bring. */
export function Chances({ domains }: { domains: readonly NamedDomain[] }) {
  const { t } = useTranslation('progress');
  const localised = useLocalised();
  const { list } = useDates();
  const names = (some: NamedDomain[]) => list(some.map(({ title }) => localised(title)));
  const unseen = domains.filter(({ lessons }) => lessons === 0);
  const fewObservers = domains.filter(
    ({ lessons, observers }) => lessons >= ENOUGH.lessons && observers < ENOUGH.observers,
  );
  return (
    <div className={styles.chances}>
      <h3>{t('chances.title')}</h3>
      {unseen.length > 0 && <p>{t('chances.unseen', { domains: names(unseen) })}</p>}
      {fewObservers.length > 0 && <p>{t('chances.fewObservers', { domains: names(fewObservers) })}</p>}
      {unseen.length + fewObservers.length === 0 && <p>{t('chances.none')}</p>}
    </div>
  );
}
