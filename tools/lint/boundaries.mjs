// Turns the tables of eslint.config.mjs into rules: who may import whom, with a sentence for who may not.
import boundaries from 'eslint-plugin-boundaries';
import { root } from '../root.mjs';

const place = (type, pattern, capture = []) => ({ type, pattern, capture, partialMatch: false });
const is = (type, captured) => ({ element: { type, ...(captured && { captured }) } });
const layer = (name) => ({ features: is('feature'), main: is('web') })[name] ?? is('layer', { layer: name });
const packages = (...sources) => ({ module: { origin: 'external', source: sources } });

const elements = (platform) => [
  place('platform', `apps/api/src/{${platform.join(',')}}`),
  place('slice', 'apps/api/src/*', ['slice']),
  place('api', 'apps/api/src'),
  place('feature', 'apps/web/src/features/*', ['feature']),
  place('layer', 'apps/web/src/*', ['layer']),
  place('web', 'apps/web/src'),
  place('shared', 'libs/shared'),
];

const files = [
  { category: 'config', pattern: 'apps/api/src/config.ts' },
  { category: 'inside', pattern: 'apps/api/src/*/**/*.{view,queries,controller}.ts' },
];

const ofTheApi = (slices) => [
  { from: is('api'), allow: { to: [is('slice'), is('platform'), is('shared')] } },
  { from: is('platform'), allow: { to: [is('platform'), is('shared')] } },
  { from: is('slice'), allow: { to: [is('platform'), is('shared')] } },
  { from: [is('slice'), is('platform')], allow: { to: { file: { categories: 'config' } } } },
  ...Object.entries(slices)
    .filter(([, others]) => others.length > 0)
    .map(([slice, others]) => ({
      from: is('slice', { slice }),
      allow: { to: others.map((other) => is('slice', { slice: other })) },
    })),
  {
    from: is('slice'),
    disallow: { to: { ...is('slice'), file: { categories: 'inside' } } },
    message: 'Views, queries and controllers are the inside of a slice: use its entity, policy or service.',
  },
];

const ofTheWeb = (layers) => [
  ...Object.entries(layers).map(([name, below]) => ({
    from: layer(name),
    allow: { to: [...below.map(layer), is('shared')] },
  })),
  {
    from: is('feature'),
    disallow: { to: is('feature') },
    message: 'A feature does not know another feature: let a page compose the two.',
  },
];

const ofPackages = [
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
  {
    from: is('shared'),
    disallow: { to: { module: { origin: ['external', 'core'] } } },
    message:
      'libs/shared runs in server and browser: it uses class-validator and class-transformer, nothing else.',
  },
  { from: is('shared'), allow: { to: packages('class-validator', 'class-transformer', 'reflect-metadata') } },
  {
    from: [is('feature'), is('layer'), is('web')],
    disallow: { to: [{ module: { origin: 'core' } }, packages('@nestjs/*', 'typeorm', 'pg', 'express')] },
    message:
      'The web runs in a browser: ask the API over lib/http.ts instead of using what only the server has.',
  },
  {
    from: [is('slice'), is('platform'), is('api')],
    disallow: { to: packages('react', 'react-dom', 'react-router', 'i18next') },
    message: 'The API does not draw: give the web a view from libs/shared, and let a feature show it.',
  },
];

/** The boundaries between apps, libs, slices and layers. Tests may reach for what they test. */
export const boundariesOf = ({ platform, slices, layers }) => ({
  files: ['apps/api/src/**/*.ts', 'apps/web/src/**/*.{ts,tsx}', 'libs/shared/src/**/*.ts'],
  ignores: ['**/*.spec.{ts,tsx}', 'apps/web/src/test/**'],
  plugins: { boundaries },
  settings: {
    'boundaries/root-path': root,
    'boundaries/elements': elements(platform),
    'boundaries/files': files,
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
    'boundaries/legacy-templates': false,
    'import/resolver': {
      typescript: {
        project: ['tools/tsconfig.api.json', 'tools/tsconfig.web.json'],
        noWarnOnMultipleProjects: true,
      },
    },
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        message:
          "'{{dependency.source}}' is not in the table of eslint.config.mjs for this file: go through what is, or change the table openly.",
        policies: [...ofPackages, ...ofTheApi(slices), ...ofTheWeb(layers)],
      },
    ],
    'boundaries/no-unknown-dependencies': ['error', { require: 'element' }],
  },
});
