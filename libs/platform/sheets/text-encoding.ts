import { createReadStream } from 'node:fs';
import { Problem } from '@app/kernel';
import { sheetProblems } from './problems.js';

export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le';

/** UTF-8 where every byte agrees, else GBK (as its superset GB 18030) where every byte agrees with that. */
export async function detectEncoding(path: string): Promise<TextEncoding> {
  const utf16 = await startsWith(path, [0xff, 0xfe]);
  for (const encoding of utf16 ? ['utf-16le'] as const : ['utf-8', 'gb18030'] as const) if (await decodes(path, encoding)) return encoding;
  throw new Problem(sheetProblems['encoding-unknown']);
}

async function decodes(path: string, encoding: TextEncoding): Promise<boolean> {
  try {
    for await (const text of decoded(path, encoding)) if (text.includes('\0')) return false;
    return true;
  } catch (error) {
    if (isNotText(error)) return false;
    throw error;
  }
}

/** The decoder met bytes that its encoding does not have. */
export const isNotText = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** The text of a file, piece by piece, without its byte order mark. */
export async function* decoded(path: string, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

export async function startsWith(path: string, bytes: readonly number[]): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: Math.max(0, bytes.length - 1) })) return Buffer.from(bytes).equals(chunk as Buffer);
  return false;
}
