import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

const tryListening = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const given = server.address().port;
      server.close(() => resolve(given));
    });
  });

export const freePort = () => tryListening(0, '127.0.0.1');

const why = {
  EADDRINUSE: 'is already in use',
  EACCES: 'may not be used by this account',
  EADDRNOTAVAIL: 'cannot be opened on that address',
};

/** The port as a number, 0 meaning any free one; refuses with a sentence when it cannot be had. */
export async function usablePort(name, value, host = '127.0.0.1') {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Failure(`${name}=${value} is not a port number (0 to 65535).`);
  return tryListening(port, host).catch((error) => {
    const reason = why[error.code] ?? `cannot be opened (${error.code})`;
    throw new Failure(`Port ${port} ${reason}: stop what uses it, or choose another one with ${name}=….`);
  });
}
