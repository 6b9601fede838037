import type { CorrectFeedback, CorrectObservation, ObservationView } from '@leerspoor/shared';
import { screen, within } from '@testing-library/react';
import { eva, meAsEva, meAsSanne } from '../test/cast';
import { fakeApi, problem, type Call } from '../test/fake-api';
import { anObservation, aThread, theInstrument, thePortfolio } from '../test/lesson-cast';
import { renderPage } from '../test/render-page';
import { aRequest, someFeedback } from '../test/writing-cast';
import { FeedbackRequestPage } from './feedback-request';
import { ObservationPage } from './observation';

const read = { path: '/observations/:observationId', at: '/observations/observation-eva' };
const get = 'GET /api/observations/observation-eva' as const;
const correct = 'POST /api/observations/observation-eva/correct' as const;
const base = {
  'GET /api/portfolios/portfolio-sanne': thePortfolio,
  'GET /api/frameworks/lesson-observation%402026-1': theInstrument,
  'GET /api/lessons/lesson-1': aThread(),
} as const;
const mayCorrect = { ...anObservation().may, correct: true };
const aMoment = {
  id: 'm-1',
  atSecond: 125,
  kind: 'strong' as const,
  phase: null,
  text: 'Stil',
  indicator: null,
};

test('Eva corrects what Sanne read: not without a reason, and everything else goes along', async () => {
  let now: ObservationView = anObservation({ moments: [aMoment], version: 4, may: mayCorrect });
  const api = fakeApi({
    ...base,
    'GET /api/me': meAsEva,
    [get]: () => now,
    [correct]: ({ body }: Call) => {
      const { strength } = body as CorrectObservation;
      return (now = anObservation({ strength, version: 5, may: mayCorrect }));
    },
  });
  const { person } = renderPage(ObservationPage, read);
  await person.click(await screen.findByRole('button', { name: 'Verbeteren' }));
  const strength = screen.getByLabelText('Sterk punt');
  await person.type(strength, '!');
  await person.type(screen.getByLabelText('Sterk in minuut 2'), 'ler');
  await person.click(screen.getByRole('button', { name: 'Verbetering delen' }));
  expect(screen.getByText('Schrijf in een paar woorden waarom.')).toBeInstanceOf(HTMLElement);
  expect(api.called(correct)).toEqual([]);
  await person.type(screen.getByLabelText('Waarom verbeter je dit?'), 'Teller');
  await person.click(screen.getByRole('button', { name: 'Verbetering delen' }));
  expect(await screen.findByRole('button', { name: 'Verbeteren' })).toBeInstanceOf(HTMLElement);
  expect(api.called(correct)[0]?.body).toMatchObject({
    ...{ strength: 'Je wachtte tot het stil was.!', reason: 'Teller', version: 4 },
    moments: [{ ...aMoment, text: 'Stiller' }],
    scores: [
      { indicator: '1', score: 3, remark: '' },
      { indicator: '5', score: 4, remark: '' },
    ],
  });
});

test('Eva was too late: she reads what was put right first, keeps her words, and only then goes on', async () => {
  let now: ObservationView = anObservation({ version: 4, may: mayCorrect });
  const api = fakeApi({ ...base, 'GET /api/me': meAsEva, [get]: () => now });
  api.routes[correct] = ({ body }: Call) => {
    const isOld = (body as CorrectObservation).version !== 5;
    now = anObservation({ strength: 'Je wachtte zes tellen.', version: isOld ? 5 : 6, may: mayCorrect });
    return isOld ? problem(409, 'out-of-date') : now;
  };
  const { person } = renderPage(ObservationPage, read);
  await person.click(await screen.findByRole('button', { name: 'Verbeteren' }));
  await person.type(screen.getByLabelText('Waarom verbeter je dit?'), 'Verschreven');
  await person.click(screen.getByRole('button', { name: 'Verbetering delen' }));
  expect(await screen.findByText(/^Intussen is dit al verbeterd/)).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('Je wachtte zes tellen.')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('button', { name: 'Verbetering delen' })).toBeNull();
  expect(screen.getByLabelText('Waarom verbeter je dit?')).toHaveProperty('value', 'Verschreven');
  await person.click(screen.getByRole('button', { name: 'Ga verder met mijn versie' }));
  await person.click(screen.getByRole('button', { name: 'Verbetering delen' }));
  expect(await screen.findByRole('button', { name: 'Verbeteren' })).toBeInstanceOf(HTMLElement);
  expect(api.called(correct).map(({ body }) => (body as CorrectObservation).version)).toEqual([4, 5]);
});

test('Sanne reads that it was corrected, by whom and why, and opens what it said before', async () => {
  const { occurredAt, scores, moments, nextStep } = anObservation();
  const before = { occurredAt, scores, moments, nextStep, strength: 'Je wachtte vijf tellen.' };
  const at = '2026-11-21T10:00:00.000Z';
  const revisions = [{ version: 4, at, by: eva, reason: 'Verkeerd geteld', before }];
  fakeApi({ ...base, 'GET /api/me': meAsSanne, [get]: anObservation({ revisions }) });
  const { person } = renderPage(ObservationPage, read);
  const list = within(await screen.findByRole('list', { name: 'Verbeteringen' }));
  expect(list.getByText(/^Verbeterd op .*21 november.* door Eva Jansen: Verkeerd geteld$/)).toBeInstanceOf(
    HTMLElement,
  );
  await person.click(list.getByText('Wat er eerst stond'));
  expect(list.getByText('Je wachtte vijf tellen.')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('button', { name: 'Verbeteren' })).toBeNull();
});

test('Eva corrects the feedback that she gave', async () => {
  const may = { answer: false, withdraw: false };
  const sharedAt = '2026-11-21T10:00:00.000Z';
  const given = someFeedback({
    sharedAt,
    version: 2,
    may: { ...someFeedback().may, revise: false, correct: true },
  });
  const route = `POST /api/feedback/${given.id}/correct` as const;
  const api = fakeApi({
    ...base,
    'GET /api/me': meAsEva,
    'GET /api/feedback-requests/request-1': aRequest({ state: 'answered', feedback: given, may }),
    [route]: given,
  });
  const { person } = renderPage(FeedbackRequestPage, {
    path: '/feedback-requests/:requestId',
    at: '/feedback-requests/request-1',
  });
  await person.click(await screen.findByRole('button', { name: 'Verbeteren' }));
  await person.type(screen.getByLabelText('Wat was sterk?'), ' Echt.');
  await person.type(screen.getByLabelText('Waarom verbeter je dit?'), 'Ik vergat iets');
  await person.click(screen.getByRole('button', { name: 'Verbetering delen' }));
  expect(await screen.findByRole('button', { name: 'Verbeteren' })).toBeInstanceOf(HTMLElement);
  expect(api.called(route)[0]?.body as CorrectFeedback).toMatchObject({
    ...{
      requestId: 'request-1',
      strength: 'Je wachtte vijf tellen. Echt.',
      reason: 'Ik vergat iets',
      version: 2,
    },
  });
});
