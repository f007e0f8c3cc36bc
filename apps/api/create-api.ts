import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { checkMachine, checkProblems, checkProcedures, definedMachines, definedProblems, definedProcedures, LOCALES, type Clock } from '@app/kernel';
import { LOG, Metrics, type Config, type Log } from '@app/platform';
import { createAdapter, describeApi, dressAdapter, serveWeb, unguardedRoutes } from '@app/platform/http';
import { ApiModule } from './api.module.js';

export const API_VERSION = '1.0.0';

/** What the api refuses to start with; each complaint names its culprit. */
export function startComplaints(controllers = ApiModule.controllers()): string[] {
  return [
    ...unguardedRoutes(controllers),
    ...definedMachines().flatMap((machine) => checkMachine(machine)),
    ...checkProcedures(definedProcedures()),
    ...checkProblems(definedProblems(), LOCALES),
  ];
}

/** The whole api, ready to listen or to be asked by `inject`. */
export async function createApi(config: Config, options: { clock?: Clock } = {}): Promise<NestFastifyApplication> {
  const complaints = startComplaints();
  if (complaints.length > 0) throw new Error(`the api refuses to start:\n${complaints.join('\n')}`);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(config, options.clock), createAdapter(config), { logger: config.test ? false : ['error', 'fatal'], abortOnError: false, rawBody: true });
  await dressAdapter(app, { config, log: app.get<Log>(LOG), metrics: app.get(Metrics) });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT', 'SIGHUP'], { useProcessExit: true });
  SwaggerModule.setup('api/docs', app, () => describeApi(app, API_VERSION), {
    jsonDocumentUrl: 'api/openapi.json', customSiteTitle: '麓桥 Luqiao API',
  });
  await serveWeb(app, config.webDir);
  return app;
}
