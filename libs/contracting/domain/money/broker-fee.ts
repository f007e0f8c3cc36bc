import { enforce, type Fen, type Texts } from '@app/kernel';
import { feeRules } from './broker-fee.rules.js';
import { explain, type Explanation } from './explanation.js';
import { type RuleUsed, usedRules } from './governed.js';
import { entryOf } from './ledger.js';
import type { Entry } from './entry.js';
import type { FeeFacts, FeeTerms } from './broker-fee.schema.js';

/** What a payment made due. `clientFen` and `otherFen` say who owes it to the broker and sum to `fen`. */
export interface FeeAccrual {
  readonly paymentId: string;
  readonly on: string;
  readonly fen: Fen;
  readonly clientFen: Fen;
  readonly otherFen: Fen;
}

export interface FeeResult {
  readonly state: 'accrued' | 'not_effective' | 'suspended' | 'lost' | 'person';
  readonly accruals: readonly FeeAccrual[];
  readonly totalFen: Fen;
  readonly explanation: readonly Explanation[];
  readonly rulesUsed: readonly RuleUsed[];
}

const TOLD = {
  not_effective: { 'zh-CN': '合同尚未生效，中介报酬不产生（民法典第九百六十三条、第九百六十四条）。', en: 'The contract has not taken effect, so no fee has accrued (Civil Code 963, 964).' },
  suspended: {
    'zh-CN': '委托人主张中介人故意隐瞒重要事实或者提供虚假情况，认定之前中介报酬暂停计算（民法典第九百六十二条）。',
    en: 'The client asserts that the broker hid material facts or gave false ones; the fee waits for the decision (Civil Code 962).',
  },
  lost: {
    'zh-CN': '经认定中介人故意隐瞒重要事实或者提供虚假情况、损害委托人利益（{document}），不得请求支付报酬（民法典第九百六十二条）。',
    en: 'The broker was found to have hidden material facts or given false ones to the client\'s harm ({document}); no fee is due (Civil Code 962).',
  },
  amount: {
    'zh-CN': '中介协议没有写明报酬，也没有法定比例，请双方补充约定或者由有权人员依据劳务合理确定（民法典第九百六十三条）。',
    en: 'The agreement names no fee and no law sets a percentage: agree on it, or a person sets what is reasonable for the work (Civil Code 963).',
  },
  bearer: { 'zh-CN': '协议没有写明由谁负担，且没有现行的处理规定，请人工决定。', en: 'The agreement does not say who bears the fee and no rule in force does: a person decides.' },
} as const satisfies Record<string, Texts>;

const nothing = (state: FeeResult['state'], code: keyof typeof TOLD, params = {}): FeeResult =>
  ({ state, accruals: [], totalFen: 0, explanation: [{ code: `fee-${code}`, texts: TOLD[code], params }], rulesUsed: [] });

/** The fee on all that was paid so far, in whole fen; the parts are differences of it, so that they sum to it exactly. */
function cumulated({ fee }: FeeTerms, paid: bigint, technologyFen: Fen | null): bigint {
  if (fee.kind === 'percentage') {
    const due = (paid * BigInt(fee.of.numerator)) / BigInt(fee.of.denominator);
    return fee.capFen !== null && due > BigInt(fee.capFen) ? BigInt(fee.capFen) : due;
  }
  if (fee.kind === 'silent' || paid === 0n) return 0n;
  if (fee.accrues === 'with_first_payment') return BigInt(fee.fen);
  const whole = BigInt(technologyFen!);
  return paid >= whole ? BigInt(fee.fen) : (BigInt(fee.fen) * paid) / whole;
}

function bearerOf({ terms, bearerDefault }: FeeFacts): Exclude<FeeTerms['bearer'], 'silent'> | undefined {
  return terms.bearer === 'silent' ? bearerDefault?.value[terms.clauseIn] : terms.bearer;
}

/**
 * A broker's fee by the agreement: nothing before the contract takes effect (民法典 第九百六十三条、第九百六十四条), then with each payment that
 * arrived; one that arrived before counts from the day of effect. Sums in fen. What neither the agreement nor a rule in force settles goes to a person.
 */
export function brokerFee(facts: FeeFacts): FeeResult {
  const { terms, effectiveOn, payments, technologyFen, hidFacts, bearerDefault } = facts;
  // what is lost or waits needs no sums
  if (hidFacts !== null) return nothing('lost', 'lost', { document: hidFacts.document });
  if (facts.disputed) return nothing('suspended', 'suspended');
  enforce(feeRules, facts);
  if (effectiveOn === null) return nothing('not_effective', 'not_effective');
  if (terms.fee.kind === 'silent') return nothing('person', 'amount');
  const bearer = bearerOf(facts);
  if (bearer === undefined) return nothing('person', 'bearer');
  // half of an odd total: the other party's half is the smaller one
  const othersOf = (fee: bigint): bigint => (bearer === 'other_party' ? fee : bearer === 'each_half' ? fee / 2n : 0n);
  let paid = 0n;
  const accruals = [...payments].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1)).map(({ id, on, technologyFen: fen }): FeeAccrual => {
    const before = cumulated(terms, paid, technologyFen);
    paid += BigInt(fen);
    const now = cumulated(terms, paid, technologyFen);
    const otherFen = Number(othersOf(now) - othersOf(before));
    return { paymentId: id, on: on < effectiveOn ? effectiveOn : on, fen: Number(now - before), clientFen: Number(now - before) - otherFen, otherFen };
  });
  const rule = terms.bearer === 'silent' ? bearerDefault : undefined;
  return {
    state: 'accrued', accruals, totalFen: Number(cumulated(terms, paid, technologyFen)), rulesUsed: usedRules([rule]),
    explanation: rule ? [explain('fee-bearer', { article: rule.article ?? rule.rule, version: rule.versionId })] : [],
  };
}

/** Where no contract came about, no fee but the necessary expenses as agreed (民法典 第九百六十四条); without an agreement nothing is booked. */
export const expensesDue = ({ terms, effectiveOn }: Pick<FeeFacts, 'terms' | 'effectiveOn'>, cameToNothing: boolean): Fen => (effectiveOn === null && cameToNothing ? terms.expensesFen ?? 0 : 0);

/** The part of an accrual that the holder of the book owes the broker, as a cost of the contract. */
export const brokerFeeEntry = ({ paymentId, on }: Pick<FeeAccrual, 'paymentId' | 'on'>, fen: Fen): Entry =>
  entryOf({ key: `broker-fee:${paymentId}`, kind: 'broker_fee', on, of: paymentId }, [{ account: 'cost:brokerage', fen }, { account: 'broker_fee_payable', fen: 0 - fen }]);
