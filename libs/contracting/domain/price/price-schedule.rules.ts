import { compareFractions, defineRule, type Breach, type Fraction, type Rule } from '@app/kernel';
import { daysAfter } from './civil-days.js';
import { chargesOf, fixedMoneyFen, fixedPartsFen, isRoyalty, royaltiesOf } from './price-schedule.js';
import type { Charge, PriceSchedule, Royalty } from './price-schedule.schema.js';
import { minimumOfYear, nextPeriod, royaltyYears } from './royalty-periods.js';
import { roundedFen, saidYuan } from './whole-fen.js';

export interface PriceScheduleFacts {
  readonly schedule: PriceSchedule;
  /** First and last day of the contract; null where not known yet, and then nothing is judged by it. */
  readonly term: { readonly from: string | null; readonly until: string | null };
  /** The earliest day on which the contract may take effect, as far as it is known; null where it is in effect already or nothing is known. */
  readonly plannedEffect: string | null;
  readonly milestoneIds: readonly string[];
  /** Valuations on file for this deal. */
  readonly valuationIds: readonly string[];
  /** `equity.valuation-required` of the registry; undefined where it has no row in force. */
  readonly valuationRequired: boolean | undefined;
}

const PRICE = '民法典 第八百四十六条';
const kept = (breaches: readonly Breach[]): true | readonly Breach[] => breaches.length === 0 || breaches;
const ofRoyalties = (schedule: PriceSchedule, breach: (royalty: Royalty, path: string) => readonly Breach[]) =>
  kept(schedule.components.flatMap((component, at) => (isRoyalty(component) ? breach(component, `/components/${at}`) : [])));

export const somethingIsPaid = defineRule<PriceScheduleFacts>({
  code: 'contracting.price-without-component', path: '/components',
  texts: { 'zh-CN': '价款表至少要有一项：一次总付、分期、入门费、提成或作价出资。', en: 'The price schedule needs at least one part: lump sum, instalment, entry fee, royalty or equity contribution.' },
  keeps: ({ schedule }) => schedule.components.length > 0,
});

export const componentsAreNamedOnce = defineRule<PriceScheduleFacts>({
  code: 'contracting.price-component-named-twice',
  texts: { 'zh-CN': '价款项编号“{id}”重复，请为每一项使用不同的编号。', en: 'Two parts of the price are called "{id}"; give each its own name.' },
  keeps: ({ schedule: { components } }) => kept(components.flatMap(({ id }, at) =>
    (components.findIndex((each) => each.id === id) < at ? [{ path: `/components/${at}/id`, params: { id } }] : []))),
});

function amountsOf({ components, totalCapFen, statedSumFen }: PriceSchedule): { path: string; fen: number | null }[] {
  return [
    ...components.flatMap((component, at) => {
      const path = `/components/${at}`;
      if (component.kind === 'equity') return [{ path: `${path}/valueFen`, fen: component.valueFen }];
      if (!isRoyalty(component)) return [{ path: `${path}/amountFen`, fen: component.amountFen }];
      const charges = chargesOf(component.tiers).map((charge, step) => ({ path: chargePath(component, path, step), fen: charge.kind === 'per_unit' ? charge.fen : null }));
      return [...charges, { path: `${path}/minimumAnnualFen`, fen: component.minimumAnnualFen }];
    }),
    { path: '/totalCapFen', fen: totalCapFen }, { path: '/statedSumFen', fen: statedSumFen },
  ];
}
const chargePath = ({ tiers }: Royalty, path: string, step: number): string => (tiers.by === 'none' ? `${path}/tiers/charge` : `${path}/tiers/steps/${step}/charge`);

export const amountsArePositive = defineRule<PriceScheduleFacts>({
  code: 'contracting.price-amount-not-positive',
  texts: { 'zh-CN': '金额须为大于零的整数分；没有该项金额的，请删去该项或留空。', en: 'An amount is a whole number of fen above zero; remove the part, or leave the field empty, where there is none.' },
  keeps: ({ schedule }) => kept(amountsOf(schedule).flatMap(({ path, fen }) => (fen === null || (Number.isSafeInteger(fen) && fen > 0) ? [] : [{ path }]))),
});

const isPart = ({ numerator, denominator }: Fraction): boolean =>
  Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && numerator > 0 && numerator <= denominator;

