import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Problem } from '@app/kernel';
import { sheetProblems } from './problems.js';

export type SheetFormat = 'xlsx' | 'csv' | 'jsonl';

/** What a file is by its first bytes; its name and declared type are only what somebody says. */
export async function detectFormat(path: string): Promise<SheetFormat> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Problem(sheetProblems['file-unreadable'], { name: basename(path) });
  const handle = await open(path, 'r').catch(() => { throw new Problem(sheetProblems['file-unreadable'], { name: basename(path) }); });
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4_096), 0, 4_096, 0);
    const head = buffer.subarray(0, bytesRead);
    if (bytesRead === 0) throw new Problem(sheetProblems.empty);
    if (head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) return 'xlsx';
    const utf16 = head[0] === 0xff && head[1] === 0xfe;
    if (!utf16 && (head.includes(0) || head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])) || head.subarray(0, 5).toString('latin1') === '%PDF-')) throw new Problem(sheetProblems['format-unknown']);
    return head.toString('utf8').replace(/^\uFEFF/, '').trimStart().startsWith('{') ? 'jsonl' : 'csv';
  } finally {
    await handle.close();
  }
}
