// The one-shot of a production installation: `node tools/migrate.mjs` with the owner's DATABASE_URL. Needs no more than
// what the runtime image holds.
import { command } from './command.mjs';
import { checkReachable, prepareDatabase } from './database.mjs';
import { Failure } from './failure.mjs';

await command(async () => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Failure('DATABASE_URL is missing: the address of the database, as its owner.');
  await checkReachable(url);
  const { note } = await prepareDatabase(url);
  console.log(`Database up to date: ${note}.`);
});
