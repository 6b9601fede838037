import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request } from 'express';
import { LoggerModule } from 'nestjs-pino';
import { pinoHttp } from 'pino-http';
import type { Config } from '../config.js';

type Asked = IncomingMessage & { route?: { path?: string }; user?: { id: string } };

// The route by its pattern: an id in a log is one that somebody else may read.
const facts = (
  request: Asked,
  { statusCode }: ServerResponse,
  { responseTime }: { responseTime: number },
) => ({
  method: request.method,
  route: request.route?.path ?? 'none',
  person: request.user?.id,
  status: statusCode,
  ms: responseTime,
});

const levelOf = (_request: Asked, { statusCode }: ServerResponse, error?: Error) => {
  if (error || statusCode >= 500) return 'error';
  return statusCode === 429 ? 'warn' : 'info';
};

/** What the code itself has to say, as JSON. */
export const logging = ({ logLevel }: Config) =>
  LoggerModule.forRoot({ pinoHttp: { level: logLevel }, forRoutes: [] });

/** One line per request, in JSON: which way, by whom, how it ended. Never a body, a query, a cookie or an address. */
export const requestLog = ({ logLevel }: Config) =>
  pinoHttp({
    level: logLevel,
    genReqId: () => randomUUID(),
    customAttributeKeys: { reqId: 'occurrence' },
    quietReqLogger: true,
    quietResLogger: true,
    autoLogging: { ignore: ({ url }) => url === '/api/health' || url === '/api/ready' },
    customLogLevel: levelOf,
    customSuccessMessage: () => 'answered',
    customSuccessObject: facts,
    customErrorMessage: () => 'failed',
    customErrorObject: (request, response, _error, value: { responseTime: number }) =>
      facts(request, response, value),
  });

/** The id under which this request stands in the log, and which a problem document names. */
export const occurrenceOf = (request: Request): string => String(request.id ?? randomUUID());
