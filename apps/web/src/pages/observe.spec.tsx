import type { ObservationView, WriteObservation } from '@leerspoor/shared';
import { act, screen, waitFor, within } from '@testing-library/react';
import { closeDrafts, resumeDrafts } from '../lib/drafts';
import { saveStatus } from '../lib/save-status';
import { meAsEva, meAsSanne } from '../test/cast';
import { fakeApi, offline, problem, type Call } from '../test/fake-api';
import { aNextStep, anObservation, aPlan, aThread, theInstrument, thePortfolio } from '../test/lesson-cast';
import { renderPage } from '../test/render-page';
import { writableOf } from '../features/observations/observation';
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
  expect(screen.getByLabelText(/^Sterk punt/)).toHaveProperty('value', 'Stil bij de deur');
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
  await person.type(screen.getByLabelText(/^Volgende stap/), 'Begin bij de deur');
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
  expect(screen.getByText(/^Er staat nog niets in/)).toBeInstanceOf(HTMLElement);
  expect(document.activeElement).toBe(screen.getByLabelText(/^Sterk punt/));
  api.routes['PUT /api/observations/observation-eva'] = offline;
  await person.type(screen.getByLabelText(/^Sterk punt/), 'Rustig');
  await person.click(screen.getByRole('button', { name: 'Inleveren' }));
  expect(await screen.findByText('Geen verbinding')).toBeInstanceOf(HTMLElement);
  expect(api.called(share)).toEqual([]);
  expect(screen.getByLabelText(/^Sterk punt/)).toHaveProperty('value', 'Rustig');
});

test('without a strength or a next step Eva is asked once, and then it goes', async () => {
  const api = fakeApi({ ...base, [share]: anObservation({ state: 'ready' }) });
  const { person } = renderPage(ObservationPage, write);
  await person.click(await screen.findByRole('tab', { name: /Kijkwijzer/ }));
  const [three] = screen.getAllByRole('radio', { name: '3, vaker sterk dan zwak' });
  if (three) await person.click(three);
  await person.click(screen.getByRole('tab', { name: 'Afronden' }));
  await person.click(screen.getByRole('button', { name: 'Inleveren' }));
  expect(screen.getByText(/^Er staat nog geen sterk punt/)).toBeInstanceOf(HTMLElement);
  expect(api.called(share)).toEqual([]);
  await person.click(screen.getByRole('button', { name: 'Toch inleveren' }));
  expect(await screen.findByText('went to /lessons/lesson-1')).toBeInstanceOf(HTMLElement);
  expect(api.called(share)).toHaveLength(1);
});

test('a wrong day is told at its field, and the focus goes there', async () => {
  const refusal = problem(422, 'invalid-input', [{ pointer: '/nextStep/day', fault: 'wrong-type' }]);
  const api = fakeApi({ ...base, 'PUT /api/observations/observation-eva': refusal });
  const { person } = renderPage(ObservationPage, write);
  await person.click(await screen.findByRole('tab', { name: 'Afronden' }));
  await person.type(screen.getByLabelText(/^Volgende stap/), 'Begin bij de deur');
  await person.click(screen.getByRole('radio', { name: 'op een datum' }));
  await person.click(screen.getByRole('button', { name: 'Inleveren' }));
  const day = screen.getByLabelText('Op welke dag?');
  await waitFor(() => expect(document.activeElement).toBe(day));
  expect(day.getAttribute('aria-invalid')).toBe('true');
  expect(api.called(share)).toEqual([]);
});

test('after the first moment the briefing is one line, and a tap opens it again', async () => {
  fakeApi({ ...base });
  const { person } = renderPage(ObservationPage, write);
  const open = await screen.findByRole('button', { name: 'Kijkvraag inklappen', expanded: true });
  await person.click(screen.getByRole('button', { name: /^Feit/ }));
  expect(open.getAttribute('aria-expanded')).toBe('false');
  await person.click(screen.getByRole('button', { name: 'Kijkvraag Wie wacht op wie?', expanded: false }));
  expect(screen.getByRole('button', { name: 'Kijkvraag inklappen', expanded: true })).toBe(open);
});

