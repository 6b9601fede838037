/** Pages of ours by their shape: plain segments, so that nothing in it can be read as another site, and never the API. */
const PAGE = /^\/(?!api(?:[/?]|$))(?:[A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+)*)?(?:\?[\w=&%.,:+-]*)?$/;

/** Where somebody goes after signing in: the page that they wanted, or home. */
export const returnPath = (wanted: unknown): string =>
  typeof wanted === 'string' && wanted.length <= 1000 && PAGE.test(wanted) ? wanted : '/';
