import { formatYuan, type Fen, type Fraction, type Texts } from '@app/kernel';
import type { Charge, Due, Royalty, RoyaltyBase, Tiers, Trigger } from './price-schedule.schema.js';
import { rmbInWords } from './rmb-in-words.js';
import type { Period } from './royalty-periods.js';
import type { RoyaltyLine } from './royalty.js';
import { roundedFen, saidYuan } from './whole-fen.js';

/** What the words call the parties, milestones and valuations; ids and plain words where nothing is given. */
export interface Names {
  readonly payer?: Texts;
  readonly payee?: Texts;
  readonly milestones?: ReadonlyMap<string, string>;
  readonly valuations?: ReadonlyMap<string, string>;
}

const say = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });

/** `2026年3月1日` and `2026-03-01`. */
export const dayWords = (date: string): Texts => {
  const [year, month, day] = date.split('-').map(Number);
  return say(`${year}年${month}月${day}日`, date);
};

/** An amount with its capital Chinese, as a contract carries it. */
export const sumWords = (fen: Fen): string => `${formatYuan(fen)}（${rmbInWords(fen)}）`;
export const sumTexts = (fen: Fen): Texts => say(sumWords(fen), `${formatYuan(fen)} (${rmbInWords(fen)})`);

const grouped = (value: number | bigint): string => BigInt(value).toString().replace(/\B(?=(\d{3})+$)/g, ',');