test('Eva looks on a dark screen, and the next time too', async () => {
  fakeApi({ ...base });
  const { person } = renderPage(ObservationPage, write);
  await person.click(await screen.findByRole('button', { name: 'Donker scherm', pressed: false }));
  expect(screen.getByRole('button', { name: 'Donker scherm', pressed: true })).toBeInstanceOf(HTMLElement);
  expect(document.documentElement.dataset['theme']).toBe('quiet');
  expect(localStorage.getItem('leerspoor.quiet')).toBe('yes');
});

const MINUTE_MS = 60_000;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS).toISOString();

test.each([
  ['in the lesson it counts from its start', -12.5, -12.5, 'minuut 12 van de les'],
  ['just before the lesson it says when that begins', 4, 4, /^de les begint om \d\d:\d\d$/],
  ['of another lesson than planned it counts from the first tap', 2880, -3.5, 'minuut 3 sinds je begon'],
])('the clock knows where in the lesson Eva is: %s', async (_, starts, began, words) => {
  const lesson = aPlan({ startsAt: inMinutes(starts) });
  const occurredAt = starts === began ? lesson.startsAt : inMinutes(began);
  fakeApi({
    ...base,
    'GET /api/lessons/lesson-1': aThread({ lesson }),
    'GET /api/observations/observation-eva': aDraft({ occurredAt }),
  });
  renderPage(ObservationPage, write);
  expect(await screen.findByText(words)).toBeInstanceOf(HTMLElement);
});

test('Eva taps too early or on the wrong key, and mends what the tap fixed', async () => {
  const api = fakeApi({ ...base });
  const { person } = renderPage(ObservationPage, write);
  await person.click(await screen.findByRole('button', { name: /^Sterk/ }));
  await person.click(screen.getByText(/^Sterk in minuut/));
  await person.selectOptions(screen.getByLabelText('Soort'), 'Vraag');
  await person.clear(screen.getByLabelText('Minuut'));
  await person.type(screen.getByLabelText('Minuut'), '7');
  await person.click(screen.getByRole('button', { name: 'Klaar' }));
  expect(screen.getByRole('button', { name: 'Aanvullen: Vraag in minuut 7' })).toBeInstanceOf(HTMLElement);
  const last = () => api.called('PUT /api/observations/observation-eva').at(-1)?.body;
  await waitFor(() => expect(last()).toMatchObject({ moments: [{ kind: 'question', atSecond: 420 }] }), {
    timeout: 4000,
  });
});

test('words of a moment that were taken over are not offered again', async () => {
  const moment = {
    ...{ id: 'moment-1', atSecond: 60, kind: 'strong' as const },
    ...{ phase: null, text: 'Stil bij de deur', indicator: null },
  };
  fakeApi({ ...base, 'GET /api/observations/observation-eva': aDraft({ moments: [moment] }) });
  const { person } = renderPage(ObservationPage, write);
  await person.click(await screen.findByRole('tab', { name: 'Afronden' }));
  await person.click(screen.getByRole('button', { name: 'Stil bij de deur' }));
  expect(screen.queryByRole('button', { name: 'Stil bij de deur' })).toBeNull();
  expect(screen.getAllByText(/zodra jullie allebei hebben ingeleverd/)).toHaveLength(2);
});

/** What the server has is newer than what this device knows. */
function newer(theirs: ObservationView) {
  let newest = theirs;
  return {
    'PUT /api/observations/observation-eva': (call: Call) => {
      if ((call.body as WriteObservation).version !== newest.version) return problem(409, 'out-of-date');
      newest = saved(call);
      return newest;
    },
    'GET /api/observations/observation-eva': () => newest,
  };
}
const door = {
  ...{ id: 'moment-door', atSecond: 60, kind: 'fact' as const },
  ...{ phase: null, text: 'Stil bij de deur', indicator: null },
};
const board = { ...door, id: 'moment-board', atSecond: 30, text: 'Iedereen kijkt' };
const five = { indicator: '5', domain: 'OR', score: 4, remark: '' };
const one = { indicator: '1', domain: 'LK', score: 2, remark: '' };
const lastSent = (api: ReturnType<typeof fakeApi>) =>
  api.called('PUT /api/observations/observation-eva').at(-1)?.body;

