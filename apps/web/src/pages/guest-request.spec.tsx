import type { FeedbackView, MeView, PersonRef, WriteFeedback } from '@leerspoor/shared';
import { screen, within } from '@testing-library/react';
import { answerIdOf } from '../lib/ids';
import { meAsSanne } from '../test/cast';
import { fakeApi, type Call } from '../test/fake-api';
import { aPlan, aThread, thePortfolio } from '../test/lesson-cast';
import { renderPage } from '../test/render-page';
import { aRequest, someFeedback } from '../test/writing-cast';
import { FeedbackRequestPage } from './feedback-request';

const mila: PersonRef = { id: '0190aaaa-0000-7000-8000-000000000009', name: 'Mila Kaya' };
const requestId = '0190bbbb-0000-7000-8000-000000000009';
const id = answerIdOf(requestId);
const at = { path: '/feedback-requests/:requestId', at: `/feedback-requests/${requestId}` };
const get = `GET /api/feedback-requests/${requestId}` as const;
const put = `PUT /api/feedback/${id}` as const;
const give = `POST /api/feedback/${id}/share` as const;
const lesson = 'GET /api/lessons/lesson-1';

/** Mila has no account: she is in by a code, for this one question. */
const meAsMila: MeView = {
  ...mila,
  email: 'mila@elders.nl',
  locale: 'nl',
  portfolioId: null,
  roles: ['guest'],
  door: 'code',
  guestRequestId: requestId,
  holdsOffice: false,
};
const asked = {
  id: requestId,
  askedOf: mila,
  guest: { email: 'mila@elders.nl', until: '2099-12-27' },
};
const given = someFeedback({
  id,
  author: mila,
  sharedAt: '2026-11-21T10:00:00.000Z',
  audience: ['student'],
  may: { revise: false, share: false, correct: true, shareFurther: false },
});
const answered = aRequest({
  ...asked,
  state: 'answered',
  feedback: given,
  may: { answer: false, withdraw: false },
});
const saved = ({ body }: Call): FeedbackView => {
  const { version, ...rest } = body as WriteFeedback;
  return someFeedback({ ...rest, id, author: mila, version: version + 1 });
};

test('Mila, from outside, answers the one question she was asked', async () => {
  let request = aRequest(asked);
  const api = fakeApi({
    'GET /api/me': meAsMila,
    [get]: () => request,
    [put]: saved,
    [give]: () => {
      request = answered;
      return given;
    },
  });
  const { person } = renderPage(FeedbackRequestPage, at);
  expect(await screen.findByRole('heading', { name: 'Sanne de Vries vraagt jouw feedback' })).toBeInstanceOf(
    HTMLElement,
  );
  expect(screen.getByText('Hoe lang wacht ik na een vraag?')).toBeInstanceOf(HTMLElement);
  await person.type(screen.getByLabelText('Wat was sterk?'), 'Je wachtte vijf tellen.');
  await person.click(screen.getByRole('button', { name: 'Geef feedback' }));
  expect(await screen.findByText(/Dank je wel/)).toBeInstanceOf(HTMLElement);
  const last = api.called(put).at(-1)?.body as WriteFeedback;
  expect(last).toMatchObject({ strength: 'Je wachtte vijf tellen.' });
  expect(api.called(give)[0]?.body).toEqual({ version: last.version + 1 });
  expect(screen.queryByLabelText('Wat was sterk?')).toBeNull();
});

test('Mila reads who reads her answer and until when she gets in, and nothing leads elsewhere', async () => {
  const api = fakeApi({
    'GET /api/me': meAsMila,
    [get]: aRequest({ ...asked, lessonId: 'lesson-1', lessonTopic: 'Betoog' }),
    [lesson]: aThread(),
    'GET /api/portfolios/portfolio-sanne': thePortfolio,
  });
  renderPage(FeedbackRequestPage, at);
  expect(await screen.findByText(/Dit lezen straks: Sanne de Vries\./)).toBeInstanceOf(HTMLElement);
  const until = screen.getByText(/Je ziet deze vraag en wat je geeft tot en met/).textContent;
  expect(until).toContain('zondag 27 december');
  expect(until).toContain('Alleen Sanne de Vries leest je antwoord');
  expect(screen.getByText('Betoog')).toBeInstanceOf(HTMLElement);
  expect(screen.queryAllByRole('link')).toEqual([]);
  expect(screen.queryByText('Kan erbij')).toBeNull();
  expect(api.calls.filter(({ route }) => route.includes('/portfolios'))).toEqual([]);
});

test('Mila folds out the plan of the lesson that Sanne asks about', async () => {
  fakeApi({
    'GET /api/me': meAsMila,
    [get]: aRequest({ ...asked, lessonId: 'lesson-1', lessonTopic: 'Betoog' }),
    [lesson]: aThread({ lesson: aPlan({ lessonGoal: 'Iedereen kiest een stelling.' }) }),
  });
  const { person } = renderPage(FeedbackRequestPage, at);
  await person.click(await screen.findByText('Het plan van deze les'));
  expect(await screen.findByText('Iedereen kiest een stelling.')).toBeInstanceOf(HTMLElement);
});

test('without a lesson Mila asks for no plan', async () => {
  const api = fakeApi({ 'GET /api/me': meAsMila, [get]: aRequest(asked) });
  renderPage(FeedbackRequestPage, at);
  await screen.findByLabelText('Wat was sterk?');
  expect(screen.queryByText('Het plan van deze les')).toBeNull();
  expect(api.calls.filter(({ route }) => route.includes('/lessons'))).toEqual([]);
});

test('Mila comes back and reads what she gave; she may put it right, not share it further', async () => {
  fakeApi({ 'GET /api/me': meAsMila, [get]: answered });
  renderPage(FeedbackRequestPage, at);
  expect(await screen.findByText('Je wachtte vijf tellen.')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('Wie ziet dit?').parentElement?.textContent).toBe('Wie ziet dit? Sanne de Vries');
  expect(screen.getByRole('button', { name: /Verbeter/ })).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('button', { name: 'Delen' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Geef feedback' })).toBeNull();
});

test('Sanne, who asked Mila, reads at which address and until when Mila gets in', async () => {
  const may = { answer: false, withdraw: true };
  fakeApi({
    'GET /api/me': meAsSanne,
    [get]: aRequest({ ...asked, may }),
    'GET /api/portfolios/portfolio-sanne': thePortfolio,
  });
  renderPage(FeedbackRequestPage, at);
  expect(await screen.findByText('Je wacht op Mila Kaya.')).toBeInstanceOf(HTMLElement);
  const facts = within(screen.getByText('Kan erbij').closest('dl') as HTMLElement);
  expect(facts.getByText(/mila@elders\.nl, tot en met/).textContent).toContain('27 dec');
});
