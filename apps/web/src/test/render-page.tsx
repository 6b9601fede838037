import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, type ComponentType } from 'react';
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router';
import { ErrorPage } from '../app/error-page';
import { makeQueryClient } from '../lib/query';

function Elsewhere() {
  const { pathname, search } = useLocation();
  return <p>{`went to ${pathname}${search}`}</p>;
}

/** Shows one page at a path; where it leads outside, "went to …" stands on the screen. */
export function renderPage(
  Component: ComponentType,
  { path = '/', at = path }: { path?: string; at?: string } = {},
) {
  const client = makeQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const page = (
    <Suspense fallback="…">
      <Component />
    </Suspense>
  );
  const router = createMemoryRouter(
    [
      { path, element: page, ErrorBoundary: ErrorPage },
      { path: '*', element: <Elsewhere /> },
    ],
    { initialEntries: [at] },
  );
  const person = userEvent.setup();
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { person, client, router };
}
