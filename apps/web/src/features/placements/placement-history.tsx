import type { PlacementDetail } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Section } from '../../ui/page';
import { Written } from '../../ui/written';
import styles from './placements.module.css';
import { usePlacementWords } from './use-placement-words';

/** What became of a placement, and who took over from whom. */
export function PlacementHistory({ placement: { steps, handOvers } }: { placement: PlacementDetail }) {
  const { t } = useTranslation('placements');
  const words = usePlacementWords();
  const { day, moment } = useDates();
  if (steps.length === 0 && handOvers.length === 0) return null;
  return (
    <Section title={t('history')}>
      <ul className={styles.rows}>
        {handOvers.map(({ from, to, firstDay, line }) => (
          <li key={`${to.id} ${firstDay}`} className={styles.row}>
            <span className={styles.words}>
              {t('handOver.told', { to: to.name, from: from.name, day: day(firstDay) })}
              {line && <Written>{line}</Written>}
            </span>
          </li>
        ))}
        {steps.toReversed().map(({ state, reason, by, at }) => (
          <li key={`${state} ${at}`} className={styles.row}>
            <span className={styles.words}>
              {by
                ? t('stepBy', { state: words.state(state), when: moment(at), name: by })
                : t('step', { state: words.state(state), when: moment(at) })}
              {reason && <Written>{reason}</Written>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
