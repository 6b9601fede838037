import { setTimeout as pause } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { Database } from '../src/database/database.js';
import { SecretBox } from '../src/identity/secret-box.js';
import { DeliveryService } from '../src/mail/delivery.service.js';
import { MailFacts } from '../src/mail/mail-facts.js';
import { MailStore } from '../src/mail/mail-store.js';
import { MailWorker } from '../src/mail/mail.worker.js';
import { SmtpTransport } from '../src/mail/smtp.transport.js';
import { type Api, settingsOf } from './api.js';
import { type MailServer, type Received, startMailServer } from './smtp.js';

/** A real mail server, and what delivers to it. */
export interface Mailboxes {
  server: MailServer;
  /** Waits for the newest mail to somebody whose text has this, after `count` such mails before. */
  newest: (to: string, pattern: RegExp, count?: number) => Promise<Received>;
  stop: () => Promise<void>;
}

export async function startMailboxes({ app, ownerUrl }: Api): Promise<Mailboxes> {
  const server = await startMailServer();
  const store = new MailStore(ownerUrl);
  const settings = { ...settingsOf(ownerUrl), smtpUrl: server.url };
  const facts = new MailFacts(app.get(Database), app.get(SecretBox));
  const worker = new MailWorker(
    store,
    new DeliveryService(store, facts, new SmtpTransport(settings), settings.publicUrl),
  );
  worker.onApplicationBootstrap();
  return {
    server,
    newest: async (to, pattern, count = 0) => {
      const end = Date.now() + 40_000;
      for (;;) {
        const found = server.received.filter((mail) => mail.to === to && pattern.test(mail.text));
        const last = found.at(-1);
        if (last && found.length > count) return last;
        if (Date.now() > end) throw new Error(`No mail to ${to} with ${pattern}`);
        await pause(50);
      }
    },
    stop: async () => {
      await worker.beforeApplicationShutdown();
      await store.onApplicationShutdown();
      await server.stop();
    },
  };
}

export const CODE = /\n {2}(\d{4}) (\d{4})\n/;
export const LINK = /\/welcome\/([\w-]{64})\n/;
export const codeIn = ({ text }: Received): string => CODE.exec(text)?.slice(1).join(' ') ?? '';
export const locatorIn = ({ text }: Received): string => LINK.exec(text)?.[1] ?? '';

/** Something with a cookie jar: a browser, or a program that behaves like one. */
export function browserOn(app: NestExpressApplication) {
  const jar = new Map<string, string>();
  const keep = (answer: Response): Response => {
    for (const line of answer.get('Set-Cookie') ?? []) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    return answer;
  };
  const send = async (method: 'get' | 'head' | 'post' | 'put' | 'delete', path: string, body?: object) =>
    keep(
      await request(app.getHttpServer())
        [method](`/api${path}`)
        .set('cookie', [...jar].map((pair) => pair.join('=')).join('; '))
        .set('sec-fetch-site', 'same-origin')
        .send(method === 'get' || method === 'head' ? undefined : (body ?? {})),
    );
  return {
    jar,
    send,
    get: (path: string) => send('get', path),
    head: (path: string) => send('head', path),
    post: (path: string, body?: object) => send('post', path, body),
    put: (path: string, body?: object) => send('put', path, body),
  };
}
export type TestBrowser = ReturnType<typeof browserOn>;
