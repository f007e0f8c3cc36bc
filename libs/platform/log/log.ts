import { Problem } from '@app/kernel';
import { pino, type Logger } from 'pino';

export type Log = Logger;

/** Fields that never reach a log, wherever they appear; texts of listings are not logged at all. */
const SECRET = ['password', 'newPassword', 'token', 'accessToken', 'refreshToken', 'authorization', 'cookie', '["set-cookie"]', 'privateText', 'body', 'parameters', 'query'];

/** What may be said of an error: its kind, its code and where, never its message or parameters, which can hold confidential text. */
export function describeError(error: unknown): Record<string, unknown> {
  if (error instanceof Problem) return { type: 'Problem', code: error.definition.code };
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown; constraint?: unknown } };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).map((line) => line.trim());
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof driverError?.code === 'string' && { sqlstate: driverError.code }),
    ...(typeof driverError?.constraint === 'string' && { constraint: driverError.constraint }),
    frames,
  };
}

export function createLog(options: { level: string; process: string }): Log {
  return pino({
    level: options.level,
    base: { process: options.process },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRET.flatMap((name) => (name.startsWith('[') ? [`*${name}`, `*.*${name}`] : [name, `*.${name}`, `*.*.${name}`])), censor: '[redacted]' },
    serializers: { err: describeError, error: describeError },
  });
}
