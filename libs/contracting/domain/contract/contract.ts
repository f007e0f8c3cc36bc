export const CONTRACT_STATES = ['preparing', 'approving', 'approved', 'signing', 'in_effect', 'performed', 'terminated', 'rescinded', 'cancelled'] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];
/** Terms may still be taken back to the table. */
export const BEFORE_SIGNING: readonly ContractState[] = ['preparing', 'approving', 'approved'];

/** Accepted terms on their way to a contract and through it. A supplement (`amends`) goes the same way; once in effect its terms are those of the contract it amends. */
export interface Contract {
  readonly id: string;
  readonly dealId: string;
  /** As people cite it: LQ-2026-000001, a supplement LQ-2026-000001-B1. */
  readonly number: string;
  readonly state: ContractState;
  readonly version: number;
  readonly amends: string | null;
  readonly termsNumber: number;
  /** Of the canonical terms, hex. */
  readonly termsHash: string;
  readonly holderId: string;
  readonly acquirerId: string;
  readonly submittedBy: string | null;
  readonly approvedBy: string | null;
  /** Civil day in China. */
  readonly effectiveOn: string | null;
  readonly endReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A paper that one side put to the contract; the other side reads it where it is shared. */
export const PAPER_KINDS = [
  'valuation', 'no_valuation_decision', 'pricing_result', 'minutes', 'tie_approval', 'owner_consent', 'ethics', 'power_of_attorney', 'delivery', 'evidence', 'acceptance', 'recordal', 'certificate', 'other',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
/** What the unit decided by is its own; what is handed over, proved or registered both read. */
export const SHARED_PAPERS: readonly PaperKind[] = ['power_of_attorney', 'delivery', 'evidence', 'acceptance', 'recordal', 'certificate', 'other'];

export interface Paper {
  readonly id: string;
  readonly contractId: string;
  readonly kind: PaperKind;
  readonly side: 'holder' | 'acquirer';
  readonly shared: boolean;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
}
