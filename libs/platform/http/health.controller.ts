import { Controller, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { definePermissions } from '@app/kernel';
import type { FastifyReply } from 'fastify';
import { Health } from '../health/health.js';
import { Metrics } from '../health/metrics.js';
import { Endpoint } from './endpoint.js';

export const platformPermissions = definePermissions('platform', {
  'health.read': { texts: { 'zh-CN': '查看运行状态', en: 'See whether the service runs' }, holders: ['anybody'] },
  'reference.read': { texts: { 'zh-CN': '查看基础代码', en: 'See reference lists' }, holders: ['anybody'] },
});

@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(private readonly health: Health, private readonly metrics: Metrics) {}

  @Endpoint.get('livez', { summary: 'The process runs', permission: platformPermissions['health.read'] })
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Endpoint.get('readyz', { summary: 'The process can do its work', permission: platformPermissions['health.read'] })
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const report = await this.health.report();
    if (!report.ok) void reply.status(503);
    return report;
  }

  @Endpoint.get('metrics', { summary: 'Prometheus figures', permission: platformPermissions['health.read'], produces: 'text/plain' })
  async figures(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.header('content-type', this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}
