import { readFileSync } from 'node:fs';

const KINDS = ['surfconext', 'entree', 'entra', 'eduid', 'generic'] as const;
const ID = /^[a-z0-9-]{1,40}$/;
/** What one needs of a provider: who it is, a name to show, where they belong, and what they are there. */
const CLAIMS = {
  name: 'name',
  givenName: 'given_name',
  familyName: 'family_name',
  home: 'schac_home_organization',
  affiliation: 'eduperson_affiliation',
};
const OF_KIND: Record<(typeof KINDS)[number], Partial<typeof CLAIMS>> = {
  surfconext: {},
  eduid: {},
  entree: {
    givenName: 'givenName',
    familyName: 'sn',
    home: 'nlEduPersonHomeOrganizationId',
    affiliation: 'eduPersonAffiliation',
  },
  entra: { home: 'tid' },
  generic: { home: 'hd' },
};

/** Where in the claims of a provider stands which number of which organisation. */
export interface NumberClaim {
  organisation: string;
  claim: string;
  /** What the provider puts before the number. */
  prefix: string;
  /** Only for accounts of this home organisation, as the provider names it. */
  home: string | null;
}

/** An identity provider, as the administrator of the installation set it. */
export interface ProviderSettings {
  id: string;
  name: string;
  kind: (typeof KINDS)[number];
  issuer: string;
  clientId: string;
  clientSecret: string | null;
  /** PEM (PKCS 8) of the key that this product signs with, instead of a secret. */
  privateKey: string | null;
  /** Under which name the provider knows that key. */
  privateKeyId: string | null;
  scope: string;
  /** The one algorithm with which it signs. */
  algorithm: string;
  isOn: boolean;
  claims: typeof CLAIMS;
  refusedAffiliations: string[];
  /** Microsoft tenants whose accounts may come in; none named is all of this issuer. */
  tenants: string[];
  /** Google domains whose accounts may come in. */
  domains: string[];
  /** Assurance that counts as a second factor, lowest first. */
  acr: string[];
  numbers: NumberClaim[];
}

/** The providers of an installation, and the file they can be read from again. */
export interface ProviderSource {
  list: ProviderSettings[];
  file: string | null;
}

/** Reads `OIDC_PROVIDERS`: JSON, or the path of a file with it. Throws one sentence about what is wrong. */
export function readProviders(text: string): ProviderSource {
  if (text.trim() === '') return { list: [], file: null };
  if (text.trim().startsWith('[')) return { list: parseProviders(text), file: null };
  return { list: readProviderFile(text), file: text };
}

export const readProviderFile = (file: string): ProviderSettings[] => {
  try {
    return parseProviders(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
    throw wrong(`there is no file ${file}`);
  }
};

function parseProviders(text: string): ProviderSettings[] {
  const given = parsed(text);
  if (!Array.isArray(given)) throw wrong('is not a list of providers');
  const list = given.map((one, place) => provider(one, `provider ${place + 1}`));
  const twice = list.find(({ id }, place) => list.findIndex((other) => other.id === id) < place);
  if (twice) throw wrong(`has two providers with the id ${twice.id}`);
  return list;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong('is not JSON');
  }
};
const wrong = (what: string) => new Error(`OIDC_PROVIDERS: ${what}`);

/** One provider that is being read, by the words of its own settings. */
class Given {
  constructor(
    readonly fields: Map<string, unknown>,
    readonly who: string,
  ) {}

  text(name: string): string {
    const value = this.optional(name);
    if (value === null) throw wrong(`${this.who} has no ${name}`);
    return value;
  }

  optional(name: string): string | null {
    const value = this.fields.get(name);
    if (value === undefined) return null;
    if (typeof value !== 'string' || value === '') throw wrong(`${name} of ${this.who} is not a text`);
    return value;
  }

  texts(name: string): string[] {
    const value = this.fields.get(name) ?? [];
    if (!Array.isArray(value) || value.some((one) => typeof one !== 'string' || one === ''))
      throw wrong(`${name} of ${this.who} is not a list of texts`);
    return value;
  }
}

const fieldsOf = (value: unknown, who: string): Map<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(`${who} is not an object`);
  return new Map(Object.entries(value));
};

