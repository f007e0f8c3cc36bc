import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, decideAct, enforce, expectVersion, findAct, mayUse, newId, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import type { MoneyActInput } from '../domain/money/account/money.schema.js';
import type { DistributionRun } from '../domain/money/distribution/distribution-run.js';
import type { GoingBackInput } from '../domain/money/distribution/distribution.schema.js';
import { goBack, type GoneBack } from '../domain/money/distribution/going-back.js';
import { goingBackMachine, type KeptGoingBack } from '../domain/money/distribution/going-back.machine.js';
import { goingBackIsGrounded, refundIsWithinReceipt } from '../domain/money/distribution/going-back.rules.js';
import type { GoingBackFacts } from '../domain/money/distribution/going-back.schema.js';
import { classify } from '../domain/money/distribution/half-taxed.js';
import { contractingProblems } from '../domain/problems.js';
import { DistributionRepository, type KeptPayrollRow } from '../persistence/distribution.repository.js';
import { GoingBackRepository } from '../persistence/going-back.repository.js';
import { ContractTable } from './contract-table.js';
import { awardFacts, DistributionFacts } from './distribution-facts.js';
import { LedgerBook } from './ledger-book.js';
import type { MoneySeat } from './money-book.js';
import { toldAs } from './deal-table.js';

/** Money goes back by a refund, an invalid patent, a rescission or a cancelled registration: proposed by the office, confirmed by another, all by reversing entries. */
@Injectable()
export class GoBack {
  constructor(
    private readonly transactions: TransactionRunner, private readonly facts: DistributionFacts, private readonly runs: DistributionRepository, private readonly backs: GoingBackRepository, private readonly ledger: LedgerBook,
    private readonly table: ContractTable, private readonly clock: Clock,
  ) {}