export const ratesAreParts = defineRule<PriceScheduleFacts>({
  code: 'contracting.price-rate-out-of-range',
  texts: { 'zh-CN': '比例须大于零且不超过100%。', en: 'A rate is above zero and at most 100 %.' },
  keeps: ({ schedule: { components, inspection, overdueRatePerDay } }) => {
    const rates = [
      ...components.flatMap((component, at) => (isRoyalty(component)
        ? chargesOf(component.tiers).map((charge, step) => ({ path: `${chargePath(component, `/components/${at}`, step)}/rate`, rate: charge.kind === 'rate' ? charge.rate : null })) : [])),
      { path: '/inspection/cost/above', rate: inspection?.cost.bearer === 'payer_if_understated' ? inspection.cost.above : null },
      { path: '/overdueRatePerDay', rate: overdueRatePerDay },
    ];
    return kept(rates.flatMap(({ path, rate }) => (rate === null || isPart(rate) ? [] : [{ path }])));
  },
});

export const royaltyEndsAfterItBegins = defineRule<PriceScheduleFacts>({
  code: 'contracting.royalty-ends-before-it-begins',
  texts: { 'zh-CN': '提成的最后一日不得早于第一日。', en: 'The last day of the royalty does not lie before its first.' },
  keeps: ({ schedule }) => ofRoyalties(schedule, ({ from, until }, path) => (from <= until ? [] : [{ path: `${path}/until` }])),
});

/** The number (from 1) of the first step that does not join the one before it, or the ends; undefined where all join. */
function brokenStep({ tiers, from, until }: Royalty): number | undefined {
  if (tiers.by === 'none') return undefined;
  const last = tiers.steps.length - 1;
  const at = tiers.by === 'date'
    ? tiers.steps.findIndex((step, i) => {
      const begins = i === 0 ? step.from <= from : step.from === dayAfter(tiers.steps[i - 1]!.until);
      return !begins || (step.until === null ? i < last : step.until < step.from || (i === last && step.until < until));
    })
    : tiers.steps.findIndex((step, i) => {
      const begins = step.above === (i === 0 ? 0 : tiers.steps[i - 1]!.upTo);
      return !begins || (step.upTo === null) !== (i === last) || (step.upTo !== null && step.upTo <= step.above);
    });
  return at < 0 ? undefined : at + 1;
}
const dayAfter = (date: string | null): string | null => date && daysAfter(date, 1);

export const tiersJoin = defineRule<PriceScheduleFacts>({
  code: 'contracting.royalty-tiers-broken',
  texts: {
    'zh-CN': '提成分档须从零（或提成第一日）起由低到高首尾相接，最后一档不设上限（或覆盖至提成最后一日）；请核对第{step}档。',
    en: 'Tiers begin at zero (or the royalty\'s first day), rise and join without gap or overlap, and the last is open (or reaches the last day); check tier {step}.',
  },
  keeps: ({ schedule }) => ofRoyalties(schedule, (royalty, path) => {
    const step = brokenStep(royalty);
    return step === undefined ? [] : [{ path: `${path}/tiers/steps/${step - 1}`, params: { step } }];
  }),
});

/** Below zero where the first charge is the smaller; undefined where a rate meets a sum per unit. */
function compareCharges(a: Charge, b: Charge): number | undefined {
  if (a.kind === 'rate' && b.kind === 'rate') return compareFractions(a.rate, b.rate);
  return a.kind === 'per_unit' && b.kind === 'per_unit' ? a.fen - b.fen : undefined;
}

const FORM: Readonly<Record<Royalty['form'], (order: number) => boolean>> = { fixed: (order) => order === 0, rising: (order) => order < 0, falling: (order) => order > 0 };

export const formIsThatOfTiers = defineRule<PriceScheduleFacts>({
  code: 'contracting.royalty-form-differs', article: PRICE,
  texts: {
    'zh-CN': '提成形式（固定、递增、递减）与分档不一致：固定的各档相同，递增的逐档提高，递减的逐档降低，各档计算方式（比例或每件金额）须相同。',
    en: 'The form does not fit the tiers: fixed has one charge throughout, rising rises and falling falls with each tier, and all are charged alike (a rate, or a sum per unit).',
  },
  keeps: ({ schedule }) => ofRoyalties(schedule, ({ form, tiers }, path) => {
    const charges = chargesOf(tiers);
    const orders = charges.slice(1).map((charge, at) => compareCharges(charges[at]!, charge));
    const fits = orders.every((order) => order !== undefined && FORM[form](order)) && (form === 'fixed' || charges.length > 1);
    return fits ? [] : [{ path: `${path}/form` }];
  }),
});

