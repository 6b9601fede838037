import type { GrowthPoint } from '@leerspoor/shared';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './table.module.css';
import { usePointWords } from './use-point-words';

/** The same observations as the chart, as a table; on paper it is always there. */
export function GrowthTable({ title, points }: { title: string; points: readonly GrowthPoint[] }) {
  const { t } = useTranslation('progress');
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const words = usePointWords();
  return (
    <div className={styles.holder}>
      <div className={styles.toggle}>
        <Button size="s" aria-expanded={isOpen} aria-controls={id} onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? 'growth.hideTable' : 'growth.showTable')}
        </Button>
      </div>
      <div id={id} className={cx(styles.scroll, !isOpen && styles.closed)}>
        <table className={styles.table}>
          <caption>
            <VisuallyHidden>{title}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('table.when')}</th>
              <th scope="col">{t('table.level')}</th>
              <th scope="col">{t('table.who')}</th>
              <th scope="col">{t('table.where')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => {
              const { when, level, scored, who, where } = words(point);
              return (
                <tr key={point.id}>
                  <th scope="row">
                    <Link to={`/observations/${point.id}`}>{when}</Link>
                  </th>
                  <td>
                    <strong>{level}</strong> <span className={styles.small}>{scored}</span>
                  </td>
                  <td>{who}</td>
                  <td className={styles.small}>{where}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