const KNOWN = [
  ...[
    'id',
    'name',
    'kind',
    'issuer',
    'clientId',
    'clientSecret',
    'privateKey',
    'privateKeyFile',
    'privateKeyId',
  ],
  ...[
    'scope',
    'algorithm',
    'enabled',
    'claims',
    'refusedAffiliations',
    'tenants',
    'domains',
    'acr',
    'numbers',
  ],
];

function provider(value: unknown, place: string): ProviderSettings {
  const fields = fieldsOf(value, place);
  const unknown = [...fields.keys()].find((name) => !KNOWN.includes(name));
  if (unknown) throw wrong(`${place} has something that does not exist: ${unknown}`);
  const id = new Given(fields, place).text('id');
  if (!ID.test(id)) throw wrong(`the id of ${place} has more than small letters, digits and hyphens`);
  const given = new Given(fields, id);
  const kind = KINDS.find((one) => one === given.text('kind'));
  if (!kind) throw wrong(`the kind of ${id} is none of ${KINDS.join(', ')}`);
  const settings = {
    ...{ id, kind, name: given.text('name'), issuer: issuerOf(given), clientId: given.text('clientId') },
    ...keysOf(given),
    scope: given.optional('scope') ?? 'openid profile email',
    algorithm: algorithmOf(given),
    isOn: fields.get('enabled') !== false,
    claims: claimsOf(given, OF_KIND[kind]),
    // Pupils have accounts at Entree as well.
    refusedAffiliations: fields.has('refusedAffiliations')
      ? given.texts('refusedAffiliations')
      : kind === 'entree'
        ? ['student']
        : [],
    ...{ tenants: given.texts('tenants'), domains: given.texts('domains'), acr: given.texts('acr') },
    numbers: numbersOf(given),
  };
  if (/\/(common|organizations|consumers)\//.test(settings.issuer) && settings.tenants.length === 0)
    throw wrong(`${id} is open to all of Microsoft: name its tenants`);
  return settings;
}

function issuerOf(given: Given): string {
  const issuer = given.text('issuer');
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  const isHere = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere)) return issuer;
  throw wrong(`the issuer of ${given.who} is not an https address`);
}

function keysOf(given: Given) {
  const file = given.optional('privateKeyFile');
  const keys = {
    clientSecret: given.optional('clientSecret'),
    privateKey: file ? readFileSync(file, 'utf8') : given.optional('privateKey'),
    privateKeyId: given.optional('privateKeyId'),
  };
  if (!keys.clientSecret === !keys.privateKey)
    throw wrong(`${given.who} needs a clientSecret or a privateKey, one of the two`);
  return keys;
}

function algorithmOf(given: Given): string {
  const algorithm = given.optional('algorithm') ?? 'RS256';
  // Only with a key that the provider keeps to itself: never `none`, never a shared secret.
  if (/^(RS|PS|ES)(256|384|512)$|^EdDSA$/.test(algorithm)) return algorithm;
  throw wrong(`the algorithm of ${given.who} is not RS256, PS256, ES256, EdDSA or a stronger one of these`);
}

function claimsOf(given: Given, ofKind: Partial<typeof CLAIMS>): typeof CLAIMS {
  const own = new Given(
    fieldsOf(given.fields.get('claims') ?? {}, `claims of ${given.who}`),
    `claims of ${given.who}`,
  );
  const unknown = [...own.fields.keys()].find((name) => !(name in CLAIMS));
  if (unknown) throw wrong(`claims of ${given.who} has something that does not exist: ${unknown}`);
  const usual = { ...CLAIMS, ...ofKind };
  return {
    name: own.optional('name') ?? usual.name,
    givenName: own.optional('givenName') ?? usual.givenName,
    familyName: own.optional('familyName') ?? usual.familyName,
    home: own.optional('home') ?? usual.home,
    affiliation: own.optional('affiliation') ?? usual.affiliation,
  };
}

function numbersOf(given: Given): NumberClaim[] {
  const list = given.fields.get('numbers') ?? [];
  if (!Array.isArray(list)) throw wrong(`numbers of ${given.who} is not a list`);
  return list.map((value, place) => {
    const who = `number ${place + 1} of ${given.who}`;
    const one = new Given(fieldsOf(value, who), who);
    return {
      organisation: one.text('organisation'),
      claim: one.text('claim'),
      prefix: one.optional('prefix') ?? '',
      home: one.optional('home'),
    };
  });
}