test('Eva looks with phone and laptop at once, and keeps what she noted and scored on both', async () => {
  const api = fakeApi({ ...base, 'GET /api/observations/observation-eva': aDraft({ moments: [door] }) });
  const { person } = renderPage(ObservationPage, write);
  await screen.findByText('Stil bij de deur');
  Object.assign(api.routes, newer(aDraft({ moments: [board, door], scores: [one], version: 2 })));
  await person.click(screen.getByRole('tab', { name: /Kijkwijzer/ }));
  const order = screen.getByRole('radiogroup', { name: 'Ordelijk verloop', hidden: true });
  await person.click(within(order).getByRole('radio', { name: '3, vaker sterk dan zwak', hidden: true }));
  await person.click(screen.getByRole('tab', { name: /Momenten/ }));
  await person.click(screen.getByRole('button', { name: /^Sterk/ }));
  await waitFor(() => expect(saveStatus.all()[0]?.state).toBe('safe'), { timeout: 4000 });
  const { moments, scores } = lastSent(api) as WriteObservation;
  expect(moments.map(({ text }) => text).sort()).toEqual(['', 'Iedereen kijkt', 'Stil bij de deur']);
  expect(scores.map(({ indicator, score }) => [indicator, score]).sort()).toEqual([
    ['1', 2],
    ['5', 3],
  ]);
  expect(screen.queryByText('Twee versies van dezelfde tekst')).toBeNull();
});

/** A crash right after sending: the server has it, this device never heard so, and Eva went on writing. */
function crashedWhileSending() {
  const { id, ...view } = aDraft({ moments: [door], strength: 'Je wachtte' });
  const known = { ...writableOf({ id, ...view }), moments: [], strength: '' };
  const sent = { ...known, moments: [door], scores: [five, one].map(({ domain: _, ...score }) => score) };
  const arrived = { ...sent, strength: 'Je wachtte' };
  const copy = {
    ...{ label: 'x', href: write.at, url: `/api${write.at}`, base: known, unanswered: [arrived] },
    value: { ...arrived, strength: 'Je wachtte tot het stil was.' },
  };
  localStorage.setItem(`leerspoor.draft.${meAsEva.id}.${id}`, JSON.stringify(copy));
  return newer(aDraft({ moments: [door], strength: 'Je wachtte', scores: [one, five], version: 2 }));
}

test('after a crash what arrived without an answer is no conflict', async () => {
  const api = fakeApi({ ...base, ...crashedWhileSending() });
  act(() => resumeDrafts(meAsEva.id));
  const { person } = renderPage(ObservationPage, write);
  await person.click(await screen.findByRole('tab', { name: 'Afronden' }));
  await waitFor(() => expect(saveStatus.all()[0]?.state).toBe('safe'), { timeout: 4000 });
  expect(screen.queryByText('Twee versies van dezelfde tekst')).toBeNull();
  expect(lastSent(api)).toMatchObject({ strength: 'Je wachtte tot het stil was.', version: 2 });
  expect(screen.getByRole('tab', { name: 'Kijkwijzer (2)' })).toBeInstanceOf(HTMLElement);
});

test('what was resumed on another page waits, and is merged when its page opens', async () => {
  const api = fakeApi({ ...base, ...crashedWhileSending() });
  act(() => resumeDrafts(meAsEva.id));
  await waitFor(() => expect(saveStatus.all()[0]?.reason).toBe('out-of-date'));
  renderPage(ObservationPage, write);
  await waitFor(() => expect(saveStatus.all()[0]?.state).toBe('safe'), { timeout: 4000 });
  expect(lastSent(api)).toMatchObject({ strength: 'Je wachtte tot het stil was.', version: 2 });
});

