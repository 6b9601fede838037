import type { FrameworkDocument, ZoneSuggestion } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { Card } from '../../ui/card';
import { Section } from '../../ui/page';
import styles from './zone.module.css';

/** At most two things to work on next, with the rule that found them. */
export function Zone({
  zone,
  instrument,
}: {
  zone: readonly ZoneSuggestion[];
  instrument: FrameworkDocument;
}) {
  const { t } = useTranslation('progress');
  const localised = useLocalised();
  const suggestions = zone.slice(0, 2).flatMap(({ domain, indicator, scored }) => {
    const inDomain = instrument.domains.find(({ code }) => code === domain);
    const found = inDomain?.indicators.find(({ code }) => code === indicator);
    return inDomain && found ? [{ scored, domain: inDomain.title, ...found }] : [];
  });
  return (
    <Section title={t('zone.title')}>
      {suggestions.length === 0 ? (
        <p className={styles.quiet}>{t('zone.empty')}</p>
      ) : (
        <>
          <ul className={styles.suggestions}>
            {suggestions.map(({ code, title, domain, scored }) => (
              <Card as="li" look="tinted" key={code}>
                <p className={styles.indicator}>{localised(title)}</p>
                <p className={styles.quiet}>
                  {localised(domain)} · {t('zone.seen', { count: scored })}
                </p>
              </Card>
            ))}
          </ul>
          <p className={styles.quiet}>{t('zone.explanation')}</p>
        </>
      )}
    </Section>
  );
}
