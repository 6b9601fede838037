import type { GrowthPoint } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { levelToY, PLOT } from './growth-scale';
import styles from './growth.module.css';
import { usePointWords } from './use-point-words';

const GAP = 16;

/** Where and with whom one observation was. Assistive technology hears it from the point. */
export function PointTip({ point, x }: { point: GrowthPoint; x: number }) {
  const { t } = useTranslation('progress');
  const { when, where, who, level, scored } = usePointWords()(point);
  const y = levelToY(point.level);
  const isHigh = y < PLOT.height / 2;
  const style = {
    insetInlineStart: `clamp(0px, ${x}% - 8rem, 100% - 16rem)`,
    ...(isHigh ? { insetBlockStart: y + GAP } : { insetBlockEnd: PLOT.height - y + GAP }),
  };
  return (
    <div data-testid="tip" className={styles.tip} style={style} aria-hidden="true">
      <strong>{when}</strong>
      <span>{where}</span>
      <span>{who}</span>
      <span>
        {t('growth.level', { level })} {scored}
      </span>
    </div>
  );
}