export const milestonesExist = defineRule<PriceScheduleFacts>({
  code: 'contracting.price-milestone-unknown',
  texts: { 'zh-CN': '付款条件所指的里程碑“{milestone}”不在合同中，请先添加该里程碑或更换付款条件。', en: 'The contract has no milestone "{milestone}" to count from; add it, or choose another trigger.' },
  keeps: ({ schedule, milestoneIds }) => kept(schedule.components.flatMap((component, at) => {
    if (!('due' in component) || component.due.kind !== 'after') return [];
    const { trigger } = component.due;
    if (trigger.event !== 'milestone' || milestoneIds.includes(trigger.milestoneId)) return [];
    return [{ path: `/components/${at}/due/trigger/milestoneId`, params: { milestone: trigger.milestoneId } }];
  })),
});

export const datesLieInTheTerm = defineRule<PriceScheduleFacts>({
  code: 'contracting.price-date-outside-term',
  texts: { 'zh-CN': '{date} 不在合同期限内（{from} 至 {until}），请调整日期或合同期限。', en: '{date} lies outside the term of the contract ({from} to {until}); change the date or the term.' },
  keeps: ({ schedule, term: { from, until } }) => {
    const dates = schedule.components.flatMap((component, at) => {
      if (isRoyalty(component)) return [{ path: `/components/${at}/from`, date: component.from }, { path: `/components/${at}/until`, date: component.until }];
      return 'due' in component && component.due.kind === 'date' ? [{ path: `/components/${at}/due/on`, date: component.due.on }] : [];
    });
    const outside = dates.filter(({ date }) => (from !== null && date < from) || (until !== null && date > until));
    return kept(outside.map(({ path, date }) => ({ path, params: { date, from: from ?? '—', until: until ?? '—' } })));
  },
});

/** Company Law asks for it also where the unit may skip a valuation of other conversions. */
export const equityIsValued = defineRule<PriceScheduleFacts>({
  code: 'contracting.price-equity-unvalued', article: '公司法（2023年修订） 第四十八条、第四十九条', registry: ['equity.valuation-required'],
  texts: { 'zh-CN': '作价出资须先评估作价：请附上本项目已登记的评估报告。', en: 'A contribution to capital is valued first: attach a valuation report that is on file for this deal.' },
  keeps: ({ schedule, valuationIds, valuationRequired }) => kept(schedule.components.flatMap((component, at) => {
    if (component.kind !== 'equity') return [];
    const fits = component.valuationId === null ? valuationRequired === false : valuationIds.includes(component.valuationId);
    return fits ? [] : [{ path: `/components/${at}/valuationId` }];
  })),
});

export const fixedPartsAreTheStatedSum = defineRule<PriceScheduleFacts>({
  code: 'contracting.price-sum-differs', path: '/statedSumFen',
  texts: { 'zh-CN': '合同载明的总额为 {stated}，各固定价款项合计 {parts}，两者须相等。', en: 'The contract states {stated}, its fixed parts come to {parts}; the two are equal.' },
  keeps: ({ schedule }) => {
    const parts = fixedPartsFen(schedule);
    return schedule.statedSumFen === null || parts === BigInt(schedule.statedSumFen) || { params: { stated: saidYuan(BigInt(schedule.statedSumFen)), parts: saidYuan(parts) } };
  },
});

export const fixedPartsFitTheCap = defineRule<PriceScheduleFacts>({
  code: 'contracting.price-fixed-over-cap', path: '/totalCapFen',
  texts: { 'zh-CN': '固定价款合计 {parts}，已超过总额上限 {cap}。', en: 'The fixed sums come to {parts}, more than the cap of {cap}.' },
  keeps: ({ schedule }) => {
    const parts = fixedMoneyFen(schedule);
    return schedule.totalCapFen === null || parts <= BigInt(schedule.totalCapFen) || { params: { parts: saidYuan(parts), cap: saidYuan(BigInt(schedule.totalCapFen)) } };
  },
});

export const minimumsFitTheCap = defineRule<PriceScheduleFacts>({
  code: 'contracting.royalty-minimum-over-cap', path: '/totalCapFen',
  texts: {
    'zh-CN': '固定价款与全部年度最低提成合计 {least}，超过总额上限 {cap}：请降低年度最低提成或提高上限。',
    en: 'Fixed sums and all minimum royalties come to {least}, more than the cap of {cap}: lower the minimum or raise the cap.',
  },
  keeps: ({ schedule }) => {
    if (schedule.totalCapFen === null) return true;
    const minimums = royaltiesOf(schedule).flatMap((royalty) => royaltyYears(royalty).map((year) => roundedFen(minimumOfYear(royalty, year)))).reduce((sum, fen) => sum + fen, 0n);
    const least = fixedMoneyFen(schedule) + minimums;
    return minimums === 0n || least <= BigInt(schedule.totalCapFen) || { params: { least: saidYuan(least), cap: saidYuan(BigInt(schedule.totalCapFen)) } };
  },
});

