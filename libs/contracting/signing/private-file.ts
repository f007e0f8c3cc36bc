import { randomUUID } from 'node:crypto';
import { link, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { ESignatureError } from '../domain/signing/e-signature.js';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Its owner's alone, and whole: nobody ever sees half of it. */
async function writeBeside(file: string, content: string | Uint8Array): Promise<string> {
  const beside = `${file}.${randomUUID()}.part`;
  await writeFile(beside, content, { mode: 0o600, flag: 'wx', flush: true });
  return beside;
}

/** Writes a file that is not there yet. False: somebody was first, and theirs stays. */
export async function keepOnce(file: string, content: string | Uint8Array): Promise<boolean> {
  const beside = await writeBeside(file, content);
  try {
    await link(beside, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(beside);
  }
}

export async function replacePrivate(file: string, content: string): Promise<void> {
  await rename(await writeBeside(file, content), file);
}

/** Undefined where there is none. Refuses one that others than its owner can read: whoever did may have signed with it. */
export async function readPrivate(file: string): Promise<string | undefined> {
  try {
    if (process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0) throw ESignatureError.refused('keys-exposed');
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
