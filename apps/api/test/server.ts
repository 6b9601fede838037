import { spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The same for all servers of a test. */
export const SECRET = 'what all servers of a test seal with';

/** Another server on the same database, in a process of its own, as it is built. */
export interface Server {
  url: string;
  /** What it wrote to its log. */
  said: string[];
  stop: () => Promise<void>;
}

export async function startServer(databaseUrl: string, env: Record<string, string> = {}): Promise<Server> {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  const child = spawn(process.execPath, [main], {
    env: {
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: '0',
      WEB_DIST: '/nowhere',
      POOL_SIZE: '2',
      SECRET_KEY: SECRET,
      // a test that asks until something happens is faster than any person
      REQUESTS_PER_MINUTE: '1000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  for await (const [line] of on(lines, 'line', { close: ['close'] })) {
    const url = /listening on (http\S+)/.exec(String(line))?.[1];
    if (!url) continue;
    // the loop over the lines ends here, and would leave the rest unread
    setImmediate(() => child.stdout.resume());
    return {
      url,
      said,
      stop: async () => {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error('The second server ended before it listened');
}