/** `3%`, `0.05%`; a fraction where its percentage has no end within six decimals (`1/3`). */
export function rateWords({ numerator, denominator }: Fraction): string {
  const scaled = BigInt(numerator) * 100_000_000n;
  if (scaled % BigInt(denominator) !== 0n) return `${numerator}/${denominator}`;
  const digits = (scaled / BigInt(denominator)).toString().padStart(7, '0');
  return `${`${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '')}%`;
}

const EVENT_WORDS: Readonly<Record<Exclude<Trigger['event'], 'milestone'>, Texts>> = {
  signing: say('合同签订', 'signing'), effect: say('合同生效', 'the contract takes effect'), delivery: say('交付', 'delivery'), acceptance: say('验收合格', 'acceptance'),
};

/** What is awaited, as a noun: `合同签订`, `里程碑“小试”完成`. */
export function triggerWords(trigger: Trigger, { milestones }: Names = {}): Texts {
  if (trigger.event !== 'milestone') return EVENT_WORDS[trigger.event];
  const name = milestones?.get(trigger.milestoneId) ?? trigger.milestoneId;
  return say(`里程碑“${name}”完成`, `completion of milestone “${name}”`);
}

/** `1 day`, `30 days`. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** When a sum is due: `验收合格之日起30日内`, `within 30 days after acceptance`. */
export function dueWords(due: Due, names: Names = {}): Texts {
  if (due.kind === 'date') return say(`${dayWords(due.on)['zh-CN']}以前（含当日）`, `on or before ${due.on}`);
  const event = triggerWords(due.trigger, names);
  if (due.count === 0) return say(`${event['zh-CN']}当日`, due.trigger.event === 'effect' ? `on the day ${event.en}` : `on the day of ${event.en}`);
  return due.unit === 'days'
    ? say(`${event['zh-CN']}之日起${due.count}日内`, `within ${counted(due.count, 'day')} after ${event.en}`)
    : say(`${event['zh-CN']}之日起${due.count}个月内`, `within ${counted(due.count, 'month')} after ${event.en}`);
}

/** When the royalty of a period is due. */
export const royaltyDueWords = ({ paymentDays }: Royalty, { from, until }: Period): Texts => say(
  `${dayWords(from)['zh-CN']}至${dayWords(until)['zh-CN']}的提成：自报表提交之日（迟交的自应提交之日）起${paymentDays}日内支付`,
  `Royalty of ${from} to ${until}: payable within ${counted(paymentDays, 'day')} after the statement, or after the day it was due where it came late`,
);

export const BASE_WORDS: Readonly<Record<RoyaltyBase, Texts>> = {
  price: say('产品价格', 'the price of the products'), added_value: say('新增产值', 'the added value of output'), profit: say('利润', 'the profit'), sales: say('产品销售额', 'the sales of the products'),
};
export const FORM_WORDS: Readonly<Record<Royalty['form'], Texts>> = {
  fixed: say('固定标准', 'at a fixed charge'), rising: say('逐档递增', 'rising with each tier'), falling: say('逐档递减', 'falling with each tier'),
};
export const PERIOD_WORDS: Readonly<Record<Royalty['period'], Texts>> = {
  month: say('每月', 'each calendar month'), quarter: say('每季度', 'each calendar quarter'), half_year: say('每半年', 'each calendar half-year'), year: say('每年', 'each calendar year'),
};

/** `产品销售额的5%`, or `每件¥2.00（人民币贰元整）`. */
export const chargeWords = (charge: Charge, base: RoyaltyBase): Texts => (charge.kind === 'rate'
  ? say(`${BASE_WORDS[base]['zh-CN']}的${rateWords(charge.rate)}`, `${rateWords(charge.rate)} of ${BASE_WORDS[base].en}`)
  : say(`每件${sumWords(charge.fen)}`, `${sumTexts(charge.fen).en} per unit`));

/** The bounds of a step: units, fen of the base amount or days; null where open. */
function boundsWords(from: number | string | null, to: number | string | null, by: Tiers['by']): Texts {
  if (by === 'none') return say('全部', 'all');
  if (by === 'date') {
    const [first, last] = [String(from), to === null ? null : String(to)];
    return last === null ? say(`${dayWords(first)['zh-CN']}起`, `from ${first} on`) : say(`${dayWords(first)['zh-CN']}至${dayWords(last)['zh-CN']}`, `${first} to ${last}`);
  }
  const [zh, en] = by === 'volume' ? [(n: number) => `${grouped(n)}件`, (n: number) => `${grouped(n)} units`] : [formatYuan, formatYuan];
  const [low, high] = [Number(from), to === null ? null : Number(to)];
  if (high === null) return low === 0 ? say('全部', 'all') : say(`超过${zh(low)}的部分`, `above ${en(low)}`);
  return low === 0 ? say(`不超过${zh(high)}的部分`, `up to ${en(high)}`) : say(`超过${zh(low)}至${zh(high)}的部分`, `above ${en(low)} up to ${en(high)}`);
}

const stepsOf = (tiers: Exclude<Tiers, { by: 'none' }>) => (tiers.by === 'date'
  ? tiers.steps.map(({ from, until, charge }) => ({ bounds: boundsWords(from, until, 'date'), charge }))
  : tiers.steps.map(({ above, upTo, charge }) => ({ bounds: boundsWords(above, upTo, tiers.by), charge })));

const COUNTED = {
  volume: {
    over_term: say('按提成期内累计数量分档', 'by the units counted over the whole royalty term'), per_year: say('按每一自然年度累计数量分档', 'by the units counted anew each calendar year'),
  },
  amount: {
    over_term: say('按提成期内累计计提金额分档', 'by the base amount counted over the whole royalty term'),
    per_year: say('按每一自然年度累计计提金额分档', 'by the base amount counted anew each calendar year'),
  },
} as const;

/** The tiers of a royalty in words, without a full stop. */
export function tiersWords({ tiers, base, form }: Royalty): Texts {
  if (tiers.by === 'none') {
    const charge = chargeWords(tiers.charge, base);
    return say(`提成为${charge['zh-CN']}（${FORM_WORDS[form]['zh-CN']}）`, `the royalty is ${charge.en} (${FORM_WORDS[form].en})`);
  }
  const how = tiers.by === 'date' ? say('按日期分段', 'by date') : COUNTED[tiers.by][tiers.counted];
  const steps = stepsOf(tiers).map(({ bounds, charge }) => ({ bounds, charge: chargeWords(charge, base) }));
  return say(
    `提成${how['zh-CN']}（${FORM_WORDS[form]['zh-CN']}）：${steps.map(({ bounds, charge }) => `${bounds['zh-CN']}为${charge['zh-CN']}`).join('，')}`,
    `the royalty goes ${how.en} (${FORM_WORDS[form].en}): ${steps.map(({ bounds, charge }) => `${bounds.en} ${charge.en}`).join(', ')}`,
  );
}

/** A line of a statement explained: step, bounds, quantity, charge and sum. The sum is the line's share of the one rounding. */
export function royaltyLineWords({ tiers }: Royalty, { step, from, to, quantity, quantityIn, chargedOn, charge, fen }: RoyaltyLine): Texts {
  const bounds = boundsWords(from, to, tiers.by);
  const exact = chargedOn.numerator % chargedOn.denominator === 0n;
  const chargedIn = charge.kind === 'rate' ? 'fen' : 'units';
  const amount = (value: bigint, unit: 'units' | 'fen'): Texts => (unit === 'fen' ? say(saidYuan(value), saidYuan(value)) : say(`${grouped(value)}件`, `${grouped(value)} units`));
  const on = amount(roundedFen(chargedOn), chargedIn);
  const about = exact ? say('', '') : say('约', 'about ');
  const reached = amount(quantity, quantityIn);
  const lead = quantityIn === chargedIn ? say('', '') : say(`${reached['zh-CN']}，计提`, `${reached.en}, charged on `);
  const price = charge.kind === 'rate' ? rateWords(charge.rate) : formatYuan(charge.fen);
  return say(
    `第${step}档（${bounds['zh-CN']}）：${lead['zh-CN']}${about['zh-CN']}${on['zh-CN']} × ${price} = ${formatYuan(fen)}`,
    `Tier ${step} (${bounds.en}): ${lead.en}${about.en}${on.en} × ${price} = ${formatYuan(fen)}`,
  );
}
