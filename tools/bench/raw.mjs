// The raw limit: plain node:http and one prepared statement that returns the same JSON, with no session and no walls.
// Started as a process of its own: DATABASE_URL, STATEMENT (JSON: text, cases of actor and values) in the environment.
import { createServer } from 'node:http';
import pg from 'pg';

const { text, cases } = JSON.parse(process.env.STATEMENT);
const pools = new Map();
let turn = 0;

// Who asks is a setting of the connection, so that the statement is the same one: one connection for each of ten people.
const poolOf = (actor) => {
  if (!pools.has(actor))
    pools.set(
      actor,
      new pg.Pool({
        connectionString: process.env.DATABASE_URL,
        max: 1,
        // planned once, as in the product
        options: `-c app.actor_id=${actor} -c plan_cache_mode=force_generic_plan`,
      }),
    );
  return pools.get(actor);
};

const server = createServer(async (_request, response) => {
  const { actor, values } = cases[turn++ % cases.length];
  const { rows } = await poolOf(actor).query({ name: 'raw', text, values });
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(rows[0].json);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.on('SIGTERM', () => process.exit(0));
