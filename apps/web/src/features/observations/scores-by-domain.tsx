import type { FrameworkDocument, ScoreView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { Written } from '../../ui/written';
import styles from './read.module.css';
import { useInstrumentWords } from './use-instrument-words';

interface ScoresByDomainProps {
  instrument: FrameworkDocument;
  scores: readonly ScoreView[];
}

const isTold = ({ score, remark }: ScoreView): boolean => score !== null || remark !== '';

/** What was scored, per domain, with the remark under its behaviour. */
export function ScoresByDomain({ instrument, scores }: ScoresByDomainProps) {
  const { t } = useTranslation('observations');
  const localised = useLocalised();
  const { indicator, score } = useInstrumentWords(instrument);
  const found = instrument.domains
    .map((domain) => ({ domain, scores: scores.filter((one) => one.domain === domain.code) }))
    .filter((group) => group.scores.length > 0);
  if (found.length === 0) return <p>{t('read.noScores')}</p>;
  return (
    <div className={styles.domains}>
      {found.map((group) => (
        <section key={group.domain.code} aria-label={localised(group.domain.title)}>
          <h3>{localised(group.domain.title)}</h3>
          <dl className={styles.scores}>
            {group.scores.filter(isTold).map((one) => (
              <div key={one.indicator}>
                <dt>{indicator(one.indicator)}</dt>
                <dd className={styles.score}>{score(one.score)}</dd>
                {one.remark && (
                  <dd className={styles.remark}>
                    <Written>{one.remark}</Written>
                  </dd>
                )}
              </div>
            ))}
          </dl>
          <NotSeen
            behaviours={group.scores.filter((one) => !isTold(one)).map((one) => indicator(one.indicator))}
          />
        </section>
      ))}
    </div>
  );
}

/** Not seen is an answer: one line per domain. */
function NotSeen({ behaviours }: { behaviours: readonly string[] }) {
  const { t } = useTranslation('observations');
  if (behaviours.length === 0) return null;
  return <p className={styles.unseen}>{t('read.notSeen', { behaviours: behaviours.join('; ') })}</p>;
}
