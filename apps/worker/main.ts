import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ConfigError, loadConfig, LOG, type Log } from '@app/platform';
import { serveHealth } from '@app/platform/jobs';
import { WorkerAppModule } from './create-worker.js';

try {
  const config = loadConfig();
  const app = await NestFactory.createApplicationContext(WorkerAppModule.of(config), { logger: ['error', 'fatal'], abortOnError: false });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT', 'SIGHUP'], { useProcessExit: true });
  if (config.workerPort !== undefined) await serveHealth(app, config.host, config.workerPort);
  app.get<Log>(LOG).info('worker ready');
} catch (error) {
  const { message } = error as Error;
  process.stderr.write(`luqiao worker: ${error instanceof ConfigError ? `settings:\n${message}` : message}\n`);
  process.exit(1);
}
