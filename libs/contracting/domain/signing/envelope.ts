export const ENVELOPE_STATES = ['open', 'completed', 'recalled', 'declined', 'lapsed'] as const;
export type EnvelopeState = (typeof ENVELOPE_STATES)[number];

/** The final text of a contract out for signature, and what became of it. */
export interface Envelope {
  readonly id: string;
  readonly contractId: string;
  readonly state: EnvelopeState;
  readonly version: number;
  readonly termsNumber: number;
  readonly termsHash: string;
  readonly title: string;
  /** Of the bytes before the first signature, hex; and how many there are. */
  readonly documentSha256: string;
  readonly documentBytes: number;
  /** Of the data, as it stands at the foot of every page. */
  readonly contentSha256: string;
  /** Of the bytes with the signatures that it has. */
  readonly currentSha256: string;
  /** Part of the public address that the QR code holds; nobody guesses it. */
  readonly code: string;
  readonly provider: string;
  readonly simulated: boolean;
  readonly expiresAt: Date;
  readonly ruleVersionIds: readonly string[];
  readonly sentBy: string;
  readonly sentAt: Date;
  readonly closedAt: Date | null;
  readonly closeReason: string | null;
}

/** What the provider said of one signature, kept for good (电子签名法 第十三条、第十四条). */
export interface KeptSignature {
  readonly envelopeId: string;
  readonly signatoryId: string;
  readonly accountId: string;
  /** In the order of signing, from 1. */
  readonly number: number;
  readonly signedAt: Date;
  /** Of the bytes before and after this signature. */
  readonly signedSha256: string;
  readonly documentSha256: string;
  readonly certificateSha256: string;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly recordedAt: Date;
}
