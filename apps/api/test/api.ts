import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import request, { type Test } from 'supertest';
import { v7 } from 'uuid';
import { createApp } from '../src/app.js';
import type { Config } from '../src/config.js';
import { CAST, type Name, PASSWORD, setStage, type Stage } from './cast.js';
import { freshDatabase } from './database.js';
import { SECRET } from './server.js';

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
  /** Somebody without an account yet in a browser of their own, which keeps its cookies. */
  newcomer: () => Visitor;
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
  secret: SECRET,
  providers: { list: [], file: null },
  securityContact: 'mailto:security@test.example',
  logLevel: 'silent',
  metricsPort: 0,
  requestsPerMinute: 1_000_000,
});

export async function startApi(own: Partial<Config> = {}): Promise<Api> {
  const { ownerUrl } = await freshDatabase();
  const stage = await setStage(ownerUrl);
  const app = await createApp({ ...settingsOf(ownerUrl), ...own });
  await app.listen(0, '127.0.0.1');
  const visitors = new Map<Name, Visitor>();
  const newcomer = () => visitor(app, new Map());
  const again = async (name: Name): Promise<Visitor> => {
    const somebody = newcomer();
    await somebody.post('/sign-in', { email: `${name}@test.example`, password: PASSWORD }).expect(200);
    if (name === ADMINISTRATOR) await hasShownSecondFactor(ownerUrl, stage.people[name]);
    return somebody;
  };
  const as = async (name: Name): Promise<Visitor> => {
    const somebody = visitors.get(name) ?? (await again(name));
    visitors.set(name, somebody);
    return somebody;
  };
  return { app, stage, ownerUrl, as, again, newcomer, anonymous: visitor(app), stop: () => app.close() };
}

/** Nobody administers without a second factor; the tests of the second factor show how one is shown. */
const ADMINISTRATOR: Name = 'ada';
async function hasShownSecondFactor(ownerUrl: string, person: string): Promise<void> {
  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  await db.query('update identity.session set second_factor_at = now() where person_id = $1', [person]);
  await db.end();
}

/** Somebody at a browser; with a `jar` it keeps the cookies it is given, as browsers do. */
function visitor(app: NestExpressApplication, jar?: Map<string, string>): Visitor {
  const keep = (given: string[] = []) =>
    given.forEach((cookie) => {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
      jar?.set(name, value);
    });
  const call = (method: Method) => (path: string, body?: object) =>
    request(app.getHttpServer())
      [method](`/api${path}`)
      .set('cookie', [...(jar ?? [])].map(([name, value]) => `${name}=${value}`).join('; '))
      .set('sec-fetch-site', 'same-origin')
      .on('response', ({ headers }) => keep(headers['set-cookie']))
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
