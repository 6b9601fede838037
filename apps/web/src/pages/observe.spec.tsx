import type { ObservationView, WriteObservation } from '@leerspoor/shared';
import { screen, waitFor, within } from '@testing-library/react';
import { closeDrafts } from '../lib/drafts';
import { meAsEva, meAsSanne } from '../test/cast';
import { fakeApi, offline, type Call } from '../test/fake-api';
import { aNextStep, anObservation, aPlan, aThread, theInstrument, thePortfolio } from '../test/lesson-cast';
import { renderPage } from '../test/render-page';
import { ObservationPage } from './observation';
import { ObservePage } from './observe';

const begin = {
  path: '/portfolios/:portfolioId/observe',
  at: '/portfolios/portfolio-sanne/observe?lesson=lesson-1',
};
const write = { path: '/observations/:observationId', at: '/observations/observation-eva' };
const mayWrite = { ...anObservation().may, revise: true, share: true, remove: true };
const aDraft = (part: Partial<ObservationView> = {}): ObservationView =>
  anObservation({ state: 'draft', scores: [], strength: '', may: mayWrite, ...part });
const saved = ({ body }: Call): ObservationView => {
  const { scores, version, ...rest } = body as WriteObservation;
  return aDraft({
    ...rest,
    scores: scores.map((score) => ({ ...score, domain: 'LK' })),
    version: version + 1,
  });
};
const base = {
  'GET /api/me': meAsEva,
  'GET /api/portfolios/portfolio-sanne': thePortfolio,
  'GET /api/frameworks/lesson-observation%402026-1': theInstrument,
  'GET /api/lessons/lesson-1': aThread({ returning: [aNextStep({ may: { markOutcome: false } })] }),
  'GET /api/observations/observation-eva': aDraft(),
  'PUT /api/observations/observation-eva': saved,
} as const;
const share = 'POST /api/observations/observation-eva/share' as const;

test('Eva begins with the focus question and the returning step; one tap, and the observation exists', async () => {
  fakeApi({ ...base });
  const { person } = renderPage(ObservePage, begin);
  expect(await screen.findByText('Wie wacht op wie?')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('Begin bij de deur.')).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('button', { name: 'Begin met kijken' }));
  expect(await screen.findByText(/^went to \/observations\//)).toBeInstanceOf(HTMLElement);
});

test('it also exists without network, and after a reload', async () => {
  const api = fakeApi({ ...base });
  const { person, router } = renderPage(ObservePage, begin);
  await person.click(await screen.findByRole('button', { name: 'Begin met kijken' }));
  await screen.findByText(/^went to \/observations\//);
  const { pathname } = router.state.location;
  const id = pathname.replace('/observations/', '');
  closeDrafts();
  document.body.replaceChildren();
  api.routes[`PUT /api/observations/${id}`] = offline;
  api.routes[`GET /api/observations/${id}`] = offline;
  renderPage(ObservationPage, { path: write.path, at: pathname });
  expect(await screen.findByRole('heading', { level: 1, name: 'Observatie bij Sanne' })).toBeInstanceOf(
    HTMLElement,
  );
});

test('Eva notes a moment with one tap, writes later, and takes it away again', async () => {
  const api = fakeApi({ ...base });
  const { person } = renderPage(ObservationPage, write);
  await person.click(await screen.findByRole('button', { name: /^Sterk/ }));
  await person.type(screen.getByLabelText(/Wat zag of hoorde je/), 'Stil bij de deur{Enter}');
  expect(screen.getByText('Stil bij de deur')).toBeInstanceOf(HTMLElement);
  await person.keyboard('v');
  expect(within(screen.getByRole('list', { name: 'Momenten' })).getAllByRole('listitem')).toHaveLength(2);
  await person.click(screen.getByRole('button', { name: 'Verwijderen' }));
  await person.click(screen.getByRole('tab', { name: 'Afronden' }));
  await person.click(screen.getByRole('button', { name: 'Stil bij de deur' }));
  expect(screen.getByLabelText('Sterk punt')).toHaveProperty('value', 'Stil bij de deur');
  const moments = [{ kind: 'strong', text: 'Stil bij de deur' }];
  const last = () => api.called('PUT /api/observations/observation-eva').at(-1)?.body;
  await waitFor(() => expect(last()).toMatchObject({ moments, strength: 'Stil bij de deur' }), {
    timeout: 4000,
  });
});

test('Eva scores, adds a remark, and hands in to open together', async () => {
  const api = fakeApi({ ...base, [share]: anObservation({ state: 'ready' }) });
  const { person } = renderPage(ObservationPage, write);
  await person.click(await screen.findByRole('tab', { name: /Kijkwijzer/ }));
  const [three] = screen.getAllByRole('radio', { name: '3, vaker sterk dan zwak' });
  if (three) await person.click(three);
  expect(screen.getByText('1 van 2')).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('button', { name: 'Opmerking bij: Toont respect' }));
  await person.type(screen.getByLabelText('Opmerking bij: Toont respect'), 'Iedereen praat uit.');
  const [, notSeen] = screen.getAllByRole('radio', { name: 'niet gezien' });
  if (notSeen) await person.click(notSeen);
  await person.click(screen.getByRole('tab', { name: 'Afronden' }));
  await person.type(screen.getByLabelText('Volgende stap'), 'Begin bij de deur');
  expect(screen.getByText(/adviseert; de examinator beslist/)).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('button', { name: 'Inleveren' }));
  expect(await screen.findByText('went to /lessons/lesson-1')).toBeInstanceOf(HTMLElement);
  const last = api.called('PUT /api/observations/observation-eva').at(-1)?.body as WriteObservation;
  expect(last.scores).toEqual([
    { indicator: '1', score: 3, remark: 'Iedereen praat uit.' },
    { indicator: '2', score: null, remark: '' },
  ]);
  expect(last.nextStep).toMatchObject({ text: 'Begin bij de deur', when: 'next_lesson', day: null });
  expect(api.called(share)[0]?.body).toEqual({ release: false, version: last.version + 1 });
});

