import type { PortfolioView } from '@leerspoor/shared';
import { useQuery } from '@tanstack/react-query';
import { frameworkQuery } from '../features/frameworks/framework.queries';
import { currentPlacement } from '../features/portfolios/placement';
import { useIndicators } from '../lib/indicators';

/**
 * The indicators of the current placement's framework to choose from; the words also of the observation form's.
 * They fill in while the page is already there.
 */
export function usePortfolioIndicators(portfolio: PortfolioView): ReturnType<typeof useIndicators> {
  const frameworkId = currentPlacement(portfolio)?.frameworkId;
  const framework = useQuery({ ...frameworkQuery(frameworkId ?? ''), enabled: frameworkId !== undefined });
  const instrument = useQuery(frameworkQuery(portfolio.instrumentId));
  return useIndicators(framework.data, instrument.data);
}
