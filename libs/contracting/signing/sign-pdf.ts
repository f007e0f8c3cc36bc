import { openPdf } from './open-pdf.js';
import type { Identity } from './test-authority.js';

/** Room for the signature, a chain and, one day, the token of a time-stamp authority; in bytes. */
const RESERVED = 8_192;

export interface PdfSignature {
  readonly identity: Identity;
  readonly authority: Identity;
  /** Name of the field in the form of the file, new in it. */
  readonly field: string;
  readonly reason: string;
  /** Stands in the signature to the second. */
  readonly at: Date;
}

/**
 * Adds a signature (CMS detached, SHA-256 with RSA, adbe.pkcs7.detached: ISO 32000-1, 12.8.3.3) behind the bytes of a PDF, which stay as
 * they are: an earlier signature goes on to hold, and the new one signs it too.
 */
export async function signPdf(document: Uint8Array, { identity, authority, field, reason, at }: PdfSignature): Promise<Uint8Array> {
  const { CryptoKeySigner } = await import('@libpdf/core');
  const pdf = await openPdf(document);
  if (pdf.canSaveIncrementally() !== null) throw new Error('nothing can be added behind this file');
  const signer = new CryptoKeySigner(identity.privateKey, identity.certificate.raw, 'RSA', 'RSASSA-PKCS1-v1_5', [authority.certificate.raw]);
  const { bytes } = await pdf.sign({ signer, fieldName: field, reason, signingTime: at, subFilter: 'adbe.pkcs7.detached', digestAlgorithm: 'SHA-256', estimatedSize: RESERVED });
  if (!Buffer.from(document).equals(bytes.subarray(0, document.byteLength))) throw new Error('signing has changed bytes that were there');
  return bytes;
}
