import { inRoot } from './root.mjs';
import { run } from './processes.mjs';

/** Nx without its daemon, which would outlive the command. */
export const nx = (args, options = {}) =>
  run([process.execPath, inRoot('node_modules/nx/dist/bin/nx.js'), ...args], {
    ...options,
    env: { NX_DAEMON: 'false', NX_TUI: 'false', ...options.env },
  });
