// A rule that checks nothing is worse than none: one deliberate violation for each boundary, ban and budget.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, test } from 'node:test';
import { ESLint } from 'eslint';
import { bans } from './lint/bans.mjs';
import { inRoot, root } from './root.mjs';

// With CI=true typescript-eslint would read the files from disk, and never see the violations written here.
process.env.TSESTREE_SINGLE_RUN = 'false';
const eslint = new ESLint({ cwd: root });

/** A file that is really there, so that the linter knows where the violation stands and what it imports. */
function fileIn(folder, name = /\.tsx?$/) {
  const files = readdirSync(inRoot(folder), { recursive: true }).filter(
    (file) => name.test(file) && !/\.spec\./.test(file),
  );
  assert.ok(files.length, `${folder} has no file like ${name}`);
  return `${folder}/${files.sort()[0]}`;
}

async function broken(filePath, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath: inRoot(filePath) });
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

const api = (folder, name) => fileIn(`apps/api/src/${folder}`, name);
const web = (folder, name) => fileIn(`apps/web/src/${folder}`, name);
const shared = () => fileIn('libs/shared/src', /\.ts$/);
const features = readdirSync(inRoot('apps/web/src/features'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(inRoot('apps/web/src/features', entry.name)).length)
  .map((entry) => entry.name);

/** The violation as code: an import of `target` as it is written in `host`. */
function importing(host, target) {
  if (!target.includes('/src/')) return `import * as it from '${target}';\nvoid it;\n`;
  const path = posix.relative(
    dirname(host),
    target.replace(/\.tsx?$/, host.startsWith('apps/web') ? '' : '.js'),
  );
  return `import * as it from '${path.startsWith('.') ? path : `./${path}`}';\nvoid it;\n`;
}

const boundaries = [
  ['the platform knows no slice', api('database', /\.ts$/), api('lessons', /entity\.ts$/)],
  ['a slice imports only slices of its table', api('trail', /service\.ts$/), api('lessons', /entity\.ts$/)],
  ['a slice without a row imports no slice', api('people', /service\.ts$/), api('trail', /entity\.ts$/)],
  ['queries of another slice are its inside', api('lessons', /service\.ts$/), api('trail', /queries\.ts$/)],
  [
    'controllers of another slice are its inside',
    api('lessons', /service\.ts$/),
    api('trail', /controller\.ts$/),
  ],
  [
    'a slice does not know how the product is put together',
    api('trail', /service\.ts$/),
    'apps/api/src/data-source.ts',
  ],
  ['shared knows no framework', shared(), '@nestjs/common'],
  ['shared knows no React', shared(), 'react'],
  ['shared runs in a browser too', shared(), 'node:fs'],
  ['shared does not know the API', shared(), api('trail', /entity\.ts$/)],
  ['the API does not draw', api('trail', /service\.ts$/), 'react'],
  ['the web runs in a browser', web('lib', /http\.ts$/), 'node:fs'],
  ['the web does not know the server', web('lib', /http\.ts$/), 'typeorm'],
  ['the web does not import the API', web('lib', /http\.ts$/), api('trail', /entity\.ts$/)],
  ['ui knows no feature', web('ui', /\.tsx$/), web('features', /\.tsx?$/)],
  ['lib knows no ui', web('lib', /http\.ts$/), web('ui', /\.tsx$/)],
  ['a feature knows no page', web(`features/${features[0]}`), web('pages', /\.tsx$/)],
  ['a feature knows no other feature', web(`features/${features[0]}`), web(`features/${features[1]}`)],
  ['a page does not know the app', web('pages', /\.tsx$/), web('app')],
];

describe('boundaries', () => {
  for (const [sentence, host, target] of boundaries)
    test(sentence, async () => {
      const rules = await broken(host, importing(host, target));
      assert.ok(rules.includes('boundaries/dependencies'), `${host} may import ${target}: ${rules}`);
    });

  test('what the table allows, passes', async () => {
    const host = api('lessons', /service\.ts$/);
    for (const target of [api('trail', /entity\.ts$/), api('database', /database\.ts$/), '@nestjs/common'])
      assert.deepEqual(await broken(host, importing(host, target)), []);
  });
});

const service = api('lessons', /service\.ts$/);
const page = web('pages', /\.tsx$/);

const violations = {
  'no-injected-repository': [
    service,
    `import { InjectRepository } from '@nestjs/typeorm';\nvoid InjectRepository;`,
  ],
  'data-source-in-database': [service, `import { DataSource } from 'typeorm';\nvoid DataSource;`],
  'environment-in-config': [service, `void process.env['PORT'];`],
  'problem-not-exception': [
    service,
    `import { NotFoundException } from '@nestjs/common';\nvoid NotFoundException;`,
  ],
  'no-enum': [service, `export enum Mood { Good }`],
  'no-console': [service, `console.log('hello');`],
  'fetch-in-http': [page, `void fetch('/api/me');`],
  'no-double-cast': [service, `export const seven = 'x' as unknown as number;`],
  'no-default-export': [service, `export default 7;`],
  'no-barrel': [service, `export * from './lessons.module.js';`],
};

describe('bans', () => {
  test('each has a violation here', () => assert.deepEqual(Object.keys(violations), Object.keys(bans)));

  for (const [name, [host, code]] of Object.entries(violations))
    test(`${name}: ${bans[name].say}`, async () => {
      assert.ok((await broken(host, code)).includes(`leerspoor/${name}`));
    });

  test('a rule is switched off with a reason', async () => {
    const off = '// eslint-disable-next-line leerspoor/no-console';
    assert.deepEqual(await broken(service, `${off}\nconsole.log(1);`), ['leerspoor/reasoned']);
    assert.deepEqual(await broken(service, `${off} -- the reason\nconsole.log(1);`), []);
  });

  test('a comment that switches off nothing is refused', async () => {
    const [message] = await broken(
      service,
      '// eslint-disable-next-line no-var -- the reason\nexport const it = 1;',
    );
    assert.match(message, /Unused eslint-disable/);
  });
});

const lines = (count, line) => Array.from({ length: count }, () => line).join('\n');

const budgets = [
  ['a file has at most 250 lines', 'max-lines', service, lines(251, '//')],
  [
    'a function has at most 40 lines',
    'max-lines-per-function',
    service,
    `export function long() {\n${lines(40, '//')}\n}`,
  ],
  [
    'a component has at most 120 lines',
    'max-lines-per-function',
    page,
    `export function Long() {\n${lines(120, '//')}\n}`,
  ],
  [
    'a function has at most 4 parameters',
    'max-params',
    service,
    'export const f = (...[a]: number[]) => a;\nexport const g = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e];',
  ],
  [
    'a constructor asks at most 4 things',
    'max-params',
    service,
    'export class A { constructor(readonly a: 1, readonly b: 1, readonly c: 1, readonly d: 1, readonly e: 1) {} }',
  ],
];

describe('budgets', () => {
  for (const [sentence, rule, host, code] of budgets)
    test(sentence, async () => assert.ok((await broken(host, code)).includes(rule)));

  test('a component may have 100 lines', async () => {
    assert.deepEqual(await broken(page, `export function Long() {\n${lines(100, '//')}\n}`), []);
  });
});

describe('types, React and accessibility', () => {
  test('a promise is awaited', async () => {
    assert.ok(
      (await broken(service, `Promise.resolve(1);`)).includes('@typescript-eslint/no-floating-promises'),
    );
  });

  test('any and ! are not types', async () => {
    const rules = await broken(service, `export const it = (a: any, b?: string) => [a, b!];`);
    assert.deepEqual(rules.sort(), [
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-non-null-assertion',
    ]);
  });

  test('hooks are not conditional', async () => {
    const code = `import { useId } from 'react';\nexport function A({ on }: { on: boolean }) {\n  if (on) useId();\n  return <p />;\n}`;
    assert.ok((await broken(page, code)).includes('react-hooks/rules-of-hooks'));
  });

  test('a picture has a text', async () => {
    assert.ok((await broken(page, `export const A = () => <img src="x" />;`)).includes('jsx-a11y/alt-text'));
  });

  test('nothing is a warning', async () => {
    for (const file of [service, page, 'tools/start.mjs']) {
      const { rules } = await eslint.calculateConfigForFile(inRoot(file));
      const warnings = Object.entries(rules).filter(([, [severity]]) => severity === 1);
      assert.deepEqual(warnings, []);
    }
  });
});
