export const portfolios = {
  title: 'Portfolio',
};
