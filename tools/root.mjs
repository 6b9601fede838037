import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const inRoot = (...path) => join(root, ...path);

/** A path as a person in the project folder would type it. */
export const shown = (path) => (path.startsWith(root + sep) ? relative(root, path) : path);

/** Imports a module of the built product; by address, because it does not exist before the build. */
export const built = (path) => import(pathToFileURL(inRoot(path)).href);

/** The files directly in a folder of the project whose name fits, as paths from the project folder. */
export const filesIn = (folder, name) =>
  readdirSync(inRoot(folder))
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));
