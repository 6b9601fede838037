// What the code of Leerspoor does not do. Each ban is a rule of its own, says what to do instead, and names its exceptions.
const importing = (source, ...names) =>
  names
    .map((name) => `ImportDeclaration[source.value="${source}"] > ImportSpecifier[imported.name="${name}"]`)
    .join(', ');

const api = ['apps/api/**/*.ts'];
const web = ['apps/web/src/**/*.{ts,tsx}'];
const product = ['apps/*/src/**/*.{ts,tsx}', 'libs/*/src/**/*.{ts,tsx}'];
const tests = ['**/*.spec.{ts,tsx}', 'apps/api/test/**', 'apps/web/src/test/**'];

const refusals = [
  'Http',
  'BadRequest',
  'Unauthorized',
  'Forbidden',
  'NotFound',
  'Conflict',
  'UnprocessableEntity',
];
const exceptions = [...refusals, 'Gone', 'InternalServerError', 'ServiceUnavailable'].map(
  (name) => `${name}Exception`,
);

export const bans = {
  'no-injected-repository': {
    on: importing('@nestjs/typeorm', 'InjectRepository', 'InjectDataSource', 'InjectEntityManager'),
    say: 'Ask database.entities(X) inside actAs: a repository of its own does not know who acts.',
    files: api,
  },
  'data-source-in-database': {
    on: importing('typeorm', 'DataSource'),
    say: 'Use Database (actAs, ask): only there does PostgreSQL know who acts.',
    files: api,
    except: ['apps/api/src/database/**', ...tests],
  },
  'environment-in-config': {
    on: 'MemberExpression[object.name="process"][property.name="env"], ' + importing('node:process', 'env'),
    say: 'The environment is read in config.ts only: take what you need from Config.',
    files: product,
    except: ['apps/api/src/config.ts', ...tests],
  },
  'problem-not-exception': {
    on: importing('@nestjs/common', ...exceptions),
    say: 'Throw a Problem from http/problem.ts: one closed list of refusals.',
    files: api,
    except: ['apps/api/src/http/**'],
  },
  'no-enum': {
    on: 'TSEnumDeclaration',
    say: 'Use a union of strings, or a constant list and its type, instead of an enum.',
    files: ['**/*.{ts,tsx}'],
  },
  'no-console': {
    on: 'CallExpression[callee.object.name="console"]',
    say: 'Nobody reads the console: throw a Problem, give back a value, or use the Logger.',
    files: product,
    except: ['apps/api/src/main.ts'],
  },
  'fetch-in-http': {
    on: 'CallExpression[callee.name="fetch"], MemberExpression[object.name=/^(window|globalThis|self)$/][property.name="fetch"], NewExpression[callee.name="XMLHttpRequest"]',
    say: 'Speak to the server through lib/http.ts: it knows problems and who is signed in.',
    files: web,
    except: ['apps/web/src/lib/http.ts', ...tests],
  },
  'no-double-cast': {
    on: 'TSAsExpression > TSAsExpression.expression[typeAnnotation.type="TSUnknownKeyword"]',
    say: 'Casting twice hides a wrong type: model the type, or check the value where it comes in.',
    files: ['**/*.{ts,tsx}'],
  },
  'no-default-export': {
    on: 'ExportDefaultDeclaration',
    say: 'Export by name, so that one thing has one name everywhere.',
    files: ['**/*.{ts,tsx}'],
    except: ['**/*.config.ts'], // Vite asks for one
  },
  'no-barrel': {
    on: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
    say: 'Import from the file that has it, instead of from a barrel.',
    files: ['**/*.{ts,tsx}'],
    except: ['libs/shared/src/index.ts'],
  },
};

const rule = ({ on, say }) => ({
  meta: { type: 'problem', schema: [], messages: { say } },
  create: (context) => ({ [on]: (node) => context.report({ node, messageId: 'say' }) }),
});

/** A rule is broken with open eyes: the comment that switches it off says why. */
const reasoned = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { say: 'Say why, after “--”, when you switch a rule off.' },
  },
  create: ({ sourceCode, report }) => ({
    Program: () => {
      for (const comment of sourceCode.getAllComments())
        if (/^\s*eslint-disable/.test(comment.value) && !/ -- \S/.test(comment.value))
          report({ loc: comment.loc, messageId: 'say' });
    },
  }),
};

const leerspoor = {
  rules: { ...Object.fromEntries(Object.entries(bans).map(([name, ban]) => [name, rule(ban)])), reasoned },
};

export const bansOfLeerspoor = [
  { plugins: { leerspoor }, rules: { 'leerspoor/reasoned': 'error' } },
  ...Object.entries(bans).map(([name, { files, except = [] }]) => ({
    files,
    ignores: except,
    rules: { [`leerspoor/${name}`]: 'error' },
  })),
];
