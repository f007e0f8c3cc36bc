import type { Fen } from '@app/kernel';

/** How the price came about (Act on Promoting the Transformation of S&T Achievements 18). */
export const PRICING_MODES = ['agreement', 'market_listing', 'auction'] as const;
export type PricingMode = (typeof PRICING_MODES)[number];
/** Where the law leaves the choice, one of the two is attached (Order 100 of the Ministry of Finance, 2019). */
export const VALUATIONS = ['report', 'decided_not_to'] as const;

export const TIE_KINDS = ['works_for', 'holds_shares', 'family'] as const;
/** What binds a completer to the acquirer; posts and shares need the unit's approval with its end. */
export interface Tie {
  readonly person: string;
  readonly kind: (typeof TIE_KINDS)[number];
  readonly paperId: string | null;
  readonly approvedUntil: string | null;
}

export interface PriceDecision {
  readonly id: string;
  readonly contractId: string;
  /** Of the terms whose price was decided; another one needs another decision. */
  readonly termsHash: string;
  readonly mode: PricingMode;
  /** The price in the words of the schedule. */
  readonly priceText: string;
  /** Sum of the fixed parts, in fen. */
  readonly fixedFen: Fen;
  readonly resultReference: string | null;
  readonly resultPaperId: string | null;
  readonly valuation: (typeof VALUATIONS)[number];
  readonly valuationPaperId: string;
  readonly relatedParty: 'yes' | 'no';
  readonly relatedNote: string | null;
  readonly ties: readonly Tie[];
  readonly scope: 'unit' | 'market';
  readonly noticeId: string | null;
  readonly ruleVersionIds: readonly string[];
  readonly decidedBy: string;
  readonly decidedAt: Date;
}
