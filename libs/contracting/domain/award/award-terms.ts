import type { PriceSchedule } from '../price/price-schedule.schema.js';
import { offeredTerms, type PricedTerms } from '../terms.input.js';
import type { ForeignAnswer } from '../deal.js';

/** What a challenge awarded to an entry; money in fen. */
export interface AwardOffer {
  readonly challengeId: string;
  readonly entryId: string;
  /** Of the challenge. */
  readonly title: string;
  /** The organisation that leads the winning team. */
  readonly holderId: string;
  /** The organiser. */
  readonly acquirerId: string;
  readonly proposerId: string;
  readonly note: string;
  readonly foreign: ForeignAnswer;
  readonly problem: string;
  readonly plan: string;
  /** What the end user tests by, in one text. */
  readonly standard: string;
  readonly endUser: string;
  /** Start money of a lane of a race; null elsewhere. */
  readonly startFen: number | null;
  readonly stages: readonly { readonly id: string; readonly title: string; readonly fen: number }[];
  readonly ip: { readonly owner: 'organiser' | 'team' | 'joint'; readonly use: string; readonly secrecy: string };
  /** 军令状, as the team sealed it. */
  readonly pledge: { readonly text: string; readonly signedBy: string };
  readonly publicMoney: boolean;
  readonly ethicsFlag: boolean;
}
export interface AwardParty { readonly id: string; readonly name: string }

/** Names the start money of a lane; no stage can have this id. */
export const START_MONEY = '0-start';
const OWNER = { organiser: 'acquirer', team: 'provider', joint: 'joint' } as const;
const PAY_DAYS = 30;

const priceOf = ({ startFen, stages }: AwardOffer): PriceSchedule => ({
  components: [
    ...(startFen === null || startFen === 0 ? [] : [{ kind: 'instalment' as const, id: START_MONEY, amountFen: startFen, due: { kind: 'after' as const, trigger: { event: 'effect' as const }, count: PAY_DAYS, unit: 'days' as const } }]),
    ...stages.map(({ id, fen }) => ({ kind: 'instalment' as const, id, amountFen: fen, due: { kind: 'after' as const, trigger: { event: 'milestone' as const, milestoneId: id }, count: PAY_DAYS, unit: 'days' as const } })),
  ],
  inspection: null, overdueRatePerDay: null, totalCapFen: null, statedSumFen: null,
});

/** The first terms of a contract with who won: what the published edition fixed stands in them, the rest is for the parties (民法典 第八百五十一条、第八百五十八条). */
export function awardTerms(award: AwardOffer, holder: AwardParty, acquirer: AwardParty): PricedTerms {
  const { ip, startFen, stages, pledge } = award;
  const kind = ip.owner === 'joint' ? 'development_cooperative' as const : 'development_commissioned' as const;
  const party = ({ id, name }: AwardParty, role: 'provider' | 'acquirer') => ({
    id, name, role: kind === 'development_cooperative' ? 'partner' as const : role, uscc: null, legalForm: 'other_legal_person' as const, address: null, foreignElement: role === 'acquirer' ? award.foreign : 'unknown' as const, signatory: null,
  });
  return offeredTerms.parse({
    kind, title: award.title, parties: [party(holder, 'provider'), party(acquirer, 'acquirer')],
    subject: { what: award.problem, plan: award.plan, method: `按阶段任务研究开发：${stages.map(({ title }) => title).join('；')}`.slice(0, 2_000) },
    price: priceOf(award),
    results: { inventionRight: OWNER[ip.owner], knowHow: OWNER[ip.owner], newResults: null, providerShare: null, benefits: null, text: ip.use },
    confidentiality: { scope: ip.secrecy, years: null, survives: true },
    acceptance: { standard: award.standard, method: `各阶段任务由发榜单位验收；全部完成后由最终用户（${award.endUser}）按公布的指标验收并签署。`, days: null },
    risk: { bearer: 'shared', text: '因出现无法克服的技术困难致使研究开发失败或者部分失败的，已验收阶段的款项不退还，未验收阶段的款项不支付；一方发现可能失败的情形，应当及时通知对方并采取措施减少损失。', warnDays: 10 },
    publicFunding: { funded: award.publicMoney ? 'yes' : 'unknown', projectNumbers: [] }, ethicsFlag: award.ethicsFlag,
    freeClauses: [
      { heading: '军令状', text: `${pledge.text}\n承诺人：${pledge.signedBy}` },
      ...(startFen === null ? [] : [{ heading: '赛马', text: '本合同为赛马制榜单的一条赛道：合同生效后支付起步资金；在只剩一条赛道之前，不验收带有付款的阶段任务，阶段款只支付给最终保留的一条赛道；未通过节点或者逾期的赛道可被淘汰，并终止合同。' }]),
    ],
  });
}

type Part = (terms: PricedTerms) => unknown;
/** What the edition fixed, by the name under which a person knows it; the rest may be agreed. */
const FIXED: readonly (readonly [clause: string, part: Part])[] = [
  ['合同类型', ({ kind }) => kind],
  ['项目名称', ({ title }) => title],
  ['价款', ({ consideration, price }) => [consideration, price?.totalCapFen ?? null, (price?.components ?? []).map((each) => ('amountFen' in each ? [each.id, each.amountFen, each.due.kind === 'after' ? each.due.trigger : 'date'] : [each.id]))]],
  ['另付款项', ({ items }) => items.filter(({ inPrice }) => !inPrice).map(({ name, amountFen }) => [name, amountFen])],
  ['成果归属', ({ results }) => [results?.inventionRight, results?.knowHow]],
  ['成果使用', ({ results }) => results?.text],
  ['保密', ({ confidentiality }) => confidentiality?.scope],
  ['最终用户验收', ({ acceptance }) => [acceptance?.standard, acceptance?.method]],
  ['失败风险', ({ risk }) => [risk?.bearer, risk?.text]],
];

/** Names of the clauses in which terms leave what was awarded; empty where they keep it. Annexed clauses may be joined by others, not dropped. */
export function differsFromAward(award: PricedTerms, offered: PricedTerms): string[] {
  const same = (part: Part): boolean => JSON.stringify(part(award)) === JSON.stringify(part(offered));
  const dropped = award.freeClauses.filter(({ heading, text }) => !offered.freeClauses.some((each) => each.heading === heading && each.text === text));
  return [...FIXED.filter(([, part]) => !same(part)).map(([clause]) => clause), ...dropped.map(({ heading }) => heading)];
}
