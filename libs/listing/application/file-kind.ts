import { fileTypeFromBuffer } from 'file-type';
import { Problem } from '@app/kernel';
import { fileProblems } from '@app/platform';
import { listingProblems } from '../domain/problems.js';

const ACCEPTED: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF', 'image/png': 'PNG', 'image/jpeg': 'JPEG',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'text/plain': 'TXT',
};
/** Control characters that no text has; tab, line feed and carriage return may be. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The media type by the bytes themselves, never by what the sender claims. Refuses 415 anything that is not on the list. */
export async function sniff(bytes: Buffer, name: string): Promise<string> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mediaType = found?.mime ?? (name.toLowerCase().endsWith('.txt') ? 'text/plain' : 'application/octet-stream');
  if (!(mediaType in ACCEPTED)) throw new Problem(fileProblems['type-refused'], { mediaType, accepted: Object.values(ACCEPTED) });
  if (mediaType === 'text/plain') refuseUnreadable(bytes);
  return mediaType;
}

function refuseUnreadable(bytes: Buffer): void {
  try {
    if (!CONTROL.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))) return;
  } catch {
    // Not UTF-8: refused like control characters.
  }
  throw new Problem(listingProblems['text-file-unreadable']);
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
