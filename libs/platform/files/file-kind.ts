import { fileTypeFromBuffer } from 'file-type';
import { Problem } from '@app/kernel';
import { fileProblems } from './file-store.js';

/** The media type by the bytes themselves, never by what the sender claims. Refuses 415 what is not among `accepted`, media types with the names that people know. */
export async function sniffFile(bytes: Buffer, name: string, accepted: Readonly<Record<string, string>>): Promise<string> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mediaType = found?.mime ?? (name.toLowerCase().endsWith('.txt') ? 'text/plain' : 'application/octet-stream');
  if (!(mediaType in accepted)) throw new Problem(fileProblems['type-refused'], { mediaType, accepted: Object.values(accepted) });
  return mediaType;
}

/** The last part of the name as sent, without anything that a file system or header could trip over. */
export function fileName(sent: string): string {
  const last = sent.toWellFormed().split(/[\\/]/).at(-1) ?? '';
  const clean = last.replaceAll(/[\u0000-\u001f\u007f"<>|:*?\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return clean === '' || clean === '.' || clean === '..' ? 'file' : [...clean].slice(-150).join('');
}

/** RFC 6266: always a download, with a name for every client. */
export function contentDisposition(name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|[%"\\]/g, '_');
  const extended = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extended}`;
}
