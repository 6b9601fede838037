import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type ProviderSource, readProviders } from './identity/federation/provider-settings.js';

/** Everything the environment decides, read once and in one place. */
export interface Config {
  /** A login that may become the roles of `wall.ts`. */
  databaseUrl: string;
  host: string;
  port: number;
  /** Folder of the built web application. */
  webDist: string;
  /** Cookies only over https. */
  secure: boolean;
  /** The address people type: links in mail begin with it. */
  publicUrl: string;
  /** The mail server, as `smtps://user:password@host:465`; without one nothing leaves the machine. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Mail is shown on a page to whoever looks, instead of sent: to try the product out. */
  mailbox: boolean;
  /** Proxies in front that may say who calls. */
  trustProxy: number;
  poolSize: number;
  /** Folder, outside the database, for the signed checkpoints of the journal; without one there are none. */
  journalDir: string | null;
  /** What sealed values and codes are made with; whoever loses it loses second factors, and nothing else. */
  secret: string;
  /** With whose accounts people may come in, beside a password. */
  providers: ProviderSource;
  /** A mailto: or https: address for whoever finds a hole in the security; empty for none. */
  securityContact: string;
  logLevel: string;
  /** Port of the numbers for Prometheus; 0 for none. */
  metricsPort: number;
  /** How often one person may ask in a minute. */
  requestsPerMinute: number;
}

/** Reads the environment; throws one sentence when something needed is missing. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL is missing: the address of the PostgreSQL database');
  const port = Number(env['PORT'] ?? 3000);
  const publicUrl = (env['PUBLIC_URL'] || `http://localhost:${port}`).replace(/\/+$/, '');
  const smtpUrl = env['SMTP_URL'] || undefined;
  return {
    databaseUrl,
    host: env['HOST'] ?? '127.0.0.1',
    port,
    publicUrl,
    smtpUrl,
    mailFrom: env['MAIL_FROM'] || `Leerspoor <no-reply@${new URL(publicUrl).hostname}>`,
    mailbox: !smtpUrl && env['NODE_ENV'] !== 'production',
    webDist: env['WEB_DIST'] ?? fileURLToPath(new URL('../../web/dist/', import.meta.url)),
    secure: publicUrl.startsWith('https://'),
    trustProxy: Number(env['TRUST_PROXY'] ?? 0),
    poolSize: Number(env['POOL_SIZE'] ?? 10),
    journalDir: env['JOURNAL_DIR'] || null,
    secret: env['SECRET_KEY'] || temporarySecret(env),
    providers: readProviders(env['OIDC_PROVIDERS'] ?? ''),
    securityContact: env['SECURITY_CONTACT'] ?? '',
    logLevel: env['LOG_LEVEL'] ?? 'warn',
    metricsPort: Number(env['METRICS_PORT'] ?? 0),
    requestsPerMinute: Number(env['REQUESTS_PER_MINUTE'] ?? 1200),
  };
}

// Several servers must have the same one, and what it seals must outlive them.
function temporarySecret(env: NodeJS.ProcessEnv): string {
  if (env['NODE_ENV'] === 'production')
    throw new Error('SECRET_KEY is missing: `openssl rand -base64 32` makes one');
  return randomBytes(32).toString('base64');
}
