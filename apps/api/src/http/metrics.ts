import { createServer, type Server } from 'node:http';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Observable } from 'rxjs';

/** Numbers about this process, for Prometheus: on a port of their own, which the proxy does not pass on. */
@Injectable()
export class Metrics implements NestInterceptor, OnApplicationShutdown {
  private readonly registry = new Registry();
  private readonly answered: Histogram | undefined;
  private readonly server: Server | undefined;

  constructor(port: number) {
    if (port === 0) return;
    collectDefaultMetrics({ register: this.registry });
    this.answered = new Histogram({
      name: 'leerspoor_answer_seconds',
      help: 'Time to an answer, by route and status',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2],
      registers: [this.registry],
    });
    this.server = createServer((_request, response) => {
      void this.registry.metrics().then((text) => {
        response.setHeader('content-type', this.registry.contentType);
        response.end(text);
      });
    }).listen(port);
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const { method, route } = http.getRequest<Request & { route: { path: string } }>();
    const done = this.answered?.startTimer({ method, route: route.path });
    if (done) {
      const response = http.getResponse<Response>();
      response.once('finish', () => done({ status: response.statusCode }));
    }
    return next.handle();
  }

  onApplicationShutdown(): void {
    this.server?.close();
  }
}
