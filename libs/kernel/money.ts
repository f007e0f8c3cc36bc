import { z } from 'zod';

/** Money is an integer number of fen: a JSON integer up to 2^53-1, a PostgreSQL bigint. */
export const fenSchema = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
export type Fen = number;

/** `¥1,234,567.00`; no floating point touches the amount. */
export function formatYuan(fen: Fen): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not an integer number of fen: ${fen}`);
  const digits = BigInt(fen < 0 ? -fen : fen).toString().padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}¥${yuan}.${digits.slice(-2)}`;
}

/**
 * The fen of an amount in yuan as a person types it (`1,234.5`, `¥300`), or undefined where it is not one.
 * More than two decimals are refused rather than rounded.
 */
export function parseYuan(text: string): Fen | undefined {
  const match = /^[¥￥]?\s*(\d{1,3}(?:,\d{3})+|\d{1,14})(?:\.(\d{1,2}))?\s*元?$/.exec(text.trim());
  if (!match) return undefined;
  const fen = BigInt(match[1]!.replaceAll(',', '')) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
  return fen <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(fen) : undefined;
}
