import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, formatYuan, mayUse, nextActs, type Person } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { DistributionView } from '../domain/money/distribution/distribution.response.js';
import { distributionRunMachine } from '../domain/money/distribution/distribution-run.machine.js';
import type { DistributionRun } from '../domain/money/distribution/distribution-run.js';
import { goingBackMachine, type KeptGoingBack } from '../domain/money/distribution/going-back.machine.js';
import { openClocks, unpaidLayers } from '../domain/money/distribution/half-taxed.js';
import { NOT_ELIGIBLE, UNDECIDED, type AwardStanding, type HalfTaxedRules } from '../domain/money/distribution/half-taxed.schema.js';
import type { Run } from '../domain/money/distribution/run.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { DistributionRepository, type KeptPayrollRow } from '../persistence/distribution.repository.js';
import { GoingBackRepository } from '../persistence/going-back.repository.js';
import { LedgerRepository } from '../persistence/ledger.repository.js';
import { DistributionFacts, summed } from './distribution-facts.js';
import { MONEY_STATES } from './money-book.js';
import { DealPeople } from './ports.js';

export type Who = (id: string) => { id: string; name: string };
export interface Shown { readonly rules: HalfTaxedRules; readonly rows: readonly KeptPayrollRow[]; readonly sums: Awaited<ReturnType<DistributionFacts['sums']>>; readonly today: string }

/** Lines that belong to one person; everything else is the same for all. */
const OWN = new Set(['your-share', 'your-fen', 'exact', 'rounding-given', 'rounding-kept', 'rounding-floor']);
const plain = <T extends { readonly code: string; readonly texts: object; readonly params: object }>(lines: readonly T[]) => lines.map((line) => ({ ...line, texts: { ...line.texts }, params: { ...line.params } })) as never;

/** How the income of a contract is shared: for the holder's office, finance and leaders alone. */
@Injectable()
export class Distributions {
  constructor(
    private readonly facts: DistributionFacts, private readonly runs: DistributionRepository, private readonly backs: GoingBackRepository, private readonly ledger: LedgerRepository, private readonly people: DealPeople, private readonly clock: Clock,
  ) {}

  /** Refuses 404 strangers, 403 the acquirer. */
  async get(ctx: OperationContext, contractId: string): Promise<DistributionView> {
    const seat = await this.facts.seat(ctx, contractId, false);
    const { contract, person } = seat;
    const { id, holderId } = contract;
    const [runs, costs, backs, terms] = [await this.runs.runs(ctx, id), await this.runs.costs(ctx, id), await this.backs.all(ctx, id), await this.facts.terms(ctx, seat)];
    const shown: Shown = { rules: await this.facts.halfTaxed(ctx, holderId), rows: await this.runs.rows(ctx, id), sums: await this.facts.sums(ctx, id), today: chinaDate(this.clock.now()) };
    const ids = [...runs.flatMap(({ preparedBy, confirmedBy, run }) => [preparedBy, confirmedBy, ...run.people.map((one) => one.person)]), ...costs.map(({ enteredBy }) => enteredBy), ...backs.flatMap(({ preparedBy, confirmedBy }) => [preparedBy, confirmedBy])];
    const names = await this.people.names(ctx, [...new Set(ids.flatMap((one) => one ?? []))]);
    const who: Who = (one) => ({ id: one, name: names.get(one) ?? '' });
    const open = MONEY_STATES.includes(contract.state);
    const law = await this.facts.deductions(ctx, holderId);
    const used = new Map(this.facts.openCosts(costs, runs).map((cost) => [cost.id, cost.usedFen]));
    const waits = runs.some(({ state }) => state === 'prepared');
    const seen: DistributionView['runs'] = [];
    for (const run of [...runs].reverse()) {
      const notice = await this.facts.notice(ctx, run.origin);
      seen.push(this.run(run, person, notice, await this.facts.award(ctx, id, terms, run.run, notice, true), shown, who, open));
    }
    return {
      contractId: id, today: shown.today, kind: this.facts.kindOf(terms, 'cash'), registered: await this.facts.registered(ctx, id),
      waiting: (await this.facts.waiting(ctx, id, runs)).map(({ id: paymentId, on, form, fen }) => ({ paymentId, on, form, fen })),
      costs: costs.map(({ id: costId, kind, on, fen, evidence, publicMoney, reversed, enteredBy }) => ({ id: costId, kind, on, fen, evidence, publicMoney, reversed, usedFen: used.get(costId) ?? 0, enteredBy: who(enteredBy) })),
      deductions: law ? { deduct: [...law.value.deduct], article: law.article, status: law.status } : null, runs: seen, goingBack: [...backs].reverse().map((back) => this.back(back, person, who)),
      balances: (await this.ledger.balances(ctx, id)).map(({ account, balanceFen }) => ({ account, balanceFen })),
      may: {
        enterCost: open && mayUse(person, may['distribution.prepare']), prepare: open && !waits && mayUse(person, may['distribution.prepare']), pay: open && mayUse(person, may['distribution.pay']),
        goBack: !waits && (open || contract.state === 'rescinded') && mayUse(person, may['distribution.prepare']),
      },
    };
  }

