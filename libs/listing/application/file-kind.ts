import { Problem } from '@app/kernel';
import { sniffFile } from '@app/platform';
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
  const mediaType = await sniffFile(bytes, name, ACCEPTED);
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
