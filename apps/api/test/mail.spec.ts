import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import request from 'supertest';
import { v7 } from 'uuid';
import { readConfig } from '../src/config.js';
import { connectAs, Database } from '../src/database/database.js';
import { MAIL_ROLE } from '../src/database/migrations/wall.js';
import { SecretBox } from '../src/identity/secret-box.js';
import { SignInMail } from '../src/identity/sign-in-mail.js';
import { DeliveryService } from '../src/mail/delivery.service.js';
import { MailFacts } from '../src/mail/mail-facts.js';
import { MailStore } from '../src/mail/mail-store.js';
import { MailWorker } from '../src/mail/mail.worker.js';
import { OutboxService } from '../src/mail/outbox.service.js';
import { SmtpTransport } from '../src/mail/smtp.transport.js';
import type { Transport } from '../src/mail/transport.js';
import { type Api, settingsOf, startApi } from './api.js';
import type { Name } from './cast.js';
import { type Trail, trailOf } from './scenes.js';
import { startServer } from './server.js';
import { type MailServer, startMailServer } from './smtp.js';
import { openSql, outcomeOf, type Sql } from './sql.js';

const addressOf = (name: Name): string => `${name}@test.example`;

let api: Api;
let sql: Sql;
let trail: Trail;
let mail: MailServer;
beforeEach(async () => {
  api = await startApi();
  sql = await openSql(api.ownerUrl);
  trail = trailOf(api, sql);
  mail = await startMailServer();
});
let stopDelivery: () => Promise<void> = () => Promise.resolve();
afterEach(async () => {
  await stopDelivery();
  stopDelivery = () => Promise.resolve();
  await mail.stop();
  await sql.stop();
  await api.stop();
});

/** What delivers through the mail server of this test; `way` may come between. */
function deliveryThrough(
  way = (smtp: SmtpTransport): Transport['send'] =>
    (letter) =>
      smtp.send(letter),
) {
  const store = new MailStore(api.ownerUrl);
  const settings = { ...settingsOf(api.ownerUrl), smtpUrl: mail.url };
  const transport = { send: way(new SmtpTransport(settings)) };
  const facts = new MailFacts(api.app.get(Database), api.app.get(SecretBox));
  const delivery = new DeliveryService(store, facts, transport, settings.publicUrl);
  return { store, delivery };
}

/** Delivers from now on. */
function startDelivery(): void {
  const { store, delivery } = deliveryThrough();
  const worker = new MailWorker(store, delivery);
  worker.onApplicationBootstrap();
  stopDelivery = () => worker.beforeApplicationShutdown().then(() => store.onApplicationShutdown());
}

