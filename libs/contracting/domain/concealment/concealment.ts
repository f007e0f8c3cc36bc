export const CONCEALMENT_STATES = ['open', 'answered', 'upheld', 'dismissed', 'withdrawn'] as const;
export type ConcealmentState = (typeof CONCEALMENT_STATES)[number];
/** A material fact was hidden on purpose, or a false one was given (民法典 第九百六十二条). */
export const CONCEALMENT_KINDS = ['hidden', 'false'] as const;
export type ConcealmentKind = (typeof CONCEALMENT_KINDS)[number];
/** While one of these stands no fee can be claimed. */
export const UNDECIDED_CLAIMS: readonly ConcealmentState[] = ['open', 'answered'];

/** What a client holds against its broker's fee: the statement with its evidence, the broker's answer, and what somebody of neither side found. Never edited. */
export interface ConcealmentClaim {
  readonly id: string;
  readonly mediationId: string;
  readonly state: ConcealmentState;
  readonly version: number;
  readonly kind: ConcealmentKind;
  readonly statement: string;
  readonly evidenceName: string;
  readonly evidenceSha256: string;
  readonly evidenceBytes: number;
  readonly assertedBy: string;
  readonly assertedAt: Date;
  /** The last civil day in China on which the broker may answer. */
  readonly answerBy: string;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
  /** What was found, or why it was withdrawn. */
  readonly endReason: string | null;
}
