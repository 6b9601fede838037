import { createApp } from './app.js';
import { readConfig } from './config.js';

const config = readConfig();
if (!config.smtpUrl && !config.mailbox) {
  process.stderr.write('SMTP_URL is missing: mail waits in the outbox until there is a mail server\n');
}
const app = await createApp(config);
await app.listen(config.port, config.host);
process.stdout.write(`Leerspoor listening on ${await app.getUrl()}\n`);
