import { defineRule, type Rule } from '@app/kernel';
import type { Book, Posting } from '../book.js';
import { CHANGE_KINDS, type Papers } from '../posting.schema.js';

export interface CounterFacts {
  readonly of: Posting;
  readonly stands: boolean;
  /** The book as it is without the posting. */
  readonly left: Book;
  readonly lossNotes: boolean;
  readonly revaluedSince: boolean;
  readonly papers: Papers;
  readonly today: string;
}

export const countersAChange = defineRule<CounterFacts>({
  code: 'asset-ledger.counter-target',
  texts: { 'zh-CN': '只能冲销仍然有效的变动记录；更正入账、恢复核销另有办法，冲销记录本身不能再冲销。', en: 'Only a change that stands is countered; entries and write-offs have acts of their own, and a counter-posting is not countered.' },
  keeps: ({ of, stands }) => stands && (CHANGE_KINDS as readonly string[]).includes(of.content.kind),
});

/** A revaluation says what the achievement is worth from then on, so what came before is no longer taken out alone. */
export const noLaterRevaluation = defineRule<CounterFacts>({
  code: 'asset-ledger.counter-revalued-since',
  texts: { 'zh-CN': '其后已重新计价，请先冲销该次重新计价。', en: 'It was revalued since: counter the revaluation first.' },
  keeps: ({ revaluedSince }) => !revaluedSince,
});

export const nothingFallsBelowZero = defineRule<CounterFacts>({
  code: 'asset-ledger.counter-below-zero',
  texts: { 'zh-CN': '冲销后账面价值将为负，请先冲销其后的减少。', en: 'Without this posting the carrying amount would be negative: counter the later reductions first.' },
  keeps: ({ left }) => left.carryingFen >= 0,
});

export const lossKeepsItsContribution = defineRule<CounterFacts>({
  code: 'asset-ledger.counter-leaves-loss',
  texts: { 'zh-CN': '其后记有作价入股后的减值，请先冲销该减值记载。', en: 'A loss after this contribution is noted: counter the note first.' },
  keeps: ({ of, left, lossNotes }) => of.content.kind !== 'contribution' || left.contributed || !lossNotes,
});

export const counterHasHappened = defineRule<CounterFacts>({
  code: 'asset-ledger.counter-future', path: '/effectiveOn',
  texts: { 'zh-CN': '生效日期和决定日期不得晚于今天（{today}）。', en: 'Neither the day of effect nor that of the decision lies after today ({today}).' },
  keeps: ({ papers: { effectiveOn, decidedOn }, today }) => (effectiveOn <= today && decidedOn <= today) || { params: { today } },
});

export const counterRules: readonly Rule<CounterFacts>[] = [countersAChange, noLaterRevaluation, nothingFallsBelowZero, lossKeepsItsContribution, counterHasHappened];
