import type { ProblemType, ProblemView } from '@leerspoor/shared';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
/** "METHOD /path", without the query string. */
export type Route = `${Method} /api/${string}`;

/** An answer that is not a plain view. */
class Answer {
  constructor(
    readonly status: number,
    readonly body?: unknown,
  ) {}
}

/** A call as the API got it. */
export interface Call {
  route: string;
  search: string;
  body: unknown;
}

type Reply = unknown | ((call: Call) => unknown);

/** A refusal: `problem(401, 'wrong-sign-in')`. */
export const problem = (status: number, type: ProblemType, errors?: ProblemView['errors']): Answer =>
  new Answer(status, {
    type,
    status,
    title: type,
    occurrence: 'occurrence-1',
    ...(errors ? { errors } : {}),
  });

/** The network is gone. */
export const offline = Symbol('offline');

const respond = (reply: unknown): Response => {
  if (reply === offline) throw new TypeError('Failed to fetch');
  const { status, body } =
    reply instanceof Answer ? reply : { status: reply === undefined ? 204 : 200, body: reply };
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': type },
  });
};

/**
 * Stands in for the API inside one test: a view, a `problem(…)`, `offline`, or a function of the call, per route.
 * Routes can be changed while the test runs; `calls` holds what the page asked, in order.
 */
export function fakeApi(routes: Partial<Record<Route, Reply>>) {
  const calls: Call[] = [];
  globalThis.fetch = async (input, init) => {
    const url = new URL(String(input), 'http://localhost');
    const route = `${init?.method ?? 'GET'} ${url.pathname}`;
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const call = { route, search: url.search, body };
    calls.push(call);
    const reply = Object.entries(routes).find(([known]) => known === route);
    if (!reply) return respond(problem(404, 'not-found'));
    return respond(typeof reply[1] === 'function' ? await reply[1](call) : reply[1]);
  };
  return { routes, calls, called: (route: Route) => calls.filter((call) => call.route === route) };
}
