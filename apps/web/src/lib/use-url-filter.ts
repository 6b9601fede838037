import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';

/** Choices that live in the URL, so that going back, reloading and sharing a link keep them. What is empty leaves the URL. */
export function useUrlFilter<Name extends string>(names: readonly Name[]) {
  const [inUrl, setUrl] = useSearchParams();
  // What was just chosen counts at once; the router gets there a little later.
  const [ahead, setAhead] = useState({ of: inUrl, query: inUrl });
  const query = ahead.of === inUrl ? ahead.query : inUrl;
  const filter = useMemo(() => {
    const chosen = names.map((name) => [name, query.get(name) ?? ''] as const);
    return Object.fromEntries(chosen) as Record<Name, string>;
  }, [names, query]);
  const choose = useCallback(
    (change: Partial<Record<Name, string>>) => {
      const next = changed(query, change);
      setAhead({ of: inUrl, query: next });
      setUrl(next, { replace: true, preventScrollReset: true });
    },
    [query, inUrl, setUrl],
  );
  /** The same choice as something to link to. */
  const linkTo = (change: Partial<Record<Name, string>>): string => `?${changed(query, change).toString()}`;
  return { filter, choose, linkTo };
}

function changed(query: URLSearchParams, change: Record<string, string | undefined>): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(change)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}
