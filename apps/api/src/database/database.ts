import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type Repository,
} from 'typeorm';
import type { Actor } from '../identity/actor.js';
import { problem } from '../http/problem.js';
import { askAs } from './actor-query.js';
import { APP_ROLE } from './migrations/wall.js';

/** One question to the database: a reviewed statement under a name, so that PostgreSQL plans it once. */
export interface Statement {
  name: string;
  text: string;
  values?: unknown[];
}

/** The only way to the database: everything here happens as one person, and PostgreSQL knows which. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly work = new AsyncLocalStorage<{ actor: Actor; manager: EntityManager }>();
  private readonly pool: pg.Pool;

  constructor(
    private readonly source: DataSource,
    options: { url: string; poolSize: number },
  ) {
    this.pool = new pg.Pool({ ...connectAs(options.url, APP_ROLE), max: options.poolSize });
    // A lost idle connection is replaced at the next question; without a listener it would end the process.
    this.pool.on('error', () => undefined);
  }

  /** Runs `work` in one transaction that PostgreSQL, too, knows to be one person's. Inside another it joins in. */
  actAs<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    if (this.work.getStore()) return work();
    return this.source.transaction(async (manager) => {
      await manager.query('select app.become($1)', [actor.id]);
      return this.work.run({ actor, manager }, work);
    });
  }

  /** Asks one question as one person, in one round trip; inside a transaction it sees what that has written. */
  async ask<Row extends pg.QueryResultRow>(actor: Actor, statement: Statement): Promise<Row[]> {
    const store = this.work.getStore();
    if (store) return store.manager.query(statement.text, statement.values);
    return (await askAs<Row>(this.pool, actor.id, statement)).rows;
  }

  /** Asks as nobody: walls show nothing, and what is left is about nobody. */
  async askForNobody<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> {
    return (await this.pool.query<Row>(statement)).rows;
  }

  /** Whether the database answers. */
  async isThere(): Promise<boolean> {
    return (await this.pool.query('select 1')).rowCount === 1;
  }

  /** Asks for one row; none means that it is not here, or not for this person. */
  async one<Row extends pg.QueryResultRow>(actor: Actor, statement: Statement): Promise<Row> {
    const [row] = await this.ask<Row>(actor, statement);
    if (!row) throw problem.notFound();
    return row;
  }

  /** Entities of the transaction that runs now. */
  entities<T extends ObjectLiteral>(target: EntityTarget<T>): Repository<T> {
    const store = this.work.getStore();
    if (!store) throw new Error('Writing needs a transaction: run it inside database.actAs');
    return store.manager.getRepository(target);
  }

  /** One statement that changes something, in the transaction that runs now. */
  run<Row>(text: string, values: unknown[]): Promise<Row[]> {
    const store = this.work.getStore();
    if (!store) throw new Error('Writing needs a transaction: run it inside database.actAs');
    return store.manager.query(text, values);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

/** Connection settings for a login that works as `role` from its first statement. */
export const connectAs = (url: string, role: string): pg.PoolConfig => ({
  connectionString: url,
  // Each statement is planned once per connection: its plan is the same for everybody.
  options: `-c role=${role} -c plan_cache_mode=force_generic_plan`,
  idleTimeoutMillis: 600_000,
});
