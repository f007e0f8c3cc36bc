import { defineRule, formatYuan, type Rule } from '@app/kernel';
import type { Governed } from '../governed.js';
import type { AwardStanding, PayrollRow } from './half-taxed.schema.js';

export const payoutIsCovered: Rule<{ readonly fen: number; readonly unpaidFen: number }> = defineRule<{ readonly fen: number; readonly unpaidFen: number }>({
  code: 'contracting.payout-over-reward', path: '/fen',
  texts: { 'zh-CN': '发放金额须为大于零的整数分，且不超过尚未发放的 {yuan}。', en: 'A payout is whole fen above zero and no more than what is unpaid: {yuan}.' },
  keeps: ({ fen, unpaidFen }) => (Number.isSafeInteger(fen) && fen > 0 && fen <= unpaidFen) || { params: { yuan: formatYuan(unpaidFen), fen: unpaidFen } },
});

export interface ExportFacts {
  readonly rows: readonly PayrollRow[];
  readonly award: AwardStanding;
  /** Publicity is needed of this award, by rule or because a leader is rewarded. */
  readonly publicityRequired: boolean;
  readonly cashPublicity: Governed<boolean> | undefined;
}

export const awardWasPublicised: Rule<ExportFacts> = defineRule<ExportFacts>({
  code: 'contracting.payroll-before-publicity', article: '国科发政〔2018〕103号',
  registry: ['award.cash-publicity-required', 'leader.reward-publicity-required'],
  texts: {
    'zh-CN': '奖励须先公示成果、人员、金额和合同登记情况，公示期满且没有未办结或成立的异议后，才能导出发放清单。',
    en: 'The award is publicised first (result, people, sums, registration); payroll is exported once publicity has closed with no objection open or upheld.',
  },
  keeps: ({ award, publicityRequired, cashPublicity }) => award.publicity === 'clean' || (!publicityRequired && cashPublicity?.value !== true),
});

export const classesAreDecided: Rule<ExportFacts> = defineRule<ExportFacts>({
  code: 'contracting.payroll-class-undecided', path: '/rows', article: '财税〔2018〕58号',
  registry: ['award.half-taxed-months', 'award.half-taxed-kinds', 'award.half-taxed-excluded-subjects'],
  texts: { 'zh-CN': '{person} 的发放行计税类别尚未核定：{reason}。核定后再导出。', en: 'The tax class of a row for {person} is undecided: {reason}. Export once it is decided.' },
  keeps: ({ rows }) => rows.flatMap(({ taxClass, person, texts }, at) =>
    (taxClass === 'undecided' ? [{ path: `/rows/${at}`, params: { person, reason: texts ?? '—' } }] : [])),
});

/** Before payroll rows leave the product. */
export const exportRules: readonly Rule<ExportFacts>[] = [awardWasPublicised, classesAreDecided];
