import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, newId, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { PayInput, RecoveryInput } from '../domain/money/distribution/distribution.schema.js';
import { paidAfterRun, recoveryIsOwed } from '../domain/money/distribution/distribution.rules.js';
import { deadlineOf, payrollRows, unpaidLayers } from '../domain/money/distribution/half-taxed.js';
import { exportRules } from '../domain/money/distribution/half-taxed.rules.js';
import type { HalfTaxedRules, PayrollRow } from '../domain/money/distribution/half-taxed.schema.js';
import { payoutEntry, recoveryEntry } from '../domain/money/everyday-entries.js';
import { contractingProblems } from '../domain/problems.js';
import { DistributionRepository, type KeptPayout } from '../persistence/distribution.repository.js';
import { ContractTable } from './contract-table.js';
import { awardFacts, DistributionFacts, summed } from './distribution-facts.js';
import { LedgerBook } from './ledger-book.js';

/** Finance pays what a confirmed distribution owes, each piece with its tax class by receipt, and enters what comes back. */
@Injectable()
export class PayAwards {
  constructor(
    private readonly transactions: TransactionRunner, private readonly facts: DistributionFacts, private readonly runs: DistributionRepository, private readonly ledger: LedgerBook, private readonly table: ContractTable, private readonly clock: Clock,
  ) {}

  /** Pays the whole of what is unpaid. Refuses 404, 403, 409 nothing unpaid, 422 before publicity, a day off the mark, a class that nobody decided. */
  async pay(ctx: OperationContext, contractId: string, runId: string, { paidOn, personIds, separateAccounts, decision }: PayInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.facts.seat(ctx, contractId, true);
      const { contract, person } = seat;
      const kept = (await this.runs.runs(ctx, contract.id)).find(({ id }) => id === runId);
      if (!kept || kept.state !== 'confirmed') throw new Problem(contractingProblems['run-not-found']);
      const { run, origin } = kept;
      enforce([paidAfterRun], { paidOn, from: run.on, today: chinaDate(this.clock.now()) });
      const award = await this.facts.award(ctx, contract.id, await this.facts.terms(ctx, seat), run, await this.facts.notice(ctx, origin), separateAccounts);
      const rules = await this.facts.halfTaxed(ctx, contract.holderId);
      const known = await this.runs.rows(ctx, contract.id);
      const paid = run.shares.filter(({ person: one }) => personIds === null || personIds.includes(one)).flatMap(({ person: one }) => {
        const layers = unpaidLayers([run], one, known);
        const fen = layers.reduce((sum, layer) => sum + layer.fen, 0);
        if (fen === 0) return [];
        const payout: KeptPayout = { id: newId(), runId: origin, personId: one, fen, paidOn, decision: decision?.document ?? null, paidBy: person.userId, paidAt: this.clock.now() };
        return [{ payout, rows: payrollRows({ id: payout.id, person: one, fen, paidOn }, layers, () => awardFacts(run, one, award, rules)).map((row) => decided(row, decision, rules)) }];
      });
      if (paid.length === 0) throw new Problem(contractingProblems['nothing-to-pay']);
      enforce(exportRules, { rows: paid.flatMap(({ rows }) => rows.map((row) => ({ ...row, person: run.people.find((one) => one.person === row.person)!.name }))), award, publicityRequired: run.publicity.required, cashPublicity: run.route.form === 'cash' ? run.rules.cashPublicity : undefined });
      for (const { payout, rows } of paid) await this.runs.addPayout(ctx, payout, rows);
      await this.ledger.post(ctx, contract.id, paid.map(({ payout: { id, fen, personId } }) => payoutEntry({ id, on: paidOn, fen, person: personId, form: run.route.form })));
      await this.table.tell(ctx, seat, contract, 'distribution', { act: 'pay-awards', refId: runId, after: { runId, payouts: paid.map(({ payout }) => payout.id) } });
    });
  }

  /** What a person gives back of a debt. Refuses 404, 403, 422 more than is owed. */
  async recover(ctx: OperationContext, contractId: string, { runId, personId, fen, on, document }: RecoveryInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.facts.seat(ctx, contractId, true);
      const { contract } = seat;
      const kept = (await this.runs.runs(ctx, contract.id)).find(({ id }) => id === runId);
      if (!kept) throw new Problem(contractingProblems['run-not-found']);
      const { recovered, demanded } = await this.facts.sums(ctx, contract.id);
      enforce([recoveryIsOwed], { fen, owedFen: summed(demanded, kept.origin, personId) - summed(recovered, kept.origin, personId) });
      const recovery = { id: newId(), run: kept.origin, person: personId, fen, on, document, enteredBy: seat.person.userId, enteredAt: this.clock.now() };
      await this.runs.addRecovery(ctx, recovery);
      await this.ledger.post(ctx, contract.id, [recoveryEntry({ id: recovery.id, on, fen, person: personId, form: kept.run.route.form })]);
      await this.table.tell(ctx, seat, contract, 'distribution', { act: 'recover-award', refId: recovery.id, after: { recoveryId: recovery.id, runId: kept.origin } });
    });
  }
}

/** Where no rule in force gives the class, finance and tax staff did, on a document. */
function decided(row: PayrollRow, decision: PayInput['decision'], { months }: HalfTaxedRules): PayrollRow {
  if (row.taxClass !== 'undecided' || decision === null) return row;
  if (decision.taxClass === 'fully_taxed') return { ...row, taxClass: 'fully_taxed' };
  const deadline = months === undefined ? null : deadlineOf(row.receivedOn, months.value);
  // nobody decides past the end of the clock, nor without one
  if (deadline === null) return row;
  return { ...row, deadline, taxClass: row.paidOn <= deadline ? 'half_taxed' : 'fully_taxed' };
}
