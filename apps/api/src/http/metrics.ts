import { createServer } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/**
 * Numbers about this process and its answers, for Prometheus: on a port of their own, which the proxy does not pass on.
 * Returns what counts the answers.
 */
export function metrics(port: number) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answered = new Histogram({
    name: 'leerspoor_answer_seconds',
    help: 'Time to an answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2],
    registers: [registry],
  });
  createServer((_request, response) => {
    void registry.metrics().then((text) => {
      response.setHeader('content-type', registry.contentType);
      response.end(text);
    });
  })
    .listen(port)
    .unref();
  return (request: Request, response: Response, next: NextFunction): void => {
    const done = answered.startTimer({ method: request.method });
    response.once('finish', () => {
      // By its pattern, so that there are as many series as routes.
      const { route } = request as { route?: { path: string } };
      done({ route: route?.path ?? 'none', status: response.statusCode });
    });
    next();
  };
}
