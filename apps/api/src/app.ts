import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';
import { AppModule } from './app.module.js';
import { Logger } from 'nestjs-pino';
import type { Config } from './config.js';
import { headers } from './http/headers.js';
import { requestLog } from './http/logging.js';
import { metrics } from './http/metrics.js';
import { sameOrigin } from './http/same-origin.js';
import { securityTxt } from './http/security-txt.js';
import { uploads } from './http/uploads.js';

/** The API and, when it is built, the web application, on one port; not yet listening. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bufferLogs: true,
    bodyParser: false,
  });
  app.useLogger(app.get(Logger));
  app.set('trust proxy', config.trustProxy);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  // No answer of the API is kept by the browser, so none needs a fingerprint.
  app.disable('etag');
  if (config.metricsPort) app.use(metrics(config.metricsPort));
  app.use(requestLog(config), ...headers(config));
  app.use('/.well-known/security.txt', securityTxt(config));
  app.use('/api', noStore, sameOrigin);
  app.use(uploads);
  app.useBodyParser('json', { limit: '1mb' });
  app.setGlobalPrefix('api');
  serveWeb(app, config.webDist);
  app.enableShutdownHooks(undefined, { useProcessExit: true });
  return app;
}

// Somebody's own data stays out of every cache; a route that may be kept says so itself.
function noStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

function serveWeb(app: NestExpressApplication, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  const web = express.Router();
  web.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  web.use(express.static(folder, { index: false, maxAge: 0 }));
  web.get('/{*page}', (_request: Request, response: Response) => {
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'index.html'));
  });
  app.use(compression());
  // A question to the API never looks for a file first.
  app.use((request: Request, response: Response, next: NextFunction) =>
    request.path.startsWith('/api') ? next() : web(request, response, next),
  );
}
