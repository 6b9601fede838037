import { redirect, type LoaderFunctionArgs } from 'react-router';
import { meQuery } from '../features/people/me.queries';
import { showLocale } from '../lib/i18n';
import { ProblemError } from '../lib/problem-error';
import { queryClient } from '../lib/query';

const andBack = (path: string) => (to: string) =>
  to === '/' ? path : `${path}?${new URLSearchParams({ to }).toString()}`;
/** Where to sign in, and come back from. */
export const signInPath = andBack('/sign-in');
/** Where to show a second factor, and come back from. */
export const secondFactorPath = andBack('/second-factor');

/** Somebody who was asked one thing has one page. */
const GUEST_PAGES = '/feedback-requests/';

/** Knows who is signed in before any page shows; who is not goes to the sign-in page. */
export async function requireSignIn({ request }: Pick<LoaderFunctionArgs, 'request'>): Promise<null> {
  const { pathname, search } = new URL(request.url);
  try {
    const me = await queryClient.ensureQueryData(meQuery);
    await showLocale(me.locale);
    if (me.guestRequestId && !pathname.startsWith(GUEST_PAGES))
      throw redirect(GUEST_PAGES + me.guestRequestId);
    return null;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.type === 'not-signed-in') {
      throw redirect(signInPath(pathname + search));
    }
    throw error;
  }
}
