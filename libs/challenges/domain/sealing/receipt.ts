/** That an entry came in: what, when by the database's clock, and what came before it. No word about who. */
export interface ReceiptStatement {
  readonly challengeId: string;
  readonly sequence: number;
  readonly entryId: string;
  readonly edition: number;
  readonly packageSha256: string;
  /** ISO 8601 with microseconds, UTC, as the database said it. */
  readonly receivedAt: string;
  /** SHA-256 of the statement before it; null for the first of a challenge. */
  readonly previous: string | null;
}
export interface Receipt extends ReceiptStatement {
  /** SHA-256 of the statement's canonical JSON (RFC 8785), and its Ed25519 signature (RFC 8032). */
  readonly sha256: string;
  readonly signature: string;
}