test('an empty observation is not handed in, and without network nothing is handed in by half', async () => {
  const api = fakeApi({ ...base });
  const { person } = renderPage(ObservationPage, write);
  await person.click(await screen.findByRole('tab', { name: 'Afronden' }));
  await person.click(screen.getByRole('button', { name: 'Inleveren' }));
  expect(screen.getByText('Er staat nog niets in')).toBeInstanceOf(HTMLElement);
  api.routes['PUT /api/observations/observation-eva'] = offline;
  await person.type(screen.getByLabelText('Sterk punt'), 'Rustig');
  await person.click(screen.getByRole('button', { name: 'Inleveren' }));
  expect(await screen.findByText('Geen verbinding')).toBeInstanceOf(HTMLElement);
  expect(api.called(share)).toEqual([]);
  expect(screen.getByLabelText('Sterk punt')).toHaveProperty('value', 'Rustig');
});

test('Sanne looks back in her own words, and is not asked when others may read it', async () => {
  const own = aDraft({ isSelf: true, author: thePortfolio.student });
  const api = fakeApi({
    ...base,
    'GET /api/me': meAsSanne,
    'GET /api/observations/observation-eva': own,
    [share]: anObservation({ state: 'ready', isSelf: true }),
  });
  const { person } = renderPage(ObservationPage, write);
  expect(await screen.findByRole('heading', { level: 1, name: 'Mijn eigen blik' })).toBeInstanceOf(
    HTMLElement,
  );
  await person.click(screen.getByRole('tab', { name: 'Afronden' }));
  expect(screen.queryByText('Geef nu vrij')).toBeNull();
  await person.type(screen.getByLabelText('Sterk punt'), 'Ik bleef rustig');
  await person.click(screen.getByRole('button', { name: 'Eigen blik inleveren' }));
  await screen.findByText('went to /lessons/lesson-1');
  expect(api.called(share)[0]?.body).toMatchObject({ release: false });
});

test('once it is handed in, it can only be read', async () => {
  fakeApi({ ...base, 'GET /api/observations/observation-eva': anObservation() });
  renderPage(ObservationPage, write);
  expect(await screen.findByText('Je wachtte tot het stil was.')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('3 · vaker sterk dan zwak')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('button', { name: 'Inleveren' })).toBeNull();
});

test('a lesson that is closed is not observed any more', async () => {
  const lesson = aPlan({ may: { ...aPlan().may, observe: false } });
  fakeApi({ ...base, 'GET /api/lessons/lesson-1': aThread({ lesson }) });
  renderPage(ObservePage, begin);
  expect(await screen.findByText('Hier kun je nu niet observeren')).toBeInstanceOf(HTMLElement);
});