/** Waits until something is so; it fails with what it is instead. */
async function until<T>(ask: () => T | Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await ask();
    if (isSo(value)) return value;
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(value)}`);
    await pause(50);
  }
}

const requestOf = async (who: Name, id: string) =>
  (await (await api.as(who)).get(`/feedback-requests/${id}`).expect(200)).body;
const stateFor = async (who: Name, id: string) => (await requestOf(who, id)).mail;
const becomes = (id: string, state: string, who: Name = 'sanne') =>
  until(
    () => stateFor(who, id),
    (now) => now === state,
  );
const outbox = async () =>
  (await sql.owner('select template, outcome, smtp_code from mail.outgoing order by written_at, id')).rows;
const jobs = async () => (await sql.owner('select state::text, retry_count from pgboss.job')).rows;
/** What a wait of minutes would do: every try that is due later is due now. */
const hasten = () => sql.owner(`update pgboss.job set start_after = now() where state = 'retry'`);

describe('Sanne asks Joost for feedback', () => {
  it('and he gets a mail that says who asks what, with the way to the page', async () => {
    startDelivery();
    const id = await trail.request('joost');
    await until(
      () => mail.received.length,
      (n) => n === 1,
    );
    const [letter] = mail.received;
    expect(letter?.to).toBe(addressOf('joost'));
    expect(letter?.header('subject')).toBe('Sanne vraagt je feedback');
    expect(letter?.header('from')).toBe('Leerspoor <no-reply@leerspoor.test>');
    expect(letter?.header('content-type')).toMatch(/^text\/plain/);
    expect(letter?.header('auto-submitted')).toBe('auto-generated');
    expect(letter?.header('message-id')).toMatch(/^<[0-9a-f-]{36}@leerspoor\.test>$/);
    expect(letter?.text).toContain('Dag Joost,');
    expect(letter?.text).toContain('Hoe was mijn uitleg?');
    expect(letter?.text).toContain('zondag 1 januari');
    expect(letter?.text).toContain(`\nhttp://leerspoor.test/feedback-requests/${id}\n`);
  });

  it('in English where he reads English', async () => {
    await (await api.as('joost')).put('/me/locale', { locale: 'en' }).expect(200);
    startDelivery();
    await trail.request('joost');
    await until(
      () => mail.received.length,
      (n) => n === 1,
    );
    expect(mail.received[0]?.header('subject')).toBe('Sanne asks for your feedback');
    expect(mail.received[0]?.text).toContain('Sunday 1 January');
  });

  it('sees that it is under way, then sent, then opened; Joost and Marieke see nothing of that', async () => {
    const id = await trail.request('joost');
    expect(await stateFor('sanne', id)).toBe('waiting');
    startDelivery();
    await becomes(id, 'sent');
    expect(await stateFor('joost', id)).toBeNull();
    expect(await stateFor('sanne', id)).toBe('opened');
    const { items } = (
      await (await api.as('sanne')).get(`/portfolios/${api.stage.portfolio}/feedback-requests`)
    ).body;
    expect(items[0].mail).toBe('opened');
  });

  it('and reads it herself: that opens nothing', async () => {
    startDelivery();
    const id = await trail.request('joost');
    await becomes(id, 'sent');
    expect(await stateFor('sanne', id)).toBe('sent');
  });

  it('sees that the address is refused; nobody tries again', async () => {
    mail.refusals.set(addressOf('joost'), 550);
    startDelivery();
    const id = await trail.request('joost');
    await becomes(id, 'undeliverable');
    expect(await outbox()).toEqual([{ template: 'feedback_asked', outcome: 'refused', smtp_code: 550 }]);
    await until(jobs, ([job]) => job.state === 'completed');
    expect(mail.received).toEqual([]);
  });

  it('who is told "later" by the mail server gets it later', async () => {
    mail.refusals.set(addressOf('joost'), 451);
    startDelivery();
    const id = await trail.request('joost');
    await until(jobs, ([job]) => job.state === 'retry');
    expect(await stateFor('sanne', id)).toBe('waiting');
    mail.refusals.clear();
    await hasten();
    await becomes(id, 'sent');
    expect(mail.received).toHaveLength(1);
  });

  it('and after three days of silence she knows that it did not arrive', async () => {
    const id = await trail.request('joost');
    await sql.owner(`update mail.outgoing set written_at = now() - interval '4 days'`);
    expect(await stateFor('sanne', id)).toBe('undeliverable');
  });

  it('asks twice (a tap too many), and one mail goes', async () => {
    const body = { portfolioId: api.stage.portfolio, askedOf: api.stage.people.joost, about: 'Uitleg?' };
    const ask = { ...body, lessonId: null, indicators: [], until: '2090-01-01', version: 0 };
    const id = v7();
    for (let n = 0; n < 2; n++)
      await (await api.as('sanne')).put(`/feedback-requests/${id}`, ask).expect(200);
    expect(await outbox()).toHaveLength(1);
  });

  it('withdraws it before the mail went: it does not go', async () => {
    const id = await trail.request('joost');
    await trail.act('sanne', '/feedback-requests/:id/withdraw', id);
    startDelivery();
    await until(outbox, ([row]) => row.outcome === 'dropped');
    expect(mail.received).toEqual([]);
    expect(await stateFor('sanne', id)).toBeNull();
  });
});

