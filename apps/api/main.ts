import 'reflect-metadata';
import { ConfigError, loadConfig, LOG, type Log } from '@app/platform';
import { createApi } from './create-api.js';

try {
  const config = loadConfig();
  const app = await createApi(config);
  await app.listen(config.port, config.host);
  app.get<Log>(LOG).info({ address: await app.getUrl() }, 'api ready');
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const line = error instanceof ConfigError ? `settings:\n${message}` : code === 'EADDRINUSE' ? `port ${process.env['PORT'] ?? '3000'} is taken` : message;
  process.stderr.write(`luqiao api: ${line}\n`);
  process.exit(1);
}
