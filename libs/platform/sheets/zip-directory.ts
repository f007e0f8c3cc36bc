import { Problem } from '@app/kernel';
import * as yauzl from 'yauzl';
import type { Readable } from 'node:stream';
import { sheetProblems } from './problems.js';

/** Bounds of what a workbook may expand to, read from the zip's directory before anything is inflated. */
export interface ZipLimits {
  readonly entries: number;
  readonly expandedBytes: number;
  /** Expanded to compressed size of one entry; deflate reaches 1,032 on nothing but repetition, spreadsheets of real text stay below 30. */
  readonly ratio: number;
  /** Below this an entry may have any ratio. */
  readonly ratioFromBytes: number;
}
export const WORKBOOK_LIMITS: ZipLimits = { entries: 2_000, expandedBytes: 1_073_741_824, ratio: 100, ratioFromBytes: 4_194_304 };

export interface ZipDirectory {
  readonly names: readonly string[];
  /** The entry's expanded bytes; an entry that turns out longer than the directory says breaks off. */
  open(name: string): Promise<Readable>;
  close(): void;
}

const broken = () => new Problem(sheetProblems['zip-broken']);
const bomb = (why: string) => new Problem(sheetProblems['zip-bomb'], { why });

/** Opens a zip by its central directory and refuses a bomb before parsing any of it. */
export async function openZip(path: string, limits: ZipLimits = WORKBOOK_LIMITS): Promise<ZipDirectory> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true }, (error, opened) => (error ? reject(broken()) : resolve(opened)));
  });
  try {
    const entries = await directoryOf(zip, limits);
    return {
      names: [...entries.keys()],
      open: (name) => new Promise((resolve, reject) => {
        const entry = entries.get(name);
        if (!entry) return reject(broken());
        zip.openReadStream(entry, (error, stream) => (error ? reject(broken()) : resolve(stream)));
      }),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function directoryOf(zip: yauzl.ZipFile, limits: ZipLimits): Promise<Map<string, yauzl.Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>();
    let expanded = 0;
    if (zip.entryCount > limits.entries) return reject(bomb(`${zip.entryCount} > ${limits.entries} parts`));
    zip.on('error', () => reject(broken()));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: yauzl.Entry) => {
      expanded += entry.uncompressedSize;
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      if ((entry.generalPurposeBitFlag & 1) !== 0) return reject(new Problem(sheetProblems['zip-encrypted']));
      if (expanded > limits.expandedBytes) return reject(bomb(`> ${Math.floor(limits.expandedBytes / 1_048_576)} MB`));
      if (entry.uncompressedSize > limits.ratioFromBytes && ratio > limits.ratio) return reject(bomb(`× ${Math.round(ratio)}`));
      if (entries.has(entry.fileName)) return reject(broken());
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}