describe('Joost answers', () => {
  it('and Sanne gets a mail with the way to it, and none of his words', async () => {
    const id = await trail.request('joost');
    await trail.give('joost', await trail.feedback('joost', id));
    startDelivery();
    await until(outbox, (rows) => rows.every((row) => row.outcome));
    expect(mail.received.map(({ to }) => to)).toEqual([addressOf('sanne')]);
    const [letter] = mail.received;
    expect(letter?.header('subject')).toBe('Joost gaf je feedback');
    expect(letter?.text).toContain(`http://leerspoor.test/feedback-requests/${id}`);
    expect(letter?.text).not.toContain('Helder');
    expect(letter?.text).not.toContain('Iedereen begon');
    expect(await stateFor('joost', id)).toBe('sent');
    await requestOf('sanne', id);
    expect(await stateFor('joost', id)).toBe('opened');
  });

  it('but a draft is told to nobody', async () => {
    const id = await trail.request('joost');
    await trail.feedback('joost', id);
    expect((await outbox()).map(({ template }) => template)).toEqual(['feedback_asked']);
  });
});

describe('Noor, who has a place from tomorrow on', () => {
  const invite = (from: Name) =>
    api.app
      .get(Database)
      .actAs({ id: api.stage.people[from] }, () =>
        api.app
          .get(OutboxService)
          .tell({ id: api.stage.people[from] }, { to: api.stage.people.noor, template: 'invitation' }),
      );

  it('is invited by Ada, who administers: the mail says who, as what, and has a link that is hers', async () => {
    await invite('ada');
    startDelivery();
    await until(outbox, ([row]) => row.outcome === 'sent');
    const [letter] = mail.received;
    expect([letter?.to, letter?.header('subject')]).toEqual([
      addressOf('noor'),
      'Ada nodigt je uit voor Leerspoor',
    ]);
    expect(letter?.text).toContain('als werkplekbegeleider');
    // she has a password: the link leads to the sign-in page
    expect(letter?.text).toContain('\nhttp://leerspoor.test/\n');
  });

  it('has a link that is hers while she has no way in of her own', async () => {
    await sql.owner('delete from identity.password where person_id = $1', [api.stage.people.noor]);
    await invite('ada');
    startDelivery();
    await until(outbox, ([row]) => row.outcome === 'sent');
    expect(mail.received[0]?.text).toMatch(/\nhttp:\/\/leerspoor\.test\/welcome\/[\w-]{64}\n/);
  });

  it('is not invited by Sanne or Marieke, who hold no office', async () => {
    for (const name of ['sanne', 'marieke'] as const) await expect(invite(name)).rejects.toThrow('row-level');
  });

  it('gets no invitation any more when her place was taken back', async () => {
    await invite('ada');
    await sql.owner(`delete from assignment where person_id = $1`, [api.stage.people.noor]);
    startDelivery();
    await until(outbox, ([row]) => row.outcome === 'dropped');
  });

  it('hears what changed in how she signs in, and when', async () => {
    await api.app.get(SignInMail).tellChange(api.stage.people.noor, 'passkey-added');
    startDelivery();
    await until(outbox, ([row]) => row.outcome === 'sent');
    expect(mail.received[0]?.header('subject')).toBe('Er is iets veranderd aan hoe je inlogt');
    expect(mail.received[0]?.text).toMatch(
      /passkey toegevoegd\. Dat gebeurde op \w+dag \d+ \w+ om \d\d:\d\d/,
    );
  });
});

