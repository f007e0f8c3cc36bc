import type { ANSWER_KINDS, BUYER_CLASSES, OfferState } from './offer.schema.js';

export interface Offered {
  readonly name: string;
  readonly userId: string | null;
}
export interface OfferAnswer {
  readonly person: string;
  readonly answer: (typeof ANSWER_KINDS)[number];
  /** Null where silence was recorded by the job. */
  readonly answeredBy: string | null;
  readonly paper: { readonly document: string; readonly witness: string } | null;
  readonly at: Date;
}

/** Terms announced to every completer before the unit transfers its result to somebody else (Civil Code 847). Never changed; other terms are another offer. */
export interface Offer {
  readonly id: string;
  readonly version: number;
  readonly state: OfferState;
  readonly titleId: string;
  readonly organisationId: string;
  /** Integer fen. */
  readonly priceFen: number;
  readonly conditions: string;
  readonly buyerClass: (typeof BUYER_CLASSES)[number];
  /** The last civil day on which an answer counts. */
  readonly deadline: string;
  /** By the unit's announced rule, or null where a document of the unit named the day. */
  readonly workingDays: number | null;
  readonly deadlineDocument: string | null;
  readonly article: string;
  readonly completers: readonly Offered[];
  readonly answers: readonly OfferAnswer[];
  readonly announcedBy: string;
  readonly announcedAt: Date;
  readonly stateReason: string | null;
  readonly ruleVersions: readonly string[];
  readonly updatedAt: Date;
}

/** Who has not answered yet. */
export const silent = ({ completers, answers }: Pick<Offer, 'completers' | 'answers'>): Offered[] => completers.filter(({ name }) => !answers.some(({ person }) => person === name));

/** By which act an offer to which everybody has answered, or whose time is over, closes. */
export const closing = (answers: readonly OfferAnswer[]): 'take' | 'free' => (answers.some(({ answer }) => answer === 'accept') ? 'take' : 'free');
