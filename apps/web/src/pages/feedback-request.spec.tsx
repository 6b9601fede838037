import type { AskFeedback, FeedbackView, WriteFeedback } from '@leerspoor/shared';
import { screen, waitFor, within } from '@testing-library/react';
import { answerIdOf } from '../lib/ids';
import { eva, meAsEva, meAsSanne } from '../test/cast';
import { fakeApi, problem, type Call } from '../test/fake-api';
import { theInstrument, thePortfolio } from '../test/lesson-cast';
import { renderPage } from '../test/render-page';
import { aRequest, someFeedback } from '../test/writing-cast';
import { AskFeedbackPage } from './ask-feedback';
import { FeedbackRequestPage } from './feedback-request';

const requestId = '0190bbbb-0000-7000-8000-000000000001';
const at = { path: '/feedback-requests/:requestId', at: `/feedback-requests/${requestId}` };
const get = `GET /api/feedback-requests/${requestId}` as const;
const id = answerIdOf(requestId);
const put = `PUT /api/feedback/${id}` as const;
const give = `POST /api/feedback/${id}/share` as const;
const saved = ({ body }: Call): FeedbackView => {
  const { version, ...rest } = body as WriteFeedback;
  return someFeedback({ ...rest, id, version: version + 1 });
};
const base = {
  'GET /api/portfolios/portfolio-sanne': thePortfolio,
  'GET /api/portfolios/portfolio-sanne/lessons': { items: [], next: null },
  'GET /api/frameworks/lesson-observation%402026-1': theInstrument,
} as const;

test('Eva answers: a draft saves itself, and is given with one tap', async () => {
  let request = aRequest({ id: requestId });
  const api = fakeApi({
    ...base,
    'GET /api/me': meAsEva,
    [get]: () => request,
    [put]: saved,
    [give]: () => {
      const feedback = someFeedback({
        id,
        sharedAt: '2026-11-21T10:00:00.000Z',
        audience: ['student'],
        may: { revise: false, share: false, correct: false, shareFurther: false },
      });
      request = aRequest({
        id: requestId,
        state: 'answered',
        feedback,
        may: { answer: false, withdraw: false },
      });
      return feedback;
    },
  });
  const { person } = renderPage(FeedbackRequestPage, at);
  expect(await screen.findByText(/Dit lezen straks: Sanne de Vries\./)).toBeInstanceOf(HTMLElement);
  expect(screen.getByText(/adviseert; de examinator beslist/)).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('button', { name: 'Geef feedback' }));
  expect(screen.getByText(/Schrijf eerst wat sterk was/)).toBeInstanceOf(HTMLElement);
  expect(document.activeElement).toBe(screen.getByLabelText('Wat was sterk?'));
  await person.type(screen.getByLabelText('Wat was sterk?'), 'Je wachtte vijf tellen.');
  await person.type(screen.getByLabelText(/Wat is een volgende stap/), 'Nog eens.');
  await person.click(screen.getByRole('button', { name: 'Geef feedback' }));
  expect(await screen.findByText(/Dank je wel/)).toBeInstanceOf(HTMLElement);
  const last = api.called(put).at(-1)?.body as WriteFeedback;
  expect(last).toMatchObject({ strength: 'Je wachtte vijf tellen.', nextStep: { text: 'Nog eens.' } });
  expect(api.called(give)[0]?.body).toEqual({ version: last.version + 1 });
});

test('what does not fit is not given: the fault stands at the field and the words stay', async () => {
  const api = fakeApi({ ...base, 'GET /api/me': meAsEva, [get]: aRequest({ id: requestId }) });
  api.routes[put] = () => {
    const errors = [{ pointer: '/strength', fault: 'too-long' as const, limit: 4000 }];
    return problem(422, 'invalid-input', errors);
  };
  const { person } = renderPage(FeedbackRequestPage, at);
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Wat was sterk?');
  await person.type(field, 'Veel.');
  await person.click(screen.getByRole('button', { name: 'Geef feedback' }));
  expect(await screen.findByText('Maak dit korter: hooguit 4000 tekens.')).toBeInstanceOf(HTMLElement);
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('Veel.');
  expect(api.called(give)).toHaveLength(0);
});

