import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** What goes over the wire, as it stands: no library puts it right first. */
export interface Asked {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | undefined;
  /** Hangs up after this many milliseconds. */
  hangUpAfter?: number | undefined;
}
export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Connections to one server that stay open, and a limit after which it counts as hanging. */
export function wireTo(url: string, { connections = 16, limitMs = 10_000 } = {}) {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = ({ method, path, headers = {}, body, hangUpAfter }: Asked): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const sent = request({ agent, hostname, port, method, path, headers: { ...length, ...headers } });
      const limit = setTimeout(() => sent.destroy(new Error('no answer in time')), limitMs);
      if (hangUpAfter !== undefined) setTimeout(() => sent.destroy(new Error('hung up')), hangUpAfter);
      sent.once('close', () => clearTimeout(limit));
      sent.once('error', reject);
      sent.once('response', (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('error', reject);
        answer.once('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(parts).toString(),
          }),
        );
      });
      sent.end(body);
    });
  return { ask, close: () => agent.destroy() };
}
