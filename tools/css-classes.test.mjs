// A class that no stylesheet has is silently no class: what was meant to look like something looks like nothing.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { inRoot } from './root.mjs';

const web = inRoot('apps/web/src');
const files = readdirSync(web, { recursive: true });
const IMPORT = /import (\w+) from '(\.[^']+\.module\.css)'/g;
// What is not ours to name: comments, and classes of a library.
const FOREIGN = /\/\*[\s\S]*?\*\/|:global\([^)]*\)/g;

const classesOf = (stylesheet) =>
  new Set(
    [
      ...readFileSync(stylesheet, 'utf8')
        .replace(FOREIGN, '')
        .matchAll(/\.([a-z][\w-]*)/gi),
    ].map(([, name]) => name),
  );

/** Per stylesheet what its classes are, and which of them components name. */
function usage() {
  const sheets = new Map(
    files
      .filter((file) => file.endsWith('.module.css'))
      .map((file) => [
        join(web, file),
        { classes: classesOf(join(web, file)), named: new Set(), isPicked: false },
      ]),
  );
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    const source = readFileSync(join(web, file), 'utf8');
    for (const [, name, path] of source.matchAll(IMPORT)) {
      const sheet = sheets.get(join(web, dirname(file), path));
      assert.ok(sheet, `${file} imports ${path}, which is not there`);
      for (const [, used] of source.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))) sheet.named.add(used);
      // styles[kind]: any class may be meant
      if (new RegExp(`\\b${name}\\[`).test(source)) sheet.isPicked = true;
    }
  }
  return sheets;
}

test('every class that a component names is in its stylesheet', () => {
  const missing = [...usage()].flatMap(([sheet, { classes, named }]) =>
    [...named].filter((name) => !classes.has(name)).map((name) => `${sheet.slice(web.length + 1)} .${name}`),
  );
  assert.deepEqual(missing, []);
});

test('every class of a stylesheet is named by a component', () => {
  const idle = [...usage()].flatMap(([sheet, { classes, named, isPicked }]) =>
    isPicked
      ? []
      : [...classes]
          .filter((name) => !named.has(name))
          .map((name) => `${sheet.slice(web.length + 1)} .${name}`),
  );
  assert.deepEqual(idle, []);
});
