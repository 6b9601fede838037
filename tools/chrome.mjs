import { spawnSync } from 'node:child_process';
import { Failure } from './failure.mjs';
import { run } from './processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const installed = () =>
  names.map((name) => spawnSync('which', [name]).stdout?.toString().trim()).find((path) => path);

/** A browser for the journeys: CHROME_PATH, one that is installed, or Debian's, which root may install. */
export async function findChrome() {
  const found = process.env.CHROME_PATH ?? installed();
  if (found) return found;
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0)
    throw new Failure(
      'No Chromium found: run `sudo apt-get install -y chromium`, or name a browser in CHROME_PATH.',
    );
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await run(['apt-get', 'update', '-qq'], { quiet: true, env });
  const { code, words } = await run(
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    { quiet: true, env },
  );
  if (code !== 0) throw new Failure(`Chromium could not be installed:\n${words.trim()}`);
  return installed();
}