  /** The table of what was paid, a row a piece by receipt; classes and never a sum of tax. Refuses 404, 403. */
  async payroll(ctx: OperationContext, contractId: string): Promise<(string | null)[][]> {
    const { contract } = await this.facts.seat(ctx, contractId, false);
    const rows = await this.runs.rows(ctx, contract.id);
    const names = await this.people.names(ctx, [...new Set(rows.map(({ person }) => person))]);
    const yes = (flag: boolean | undefined): string => (flag === undefined ? '' : flag ? '是' : '否');
    return [
      ['合同编号', '姓名', '到账日', '发放日', '金额（元）', '计税类别', '减半计税截止日', '计入工资总额', '受总额限制', '纳入基数', '说明'],
      ...rows.map(({ person, receivedOn, paidOn, fen, taxClass, deadline, wageTotal, texts }) => [
        contract.number, names.get(person) ?? person, receivedOn, paidOn, formatYuan(fen).replace(/[¥,]/g, ''), TAX_CLASS[taxClass], deadline, yes(wageTotal?.inTotal), yes(wageTotal?.limitedByCap), yes(wageTotal?.inBase), texts?.['zh-CN'] ?? null,
      ]),
    ];
  }

  private run(kept: DistributionRun, person: Person, notice: Awaited<ReturnType<DistributionFacts['notice']>>, award: AwardStanding, shown: Shown, who: Who, open: boolean): DistributionView['runs'][number] {
    const { id, origin, state, version, run, preparedBy, preparedAt, confirmedBy, confirmedAt, endReason } = kept;
    const facts = { actorId: person.userId, preparedBy, publicityRequired: run.publicity.required, notice };
    const acts = open ? nextActs(distributionRunMachine, state, facts, (permission) => mayUse(person, permission)) : [];
    const people = run.shares.map((part) => ({ person: { id: part.person, name: part.name || who(part.person).name }, mainContributor: part.mainContributor, ...lineOf(kept, part.person, award, shown) }));
    return {
      id, origin, state, version, ...sumsOf(run), way: run.route.way, kind: run.route.kind, remainder: { ...run.split.remainder }, document: run.plan.document, rewardShare: run.plan.rewardShare, people,
      explanation: plain((run.shares[0]?.explanation ?? []).filter(({ code }) => !OWN.has(code))),
      publicity: { required: run.publicity.required, noticeId: kept.noticeId, state: notice.state, endsOn: notice.endsOn, clear: notice.clear }, rules: run.rulesUsed.map((rule) => ({ ...rule })),
      preparedBy: who(preparedBy), preparedAt: preparedAt.toISOString(), confirmedBy: confirmedBy === null ? null : who(confirmedBy), confirmedAt: confirmedAt?.toISOString() ?? null, endReason, departure: run.departure ? { of: [...run.departure.of], reason: run.departure.reason } : null,
      nextActs: acts.map((act) => ({ ...act, blockedBy: act.blockedBy.map((each) => ({ ...each })) })), mayPay: open && state === 'confirmed' && mayUse(person, may['distribution.pay']) && people.some(({ clocks }) => clocks.length > 0),
    };
  }

  private back({ id, cause, state, version, document, refunds, preparedBy, preparedAt, confirmedBy, endReason, result }: KeptGoingBack, person: Person, who: Who): DistributionView['goingBack'][number] {
    const acts = nextActs(goingBackMachine, state, { actorId: person.userId, preparedBy }, (permission) => mayUse(person, permission));
    return {
      id, cause, state, version, document, refunds: refunds.map((refund) => ({ ...refund })), preparedBy: who(preparedBy), preparedAt: preparedAt.toISOString(), confirmedBy: confirmedBy === null ? null : who(confirmedBy), endReason,
      debts: (result?.debts ?? []).map(({ person: one, fen, paidFen, entitledFen }) => ({ person: who(one), fen, paidFen, entitledFen })), nextActs: acts.map((act) => ({ ...act, blockedBy: act.blockedBy.map((each) => ({ ...each })) })),
    };
  }
}

const TAX_CLASS = { half_taxed: '减按百分之五十计税', fully_taxed: '全额计税', undecided: '待核定', equity: '股权' } as const;

export const sumsOf = ({ on, route, netIncome, split }: Run) => ({ on, form: route.form, grossFen: netIncome.grossFen, deductedFen: netIncome.deductedFen, netFen: netIncome.netFen, poolFen: split.poolFen });

/** A person's line: share, sum, what was paid, what is to be given back, and the clocks of what is unpaid. */
export function lineOf({ run, origin, state }: Pick<DistributionRun, 'run' | 'origin' | 'state'>, person: string, award: AwardStanding, { rules, rows, sums: { paid, recovered, demanded }, today }: Shown) {
  const part = run.shares.find((one) => one.person === person)!;
  const layers = state === 'confirmed' ? unpaidLayers([run], person, rows) : [];
  return {
    share: part.share, fen: part.fen, paidFen: summed(paid, origin, person), debtFen: Math.max(0, summed(demanded, origin, person) - summed(recovered, origin, person)),
    clocks: openClocks(layers, today, award, rules).map(({ receivedOn, fen, clock }) => ({
      receivedOn, fen, status: clock.status, until: clock.status === 'eligible' ? clock.until : clock.status === 'expired' ? clock.deadline : null,
      texts: clock.status === 'not_eligible' ? NOT_ELIGIBLE[clock.reason] : clock.status === 'undecided' ? UNDECIDED[clock.reason] : null,
    })),
  };
}