/** Which of two royalties a cap cuts first would have to be guessed. */
export const capLimitsOneRoyalty = defineRule<PriceScheduleFacts>({
  code: 'contracting.price-cap-over-several-royalties', path: '/totalCapFen',
  texts: { 'zh-CN': '设有总额上限时只能约定一项提成；请合并提成项，或取消总额上限。', en: 'A cap on the total goes with one royalty only; join the royalties into one, or drop the cap.' },
  keeps: ({ schedule }) => schedule.totalCapFen === null || royaltiesOf(schedule).length <= 1,
});

/** What refuses a price schedule. */
export const priceScheduleRules: readonly Rule<PriceScheduleFacts>[] = [
  somethingIsPaid, componentsAreNamedOnce, amountsArePositive, ratesAreParts, royaltyEndsAfterItBegins, tiersJoin, formIsThatOfTiers, milestonesExist, datesLieInTheTerm,
  equityIsValued, fixedPartsAreTheStatedSum, fixedPartsFitTheCap, minimumsFitTheCap, capLimitsOneRoyalty,
];

export const royaltyHasInspection = defineRule<PriceScheduleFacts>({
  code: 'contracting.royalty-without-inspection', article: PRICE, path: '/inspection',
  texts: {
    'zh-CN': '约定了提成但没有约定查阅账目的办法：当事人可以约定由谁查阅、提前几日通知、费用由谁承担，建议补充。',
    en: 'A royalty is agreed but no way to look into the books: the parties may agree who inspects, at what notice and at whose cost. Consider adding it.',
  },
  keeps: ({ schedule }) => schedule.inspection !== null || royaltiesOf(schedule).length === 0,
});

export const entryFeeGoesWithRoyalty = defineRule<PriceScheduleFacts>({
  code: 'contracting.price-entry-fee-alone', article: PRICE,
  texts: { 'zh-CN': '入门费是提成支付的附加预付款，本价款表没有提成：请补充提成，或改为一次总付或分期。', en: 'An entry fee is paid ahead of a royalty, and there is none: add the royalty, or call it a lump sum or an instalment.' },
  keeps: ({ schedule: { components } }) => kept(components.some(isRoyalty) ? [] : components.flatMap(({ kind }, at) => (kind === 'entry_fee' ? [{ path: `/components/${at}` }] : []))),
});

/** No law says so: a hint of the product, because the sums of such a period are never asked for. */
export const royaltyBeginsWithEffect = defineRule<PriceScheduleFacts>({
  code: 'contracting.royalty-period-before-effect',
  texts: {
    'zh-CN': '提成的首个期间（{from} 至 {until}）在预计生效日（{effect}）之前已经结束。合同生效前的期间不申报、不计付，首期为生效日所在的期间；如拟就此前的使用收取费用，请另列固定价款，或调整提成起始日。',
    en: 'The first royalty period ({from} to {until}) ends before the contract is expected to take effect ({effect}). Periods before effect are neither stated nor owed; the first one contains the day of effect. For earlier use agree a fixed sum, or let the royalty begin later.',
  },
  keeps: ({ schedule, plannedEffect }) => plannedEffect === null || ofRoyalties(schedule, (royalty, path) => {
    const first = nextPeriod(royalty, null);
    return first && first.until < plannedEffect ? [{ path: `${path}/from`, params: { ...first, effect: plannedEffect } }] : [];
  }),
});

export const sumIsDueAfterEffect = defineRule<PriceScheduleFacts>({
  code: 'contracting.price-due-before-effect',
  texts: {
    'zh-CN': '付款日 {date} 早于预计生效日（{effect}）：合同生效前不产生付款义务，该款于生效当日到期。请核对日期，或约定为“合同生效后若干日内”。',
    en: 'The sum is due on {date}, before the contract is expected to take effect ({effect}). Nothing is owed before effect, so it falls due on that day. Check the date, or count it from effect.',
  },
  keeps: ({ schedule: { components }, plannedEffect }) => plannedEffect === null || kept(components.flatMap((component, at) =>
    ('due' in component && component.due.kind === 'date' && component.due.on < plannedEffect ? [{ path: `/components/${at}/due/on`, params: { date: component.due.on, effect: plannedEffect } }] : []))),
});

/** What is pointed out and refuses nothing. */
export const priceSchedulePrompts: readonly Rule<PriceScheduleFacts>[] = [royaltyHasInspection, entryFeeGoesWithRoyalty, royaltyBeginsWithEffect, sumIsDueAfterEffect];
