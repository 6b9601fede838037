import pg from 'pg';

const SET_ACTOR = { name: 'actor_set', text: 'select app.become($1)' };

// The parts of pg's Query and Connection that this reaches into: pg is pinned exactly, and the spec guards it.
interface WireConnection {
  submittedNamedStatements: Record<string, string>;
  parse(statement: { name: string; text: string }): void;
  bind(portal: { portal: string; statement: string; values: unknown[] }): void;
  execute(portal: { portal: string; rows: number }): void;
}
interface WireQuery {
  prepare(connection: WireConnection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: WireConnection): void;
}
type WireQueryClass = new (statement: pg.QueryConfig) => WireQuery;
const Query = (pg as { Query: unknown }).Query as WireQueryClass;

/**
 * Tells PostgreSQL who acts and asks one question, behind one Sync: both run in one implicit transaction, in one
 * round trip, and the setting is gone afterwards.
 */
export class ActorQuery extends Query {
  private settingActor = true;

  constructor(
    private readonly actorId: string,
    statement: pg.QueryConfig,
  ) {
    super(statement);
  }

  requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: WireConnection): void {
    if (!connection.submittedNamedStatements[SET_ACTOR.name]) {
      connection.parse(SET_ACTOR);
      connection.submittedNamedStatements[SET_ACTOR.name] = SET_ACTOR.text;
    }
    connection.bind({ portal: '', statement: SET_ACTOR.name, values: [this.actorId] });
    connection.execute({ portal: '', rows: 0 });
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (!this.settingActor) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.settingActor) this.settingActor = false;
    else super.handleCommandComplete(message, connection);
  }
}

/** Runs one statement as one person; rows come back through their walls. */
export function askAs<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  actorId: string,
  statement: pg.QueryConfig,
): Promise<pg.QueryResult<Row>> {
  const query = new ActorQuery(actorId, statement) as object as pg.QueryConfig;
  return pool.query<Row>(query);
}
