import type { Page, ReadsOfDay, SupportView } from '@leerspoor/shared';
import { screen, within } from '@testing-library/react';
import { eva, meAsSanne } from '../test/cast';
import { fakeApi } from '../test/fake-api';
import { aPortfolio } from '../test/growth-cast';
import { renderPage } from '../test/render-page';
import { AccessPage } from './access';

const at = { path: '/portfolios/:portfolioId/access', at: '/portfolios/portfolio-sanne/access' };
const corrie = { id: 'corrie', name: 'Corrie Postma' };
const entry = (id: string) => ({
  ...{
    id,
    kind: 'lesson' as const,
    occurredAt: '2026-11-20T09:00:00.000Z',
    title: `Les ${id}`,
    lessonId: id,
  },
});
const base = {
  'GET /api/me': meAsSanne,
  'GET /api/portfolios/portfolio-sanne': aPortfolio(),
  'GET /api/portfolios/portfolio-sanne/support': { staff: [corrie], grants: [] } satisfies SupportView,
  'GET /api/portfolios/portfolio-sanne/access-events': { items: [], next: null },
};

test('Sanne finds per day who read what; the rest of a long list unfolds', async () => {
  const read = (day: string, ids: string[]): ReadsOfDay => ({
    ...{ person: eva, roles: ['workplace_mentor'], isSupport: false, day, entries: ids.map(entry) },
  });
  fakeApi({
    ...base,
    'GET /api/portfolios/portfolio-sanne/access-events': {
      items: [read('2026-11-24', ['1', '2', '3', '4', '5', '6']), read('2026-11-20', ['7'])],
      next: null,
    } satisfies Page<ReadsOfDay>,
  });
  renderPage(AccessPage, at);
  const day = within(await screen.findByRole('region', { name: /dinsdag 24 november/ }));
  expect(day.getByText('Eva Jansen').parentElement?.textContent).toBe('Eva Jansen werkplekbegeleider');
  expect(day.getByRole('link', { name: 'Les 1' }).getAttribute('href')).toBe('/lessons/1');
  expect(day.getByText('Nog 2 meer')).toBeInstanceOf(HTMLElement);
  expect(
    within(screen.getByRole('region', { name: /vrijdag 20 november/ })).getByRole('link').textContent,
  ).toBe('Les 7');
});

test('nobody read anything: that is said, and support stands open to nobody', async () => {
  fakeApi({ ...base, 'GET /api/portfolios/portfolio-sanne/support': { staff: [], grants: [] } });
  renderPage(AccessPage, at);
  expect(await screen.findByText('Nog niemand las iets van jou.')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('Er is nu niemand die kan helpen.')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('button', { name: 'Laat binnen' })).toBeNull();
});

test('Sanne lets Corrie in for four hours, and out again', async () => {
  const grant = {
    id: 'g1',
    person: corrie,
    from: '2026-11-24T09:00:00Z',
    until: '2026-11-24T13:00:00Z',
    endedAt: null,
  };
  const give = 'POST /api/portfolios/portfolio-sanne/support' as const;
  const end = 'POST /api/portfolios/portfolio-sanne/support/g1/end' as const;
  const api = fakeApi({
    ...base,
    [give]: { staff: [corrie], grants: [{ ...grant, isOpen: true }] },
    [end]: { staff: [corrie], grants: [{ ...grant, endedAt: '2026-11-24T10:00:00Z', isOpen: false }] },
  });
  const { person } = renderPage(AccessPage, at);
  await person.selectOptions(await screen.findByLabelText('Hoe lang'), '4 uur');
  await person.click(screen.getByRole('button', { name: 'Laat binnen' }));
  await person.click(await screen.findByRole('button', { name: 'Stop de toegang van Corrie Postma' }));
  expect(await screen.findByText('Eerder binnengelaten')).toBeInstanceOf(HTMLElement);
  expect(api.called(give)[0]?.body).toEqual({ personId: 'corrie', hours: 4 });
  expect(api.called(end)).toHaveLength(1);
});
