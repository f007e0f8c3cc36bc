import { createServer } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { Health } from '../health/health.js';
import { Metrics } from '../health/metrics.js';
import { WorkerRuntime } from './runtime.js';

/** /livez, /readyz and /metrics of a worker, which has no api. */
export async function serveHealth(app: INestApplicationContext, host: string, port: number): Promise<void> {
  const runtime = app.get(WorkerRuntime);
  const health = app.get(Health);
  const metrics = app.get(Metrics);
  const server = createServer((request, response) => {
    void (async () => {
      if (request.url === '/livez') return response.end('{"status":"ok"}');
      if (request.url === '/metrics') return response.setHeader('content-type', metrics.registry.contentType).end(await metrics.registry.metrics());
      if (request.url !== '/readyz') return response.writeHead(404).end();
      const report = await health.report();
      response.writeHead(report.ok && runtime.ready ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(report));
    })().catch(() => response.writeHead(500).end());
  });
  server.unref();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
}
