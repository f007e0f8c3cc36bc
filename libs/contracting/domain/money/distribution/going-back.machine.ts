import { defineMachine, type Fen } from '@app/kernel';
import { contractingPermissions as may } from '../../permissions.js';
import { checkerIsNotMaker, type CheckFacts } from './distribution-run.machine.js';
import type { Debt } from './going-back.js';
import type { GoingBackCause, INVALIDITY_GROUNDS, PersonSum } from './going-back.schema.js';

export const BACK_STATES = ['prepared', 'done', 'returned'] as const;
export type BackState = (typeof BACK_STATES)[number];

/** What a going-back moved, kept beside its entries. */
export interface BackResult {
  readonly reversedRuns: readonly string[];
  readonly newRuns: readonly string[];
  readonly debts: readonly Debt[];
  /** By how much what each person has to give back moved. */
  readonly demanded: readonly PersonSum[];
}
export interface KeptGoingBack {
  readonly id: string;
  readonly contractId: string;
  readonly cause: GoingBackCause;
  readonly state: BackState;
  readonly version: number;
  readonly document: string;
  readonly refunds: readonly { readonly receiptId: string; readonly fen: Fen }[];
  readonly ground: (typeof INVALIDITY_GROUNDS)[number] | null;
  readonly result: BackResult | null;
  readonly preparedBy: string;
  readonly preparedAt: Date;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly endReason: string | null;
}

/** Proposed by the office, confirmed by finance or a leader; then its entries are in the book and stay there. */
export const goingBackMachine = defineMachine<BackState, CheckFacts>({
  aggregate: 'going-back',
  initial: 'prepared',
  states: {
    prepared: { texts: { 'zh-CN': '待复核', en: 'Waiting for its check' } },
    done: { texts: { 'zh-CN': '已冲回', en: 'Done' }, terminal: true },
    returned: { texts: { 'zh-CN': '已退回', en: 'Returned' }, terminal: true },
  },
  acts: [
    { act: 'confirm', texts: { 'zh-CN': '复核确认', en: 'Check and confirm' }, from: ['prepared'], to: 'done', permission: may['distribution.confirm'], rules: [checkerIsNotMaker] },
    { act: 'return', texts: { 'zh-CN': '退回', en: 'Return' }, from: ['prepared'], to: 'returned', permission: may['distribution.confirm'], reason: 'required' },
  ],
});
