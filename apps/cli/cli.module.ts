import { NestFactory } from '@nestjs/core';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { JourneysModule } from '@app/journeys';
import { loadConfig, PlatformModule, type Config } from '@app/platform';

@Module({})
export class CliModule {
  static of(config: Config): DynamicModule {
    return { module: CliModule, imports: [PlatformModule.of({ config, process: 'cli' }), JourneysModule] };
  }
}

/** Runs a verb inside the whole product, without a server; closes it afterwards. */
export async function inProduct<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await NestFactory.createApplicationContext(CliModule.of(loadConfig()), { logger: ['error', 'fatal'], abortOnError: false });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
