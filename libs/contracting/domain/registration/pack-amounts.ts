import { brokenRules, defineRule, Problem, type Fen, type Violation } from '@app/kernel';
import { fixedSum } from '../contract/contract-sum.js';
import type { PricedTerms } from '../terms.input.js';
import { contractAmounts, type AmountLine, type AmountValues } from '../terms/amounts.js';
import type { Declared } from './registration.js';

/** The two amounts of the certificate and how they were found. */
export interface PackAmounts {
  readonly contractFen: Fen;
  readonly technologyFen: Fen;
  readonly differenceFen: Fen;
  /** `rules`: told apart by the registry; `declared`: by the office, where no rule is in force; `whole`: there is nothing to tell apart. */
  readonly basis: 'rules' | 'declared' | 'whole';
  readonly lines: readonly AmountLine[];
}
interface Facts { readonly terms: PricedTerms; readonly declared: Declared; readonly rulesInForce: boolean; readonly openEnded: boolean; readonly contractFen: Fen | null }

const priceIsClear = defineRule<Facts>({
  code: 'contracting.registration-price-missing', article: '技术合同认定登记规则（2001年）第三十九条', path: '/terms/price',
  texts: { 'zh-CN': '合同没有写明价款、报酬或使用费，不能申请认定登记；请先补充条款。', en: 'The contract names no price, remuneration or royalty; add it before the contract is filed.' },
  keeps: ({ terms: { price } }) => price !== null && price.components.length > 0,
});
const expectationIsGiven = defineRule<Facts>({
  code: 'contracting.registration-expectation-missing', path: '/declared/expectation',
  texts: { 'zh-CN': '提成没有上限，合同成交额无法由条款算出；请填写预计总额并说明无法预计的情形。', en: 'The royalty has no cap, so the terms do not give the contract amount: enter what it is expected to come to, or that nobody can say.' },
  keeps: ({ openEnded, declared }) => !openEnded || declared.expectation !== null,
});
const expectationIsKnown = defineRule<Facts>({
  code: 'contracting.registration-expectation-unknown', path: '/declared/expectation',
  texts: { 'zh-CN': '预计总额选择了“不清楚”：由登记员与双方核实后填写，系统不代为推定。', en: 'The expected total is "unknown": the registration officer settles it with the parties; the system does not guess.' },
  keeps: ({ openEnded, declared }) => !openEnded || declared.expectation !== 'unknown',
});
const toldApartBySomebody = defineRule<Facts>({
  code: 'contracting.registration-technology-amount-open', path: '/declared/technologyFen', registry: ['registration.non-technology-items', 'registration.subject-matter-stays-in', 'registration.development-items-out'],
  texts: { 'zh-CN': '合同列有设备、材料等内容，而本单位没有启用区分技术交易额的规则；请在规则页启用，或者由登记员核定技术交易额。', en: 'The contract lists equipment, material and the like, and no rule that tells the technology amount apart is in force for the unit: switch it on, or enter the amount that the registration officer worked out.' },
  keeps: ({ terms: { items }, rulesInForce, declared }) => items.length === 0 || rulesInForce || declared.technologyFen !== null,
});
const technologyIsAPart = defineRule<Facts>({
  code: 'contracting.registration-technology-exceeds-contract', path: '/declared/technologyFen',
  texts: { 'zh-CN': '核定的技术交易额不能大于合同成交额。', en: 'The technology amount is no more than the contract amount.' },
  keeps: ({ declared: { technologyFen }, rulesInForce, terms, contractFen }) => rulesInForce || terms.items.length === 0 || technologyFen === null || contractFen === null || technologyFen <= contractFen,
});

const NOTHING_OUT: AmountValues = { nonTechnology: [], subjectMatterStaysIn: true, developmentOut: [] };

/** 合同成交额 and 技术交易额, or what keeps them from being told. `values`: null where the registry has no rule in force for the unit. */
export function packAmounts(terms: PricedTerms, declared: Declared, values: AmountValues | null): { readonly amounts: PackAmounts | null; readonly missing: readonly Violation[] } {
  const { fen, openEnded } = fixedSum(terms.price);
  const asked: Facts = { terms, declared, rulesInForce: values !== null, openEnded, contractFen: null };
  const missing = brokenRules([priceIsClear, expectationIsGiven, expectationIsKnown, toldApartBySomebody], asked);
  if (missing.length > 0) return { amounts: null, missing };
  try {
    const told = contractAmounts({ ...terms }, fen + (openEnded ? declared.expectedFen ?? 0 : 0), values ?? NOTHING_OUT);
    if (terms.items.length === 0) return { amounts: { ...told, basis: 'whole' }, missing: [] };
    if (values !== null) return { amounts: { ...told, basis: 'rules' }, missing: [] };
    const tooMuch = brokenRules([technologyIsAPart], { ...asked, contractFen: told.contractFen });
    return tooMuch.length > 0 ? { amounts: null, missing: tooMuch } : { amounts: byHand(told, declared.technologyFen!), missing: [] };
  } catch (error) {
    if (error instanceof Problem) return { amounts: null, missing: error.violations.map((each) => ({ ...each, path: `/terms${each.path}` })) };
    throw error;
  }
}

/** The office's own figure: what it took out stands as one line. */
function byHand({ contractFen, lines }: { contractFen: Fen; lines: readonly AmountLine[] }, technologyFen: Fen): PackAmounts {
  const differenceFen = contractFen - technologyFen;
  const out: AmountLine = { what: 'deducted', item: null, fen: differenceFen, texts: { 'zh-CN': '登记员核定的非技术性费用', en: 'Cost that is no technology, as the registration officer worked it out' } };
  return { contractFen, technologyFen, differenceFen, basis: 'declared', lines: [...lines.filter(({ what }) => what !== 'kept'), ...(differenceFen > 0 ? [out] : [])] };
}
