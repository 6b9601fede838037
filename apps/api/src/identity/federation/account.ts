import type { IDToken, UserInfoResponse } from 'openid-client';
import type { ProviderSettings } from './provider-settings.js';

const SKEW_S = 60;
const LONGEST = 200;

/** Somebody at an identity provider, and of what it said only what is used. */
export interface Account {
  provider: string;
  issuer: string;
  subject: string;
  name: string | null;
  /** The organisation they come from, as the provider names it. */
  home: string | null;
  /** The provider vouches for as much as this installation counts as a second factor. */
  hasSecondFactor: boolean;
  /** What organisations call them. */
  numbers: { organisation: string; number: string }[];
}

type Claims = Record<string, unknown>;
const textsOf = (value: unknown): string[] =>
  [value]
    .flat()
    .filter((one): one is string => typeof one === 'string' && one !== '' && one.length <= LONGEST);

/** What the protocol leaves open and we do not: the first thing that is wrong with a verified ID token. */
export function faultOf({ clientId, tenants, domains }: ProviderSettings, idToken: IDToken): string | null {
  if (idToken.azp !== undefined && idToken.azp !== clientId) return 'other-azp';
  if (idToken.iat > Date.now() / 1000 + SKEW_S) return 'issued-in-the-future';
  // Only from what is signed: a parameter or a mail address says nothing.
  if (tenants.length > 0 && !tenants.some((tenant) => tenant === idToken['tid'])) return 'other-tenant';
  if (domains.length > 0 && !domains.some((domain) => domain === idToken['hd'])) return 'other-domain';
  return null;
}

/** Whether this installation does not want accounts of this kind, such as those of pupils. */
export const isUnwanted = (settings: ProviderSettings, idToken: IDToken, userInfo: UserInfoResponse | null) =>
  [userInfo, idToken].some((claims) =>
    textsOf((claims as Claims | null)?.[settings.claims.affiliation])
      // scoped: student@school.example
      .some((said) => settings.refusedAffiliations.includes(said.split('@')[0]?.toLowerCase() ?? '')),
  );

/** The account that a provider tells of, without anything that is not needed. */
export function accountOf(
  { id, claims, acr, numbers }: ProviderSettings,
  idToken: IDToken,
  userInfo: UserInfoResponse | null,
): Account {
  const said: Claims = { ...idToken, ...userInfo };
  const first = (name: string) => textsOf(said[name])[0] ?? null;
  const home = first(claims.home);
  const whole = [first(claims.givenName), first(claims.familyName)].filter(Boolean).join(' ');
  return {
    provider: id,
    issuer: idToken.iss,
    subject: idToken.sub,
    name: (first(claims.name) ?? whole) || null,
    home,
    hasSecondFactor: typeof idToken.acr === 'string' && acr.includes(idToken.acr),
    numbers: numbers
      .filter((one) => one.home === null || one.home === home)
      .flatMap(({ organisation, claim, prefix }) =>
        textsOf(said[claim])
          .filter((value) => value.startsWith(prefix))
          .map((value) => ({ organisation, number: value.slice(prefix.length) })),
      ),
  };
}
