// A folder belongs to one running process at a time. The lock names the process and the moment it was born, because
// process numbers are given out again (in a container almost at once).
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.mjs';

/** When the process was born, or undefined when there is no such process. */
function born(pid) {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', pid]).toString().trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : rest[18]; // a zombie holds nothing any more
  } catch {
    return undefined;
  }
}

/** The number of the live process that holds the lock, if there is one. */
export function holder(file) {
  try {
    const lock = JSON.parse(readFileSync(file, 'utf8'));
    return born(String(lock.pid)) === lock.born ? lock.pid : undefined;
  } catch {
    return undefined;
  }
}

export function refuseWhenHeld(file, folder) {
  const pid = holder(file);
  if (pid === undefined) return;
  throw new Failure(
    `Another Leerspoor (process ${pid}) is using ${folder}: stop it first, or give this one a folder of its own with DATA_DIR.`,
  );
}

export function take(file, folder) {
  const mine = JSON.stringify({ pid: process.pid, born: born(String(process.pid)) });
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    refuseWhenHeld(file, folder);
    rmSync(file, { force: true });
  }
}

export const release = (file) => rmSync(file, { force: true });