describe('the outbox', () => {
  it('holds nothing of what was taken back', async () => {
    const id = await trail.lesson();
    const entry = { id, portfolioId: api.stage.portfolio };
    const sanne = { id: api.stage.people.sanne };
    const news = { to: api.stage.people.joost, entry, template: 'feedback_asked' } as const;
    const failing = api.app.get(Database).actAs(sanne, async () => {
      await api.app.get(OutboxService).tell(sanne, news);
      throw new Error('and then something went wrong');
    });
    await expect(failing).rejects.toThrow('something went wrong');
    expect([await outbox(), await jobs()]).toEqual([[], []]);
  });

  it('loses nothing while the mail server is away, and sends each mail once when it is back', async () => {
    await mail.stop();
    startDelivery();
    const ids = [await trail.request('joost'), await trail.request('marieke')];
    await until(jobs, (all) => all.length === 2 && all.every((job) => job.state === 'retry'));
    for (const id of ids) expect(await stateFor('sanne', id)).toBe('waiting');
    mail = await startMailServer(mail.port);
    await hasten();
    for (const id of ids) await becomes(id, 'sent');
    expect(mail.received.map(({ to }) => to).sort()).toEqual([addressOf('joost'), addressOf('marieke')]);
  });

  it('waits longer after every try, for three days in all', async () => {
    const id = await trail.request('joost');
    const { rows } = await sql.owner(
      `select retry_limit, retry_delay, retry_backoff, retry_delay_max from pgboss.job where data ->> 'id' is not null`,
    );
    expect(rows).toEqual([{ retry_limit: 76, retry_delay: 30, retry_backoff: true, retry_delay_max: 3600 }]);
    expect(await stateFor('sanne', id)).toBe('waiting');
  });

  it('is emptied by two servers, and each mail goes once', async () => {
    const servers = [
      await startServer(api.ownerUrl, { SMTP_URL: mail.url }),
      await startServer(api.ownerUrl, { SMTP_URL: mail.url }),
    ];
    for (let n = 0; n < 12; n++) await trail.request(n % 2 ? 'joost' : 'marieke');
    await until(outbox, (rows) => rows.every((row) => row.outcome === 'sent'));
    for (const server of servers) await server.stop();
    const ids = mail.received.map(({ header }) => header('message-id'));
    expect([ids.length, new Set(ids).size]).toEqual([12, 12]);
  }, 60_000);

  it('gives one mail to one worker, also when the queue gives it to two', async () => {
    await trail.request('joost');
    const { rows } = await sql.owner('select id from mail.outgoing');
    const store = new MailStore(api.ownerUrl);
    let finish: () => void = () => undefined;
    const sending = new Promise<void>((resolve) => (finish = resolve));
    let began: () => void = () => undefined;
    const isSending = new Promise<void>((resolve) => (began = resolve));
    const first = store.settle(rows[0].id, async () => {
      began();
      await sending;
      return { outcome: 'sent' };
    });
    await isSending;
    const sentTwice = () => Promise.reject(new Error('sent twice'));
    await expect(store.settle(rows[0].id, sentTwice)).rejects.toMatchObject({ code: '55P03' });
    finish();
    await first;
    await store.settle(rows[0].id, sentTwice);
    expect(await outbox()).toEqual([{ template: 'feedback_asked', outcome: 'sent', smtp_code: null }]);
    await store.onApplicationShutdown();
  });

  it('goes on when the database broke off every connection', async () => {
    startDelivery();
    await becomes(await trail.request('joost'), 'sent');
    await sql.owner(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and query like '%pgboss%'`,
    );
    await becomes(await trail.request('marieke'), 'sent');
  });

  it('sends a mail again, under the same Message-ID, when the worker dies between the yes of the mail server and the note of it', async () => {
    await trail.request('joost');
    const { rows } = await sql.owner('select id from mail.outgoing');
    const { delivery, store } = deliveryThrough((smtp) => async (letter) => {
      const came = await smtp.send(letter);
      await sql.owner(
        `select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()`,
      );
      return came;
    });
    await expect(delivery.deliver(rows[0].id)).rejects.toThrow();
    await store.onApplicationShutdown();
    expect(await outbox()).toEqual([{ template: 'feedback_asked', outcome: null, smtp_code: null }]);
    startDelivery();
    await until(outbox, ([row]) => row.outcome === 'sent');
    const ids = mail.received.map(({ header }) => header('message-id'));
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });
});

describe('the mailbox of an installation without a mail server', () => {
  it('shows all mail, newest first, to whoever looks', async () => {
    const server = await startServer(api.ownerUrl, { PUBLIC_URL: 'http://leerspoor.test' });
    const asked = await trail.request('joost');
    await becomes(asked, 'sent');
    await becomes(await trail.request('marieke'), 'sent');
    const { body } = await request(server.url).get('/api/mailbox').expect(200);
    await server.stop();
    expect(body.items.map(({ to }: { to: string }) => to)).toEqual(['Marieke', 'Joost']);
    expect(body.items[1]).toMatchObject({
      address: addressOf('joost'),
      subject: 'Sanne vraagt je feedback',
      text: expect.stringContaining(`http://leerspoor.test/feedback-requests/${asked}`),
    });
  });

  it('is not there where mail is sent, nor where nobody said so', async () => {
    const server = await startServer(api.ownerUrl, { SMTP_URL: mail.url });
    await request(server.url).get('/api/mailbox').expect(404);
    await server.stop();
    await (await api.as('sanne')).get('/mailbox').expect(404);
  });

  const DATABASE_URL = 'postgres://nobody@127.0.0.1/none';
  it.each([
    [{}, true],
    [{ SMTP_URL: 'smtp://mail.test' }, false],
    [{ NODE_ENV: 'production', SECRET_KEY: 'x' }, false],
    [{ NODE_ENV: 'production', SECRET_KEY: 'x', SMTP_URL: 'smtp://mail.test' }, false],
  ])('%j: %s', (env, isShown) => {
    expect(readConfig({ DATABASE_URL, ...env }).mailbox).toBe(isShown);
  });
});