test('the same words on two devices: Eva sees both, and only what differs', async () => {
  const api = fakeApi({ ...base, 'GET /api/observations/observation-eva': aDraft({ moments: [door] }) });
  const { person } = renderPage(ObservationPage, write);
  await screen.findByText('Stil bij de deur');
  Object.assign(
    api.routes,
    newer(aDraft({ moments: [{ ...door, text: 'Stil op de gang' }], strength: 'Rustig', version: 2 })),
  );
  await person.click(screen.getByRole('button', { name: /^Aanvullen/ }));
  await person.type(screen.getByLabelText(/Wat zag of hoorde je/), ' en binnen{Enter}');
  await person.click(
    await screen.findByRole('button', { name: 'Andere versie bekijken' }, { timeout: 4000 }),
  );
  const notice = within(screen.getByRole('alert'));
  expect(notice.getByText('Stil bij de deur en binnen')).toBeInstanceOf(HTMLElement);
  expect(notice.getByText('Stil op de gang')).toBeInstanceOf(HTMLElement);
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
  await person.type(screen.getByLabelText(/^Sterk punt/), 'Ik bleef rustig');
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

test('read on its own page, it says once who looked, and gathers what was not seen', async () => {
  const scores = [
    { indicator: '1', domain: 'LK', score: null, remark: '' },
    { indicator: '2', domain: 'LK', score: null, remark: 'De deur stond open.' },
  ];
  fakeApi({ ...base, 'GET /api/observations/observation-eva': anObservation({ scores }) });
  renderPage(ObservationPage, write);
  expect(await screen.findByText('Niet gezien: Toont respect.')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('De deur stond open.')).toBeInstanceOf(HTMLElement);
  expect(screen.getAllByText(/Jij, werkplekbegeleider/)).toHaveLength(1);
});

test('Eva handed in for this lesson, and looks at the next one without its plan', async () => {
  const thread = aThread({ observations: [anObservation({ state: 'ready' })] });
  fakeApi({ ...base, 'GET /api/lessons/lesson-1': thread });
  const { person } = renderPage(ObservePage, begin);
  expect(await screen.findByText('Je hebt al ingeleverd voor deze les.')).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('link', { name: 'Observeer zonder lesplan' }));
  expect(await screen.findByRole('button', { name: 'Begin met kijken' })).toBeInstanceOf(HTMLElement);
});

test('a lesson days ahead: Eva is asked whether she is in another one', async () => {
  const lesson = aPlan({ startsAt: inMinutes(2880) });
  fakeApi({ ...base, 'GET /api/lessons/lesson-1': aThread({ lesson }) });
  const { person } = renderPage(ObservePage, begin);
  expect(await screen.findByText(/^Deze les is pas/)).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('link', { name: 'Observeer zonder lesplan' }));
  expect(await screen.findByText(/er is geen kijkvraag/)).toBeInstanceOf(HTMLElement);
});

test('a lesson that is closed is not observed any more', async () => {
  const lesson = aPlan({ may: { ...aPlan().may, observe: false } });
  fakeApi({ ...base, 'GET /api/lessons/lesson-1': aThread({ lesson }) });
  renderPage(ObservePage, begin);
  expect(await screen.findByText('Hier kun je nu niet observeren')).toBeInstanceOf(HTMLElement);
});

test('Sanne has begun her own view, so no second one is offered: she goes on with it', async () => {
  const lesson = aPlan({ may: { ...aPlan().may, observe: false } });
  const own = aDraft({ isSelf: true, author: thePortfolio.student });
  const thread = aThread({ lesson, observations: [own] });
  fakeApi({ ...base, 'GET /api/me': meAsSanne, 'GET /api/lessons/lesson-1': thread });
  renderPage(ObservePage, begin);
  const on = await screen.findByRole('link', { name: 'Ga verder met je eigen blik' });
  expect(on.getAttribute('href')).toBe('/observations/observation-eva');
});
