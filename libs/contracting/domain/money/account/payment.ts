import type { Fen } from '@app/kernel';

export const PAYMENT_STATES = ['declared', 'confirmed', 'disputed', 'withdrawn'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];
/** What still takes room in its receivable. */
export const LIVE_PAYMENTS: readonly PaymentState[] = ['declared', 'confirmed'];

/** The payer's word that money went to the payee by its own bank; it counts once the payee has confirmed it. No funds are held here. */
export interface Payment {
  readonly id: string;
  readonly contractId: string;
  /** Key of the receivable that it serves; an equity contribution has one too. */
  readonly receivableKey: string;
  readonly form: 'cash' | 'equity';
  readonly fen: Fen;
  readonly paidOn: string;
  readonly bankReference: string;
  readonly state: PaymentState;
  readonly version: number;
  readonly declaredBy: string;
  readonly declaredAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
}
