import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { IdentityStore } from './identity-store.js';

/** `points` in `seconds` per key, counted in PostgreSQL for all replicas; counts that are over are removed by itself. */
export const sharedLimit = (store: IdentityStore, door: string, points: number, seconds: number) =>
  new RateLimiterPostgres({
    storeClient: store.pool,
    schemaName: 'identity',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: true,
    keyPrefix: door,
    points,
    duration: seconds,
  });
