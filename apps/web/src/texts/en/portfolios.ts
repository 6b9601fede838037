import type { portfolios as shape } from '../nl/portfolios';

export const portfolios: typeof shape = {
  title: 'Portfolio',
};
