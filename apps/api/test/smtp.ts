import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as the mail server got it. */
export interface Received {
  to: string;
  header: (name: string) => string | undefined;
  text: string;
}

/** A real mail server on this machine that keeps what it gets. */
export interface MailServer {
  url: string;
  port: number;
  received: Received[];
  /** Addresses it refuses, with the code it says. */
  refusals: Map<string, number>;
  stop: () => Promise<void>;
}

export async function startMailServer(port = 0): Promise<MailServer> {
  const received: Received[] = [];
  const refusals = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const responseCode = refusals.get(address);
      done(responseCode ? Object.assign(new Error('No such mailbox'), { responseCode }) : null);
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const message = read(Buffer.concat(parts).toString());
        received.push(...envelope.rcptTo.map(({ address }) => ({ to: address, ...message })));
        done();
      });
    },
  });
  const { server: socket } = server;
  server.listen(port, '127.0.0.1');
  await once(socket, 'listening');
  const bound = (socket.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    received,
    refusals,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function read(raw: string): Omit<Received, 'to'> {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const headers = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const header = (name: string) =>
    headers.find((line) => line.toLowerCase().startsWith(`${name}: `))?.slice(name.length + 2);
  const text = body.join('\r\n\r\n').replaceAll('\r\n', '\n');
  return {
    header,
    text: header('content-transfer-encoding') === 'quoted-printable' ? unquote(text) : text,
  };
}

const unquote = (text: string): string =>
  decodeURIComponent(
    text
      .replaceAll('=\n', '')
      .replaceAll('%', '%25')
      .replaceAll(/=([0-9A-F]{2})/g, '%$1'),
  );
