import type { GrowthPoint, ScaleStep } from '@leerspoor/shared';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { GrowthDrawing } from './growth-drawing';
import { levelToY, sideSteps, timeScale, trendEnds } from './growth-scale';
import { GrowthLegend } from './growth-legend';
import styles from './growth.module.css';
import { PointTip } from './point-tip';
import { inOneSentence, usePointWords } from './use-point-words';

interface GrowthChartProps {
  title: string;
  points: readonly GrowthPoint[];
  /** All instants of the portfolio, so that every domain stands on the same time. */
  instants: readonly string[];
  levels: readonly ScaleStep[];
  /** Levels a month; absent under the threshold, and then nothing is drawn. */
  perMonth: number | undefined;
}

/** One mark per observation. Every mark can be pointed at, tapped, or reached with the arrow keys. */
export function GrowthChart({ title, points, instants, levels, perMonth }: GrowthChartProps) {
  const { t } = useTranslation('progress');
  const group = useId();
  const [shownId, show] = useState<string | null>(null);
  const words = usePointWords();
  const scale = timeScale(instants);
  const sides = sideSteps(points, scale);
  const trend = perMonth === undefined ? null : trendEnds(points, perMonth);
  const shown = points.find(({ id }) => id === shownId);
  const at = (point: GrowthPoint, index: number) => ({
    insetInlineStart: `calc(${scale.toX(point.at)}% + ${sides[index] ?? 0}px)`,
    insetBlockStart: levelToY(point.level),
  });
  return (
    <figure className={styles.figure} aria-label={title}>
      <fieldset className={styles.plot} onPointerLeave={() => show(null)}>
        <legend>
          <VisuallyHidden>{t('growth.choose')}</VisuallyHidden>
        </legend>
        <GrowthDrawing {...{ points, sides, scale, levels, trend }} />
        {points.map((point, index) => (
          <label
            key={point.id}
            className={styles.target}
            style={at(point, index)}
            onPointerEnter={() => show(point.id)}
          >
            <input
              type="radio"
              name={group}
              className={styles.radio}
              onFocus={() => show(point.id)}
              onChange={() => show(point.id)}
              onBlur={() => show(null)}
              onKeyDown={(event) => event.key === 'Escape' && show(null)}
            />
            <VisuallyHidden>{inOneSentence(words(point))}</VisuallyHidden>
          </label>
        ))}
        {shown && <PointTip point={shown} x={scale.toX(shown.at)} />}
      </fieldset>
      <GrowthLegend {...{ points, levels }} hasTrend={trend !== null} />
    </figure>
  );
}
