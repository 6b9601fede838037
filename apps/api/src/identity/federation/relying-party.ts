import { createPrivateKey, webcrypto } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import * as client from 'openid-client';
import { problem } from '../../http/problem.js';
import type { ProviderSettings } from './provider-settings.js';

const TIMEOUT_S = 10;
const SKEW_S = 60;
/** How long what a provider says of itself is believed; its keys are asked again when one is not known. */
const HOUR_MS = 3_600_000;

/** What goes out with a person to a provider, and must come back. */
export interface Round {
  state: string;
  nonce: string;
  verifier: string;
}

/** What a provider says of somebody, every signature and every claim of the protocol checked. */
export interface Said {
  idToken: client.IDToken;
  userInfo: client.UserInfoResponse | null;
}

/** OpenID Connect with the providers: authorization code, PKCE, state and nonce, and a signature on every ID token. */
@Injectable()
export class RelyingParty {
  private readonly log = new Logger('Federation');
  private readonly known = new Map<
    ProviderSettings,
    { found: Promise<client.Configuration>; until: number }
  >();

  constructor(private readonly publicUrl: string) {}

  /** The address at the provider where somebody signs in. */
  async addressOf(
    settings: ProviderSettings,
    { state, nonce, verifier }: Round,
    asks: { fresh: boolean; strong: boolean },
  ): Promise<string> {
    const configuration = await this.configurationOf(settings);
    return client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callbackOf(settings),
      response_type: 'code',
      scope: settings.scope,
      ...{ state, nonce, code_challenge: await client.calculatePKCECodeChallenge(verifier) },
      code_challenge_method: 'S256',
      ...(asks.fresh && { prompt: 'login' }),
      ...(asks.strong && { acr_values: settings.acr.join(' ') }),
      ...(settings.domains.length === 1 && { hd: settings.domains[0] ?? '' }),
    }).href;
  }

  /** Exchanges what came back for who it is; refuses whatever cannot be trusted. */
  async hear(settings: ProviderSettings, query: string, { state, nonce, verifier }: Round): Promise<Said> {
    const configuration = await this.configurationOf(settings);
    try {
      const tokens = await client.authorizationCodeGrant(
        configuration,
        new URL(`${this.callbackOf(settings)}?${query}`),
        { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      );
      const idToken = tokens.claims();
      if (!idToken) throw problem.signInFailed();
      const hasUserInfo = configuration.serverMetadata().userinfo_endpoint !== undefined;
      const userInfo = hasUserInfo
        ? await client.fetchUserInfo(configuration, tokens.access_token, idToken.sub)
        : null;
      return { idToken, userInfo };
    } catch (error) {
      this.log.warn(`${settings.id} refused: ${reasonOf(error)}`);
      throw isAway(error) ? problem.providerAway() : problem.signInFailed();
    }
  }

  private callbackOf = ({ id }: ProviderSettings): string =>
    `${this.publicUrl}/api/federation/${id}/callback`;

  private async configurationOf(settings: ProviderSettings): Promise<client.Configuration> {
    const known = this.known.get(settings);
    if (known && known.until > Date.now()) return known.found;
    const found = discover(settings);
    this.known.set(settings, { found, until: Date.now() + HOUR_MS });
    try {
      return await found;
    } catch (error) {
      this.known.delete(settings);
      this.log.error(`${settings.id} is away: ${reasonOf(error)}`);
      throw problem.providerAway();
    }
  }
}

async function discover(settings: ProviderSettings): Promise<client.Configuration> {
  const { issuer, clientId, algorithm } = settings;
  return client.discovery(
    new URL(issuer),
    clientId,
    { id_token_signed_response_alg: algorithm, [client.clockTolerance]: SKEW_S },
    await keyOf(settings),
    {
      timeout: TIMEOUT_S,
      execute: [
        // Without it the library trusts the connection and looks at no signature.
        client.enableNonRepudiationChecks,
        ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
      ],
    },
  );
}

async function keyOf({
  clientSecret,
  privateKey,
  privateKeyId,
}: ProviderSettings): Promise<client.ClientAuth> {
  if (clientSecret) {
    return (server, ...rest) => {
      const isPost = server.token_endpoint_auth_methods_supported?.includes('client_secret_post');
      (isPost ? client.ClientSecretPost : client.ClientSecretBasic)(clientSecret)(server, ...rest);
    };
  }
  const key = createPrivateKey(privateKey ?? '');
  const algorithm =
    key.asymmetricKeyType === 'ec'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const imported = await webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
  return client.PrivateKeyJwt({ key: imported, ...(privateKeyId && { kid: privateKeyId }) });
}

/** For the log: the library's own word for what is wrong; never anything that a provider or a browser sent. */
function reasonOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : String(name).slice(0, 60);
}

function isAway(error: unknown): boolean {
  const { code, cause, status } = error as { code?: string; cause?: unknown; status?: number };
  if (error instanceof TypeError || code === 'OAUTH_TIMEOUT') return true;
  return (status ?? (cause instanceof Response ? cause.status : 0)) >= 500;
}
