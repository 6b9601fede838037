import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { bansOfLeerspoor } from './tools/lint/bans.mjs';
import { boundariesOf } from './tools/lint/boundaries.mjs';

// ── The architecture: who may import whom ──

// Knows no slice; every slice may use it.
const platform = ['database', 'http', 'policy', 'identity', 'journal', 'reads'];

// A slice may use of another slice: its entity, policy and service.
const slices = {
  people: [],
  programmes: ['people'],
  frameworks: [],
  placements: ['people', 'programmes', 'frameworks'],
  imports: [],
  trail: ['people', 'placements'],
  lessons: ['trail', 'placements'],
  'next-steps': ['trail', 'lessons'],
  observations: ['trail', 'lessons', 'frameworks', 'placements', 'next-steps'],
  reflections: ['trail', 'placements', 'lessons', 'next-steps'],
  goals: ['trail', 'placements'],
  mail: [],
  feedback: ['trail', 'placements', 'lessons', 'next-steps', 'people', 'mail'],
  threads: ['trail', 'lessons', 'next-steps', 'observations', 'reflections'],
  progress: ['trail', 'placements', 'frameworks'],
  home: ['trail', 'lessons', 'next-steps'],
  administration: ['trail', 'mail'],
  access: ['trail'],
  world: ['frameworks'],
};

// In the web, each layer knows those below it; features do not know each other.
const layers = {
  texts: [],
  lib: ['texts'],
  ui: ['lib', 'texts'],
  features: ['ui', 'lib', 'texts'],
  pages: ['features', 'ui', 'lib', 'texts'],
  app: ['pages', 'features', 'ui', 'lib', 'texts'],
  main: ['app', 'ui', 'lib', 'texts'],
};

// ── Budgets ──

const tests = [
  '**/*.spec.{ts,tsx}',
  '**/*.test.mjs',
  'apps/api/test/**',
  'apps/web/e2e/**',
  'apps/web/src/test/**',
];
const free = ['apps/api/src/database/migrations/**', '**/texts/**', ...tests];

const budgets = [
  {
    rules: {
      'max-lines': ['error', 250],
      'max-params': ['error', 4],
      'max-lines-per-function': ['error', 40],
    },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', 120] } },
  {
    files: ['tools/**/*.mjs'],
    rules: { 'max-params': ['error', 5], 'max-lines-per-function': ['error', 80] },
  },
  { files: free, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  { files: tests, rules: { 'max-params': 'off' } },
  { files: tests, rules: { '@typescript-eslint/no-dynamic-delete': 'off' } },
];

// ── Types, React, accessibility ──

const typed = (files, project) => ({
  files,
  languageOptions: { parserOptions: { project: `tools/${project}`, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
  },
});

// a name that starts with _ is there for what stands beside it
const unused = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true };

const types = [
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': ['error', unused],
    },
  },
  typed(['apps/api/{src,test}/**/*.ts', 'libs/shared/src/**/*.ts'], 'tsconfig.api.json'),
  typed(['apps/web/{src,e2e}/**/*.{ts,tsx}'], 'tsconfig.web.json'),
];

// A form may listen for what happens in its fields: strict, but with the list of handlers of the recommended rule.
const listeners = 'jsx-a11y/no-noninteractive-element-interactions';
const accessible = {
  ...a11y.flatConfigs.strict,
  rules: { ...a11y.flatConfigs.strict.rules, [listeners]: a11y.flatConfigs.recommended.rules[listeners] },
};

/** A rule is an error or absent. */
const asErrors = (config) => ({
  ...config,
  rules: Object.fromEntries(
    Object.entries(config.rules).map(([name, setting]) => [name, setting === 'warn' ? 'error' : setting]),
  ),
});

export default [
  { ignores: ['**/dist/**', '.data/**', '.nx/**', 'docs/**', '**/coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error', 'no-unused-vars': ['error', unused] },
  },
  ...types,
  { files: ['apps/web/src/**/*.{ts,tsx}'], ...asErrors(hooks.configs.flat['recommended-latest']) },
  { files: ['apps/web/src/**/*.tsx'], ignores: tests, ...accessible },
  boundariesOf({ platform, slices, layers }),
  ...bansOfLeerspoor,
  ...budgets,
];
