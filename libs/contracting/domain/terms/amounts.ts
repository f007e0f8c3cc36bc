import { defineRule, enforce, formatYuan, type Fen, type Rule, type Texts } from '@app/kernel';
import { isDevelopment, type Item, type ItemKind, type Terms } from './terms.schema.js';

/** Values of the rule registry by which the technology amount is told apart. */
export interface AmountValues {
  /** `registration.non-technology-items`: kinds that do not count as technology. */
  readonly nonTechnology: readonly ItemKind[];
  /** `registration.subject-matter-stays-in`: a reasonable quantity of the subject matter counts all the same. */
  readonly subjectMatterStaysIn: boolean;
  /** `registration.development-items-out`: kinds that do not count for development, not even as subject matter. */
  readonly developmentOut: readonly ItemKind[];
}

/** One line of the explanation: what, how much, and whether it is part of each amount. */
export interface AmountLine {
  readonly what: 'agreed' | 'beside' | 'deducted' | 'kept';
  /** Place in the list of items; null for the agreed price. */
  readonly item: number | null;
  readonly fen: Fen;
  readonly texts: Texts;
}
export interface ContractAmounts {
  /** 合同成交额: everything that is paid under the contract, in fen. */
  readonly contractFen: Fen;
  /** 技术交易额: what of it is paid for technology, in fen. */
  readonly technologyFen: Fen;
  /** The first less the second; equals the sum of the lines `deducted`. */
  readonly differenceFen: Fen;
  readonly lines: readonly AmountLine[];
}

interface AmountFacts {
  readonly agreedFen: Fen;
  readonly items: readonly Item[];
  readonly total: bigint;
}

const wholeFen = defineRule<AmountFacts>({
  code: 'contracting.amounts-not-fen', path: '/price',
  texts: { 'zh-CN': '金额须为不小于零的整数分，且合计不超过系统上限。', en: 'Sums are whole fen of at least zero, and their total within what can be kept.' },
  keeps: ({ agreedFen, items, total }) => [agreedFen, ...items.flatMap(({ amountFen }) => amountFen ?? [])].every((fen) => Number.isSafeInteger(fen)
    && fen >= 0) && total <= BigInt(Number.MAX_SAFE_INTEGER),
});

const everyItemHasASum = defineRule<AmountFacts>({
  code: 'contracting.amounts-item-open',
  texts: { 'zh-CN': '“{name}”没有金额，无法单独计算技术交易额；请填写。', en: '"{name}" has no sum, so the technology amount cannot be told apart; enter it.' },
  keeps: ({ items }) => items.flatMap(({ name, amountFen }, index) => (amountFen === null ? [{ path: `/items/${index}/amountFen`, params: { name } }] : [])),
});

const itemsFitThePrice = defineRule<AmountFacts>({
  code: 'contracting.amounts-items-exceed-price', path: '/items',
  texts: { 'zh-CN': '包含在合同价款内的各项合计 {items}，超过合同价款 {agreed}；请更正。', en: 'The items inside the price come to {items}, more than the price {agreed}; correct them.' },
  keeps: ({ agreedFen, items }) => {
    const inside = sum(items.filter(({ inPrice }) => inPrice).map(({ amountFen }) => amountFen ?? 0));
    return inside <= BigInt(agreedFen) || { params: { items: formatYuan(Number(inside)), agreed: formatYuan(agreedFen) } };
  },
});

const sum = (all: readonly Fen[]): bigint => all.reduce((total, fen) => total + BigInt(fen), 0n);
const rules: readonly Rule<AmountFacts>[] = [everyItemHasASum, itemsFitThePrice];

const COUNTED: Texts = { 'zh-CN': '计入技术交易额', en: 'counts as technology' };
const reason = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });

/** Why an item is out, or undefined where it counts. */
function outBecause({ kind, subjectMatter }: Item, development: boolean, { nonTechnology, subjectMatterStaysIn, developmentOut }: AmountValues): Texts | undefined {
  if (development && developmentOut.includes(kind)) return reason('技术开发合同中的此类费用不计入技术交易额', 'of a development this kind of cost does not count as technology');
  if (!nonTechnology.includes(kind)) return undefined;
  if (subjectMatter && subjectMatterStaysIn) return undefined;
  return reason('属于非技术性费用，不计入技术交易额', 'is no cost of technology and does not count');
}

/**
 * 合同成交额 and 技术交易额 with the difference item by item. `agreedFen` is the price of the schedule; items that stand beside it are added.
 * Refuses sums that are no fen, items without a sum, and items inside the price that exceed it.
 */
export function contractAmounts(terms: Pick<Terms, 'kind' | 'items'>, agreedFen: Fen, values: AmountValues): ContractAmounts {
  const { items } = terms;
  const valid = Number.isSafeInteger(agreedFen) && items.every(({ amountFen }) => amountFen === null || Number.isSafeInteger(amountFen));
  const total = valid ? BigInt(agreedFen) + sum(items.filter(({ inPrice }) => !inPrice).map(({ amountFen }) => amountFen ?? 0)) : -1n;
  enforce([wholeFen], { agreedFen, items, total });
  enforce(rules, { agreedFen, items, total });
  const development = isDevelopment(terms);
  const lines: AmountLine[] = [{ what: 'agreed', item: null, fen: agreedFen, texts: reason('合同价款、报酬和使用费', 'Agreed price, remuneration and royalties') }];
  let deducted = 0n;
  items.forEach((item, index) => {
    const fen = item.amountFen ?? 0;
    if (!item.inPrice) lines.push({ what: 'beside', item: index, fen, texts: reason(`${item.name}：在合同价款之外另行支付，计入合同成交额`,
      `${item.name}: paid on top of the price, part of the contract amount`) });
    const why = outBecause(item, development, values);
    if (why) deducted += BigInt(fen);
    const subjectMatter = why === undefined && values.nonTechnology.includes(item.kind);
    const words = why ?? (subjectMatter ? reason('属于合理数量标的物的直接成本，计入技术交易额', 'direct cost of a reasonable quantity of the subject matter: counts as technology') : COUNTED);
    lines.push({ what: why ? 'deducted' : 'kept', item: index, fen, texts: { 'zh-CN': `${item.name}：${words['zh-CN']}`, en: `${item.name}: ${words.en}` } });
  });
  return { contractFen: Number(total), technologyFen: Number(total - deducted), differenceFen: Number(deducted), lines };
}
