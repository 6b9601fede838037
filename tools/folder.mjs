import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

const refusals = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'read-only',
  ENOSPC: 'the disk is full',
};

/** Makes a data folder and proves that it can be written; gives back its real path. */
export function makeFolder(dir) {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const probe = join(dir, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return realpathSync(dir);
  } catch (error) {
    const reason = refusals[error.code] ?? error.code;
    throw new Failure(
      `The data folder ${dir} cannot be written (${reason}): choose another one with DATA_DIR=….`,
    );
  }
}
