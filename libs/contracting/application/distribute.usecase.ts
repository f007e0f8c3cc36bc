import { Injectable } from '@nestjs/common';
import { distributionMoved } from '@app/events';
import { chinaDate, Clock, decideAct, enforce, expectVersion, findAct, formatYuan, mayUse, newId, Problem } from '@app/kernel';
import { tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { distributionRunMachine } from '../domain/money/distribution/distribution-run.machine.js';
import type { DistributionRun } from '../domain/money/distribution/distribution-run.js';
import { departureIsReasoned, rewardIsPartOfWhole } from '../domain/money/distribution/distribution.rules.js';
import type { RunInput } from '../domain/money/distribution/distribution.schema.js';
import { publicityNeed, type Beneficiary } from '../domain/money/distribution/plan.js';
import { departuresOf } from '../domain/money/distribution/proposal.js';
import { routeOf } from '../domain/money/distribution/route.js';
import { runDistribution, type Payable, type Run } from '../domain/money/distribution/run.js';
import type { MoneyActInput } from '../domain/money/account/money.schema.js';
import { contributionOf, netIncomeOf } from '../domain/money/net-income.js';
import type { DeductionBasis } from '../domain/money/net-income.schema.js';
import { contractingProblems } from '../domain/problems.js';
import { DistributionRepository } from '../persistence/distribution.repository.js';
import { ContractTable } from './contract-table.js';
import { DistributionFacts } from './distribution-facts.js';
import { DistributionProposals } from './distribution-proposal.query.js';
import { LedgerBook } from './ledger-book.js';
import type { MoneySeat } from './money-book.js';
import { AwardNotice, DealPeople } from './ports.js';

/** A distribution of confirmed income: the office computes it, the award is publicised, another person confirms it, and only then it is booked. */
@Injectable()
export class Distribute {
  constructor(
    private readonly transactions: TransactionRunner, private readonly facts: DistributionFacts, private readonly runs: DistributionRepository, private readonly ledger: LedgerBook, private readonly notices: AwardNotice, private readonly people: DealPeople,
    private readonly proposals: DistributionProposals, private readonly table: ContractTable, private readonly clock: Clock,
  ) {}

  /** Refuses 404, 403, 409 nothing waits or another run waits, 422 floors, shares, deductions and leaders' limits with their article, and what departs from the proposal without a reason. */
  async prepare(ctx: OperationContext, contractId: string, input: RunInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.facts.seat(ctx, contractId, true);
      const { contract, person } = seat;
      const earlier = await this.runs.runs(ctx, contract.id);
      if (earlier.some(({ state }) => state === 'prepared')) throw new Problem(contractingProblems['run-waiting']);
      const id = newId();
      const run = await this.compute(ctx, seat, input, id, earlier);
      const opened = run.publicity.required ? await this.notices.open(ctx, await this.noticeOf(ctx, seat, run, id, input)) : null;
      const kept: DistributionRun = {
        id, contractId: contract.id, key: id, origin: id, state: distributionRunMachine.initial, version: 1, run, ruleVersionIds: [...new Set([...run.rulesUsed.map(({ versionId }) => versionId), ...(opened?.ruleVersionIds ?? [])])],
        noticeId: opened?.noticeId ?? null, preparedBy: person.userId, preparedAt: this.clock.now(), confirmedBy: null, confirmedAt: null, endReason: null,
      };
      await this.runs.addRun(ctx, kept);
      await this.tell(ctx, seat, null, kept, 'prepare');
    });
  }

  /** Confirm, return or discard. Refuses 404, 403, 409 stale or illegal, 422 one's own work, publicity that is not over. */
  async act(ctx: OperationContext, contractId: string, runId: string, act: string, { version, reason }: MoneyActInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.facts.seat(ctx, contractId, true);
      const { contract, person } = seat;
      const before = (await this.runs.runs(ctx, contract.id)).find(({ id }) => id === runId);
      if (!before) throw new Problem(contractingProblems['run-not-found']);
      expectVersion(before.version, version);
      const { permission } = findAct(distributionRunMachine, before.state, act);
      if (permission === 'system' || !mayUse(person, permission)) throw new Problem(contractingProblems['not-yours'], { act });
      const notice = await this.notices.standing(ctx, runId);
      const { to } = decideAct(distributionRunMachine, before.state, act, { actorId: person.userId, preparedBy: before.preparedBy, publicityRequired: before.run.publicity.required, notice }, reason);
      const now = this.clock.now();
      const confirmed = to === 'confirmed';
      // the same fen by the same facts; only when it may be paid is known now
      const run: Run = confirmed ? runDistribution({ ...before.run, payable: { on: chinaDate(now) } }, before.run.origin) : before.run;
      const after: DistributionRun = { ...before, state: to, version: before.version + 1, run, confirmedBy: confirmed ? person.userId : null, confirmedAt: confirmed ? now : null, endReason: confirmed ? null : reason ?? null };
      await this.runs.saveRun(ctx, after, before.version);
      if (confirmed) await this.ledger.post(ctx, contract.id, run.entries);
      else if (before.noticeId && notice.noticeId === before.noticeId && (notice.state === 'running' || notice.state === 'ended')) await this.notices.withdraw(ctx, before.noticeId, reason!);
      await this.tell(ctx, seat, before, after, act === 'discard' ? 'return' : act, confirmed ? undefined : reason);
    });
  }

  private async compute(ctx: OperationContext, seat: MoneySeat, input: RunInput, id: string, earlier: readonly DistributionRun[]): Promise<Run> {
    const { contract } = seat;
    const { holderId } = contract;
    const on = chinaDate(this.clock.now());
    enforce([rewardIsPartOfWhole], input.plan);
    const waiting = (await this.facts.waiting(ctx, contract.id, earlier)).filter(({ form }) => form === input.form);
    const receipts = waiting.filter((receipt) => input.paymentIds === null || input.paymentIds.includes(receipt.id)).map(({ id: receiptId, on: day, fen }) => ({ id: receiptId, on: day, fen }));
    if (receipts.length === 0) throw new Problem(contractingProblems['nothing-to-distribute']);
    const costs = this.facts.openCosts(await this.runs.costs(ctx, contract.id), earlier).filter(({ fen }) => fen > 0).map(({ usedFen: _, ...cost }) => cost);
    const law = await this.facts.deductions(ctx, holderId);
    const basis: DeductionBasis | null = law ? { source: 'registry', list: law } : input.unitDeductions && { source: 'unit', document: input.unitDeductions.document, list: { value: input.unitDeductions.list } };
    const netIncome = input.form === 'equity' ? contributionOf(receipts) : netIncomeOf({ receipts, costs, basis });
    const route = routeOf(await this.facts.route(ctx, seat, this.facts.kindOf(await this.facts.terms(ctx, seat), input.form), input.agreement, on));
    const people = await this.beneficiaries(ctx, input);
    const rules = await this.facts.planRules(ctx, holderId);
    const facts = { key: id, on, netIncome, route, plan: input.plan, people, rules, leaderDecision: input.leaderDecision };
    const need = route.way !== 'person' && publicityNeed({ people, route, rules }).required;
    const payable: Payable = { waitsFor: need ? ['publicity', 'approval'] : ['approval'] };
    const run = runDistribution({ ...facts, payable });
    const proposal = await this.proposals.of(ctx, seat, input.form);
    const of = departuresOf(proposal.people, proposal.last?.run.plan ?? null, run);
    enforce([departureIsReasoned], { departures: of, reason: input.reason });
    return { ...run, departure: of.length > 0 ? { of, reason: input.reason! } : null };
  }

  /** Everybody has an account: that is how one sees one's own line. */
  private async beneficiaries(ctx: OperationContext, { people }: RunInput): Promise<Beneficiary[]> {
    const names = await this.people.names(ctx, [...new Set(people.map(({ accountId }) => accountId))]);
    return people.map(({ accountId, ...rest }, at) => {
      const name = names.get(accountId);
      if (name === undefined) throw new Problem(contractingProblems['person-unknown'], { line: at + 1 });
      return { ...rest, person: accountId, name };
    });
  }

  /** Result, people, registration and the whole in public within the unit; a person's sum is for the reviewers. */
  private async noticeOf(ctx: OperationContext, { contract, deal }: MoneySeat, run: Run, runId: string, { relatedParty, relatedNote }: RunInput) {
    const registered = await this.facts.registered(ctx, contract.id);
    const fact = (zh: string, en: string, value: string, valueEn = value, personalSum = false) => ({ label: { 'zh-CN': zh, en }, value: { 'zh-CN': value, en: valueEn }, person: null, personalSum });
    const contribution = (person: string): string => run.people.find((one) => one.person === person)!.contribution;
    const groups = chunks(run.shares, Math.ceil(run.shares.length / 20));
    return {
      runId, organisationId: contract.holderId, title: { 'zh-CN': `${deal.achievementTitle}：拟奖励分配公示`, en: `${deal.achievementTitle}: proposed award` }, relatedParty: relatedParty as 'yes' | 'no', relatedPartyNote: relatedNote,
      facts: [
        fact('科技成果名称', 'Achievement', deal.achievementTitle), fact('合同', 'Contract', contract.number), fact('技术合同认定登记', 'Registration of the contract', registered ? '已登记' : '未登记', registered ? 'registered' : 'not registered'),
        fact('奖励总额', 'Reward', formatYuan(run.split.poolFen)), fact('分配依据', 'Rule', run.plan.document),
        ...groups.flatMap((group) => [
          fact('奖励人员与贡献', 'People and what they did', group.map(({ name, person }) => `${name}（${contribution(person)}）`).join('；').slice(0, 1_900)),
          fact('奖励金额', 'Sums', group.map(({ name, fen }) => `${name} ${formatYuan(fen)}`).join('；'), undefined, true),
        ]),
      ],
    };
  }

  private async tell(ctx: TransactionContext, seat: MoneySeat, before: DistributionRun | null, after: DistributionRun, act: string, reason?: string): Promise<void> {
    const audit = ({ id, state, version, noticeId, preparedBy, confirmedBy, ruleVersionIds }: DistributionRun) => ({ runId: id, state, version, noticeId, preparedBy, confirmedBy, ruleVersionIds });
    const told = { act, from: before?.state ?? null, to: after.state, version: after.version, dealId: seat.deal.id, contractId: after.contractId, holderId: seat.deal.holderId, runId: after.id, actorId: seat.person.userId };
    await this.table.tell(ctx, seat, seat.contract, 'distribution', { act: `${act}-run`, refId: after.id, before: before && audit(before), after: audit(after), reason, events: [tell(distributionMoved, seat.deal.id, told)] });
  }
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}
