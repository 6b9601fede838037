import type { ProblemView } from '@leerspoor/shared';
import { ProblemError } from './problem-error';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const listening = { 'not-signed-in': new Set<() => void>(), 'second-factor-needed': new Set<() => void>() };
type Heard = keyof typeof listening;
const isHeard = (type: string): type is Heard => type in listening;

const listenFor = (type: Heard) => (listener: () => void) => {
  listening[type].add(listener);
  return () => listening[type].delete(listener);
};
/** Called when the API no longer knows who is signed in. Returns how to stop listening. */
export const onSignedOut = listenFor('not-signed-in');
/** Called when the API answers only after a second factor. Returns how to stop listening. */
export const onSecondFactorNeeded = listenFor('second-factor-needed');

const noAnswer = (): ProblemError =>
  new ProblemError({ type: 'unexpected', status: 0, title: 'No answer', occurrence: '' }, true);

async function refusal(response: Response): Promise<ProblemError> {
  const isProblem = response.headers.get('content-type')?.includes('application/problem+json');
  const unknown = {
    type: 'unexpected',
    status: response.status,
    title: 'Unexpected',
    occurrence: '',
  } as const;
  const problem: ProblemView = isProblem ? await response.json().catch(() => unknown) : unknown;
  // A proxy that finds no API behind it answers 502–504: for the person that is the same as no network.
  return new ProblemError(problem, !isProblem && response.status >= 502 && response.status <= 504);
}

/** What goes along with a request: JSON, or a file as it is. */
interface Payload {
  body: string | Blob;
  type: string;
}

const json = (body: unknown): Payload => ({ body: JSON.stringify(body), type: 'application/json' });

// Lets a save finish while the page closes; browsers allow this up to 64 kB.
const outlivesPage = (method: Method, { body }: Payload): boolean =>
  method === 'PUT' && typeof body === 'string' && body.length < 60_000;

async function send<T>(method: Method, path: string, payload?: Payload, signal?: AbortSignal): Promise<T> {
  const response = await fetch(path, {
    method,
    signal: signal ?? null,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...(payload && { 'content-type': payload.type }) },
    body: payload?.body ?? null,
    keepalive: payload !== undefined && outlivesPage(method, payload),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw noAnswer();
  });
  if (!response.ok) {
    const error = await refusal(response);
    const { type } = error.problem;
    if (isHeard(type)) listening[type].forEach((listener) => listener());
    throw error;
  }
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** The one way to the API: JSON in, view out, `ProblemError` on refusal. */
export const http = {
  get: <T>(path: string, signal?: AbortSignal): Promise<T> => send<T>('GET', path, undefined, signal),
  post: <T = void>(path: string, body?: unknown): Promise<T> => send<T>('POST', path, json(body ?? {})),
  put: <T = void>(path: string, body: unknown): Promise<T> => send<T>('PUT', path, json(body)),
  /** A file, as it is on the device. */
  upload: <T>(path: string, file: Blob, type: string): Promise<T> =>
    send<T>('PUT', path, { body: file, type }),
  delete: <T = void>(path: string, body?: unknown): Promise<T> =>
    send<T>('DELETE', path, body === undefined ? undefined : json(body)),
};
