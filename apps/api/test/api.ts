import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Test } from 'supertest';
import { v7 } from 'uuid';
import { createApp } from '../src/app.js';
import type { Config } from '../src/config.js';
import { CAST, type Name, PASSWORD, setStage, type Stage } from './cast.js';
import { freshDatabase } from './database.js';

type Method = 'get' | 'put' | 'post' | 'delete';
/** Somebody of the cast, signed in: `sanne.put('/lessons/…', plan)`. */
export type Visitor = Record<Method, (path: string, body?: object) => Test>;

/** The whole API on an own database, with the cast on stage. */
export interface Api {
  app: NestExpressApplication;
  stage: Stage;
  ownerUrl: string;
  as: (name: Name) => Promise<Visitor>;
  /** The same person once more, in a session of its own. */
  again: (name: Name) => Promise<Visitor>;
  anonymous: Visitor;
  stop: () => Promise<void>;
}

/** How a server is set up in a test: on http, without a web application. */
export const settingsOf = (databaseUrl: string): Config => ({
  databaseUrl,
  host: '127.0.0.1',
  port: 0,
  webDist: '/nowhere',
  publicUrl: 'http://leerspoor.test',
  smtpUrl: undefined,
  mailFrom: 'Leerspoor <no-reply@leerspoor.test>',
  mailbox: false,
  secure: false,
  trustProxy: 0,
  poolSize: 4,
  journalDir: null,
  secret: 'the same for all servers of a test',
  securityContact: 'mailto:security@test.example',
  logLevel: 'silent',
  metricsPort: 0,
  requestsPerMinute: 1_000_000,
});

export async function startApi(): Promise<Api> {
  const { ownerUrl } = await freshDatabase();
  const stage = await setStage(ownerUrl);
  const app = await createApp(settingsOf(ownerUrl));
  await app.listen(0, '127.0.0.1');
  const cookies = new Map<Name, string>();
  const as = async (name: Name): Promise<Visitor> => {
    const cookie = cookies.get(name) ?? (await signIn(app, name));
    cookies.set(name, cookie);
    return visitor(app, cookie);
  };
  const again = async (name: Name): Promise<Visitor> => visitor(app, await signIn(app, name));
  return { app, stage, ownerUrl, as, again, anonymous: visitor(app), stop: () => app.close() };
}

async function signIn(app: NestExpressApplication, name: Name): Promise<string> {
  const answer = await visitor(app)
    .post('/sign-in', { email: `${name}@test.example`, password: PASSWORD })
    .expect(200);
  return String(answer.headers['set-cookie']?.[0]).split(';')[0] ?? '';
}

function visitor(app: NestExpressApplication, cookie = ''): Visitor {
  const call = (method: Method) => (path: string, body?: object) =>
    request(app.getHttpServer())
      [method](`/api${path}`)
      .set('cookie', cookie)
      .set('sec-fetch-site', 'same-origin')
      .send(method === 'get' ? undefined : body);
  return { get: call('get'), put: call('put'), post: call('post'), delete: call('delete') };
}

/** A plan of Sanne, complete; say only what matters. */
export const aLesson = (stage: Stage, own: object = {}) => ({
  portfolioId: stage.portfolio,
  placementId: stage.placement,
  startsAt: new Date(Date.now() - 3_600_000).toISOString(),
  className: 'H3b',
  subject: 'Engels',
  topic: 'Past simple',
  seriesPlace: '2 van 5',
  context: ['havo'],
  lessonGoal: 'Leerlingen stellen vragen in de past simple',
  learningGoal: 'Wachten na een vraag',
  focusQuestion: 'Hoe lang wacht ik na een vraag?',
  phases: [{ title: 'Start', minutes: 10, activity: 'Terugblik' }],
  version: 0,
  ...own,
});

/** A filled-in observation of Sanne, complete; say only what matters. */
export const anObservation = (stage: Stage, lessonId: string | null, own: object = {}) => ({
  portfolioId: stage.portfolio,
  placementId: stage.placement,
  lessonId,
  instrumentId: stage.instrument,
  occurredAt: new Date().toISOString(),
  scores: [
    { indicator: '1', score: 3, remark: 'Rustige toon' },
    { indicator: '9', score: 2, remark: '' },
    { indicator: '16', score: null, remark: '' },
  ],
  moments: [
    {
      id: v7(),
      atSecond: 120,
      kind: 'strong',
      phase: 'whole_class',
      text: 'Wacht vijf tellen',
      indicator: '16',
    },
  ],
  strength: 'Je wachtte na je vraag.',
  nextStep: { id: v7(), text: 'Laat leerlingen eerst overleggen', when: 'next_lesson', day: null },
  version: 0,
  ...own,
});

export const aReflection = (stage: Stage, own: object = {}) => ({
  portfolioId: stage.portfolio,
  occurredAt: new Date().toISOString(),
  text: 'Vandaag wachtte ik langer.',
  lessonId: null,
  goalId: null,
  indicators: [],
  intention: null,
  version: 0,
  ...own,
});

export { CAST };
