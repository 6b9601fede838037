import type { PortfolioView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Written } from '../../ui/written';
import styles from './portfolios.module.css';

interface HandOverNoticeProps {
  portfolio: Pick<PortfolioView, 'id' | 'handOvers'>;
  meId: string;
}

/** Who took over from whom, and what the student asked the one who left and still waits for. */
export function HandOverNotices({ portfolio: { id, handOvers }, meId }: HandOverNoticeProps) {
  const { t } = useTranslation('portfolios');
  const { day } = useDates();
  return handOvers.map(({ from, to, firstDay, line, open }) => {
    const words = { from: from.name, to: to.name, day: day(firstDay) };
    return (
      <Notice
        key={`${from.id} ${to.id} ${firstDay}`}
        title={t(to.id === meId ? 'handOver.you' : 'handOver.told', words)}
      >
        {line && <Written>{line}</Written>}
        {open.length > 0 && <p>{t('handOver.open', words)}</p>}
        {open.map(({ id: requestId, about }) => (
          <div key={requestId} className={styles.asked}>
            <Written>{about}</Written>
            <ButtonLink
              size="s"
              aria-label={t('handOver.askOf', { to: to.name, about })}
              to={`/portfolios/${id}/feedback/new?again=${requestId}&of=${to.id}`}
            >
              {t('handOver.ask', words)}
            </ButtonLink>
          </div>
        ))}
      </Notice>
    );
  });
}
