import type { PlacementView, PortfolioView } from '@leerspoor/shared';

/** The placement that goes on now, else the newest. */
export const currentPlacement = ({
  placements,
}: Pick<PortfolioView, 'placements'>): PlacementView | undefined =>
  placements.find(({ state }) => state === 'active') ?? placements[0];