  /** Refuses 404, 403, 409 something else waits, 422 a refund that does not fit, no ground, an effect that stands (Patent Law 47). Computed once to see that it holds; booked when it is confirmed. */
  async prepare(ctx: OperationContext, contractId: string, input: GoingBackInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.seat(ctx, contractId);
      const { contract, person } = seat;
      if ((await this.backs.all(ctx, contract.id)).some(({ state }) => state === 'prepared')) throw new Problem(contractingProblems['going-back-waiting']);
      const back: KeptGoingBack = {
        id: newId(), contractId: contract.id, cause: input.cause, state: goingBackMachine.initial, version: 1, document: input.document, refunds: input.refunds, ground: input.ground, result: null,
        preparedBy: person.userId, preparedAt: this.clock.now(), confirmedBy: null, confirmedAt: null, endReason: null,
      };
      await this.compute(ctx, seat, back);
      await this.backs.add(ctx, back);
      await this.tell(ctx, seat, null, back, 'prepare');
    });
  }

  /** Confirm or return. Refuses as `prepare`, and 422 one's own proposal. */
  async act(ctx: OperationContext, contractId: string, backId: string, act: string, { version, reason }: MoneyActInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.seat(ctx, contractId);
      const { contract, person } = seat;
      const before = (await this.backs.all(ctx, contract.id)).find(({ id }) => id === backId);
      if (!before) throw new Problem(contractingProblems['going-back-not-found']);
      expectVersion(before.version, version);
      const { permission } = findAct(goingBackMachine, before.state, act);
      if (permission === 'system' || !mayUse(person, permission)) throw new Problem(contractingProblems['not-yours'], { act });
      const { to } = decideAct(goingBackMachine, before.state, act, { actorId: person.userId, preparedBy: before.preparedBy }, reason);
      const done = to === 'done';
      const result = done ? await this.effect(ctx, seat, before) : null;
      const after: KeptGoingBack = { ...before, state: to, version: before.version + 1, result, confirmedBy: done ? person.userId : null, confirmedAt: done ? this.clock.now() : null, endReason: done ? null : reason ?? null };
      await this.backs.save(ctx, after, before.version);
      await this.tell(ctx, seat, before, after, act, done ? undefined : reason);
    });
  }

  /** Also of a contract that was rescinded: that is what it is for. Refuses 409 while a distribution waits for its check. */
  private async seat(ctx: TransactionContext, contractId: string): Promise<MoneySeat> {
    const { contract } = await this.table.seat(ctx, contractId);
    const seat = contract.state === 'rescinded' ? { ...(await this.table.seat(ctx, contractId, 'for update')) } : await this.facts.seat(ctx, contractId, true);
    if (seat.side !== 'holder') throw new Problem(contractingProblems['holder-only']);
    if ((await this.runs.runs(ctx, seat.contract.id)).some(({ state }) => state === 'prepared')) throw new Problem(contractingProblems['run-waiting']);
    return seat;
  }

  private async compute(ctx: TransactionContext, seat: MoneySeat, back: KeptGoingBack): Promise<{ gone: GoneBack; standing: readonly DistributionRun[]; rows: readonly KeptPayrollRow[] }> {
    const { contract } = seat;
    const { holderId } = contract;
    const standing = (await this.runs.runs(ctx, contract.id)).filter(({ state }) => state === 'confirmed');
    const rows = await this.runs.rows(ctx, contract.id);
    const [halfTaxed, terms, sums] = [await this.facts.halfTaxed(ctx, holderId), await this.facts.terms(ctx, seat), await this.facts.sums(ctx, contract.id)];
    const awards = new Map<string, ReturnType<typeof awardFacts>['award']>();
    for (const { origin, run } of standing) {
      const award = await this.facts.award(ctx, contract.id, terms, run, await this.facts.notice(ctx, origin), true);
      awards.set(origin, back.cause === 'registration_cancelled' ? { ...award, registered: false } : award);
    }
    const rule = await this.facts.invalidity(ctx, holderId);
    const facts: GoingBackFacts = {
      key: back.id, on: chinaDate(this.clock.now()), cause: back.cause, document: back.document, refunds: back.refunds, receipts: (await this.facts.receipts(ctx, contract.id)).map(({ id, on, fen }) => ({ id, on, fen })), runs: standing.map(({ run }) => run), ...sums, rows,
      classify: (piece) => {
        const { run } = standing.find(({ origin }) => origin === piece.run)!;
        return classify(piece, piece.paidOn, awardFacts(run, piece.person, awards.get(piece.run)!, halfTaxed));
      },
      // figures of the bureau are recomputed from contracts and payments, so none is kept here to be taken back
      indicators: [], invalidity: back.cause === 'invalidity' ? { rule, decision: back.ground === null ? null : { ground: back.ground, decidedBy: back.preparedBy, document: back.document } } : null,
    };
    enforce([goingBackIsGrounded, refundIsWithinReceipt], facts);
    const gone = goBack(facts);
    if (gone.way !== 'back') throw new Problem(contractingProblems['goes-back-not'], { reason: gone.texts });
    return { gone, standing, rows };
  }

  private async effect(ctx: TransactionContext, seat: MoneySeat, back: KeptGoingBack): Promise<KeptGoingBack['result']> {
    const { contract, person } = seat;
    const { gone, standing } = await this.compute(ctx, seat, back);
    const now = this.clock.now();
    const reversed = standing.filter(({ key }) => gone.reversedRuns.includes(key));
    for (const run of reversed) {
      const after: DistributionRun = { ...run, state: 'reversed', version: run.version + 1, endReason: back.document };
      await this.runs.saveRun(ctx, after, run.version);
      await this.table.tell(ctx, seat, contract, 'distribution', { act: 'reverse-run', refId: run.id, before: { runId: run.id, state: run.state }, after: { runId: run.id, state: after.state, goingBackId: back.id } });
    }
    const anew = gone.runs.map((run): DistributionRun => ({
      id: newId(), contractId: contract.id, key: run.key, origin: run.origin, state: 'confirmed', version: 1, run, ruleVersionIds: [...new Set(run.rulesUsed.map(({ versionId }) => versionId))], noticeId: null,
      preparedBy: back.preparedBy, preparedAt: now, confirmedBy: person.userId, confirmedAt: now, endReason: null,
    }));
    for (const run of anew) await this.runs.addRun(ctx, run);
    await this.ledger.post(ctx, contract.id, gone.entries);
    for (const row of gone.rows.reversed) await this.runs.addRow(ctx, row, now, (row as KeptPayrollRow).id);
    for (const row of gone.rows.restated) await this.runs.addRow(ctx, row, now, null);
    return { reversedRuns: reversed.map(({ id }) => id), newRuns: anew.map(({ id }) => id), debts: gone.debts.map((debt) => ({ ...debt })), demanded: gone.demanded.map((sum) => ({ ...sum })) };
  }

  private async tell(ctx: TransactionContext, seat: MoneySeat, before: KeptGoingBack | null, after: KeptGoingBack, act: string, reason?: string): Promise<void> {
    const audit = ({ id, cause, state, version, preparedBy, confirmedBy, ground }: KeptGoingBack) => ({ goingBackId: id, cause, state, version, preparedBy, confirmedBy, ground });
    // the payer hears that something happened to the payments that go back, not how the award was shared
    const events = after.state === 'done' && after.refunds.length > 0 ? [toldAs(seat, 'payment', after.refunds[0]!.receiptId)] : [];
    await this.table.tell(ctx, seat, seat.contract, 'distribution', { act: `${act}-back`, refId: after.id, before: before && audit(before), after: audit(after), reason, events });
  }
}
