import type { GrowthPoint, ScaleStep } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import styles from './growth.module.css';
import { pointKind, PointShape } from './point-shape';

interface GrowthLegendProps {
  points: readonly GrowthPoint[];
  levels: readonly ScaleStep[];
  hasTrend: boolean;
}

/** What the shapes in this chart mean, and on a narrow screen the levels. */
export function GrowthLegend({ points, levels, hasTrend }: GrowthLegendProps) {
  const { t } = useTranslation(['progress', 'terms']);
  const localised = useLocalised();
  const kinds = [...new Set(points.map(pointKind))];
  return (
    <ul className={styles.legend} aria-label={t('growth.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <PointShape kind={kind} />
          </svg>
          {kind === 'self' ? t('growth.self') : t(`terms:roles.${kind}`)}
        </li>
      ))}
      {hasTrend && (
        <li>
          <svg width="26" height="16" viewBox="0 -8 26 16" aria-hidden="true">
            <line x1="1" x2="25" className={styles.trend} />
          </svg>
          {t('growth.line')}
        </li>
      )}
      {levels.map(({ value, label }) => (
        <li key={value} className={styles.levelLegend}>
          <strong>{value}</strong> {localised(label).toLowerCase()}
        </li>
      ))}
    </ul>
  );
}
