// npm run administrator -- --name "…" --email … --partnership "…": who administers a partnership, where nobody is there yet to
// appoint them. Stop the product first, unless DATABASE_URL names the database.
import { parseArgs } from 'node:util';
import { ensureInstalled, useNewNode } from './bootstrap.mjs';
import { command } from './command.mjs';
import { checkDataFolder, dataFolder, openDatabase, prepareDatabase } from './database.mjs';
import { Failure } from './failure.mjs';
import { columns, step } from './progress.mjs';
import { built } from './root.mjs';

const folder = dataFolder();

await command(async () => {
  const wanted = wantedAdministrator();
  checkDataFolder(folder);
  await ensureInstalled();
  await useNewNode();
  const { build, isBuilt } = await import('./build.mjs');
  const database = await step('Database', () => openDatabase(folder));
  if (!isBuilt()) await step('Building', build);
  await step('Migrations and frameworks', () => prepareDatabase(database.ownerUrl));
  tell(wanted, await appoint(database.ownerUrl, wanted));
});

function wantedAdministrator() {
  const asText = { type: 'string' };
  const { values } = parseArgs({ options: { name: asText, email: asText, partnership: asText } });
  const missing = ['name', 'email', 'partnership'].filter((option) => !values[option]?.trim());
  if (missing.length > 0)
    throw new Failure(
      `Say who: npm run administrator -- --name "Corrie Postma" --email corrie@school.nl --partnership "Rijn en Lek" (${missing.map((option) => `--${option}`).join(', ')} is missing).`,
    );
  return values;
}

async function appoint(ownerUrl, wanted) {
  const { appointAdministrator } = await built('apps/api/dist/administration/first-administrator.js');
  return appointAdministrator(ownerUrl, wanted).catch((error) => {
    throw error.code === 'ADMINISTRATOR_REFUSED' ? new Failure(error.message) : error;
  });
}

function tell({ email, partnership }, { isNewPartnership, password, until }) {
  const rows = [
    ['Partnership', `${partnership}${isNewPartnership ? ' (new)' : ''}`],
    ['Administrator', `${email}, until ${until}`],
    ['Password', password ?? 'the one they have'],
  ];
  console.log(`\n${columns(rows)}\n`);
  if (password) console.log('This password is shown once. Sign in with it, and choose another one.');
  console.log('Administering asks for a second factor: the product shows how to set one up.');
}
