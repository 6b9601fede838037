import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Record<string, unknown>;

/** An issuer that says whatever a test wants it to say, also what no honest one would. */
export interface HandmadeIssuer {
  url: string;
  clientId: string;
  /** Which claims are wrong, on top of a right ID token. */
  claims: Json;
  header: Json;
  /** How it is signed. */
  signed: (signingInput: string) => string;
  userInfo: Json;
  /** On top of its discovery document. */
  discovery: Json;
  /** Answers nothing but this status, when it is not 200. */
  status: number;
  /** The nonce that it was given. */
  nonce: string;
  /** Which of its addresses were asked, in order. */
  asked: string[];
  keys: { own: KeyObject; public: KeyObject; stranger: KeyObject; strangerJwk: Json };
  reset: () => void;
  stop: () => Promise<void>;
}

const part = (json: Json): string => Buffer.from(JSON.stringify(json)).toString('base64url');
export const byRsa = (key: KeyObject) => (input: string) =>
  sign('RSA-SHA256', Buffer.from(input), key).toString('base64url');
export const byHmac = (secret: string) => (input: string) =>
  createHmac('sha256', secret).update(input).digest('base64url');
export const seconds = (fromNow: number): number => Math.floor(Date.now() / 1000) + fromNow;

export async function startIssuer(): Promise<HandmadeIssuer> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const right = () => ({
    ...{ claims: {}, header: {}, signed: byRsa(own.privateKey), userInfo: {}, discovery: {}, status: 200 },
    asked: [],
  });
  const issuer: HandmadeIssuer = {
    ...{ url, clientId: 'leerspoor', nonce: '', ...right() },
    keys: {
      ...{ own: own.privateKey, public: own.publicKey, stranger: stranger.privateKey },
      strangerJwk: { ...stranger.publicKey.export({ format: 'jwk' }) },
    },
    reset: () => void Object.assign(issuer, right()),
    stop: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  };
  server.on('request', (request, response) => {
    const path = request.url ?? '';
    issuer.asked.push(path);
    response.writeHead(issuer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answerTo(issuer, path)));
  });
  return issuer;
}

function answerTo(issuer: HandmadeIssuer, path: string): Json {
  const { url, keys } = issuer;
  if (path === '/jwks')
    return { keys: [{ ...keys.public.export({ format: 'jwk' }), kid: 'own', alg: 'RS256', use: 'sig' }] };
  if (path === '/userinfo') return { sub: 'somebody', ...issuer.userInfo };
  if (path === '/token')
    return { access_token: 'an-access-token', token_type: 'Bearer', id_token: idTokenOf(issuer) };
  return {
    ...{ issuer: url, authorization_endpoint: `${url}/authorize`, token_endpoint: `${url}/token` },
    ...{ jwks_uri: `${url}/jwks`, userinfo_endpoint: `${url}/userinfo` },
    ...{
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
    },
    ...issuer.discovery,
  };
}

function idTokenOf({ url, clientId, nonce, claims, header, signed }: HandmadeIssuer): string {
  const times = { iat: seconds(0), exp: seconds(300) };
  const said = { iss: url, sub: 'somebody', aud: clientId, nonce, ...times, ...claims };
  const input = `${part({ alg: 'RS256', kid: 'own', ...header })}.${part(said)}`;
  return `${input}.${signed(input)}`;
}
