import type { NextFunction, Request, Response } from 'express';
import { problem } from './problem.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * No other site may act in somebody's name: a request that changes something must come from the product's own pages.
 * The browser says so in Sec-Fetch-Site, an older one in Origin; without either it is refused.
 */
export function sameOrigin(request: Request, _response: Response, next: NextFunction): void {
  if (READS.has(request.method) || isOwn(request)) next();
  else next(problem.wrongOrigin());
}

function isOwn(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = request.get('origin');
  return origin === `${request.protocol}://${request.get('host')}`;
}
