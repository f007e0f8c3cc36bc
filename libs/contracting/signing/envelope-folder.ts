import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ESignatureError, type SignatureEnvelope, type SignatureEvidence } from '../domain/signing/e-signature.js';
import { keepOnce, readPrivate } from './private-file.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const keptEnvelope = z.object({
  id: z.string(), title: z.string(), documentSha256: sha256, expiresAt: z.coerce.date(),
  signers: z.array(z.object({ partyId: z.string(), name: z.string(), capacity: z.string(), order: z.number() })),
});
const keptSignature = z.object({
  requestId: z.string(),
  evidence: z.object({
    provider: z.string(), simulated: z.boolean(), partyId: z.string(), signedAt: z.coerce.date(), method: z.string(), signedSha256: sha256, documentSha256: sha256,
    certificate: z.object({ subject: z.string(), issuer: z.string(), serial: z.string(), sha256, validFrom: z.coerce.date(), validUntil: z.coerce.date() }),
  }),
});
export interface KeptSignature { readonly requestId: string; readonly evidence: SignatureEvidence }

/** An id becomes the name of a folder. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** What the local provider knows of its envelopes, in files that are written once and never changed. */
export class EnvelopeFolder {
  constructor(private readonly folder: string) {}

  /** False: there is one of this id already. */
  async open(envelope: SignatureEnvelope, document: Uint8Array): Promise<boolean> {
    await mkdir(this.of(envelope.id), { recursive: true, mode: 0o700 });
    await this.keepDocument(envelope.id, document);
    return keepOnce(join(this.of(envelope.id), 'envelope.json'), JSON.stringify(envelope));
  }

  async envelope(id: string): Promise<SignatureEnvelope> {
    const kept = await readPrivate(join(this.of(id), 'envelope.json'));
    if (kept === undefined) throw ESignatureError.refused('unknown-envelope');
    return read(keptEnvelope, kept);
  }

  /** In the order of signing. */
  async signatures(id: string): Promise<KeptSignature[]> {
    const all: KeptSignature[] = [];
    for (;;) {
      const kept = await readPrivate(this.signatureFile(id, all.length + 1));
      if (kept === undefined) return all;
      all.push(read(keptSignature, kept));
    }
  }

  /** The number of a signature is taken once: of two that are made at the same time one is false. */
  async add(id: string, number: number, signature: KeptSignature, document: Uint8Array): Promise<boolean> {
    await this.keepDocument(id, document);
    return keepOnce(this.signatureFile(id, number), JSON.stringify(signature));
  }

  async document(id: string, hash: string): Promise<Uint8Array> {
    const bytes = await readFile(this.documentFile(id, hash)).catch((cause: unknown) => {
      throw ESignatureError.refused('folder-damaged', { cause });
    });
    if (createHash('sha256').update(bytes).digest('hex') !== hash) throw ESignatureError.refused('folder-damaged');
    return new Uint8Array(bytes);
  }

  private async keepDocument(id: string, document: Uint8Array): Promise<void> {
    await keepOnce(this.documentFile(id, createHash('sha256').update(document).digest('hex')), document);
  }

  private of(id: string): string {
    if (!ID.test(id)) throw ESignatureError.refused('malformed-envelope');
    return join(this.folder, 'envelopes', id);
  }

  private signatureFile(id: string, number: number): string {
    return join(this.of(id), `signature-${number}.json`);
  }

  private documentFile(id: string, hash: string): string {
    return join(this.of(id), `${hash}.pdf`);
  }
}

function read<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw ESignatureError.refused('folder-damaged', { cause });
  }
}
