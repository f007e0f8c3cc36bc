import { Problem } from '@app/kernel';
import { z } from 'zod';
import { httpProblems } from './refusals.js';

/** The query part of every list: an opaque cursor and a page size. */
export const pageQuery = { cursor: z.string().max(600).optional(), limit: z.coerce.number().int().min(1).max(100).default(20) };

/** A page of a list; `nextCursor` is null on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** A cursor is the sort key of the last row seen; nobody but the server reads it. */
export const encodeCursor = (key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

export function decodeCursor<const T extends readonly z.ZodType[]>(cursor: string | undefined, shape: T): { [K in keyof T]: z.infer<T[K]> } | undefined {
  if (cursor === undefined) return undefined;
  try {
    return z.tuple(shape as unknown as [z.ZodType]).parse(JSON.parse(Buffer.from(cursor, 'base64url').toString())) as never;
  } catch {
    throw new Problem(httpProblems['invalid-input'], {}, [{
      path: '/cursor', code: 'http.cursor-invalid', texts: { 'zh-CN': '分页游标无效，请从第一页重新开始。', en: 'The cursor is not valid; start again from the first page.' },
    }]);
  }
}

/** Cuts the one row that was read too many and makes the cursor of the last row kept. */
export function pageFrom<T>(rows: readonly T[], limit: number, key: (row: T) => readonly (string | number)[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null };
}