describe('the walls of the mail', () => {
  it('let Sanne write about what is hers, and read, change or remove nothing', async () => {
    const [lesson, observation] = [await trail.lesson(), await trail.observation('marieke', null)];
    const { sanne, joost, marieke } = api.stage.people;
    const write = (from: string, entry: string) =>
      sql.as(sanne, (ask) =>
        outcomeOf(
          ask(
            `insert into mail.outgoing (id, to_person, from_person, portfolio_id, entry_id, template)
             values ($1, $2, $3, $4, $5, 'feedback_asked')`,
            [v7(), joost, from, api.stage.portfolio, entry],
          ),
        ),
      );
    expect(await write(sanne, lesson)).toBe(1);
    expect([await write(marieke, lesson), await write(sanne, observation)]).toEqual(['42501', '42501']);
    for (const text of [
      'select id from mail.outgoing',
      'update mail.outgoing set opened_at = now()',
      'delete from mail.outgoing',
      'select id from mail.mailbox',
      'select id from pgboss.job',
      `insert into pgboss.job (name) values ('mail')`,
    ]) {
      expect([text, await sql.as(sanne, (ask) => outcomeOf(ask(text)))]).toEqual([text, '42501']);
    }
  });

  it('let whoever delivers see who gets mail, and nothing of a trail', async () => {
    await trail.request('joost');
    const role = new pg.Client(connectAs(api.ownerUrl, MAIL_ROLE));
    await role.connect();
    try {
      expect((await role.query('select name from person')).rows).toEqual([{ name: 'Joost' }]);
      for (const text of [
        'select id from entry',
        'select about from feedback_request',
        'select hash from identity.password',
        'delete from mail.outgoing',
        'update mail.outgoing set to_person = from_person',
        `update person set email = 'x'`,
        'create table pgboss.mine ()',
      ]) {
        expect([text, await outcomeOf(role.query(text))]).toEqual([text, '42501']);
      }
    } finally {
      await role.end();
    }
  });
});
