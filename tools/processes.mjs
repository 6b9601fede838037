// Child processes that never outlive this one: asked to stop in order when it stops, and by the kernel when it is killed.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.mjs';

let kernelHelps;
const canBind = () =>
  (kernelHelps ??= process.platform === 'linux' && spawnSync('setpriv', ['--version']).status === 0);

/** The command line whose process gets `signal` the moment this process dies. Linux only; elsewhere it is unchanged. */
export const bound = (argv, signal = 'TERM') =>
  canBind() ? ['setpriv', '--pdeathsig', signal, ...argv] : argv;

export const launch = ([program, ...args], options = {}) =>
  spawn(program, args, { cwd: root, stdio: 'inherit', ...options });

/** The code a shell would give: a child that was ended by a signal did not succeed. */
export const ended = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : code));
  });

const isOver = (child) => child.exitCode !== null || child.signalCode !== null;

/** Asks with `signal`, and insists with `force` when the child takes too long. */
export async function stop(child, { signal = 'SIGTERM', force = 'SIGKILL', patience = 10_000 } = {}) {
  if (isOver(child)) return;
  const over = new Promise((resolve) => child.once('exit', resolve));
  const impatience = setTimeout(() => child.kill(force), patience);
  child.kill(signal);
  await over;
  clearTimeout(impatience);
}

/** Runs a program to its end. Quiet: its words are kept, and given back with its code. */
export async function run(argv, { quiet = false, env = {}, cwd = root } = {}) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child = launch(bound(argv), { cwd, stdio, env: { ...process.env, ...env } });
  const words = [];
  child.stdout?.on('data', (chunk) => words.push(chunk));
  child.stderr?.on('data', (chunk) => words.push(chunk));
  const giveUp = onStop(() => stop(child));
  const code = await ended(child);
  giveUp();
  return { code, words: Buffer.concat(words).toString() };
}

const duties = [];
let stopping;

/** Registers what to do before this process ends; what came last is done first. Gives back how to withdraw it. */
export function onStop(duty) {
  duties.unshift(duty);
  return () => {
    if (duties.includes(duty)) duties.splice(duties.indexOf(duty), 1);
  };
}

export const isStopping = () => stopping !== undefined;

export const stopAll = () =>
  (stopping ??= (async () => {
    while (duties.length) await duties.shift()();
  })());

/**
 * Ctrl-C reaches us once from the terminal and again through npm: the first one counts. Under npm (whose scripts `exec`
 * us, so that it is our parent) we stop as well when npm is killed.
 */
export function stopOnSignals(code) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => stopAll().finally(() => process.exit(code)));
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref();
}
