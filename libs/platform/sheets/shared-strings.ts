import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { walkXml } from './xml-events.js';

const BLOCK = 65_536;
const CACHED_BLOCKS = 256;

/**
 * The shared strings of a workbook on disk, not in memory: a sheet of 100,000 rows can hold millions of them. A nameless temporary
 * file keeps the text; memory holds 8 bytes a string and 16 MiB of blocks read last.
 */
export class SharedStrings {
  private readonly fd: number;
  private starts = new Float64Array(1_024);
  private count = 0;
  private written = 0;
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  private readonly blocks = new Map<number, Buffer>();

  constructor() {
    const path = join(tmpdir(), `luqiao-strings-${randomUUID()}`);
    this.fd = openSync(path, 'wx+', 0o600);
    rmSync(path);
  }

  static async read(stream: Readable): Promise<SharedStrings> {
    const strings = new SharedStrings();
    try {
      let text = '';
      let inText = false;
      let phonetic = false;
      const walk = walkXml(stream, {
        open: (name) => {
          if (name === 'si') text = '';
          if (name === 'rPh') phonetic = true;
          inText = name === 't' && !phonetic;
        },
        text: (piece) => { if (inText) text += piece; },
        close: (name) => {
          inText = false;
          if (name === 'rPh') phonetic = false;
          if (name === 'si') strings.add(text);
        },
      });
      while (!(await walk.next()).done);
      strings.flush();
      return strings;
    } catch (error) {
      strings.close();
      throw error;
    }
  }

  get(index: number): string {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return '';
    const start = this.starts[index]!;
    const end = index + 1 < this.count ? this.starts[index + 1]! : this.written;
    const parts: Buffer[] = [];
    for (let at = start; at < end; ) {
      const block = this.block(Math.floor(at / BLOCK));
      const from = at % BLOCK;
      const part = block.subarray(from, Math.min(BLOCK, from + end - at));
      parts.push(part);
      at += part.length;
    }
    return (parts.length === 1 ? parts[0]! : Buffer.concat(parts)).toString('utf8');
  }

  close(): void {
    closeSync(this.fd);
  }

  private add(text: string): void {
    if (this.count === this.starts.length) {
      const grown = new Float64Array(this.count * 2);
      grown.set(this.starts);
      this.starts = grown;
    }
    this.starts[this.count] = this.written + this.pendingBytes;
    this.count += 1;
    const bytes = Buffer.from(text);
    this.pending.push(bytes);
    this.pendingBytes += bytes.length;
    if (this.pendingBytes > BLOCK * 4) this.flush();
  }

  private flush(): void {
    const bytes = Buffer.concat(this.pending);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.fd, bytes, done, bytes.length - done, this.written + done);
    this.written += bytes.length;
    this.pending = [];
    this.pendingBytes = 0;
  }

  private block(number: number): Buffer {
    const known = this.blocks.get(number);
    if (known) return known;
    const bytes = Buffer.alloc(Math.min(BLOCK, this.written - number * BLOCK));
    for (let done = 0; done < bytes.length; ) {
      const got = readSync(this.fd, bytes, done, bytes.length - done, number * BLOCK + done);
      if (got === 0) throw new Error('the file of shared strings is shorter than it was written');
      done += got;
    }
    if (this.blocks.size >= CACHED_BLOCKS) this.blocks.delete(this.blocks.keys().next().value!);
    this.blocks.set(number, bytes);
    return bytes;
  }
}
