// npm start: the whole product on one port, from a fresh clone or an existing folder.
import { ensureInstalled, useNewNode } from './bootstrap.mjs';
import { command } from './command.mjs';
import { checkDataFolder, dataFolder } from './database.mjs';
import { usablePort } from './ports.mjs';

const folder = dataFolder();
const host = process.env.HOST ?? '127.0.0.1';

await command(
  async () => {
    checkDataFolder(folder);
    const port = await usablePort('PORT', process.env.PORT ?? 3000, host);
    await ensureInstalled();
    await useNewNode();
    const { runProduct } = await import('./product.mjs');
    await runProduct({ folder, host, port, withDemo: wantsDemo() });
  },
  { codeWhenInterrupted: 0 },
);

function wantsDemo() {
  return process.env.NODE_ENV !== 'production' && !process.argv.includes('--empty');
}
