import type { Page } from 'playwright-core';

/** What the page's person gets from the API; for finding ids, and for what somebody did before the journey begins. */
export async function call<T = unknown>(
  page: Page,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const { status, text } = await page.evaluate(
    async ([verb, url, json]) => {
      const response = await fetch(`/api${url}`, {
        method: verb,
        ...(json ? { body: json, headers: { 'content-type': 'application/json' } } : {}),
      });
      return { status: response.status, text: await response.text() };
    },
    [method, path, body === undefined ? '' : JSON.stringify(body)] as const,
  );
  if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text}`);
  return (text ? JSON.parse(text) : undefined) as T;
}

export const get = <T>(page: Page, path: string): Promise<T> => call<T>(page, 'GET', path);
export const put = <T>(page: Page, path: string, body: unknown): Promise<T> =>
  call<T>(page, 'PUT', path, body);
export const post = <T>(page: Page, path: string, body: unknown): Promise<T> =>
  call<T>(page, 'POST', path, body);
