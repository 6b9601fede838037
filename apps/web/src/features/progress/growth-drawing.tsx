import type { GrowthPoint, ScaleStep } from '@leerspoor/shared';
import { useLocalised } from '../../lib/i18n';
import { useDates } from '../../lib/use-dates';
import { levelToY, PLOT, type LineEnd, type TimeScale } from './growth-scale';
import styles from './growth.module.css';
import { pointKind, PointShape } from './point-shape';

interface GrowthDrawingProps {
  points: readonly GrowthPoint[];
  /** Pixels to the side, per point. */
  sides: readonly number[];
  scale: TimeScale;
  levels: readonly ScaleStep[];
  trend: readonly [LineEnd, LineEnd] | null;
}

/** Time from left to right, level (1–4) from low to high. Hidden from assistive technology: the points say it themselves. */
export function GrowthDrawing({ points, sides, scale, levels, trend }: GrowthDrawingProps) {
  return (
    <svg className={styles.drawing} aria-hidden="true" height={PLOT.height}>
      <Levels levels={levels} />
      <Times scale={scale} />
      {trend && (
        <line
          data-testid="trend"
          className={styles.trend}
          x1={`${scale.toX(trend[0].at)}%`}
          y1={levelToY(trend[0].level)}
          x2={`${scale.toX(trend[1].at)}%`}
          y2={levelToY(trend[1].level)}
        />
      )}
      {points.map((point, index) => (
        <svg key={point.id} x={`${scale.toX(point.at)}%`} y={levelToY(point.level)}>
          <g data-testid="point" transform={`translate(${sides[index] ?? 0} 0)`}>
            <PointShape kind={pointKind(point)} />
          </g>
        </svg>
      ))}
    </svg>
  );
}

function Levels({ levels }: { levels: readonly ScaleStep[] }) {
  const localised = useLocalised();
  return levels.map(({ value, label }) => (
    <g key={value}>
      <line className={styles.grid} x1="0" x2="100%" y1={levelToY(value)} y2={levelToY(value)} />
      <text className={styles.level} x="-10" y={levelToY(value)} textAnchor="end" dominantBaseline="central">
        <tspan className={styles.levelWord}>{localised(label).toLowerCase()} </tspan>
        <tspan className={styles.levelNumber}>{value}</tspan>
      </text>
    </g>
  ));
}

function Times({ scale }: { scale: TimeScale }) {
  const { shortMonth, day } = useDates();
  return scale.ticks.map(({ at, x, isMonth }) => (
    <g key={at}>
      <line className={styles.tick} x1={`${x}%`} x2={`${x}%`} y1={PLOT.bottom} y2={PLOT.bottom + 6} />
      <text className={styles.time} x={`${x}%`} y={PLOT.bottom + 22} textAnchor={x > 85 ? 'end' : 'middle'}>
        {isMonth ? shortMonth(at) : day(at)}
      </text>
    </g>
  ));
}
