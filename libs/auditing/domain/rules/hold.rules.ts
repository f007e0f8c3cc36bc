import { defineRule } from '@app/kernel';
import { basisKey, daysBetween } from '../hold.js';
import type { LegalBasis } from '../subject.js';

/** Without basis, limit and release a hold would be a prior approval, against the unit's own right to decide (促进科技成果转化法 18). */
export interface HoldFacts {
  readonly actorOrganisationId: string;
  readonly organisationId: string;
  /** The bases of all holds that this matter had before, by whomever. */
  readonly earlier: readonly LegalBasis[];
  /** Null where only what comes next is asked. */
  readonly basis: LegalBasis | null;
  readonly endsOn: string | null;
  readonly today: string;
  readonly maxDays: number;
  readonly maxExtensions: number;
}

export const holdIsShort = defineRule<HoldFacts>({
  code: 'auditing.hold-too-long', path: '/endsOn',
  registry: ['audit.hold-max-natural-days'],
  texts: {
    'zh-CN': '暂缓须有期限：自明天起，最长 {days} 个自然日（本产品参数，不是法律规定）。',
    en: 'A hold has a limit: from tomorrow on, at most {days} natural days (a setting of this product, not law).',
  },
  keeps: ({ endsOn, today, maxDays }) => endsOn === null || (endsOn > today && daysBetween(today, endsOn) <= maxDays) || { params: { days: maxDays } },
});

export const basisIsNew = defineRule<HoldFacts>({
  code: 'auditing.hold-basis-used', path: '/basis',
  texts: {
    'zh-CN': '该事项已以同一文件、同一条款暂缓过；没有新的依据不得延长或再次暂缓。',
    en: 'This matter was held on this very document and article before; without a new basis it is neither extended nor held again.',
  },
  keeps: ({ basis, earlier }) => basis === null || !earlier.some((each) => basisKey(each) === basisKey(basis)) || {},
});

export const notTooOften = defineRule<HoldFacts>({
  code: 'auditing.hold-too-often',
  registry: ['audit.hold-max-extensions'],
  texts: {
    'zh-CN': '同一事项的暂缓最多延长 {times} 次（本产品参数，不是法律规定），不得再次暂缓；可以提出审计意见。',
    en: 'A hold on one matter is extended at most {times} times (a setting of this product, not law). It cannot be held again; raise a finding instead.',
  },
  keeps: ({ earlier, maxExtensions }) => earlier.length <= maxExtensions || { params: { times: maxExtensions } },
});

export const holdRules = [holdIsShort, basisIsNew, notTooOften];
