import { readProviders } from './provider-settings.js';

const right = {
  ...{ id: 'surf', name: 'SURFconext', kind: 'surfconext', issuer: 'https://connect.surfconext.nl' },
  ...{ clientId: 'leerspoor', clientSecret: 'secret' },
};
const read = (...list: object[]) => readProviders(JSON.stringify(list)).list;

it('knows no provider without a setting', () => {
  expect(readProviders('')).toEqual({ list: [], file: null });
});

it('takes what is usual for a kind: pupils of Entree stay out, students of SURFconext do not', () => {
  const [surf, entree] = read(right, { ...right, id: 'entree', kind: 'entree' });
  expect(surf).toMatchObject({ algorithm: 'RS256', isOn: true, refusedAffiliations: [], acr: [] });
  expect(surf?.claims.home).toBe('schac_home_organization');
  expect(entree?.refusedAffiliations).toEqual(['student']);
  expect(entree?.claims).toMatchObject({ home: 'nlEduPersonHomeOrganizationId', familyName: 'sn' });
});

it.each([
  ['{', 'there is no file {'],
  ['[{]', 'is not JSON'],
  ['/nowhere/providers.json', 'there is no file /nowhere/providers.json'],
  ['[5]', 'provider 1 is not an object'],
  [[{}], 'provider 1 has no id'],
  [[{ ...right, id: 'A b' }], 'the id of provider 1 has more than small letters, digits and hyphens'],
  [[{ ...right, name: 5 }], 'name of surf is not a text'],
  [[{ ...right, kind: 'saml' }], 'the kind of surf is none of surfconext, entree, entra, eduid, generic'],
  [[{ ...right, issuer: 'http://connect.example' }], 'the issuer of surf is not an https address'],
  [[{ ...right, clientSecret: undefined }], 'surf needs a clientSecret or a privateKey, one of the two'],
  [[{ ...right, privateKey: 'x' }], 'surf needs a clientSecret or a privateKey, one of the two'],
  [[{ ...right, algorithm: 'none' }], 'the algorithm of surf is not RS256'],
  [[{ ...right, algorithm: 'HS256' }], 'the algorithm of surf is not RS256'],
  [[{ ...right, acr: 'loa2' }], 'acr of surf is not a list of texts'],
  [[{ ...right, claims: { mail: 'email' } }], 'claims of surf has something that does not exist: mail'],
  [[{ ...right, secret: 'x' }], 'provider 1 has something that does not exist: secret'],
  [[{ ...right, numbers: [{ claim: 'x' }] }], 'number 1 of surf has no organisation'],
  [[right, right], 'has two providers with the id surf'],
  [
    [{ ...right, kind: 'entra', issuer: 'https://login.microsoftonline.com/common/v2.0' }],
    'surf is open to all of Microsoft: name its tenants',
  ],
])('says in one sentence what is wrong: %j', (given, sentence) => {
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  expect(() => readProviders(text)).toThrow(`OIDC_PROVIDERS: ${sentence}`);
});
