import type { Request } from 'express';

/** The value of a cookie that this request carries. */
export function cookieOf(request: Request, name: string): string | undefined {
  const start = `${name}=`;
  const pair = request.headers.cookie?.split('; ').find((candidate) => candidate.startsWith(start));
  return pair?.slice(start.length) || undefined;
}
