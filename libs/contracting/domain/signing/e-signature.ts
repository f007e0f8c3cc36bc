import type { CertificateEvidence } from './certificate.js';
import type { SignedDocumentExpectation, SignedDocumentFinding } from './findings.js';

/** Somebody who signs. `order`: lower ones first; those with the same number in any order. */
export interface EnvelopeSigner {
  readonly partyId: string;
  /** The natural person who signs, or the organisation whose seal it is. */
  readonly name: string;
  /** In what quality: 法定代表人, 委托代理人, 本人. */
  readonly capacity: string;
  readonly order: number;
}

/** One document that certain people are to sign until a certain moment. */
export interface SignatureEnvelope {
  readonly id: string;
  readonly title: string;
  /** Of the final bytes that everybody signs, hex. */
  readonly documentSha256: string;
  readonly signers: readonly EnvelopeSigner[];
  readonly expiresAt: Date;
}

export interface SignRequest {
  readonly envelopeId: string;
  readonly partyId: string;
  /** Of the bytes that this signer saw: the final document, or the one that others have signed already. Another one is refused. */
  readonly documentSha256: string;
  /** Names the act. The same request again gets the same answer, another one of the same party is refused. */
  readonly requestId: string;
}

export interface SignatureEvidence {
  readonly provider: string;
  /** Nobody has checked who the signer is: never to be taken for a reliable electronic signature. */
  readonly simulated: boolean;
  readonly partyId: string;
  readonly signedAt: Date;
  /** How: the format, and what stood for the signer's will. */
  readonly method: string;
  readonly certificate: CertificateEvidence;
  /** Of the bytes before and after this signature, hex. */
  readonly signedSha256: string;
  readonly documentSha256: string;
}

export type SignAnswer =
  /** `document`: the file with this signature, which the next one signs. */
  | { readonly state: 'signed'; readonly provider: string; readonly simulated: boolean; readonly document: Uint8Array; readonly evidence: SignatureEvidence }
  /** The signer has to go there; a webhook or `status` tells the outcome. */
  | { readonly state: 'awaiting-signer'; readonly provider: string; readonly simulated: boolean; readonly url: string };

export interface EnvelopeStatus {
  readonly provider: string;
  readonly simulated: boolean;
  readonly envelopeId: string;
  readonly state: 'open' | 'completed' | 'expired';
  /** In the order of signing. */
  readonly signatures: readonly SignatureEvidence[];
  /** Parties that may sign next; empty when completed or expired. */
  readonly turn: readonly string[];
  /** Of the document as it stands, hex. */
  readonly documentSha256: string;
}

/**
 * Signs documents electronically, in this house or by a provider. Rejects with ESignatureError and nothing else.
 *
 * Every verb may be sent again after a broken connection or a rolled-back transaction: `prepare` by the envelope's id and `sign` by
 * the request's id give the answer they gave.
 */
export abstract class ESignatureProvider {
  abstract readonly name: string;
  /** Signatures of this provider prove nothing about persons; documents and answers say so. */
  abstract readonly simulated: boolean;
  /** Refused: bytes with another hash, no or repeated signers, an id that was used for something else, an end that has passed. */
  abstract prepare(envelope: SignatureEnvelope, document: Uint8Array): Promise<EnvelopeStatus>;
  /** Refused: a stranger, a second signature, somebody before their turn, another document. */
  abstract sign(request: SignRequest): Promise<SignAnswer>;
  abstract status(envelopeId: string): Promise<EnvelopeStatus>;
  /** The document as it stands, with the signatures that it has. */
  abstract document(envelopeId: string): Promise<Uint8Array>;
  /** Checks a file from anywhere against the provider's own root of trust. */
  abstract verify(document: Uint8Array, expected?: SignedDocumentExpectation): Promise<SignedDocumentFinding>;
}

export const SIGNATURE_REFUSALS = [
  'unknown-envelope', 'malformed-envelope', 'envelope-differs', 'document-differs', 'not-a-signer', 'not-your-turn', 'already-signed', 'unreadable-document', 'keys-exposed', 'folder-damaged', 'no-provider',
] as const;
export type SignatureRefusal = (typeof SIGNATURE_REFUSALS)[number];

/**
 * What can go wrong with a provider. `unreachable`: may work later. `refused`: will not work by trying again. `expired`: the
 * envelope's end has passed. `reason` is a code, without any text of the document or of the provider.
 */
export class ESignatureError extends Error {
  constructor(readonly kind: 'unreachable' | 'refused' | 'expired', readonly reason: string, options?: ErrorOptions) {
    super(`${kind}: ${reason}`, options);
    this.name = 'ESignatureError';
  }

  static refused(reason: SignatureRefusal, options?: ErrorOptions): ESignatureError {
    return new ESignatureError('refused', reason, options);
  }

  get retryable(): boolean {
    return this.kind === 'unreachable';
  }
}
