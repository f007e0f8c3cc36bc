import { createHash } from 'node:crypto';
import pg from 'pg';

/** A text is worth a plan of its own after so many calls. */
const OFTEN = 5;
/** So many plans stay in each connection, and so many texts are counted: no choice of filters can fill the memory of either side. */
const MOST_PLANNED = 200;
const MOST_COUNTED = 5_000;

/** How often this process sent a text; a string once it is planned, which is then the plan's name. */
const sent = new Map<string, number | string>();
let planned = 0;

/** The name under which the server keeps the plan of this text; undefined while it is rare. */
export function planName(text: string): string | undefined {
  const known = sent.get(text) ?? 0;
  if (typeof known === 'string') return known;
  if (known + 1 >= OFTEN && planned < MOST_PLANNED) {
    planned += 1;
    const name = `luqiao_${createHash('sha256').update(text).digest('base64url').slice(0, 32)}`;
    sent.set(text, name);
    return name;
  }
  if (known > 0 || sent.size < MOST_COUNTED) sent.set(text, known + 1);
  return undefined;
}

type Values = readonly unknown[];
const hasValues = (values: unknown): values is Values => Array.isArray(values) && values.length > 0;

/** A connection to PostgreSQL that parses and plans a statement once when the process sends it again and again. */
export class PlannedClient extends pg.Client {
  // One body for all the forms in which the driver's pool, TypeORM and BullMQ call it; what it does not know it hands on.
  override query(...[statement, values, ...rest]: unknown[]): never {
    const send = super.query.bind(this) as (...parameters: unknown[]) => never;
    if (typeof statement === 'string' && hasValues(values)) return send({ text: statement, values, name: planName(statement) }, ...rest);
    const { text, name, values: own } = (statement ?? {}) as { text?: unknown; name?: string; values?: unknown };
    if (typeof text === 'string' && !name && hasValues(own) && !('submit' in (statement as object))) return send({ ...(statement as object), name: planName(text) }, values, ...rest);
    return send(statement, values, ...rest);
  }
}