test('Sanne reads the answer and can share it further', async () => {
  const feedback = someFeedback({
    sharedAt: '2026-11-21T10:00:00.000Z',
    audience: ['student'],
    may: { revise: false, share: false, correct: false, shareFurther: true },
  });
  const may = { answer: false, withdraw: false };
  fakeApi({
    ...base,
    'GET /api/me': meAsSanne,
    [get]: aRequest({ id: requestId, state: 'answered', feedback, may }),
  });
  renderPage(FeedbackRequestPage, at);
  expect(await screen.findByText('Je wachtte vijf tellen.')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('jij en Eva Jansen')).toBeInstanceOf(HTMLElement);
  expect(screen.getByRole('button', { name: 'Delen' })).toBeInstanceOf(HTMLElement);
});

test.each([
  ['waiting', 'De mail aan Eva Jansen is onderweg.'],
  ['sent', 'Eva Jansen kreeg hierover een mail, maar keek hier nog niet.'],
  ['opened', 'Eva Jansen heeft hier gekeken.'],
] as const)('Sanne sees what became of the mail: %s', async (mail, words) => {
  fakeApi({ ...base, 'GET /api/me': meAsSanne, [get]: aRequest({ id: requestId, mail }) });
  renderPage(FeedbackRequestPage, at);
  expect((await screen.findByText(/Je wacht op Eva Jansen/)).textContent).toContain(words);
});

test('Sanne is told that the mail to Eva could not be delivered, and what she can do', async () => {
  const request = aRequest({ id: requestId, mail: 'undeliverable' });
  fakeApi({ ...base, 'GET /api/me': meAsSanne, [get]: request });
  renderPage(FeedbackRequestPage, at);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('De mail aan Eva Jansen kon niet worden bezorgd');
  expect(alert.textContent).toContain('Zeg het Eva Jansen zelf');
});

test('Eva, who is asked, reads nothing about the mail to her', async () => {
  fakeApi({ ...base, 'GET /api/me': meAsEva, [get]: aRequest({ id: requestId }) });
  renderPage(FeedbackRequestPage, at);
  expect(await screen.findByLabelText('Wat was sterk?')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText(/mail/)).toBeNull();
});

test('Sanne withdraws her question after one question', async () => {
  let request = aRequest({ id: requestId, may: { answer: false, withdraw: true } });
  const withdraw = `POST /api/feedback-requests/${requestId}/withdraw` as const;
  fakeApi({
    ...base,
    'GET /api/me': meAsSanne,
    [get]: () => request,
    [withdraw]: () =>
      (request = aRequest({ id: requestId, state: 'withdrawn', may: { answer: false, withdraw: false } })),
  });
  const { person } = renderPage(FeedbackRequestPage, at);
  await person.click(await screen.findByRole('button', { name: 'Vraag intrekken' }));
  await person.click(await screen.findByRole('button', { name: 'Trek in' }));
  expect(await screen.findByText(/Je hebt deze vraag ingetrokken/)).toBeInstanceOf(HTMLElement);
});

test('asking says exactly what Eva gets to see, before it is sent', async () => {
  const api = fakeApi({ ...base, 'GET /api/me': meAsSanne });
  const { person } = renderPage(AskFeedbackPage, {
    path: '/portfolios/:portfolioId/feedback/new',
    at: '/portfolios/portfolio-sanne/feedback/new?lesson=lesson-1',
  });
  await person.click(await screen.findByRole('button', { name: 'Vraag feedback' }));
  expect(screen.getByText('Kies aan wie je het vraagt.')).toBeInstanceOf(HTMLElement);
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: /Eva Jansen/ }));
  await person.click(screen.getByRole('radio', { name: /Eva Jansen/ }));
  const sees = within(screen.getByText('Dit ziet Eva Jansen').parentElement as HTMLElement);
  expect(sees.getByText(/Het plan van deze les/)).toBeInstanceOf(HTMLElement);
  await person.type(screen.getByLabelText('Waarover wil je feedback?'), 'Mijn wachttijd');
  await person.click(screen.getByRole('button', { name: 'Vraag feedback' }));
  await waitFor(() => expect(api.calls.some(({ route }) => route.startsWith('PUT'))).toBe(true));
  const asked = api.calls.find(({ route }) => route.startsWith('PUT'))?.body as AskFeedback;
  expect(asked).toMatchObject({ askedOf: eva.id, about: 'Mijn wachttijd', lessonId: 'lesson-1', version: 0 });
});
