import { createDecipheriv, createHash } from 'node:crypto';
import { combine } from 'shamir-secret-sharing';
import type { SealedHeader, SealedPackage } from '../../domain/sealing/sealed-package.schema.js';

const NONCE_BYTES = 32;
const TAG_BYTES = 16;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What keeps an entry shut: too few parts, or content that is not what was sealed. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  constructor(readonly reason: 'too-few-parts' | 'not-what-was-sealed') { super(reason); }
}

/** Whether this (base64) is the part that was sealed for the keeper. */
export function isPartOf({ parts }: SealedPackage, keeper: string, part: string): boolean {
  return parts.some((each) => each.keeper === keeper && each.sha256 === sha256(Buffer.from(part, 'base64')));
}

/**
 * Opens a package with `needed` or more of its parts (base64), each already held to its hash.
 * @throws Unreadable with fewer, or where the content is another than the sender sealed
 */
export async function unseal({ header, iv, content, contentSha256 }: SealedPackage, parts: readonly string[]): Promise<string> {
  const known = [...new Set(parts)].slice(0, header.needed);
  if (known.length < header.needed) throw new Unreadable('too-few-parts');
  const bytes = Buffer.from(content, 'base64');
  // whatever a sender wrote into a package, it opens or it does not: parts that do not fit together, an iv of another length
  try {
    const key = await combine(known.map((part) => new Uint8Array(Buffer.from(part, 'base64'))));
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64')).setAAD(bound(header)).setAuthTag(bytes.subarray(-TAG_BYTES));
    const plain = Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
    if (sha256(plain) !== contentSha256) throw new Error('another content');
    return plain.subarray(NONCE_BYTES).toString('utf8');
  } catch {
    throw new Unreadable('not-what-was-sealed');
  }
}

/** As the sender binds it (RFC 8785 order of keys). */
const bound = ({ challengeId, edition, entryId, format, needed, organisationId }: SealedHeader): Buffer => Buffer.from(JSON.stringify({ challengeId, edition, entryId, format, keeper: '', needed, organisationId }));
