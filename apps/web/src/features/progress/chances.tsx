import { ENOUGH } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { useDates } from '../../lib/use-dates';
import { Section } from '../../ui/page';
import type { NamedDomain } from './named-domains';

/** Gaps, said as what a next lesson can bring. */
export function Chances({ domains }: { domains: readonly NamedDomain[] }) {
  const { t } = useTranslation('progress');
  const localised = useLocalised();
  const { list } = useDates();
  const names = (some: NamedDomain[]) => list(some.map(({ title }) => localised(title)));
  const unseen = domains.filter(({ lessons }) => lessons === 0);
  const thin = domains.filter(({ evidence }) => evidence === 'thin');
  const fewLessons = thin.filter(({ lessons }) => lessons < ENOUGH.lessons);
  const fewObservers = thin.filter(({ lessons }) => lessons >= ENOUGH.lessons);
  return (
    <Section title={t('chances.title')}>
      {unseen.length > 0 && <p>{t('chances.unseen', { domains: names(unseen) })}</p>}
      {fewLessons.length > 0 && <p>{t('chances.fewLessons', { domains: names(fewLessons) })}</p>}
      {fewObservers.length > 0 && <p>{t('chances.fewObservers', { domains: names(fewObservers) })}</p>}
      {unseen.length + thin.length === 0 && <p>{t('chances.none')}</p>}
    </Section>
  );
}
