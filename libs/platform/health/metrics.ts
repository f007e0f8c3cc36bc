import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { systemContext } from '../context.js';
import type { Outbox } from '../outbox/outbox.js';

/** Prometheus figures of this process. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'http_request_duration_seconds', help: 'Time to answer, by route and status', labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5], registers: [this.registry],
  });

  constructor(outbox: Outbox) {
    collectDefaultMetrics({ register: this.registry });
    const waiting = new Gauge({ name: 'outbox_waiting_events', help: 'Events not yet carried to the queues', registers: [this.registry] });
    new Gauge({
      name: 'outbox_oldest_seconds', help: 'Age of the oldest event not yet carried', registers: [this.registry],
      async collect() {
        const backlog = await outbox.backlog(systemContext('metrics', 'metrics'));
        waiting.set(backlog.waiting);
        this.set(backlog.oldestSeconds);
      },
    });
  }
}
