import type { LessonThreadView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useIsWide } from '../../lib/use-is-wide';
import { Card } from '../../ui/card';
import { Section } from '../../ui/page';
import styles from './lesson-thread.module.css';
import { totalMinutes } from './phases';
import { PhaseList } from './phase-list';
import { KNOT_OF, whatWaits } from './what-waits';

interface LessonAsideProps {
  thread: LessonThreadView;
  meId: string;
  mayPlan: boolean;
}

/** Beside the thread: what waits for the reader, and the course of the lesson to read along. */
export function LessonAside({ thread, meId, mayPlan }: LessonAsideProps) {
  const { t } = useTranslation('lessons');
  const isWide = useIsWide();
  const waiting = whatWaits(thread, meId, mayPlan);
  const { phases } = thread.lesson;
  return (
    <>
      <Card look="flat">
        <Section title={t('waits.title')}>
          {waiting.length === 0 && <p className={styles.empty}>{t('waits.nothing')}</p>}
          <ul className={styles.waiting}>
            {waiting.map((one) => (
              <li key={one}>
                <a href={`#${KNOT_OF[one]}`}>{t(`waits.${one}`)}</a>
              </li>
            ))}
          </ul>
        </Section>
      </Card>
      {isWide && phases.length > 0 && (
        <Section
          title={t('plan.course')}
          count={<span className={styles.minutes}>{t('phases.min', { count: totalMinutes(phases) })}</span>}
        >
          <PhaseList phases={phases} />
        </Section>
      )}
    </>
  );
}
