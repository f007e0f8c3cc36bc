import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, decideAct, expectVersion, findAct, mayUse, newId, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { z } from 'zod';
import type { Contract } from '../../domain/contract/contract.js';
import { contractingProblems } from '../../domain/problems.js';
import { recordalMachine, type RecordalFacts } from '../../domain/recordal/recordal.machine.js';
import type { RecordalActInput, RecordalObjectInput } from '../../domain/recordal/recordal.schema.js';
import { EFFECTS, OBJECT_KINDS, objectsOf, recordalAct, recordalOf, type Recordal, type RecordalObject, type RecordalValues } from '../../domain/recordal/recordal.js';
import { RecordalRepository } from '../../persistence/recordal.repository.js';
import { ContractFactsOf } from '../contract-facts.js';
import { ContractTable, type ContractActor } from '../contract-table.js';

/** Rights that a transfer or licence is entered for in their registers: patents from the terms, layouts, varieties and software as the office adds them. */
@Injectable()
export class RecordRights {
  constructor(private readonly transactions: TransactionRunner, private readonly table: ContractTable, private readonly factsOf: ContractFactsOf, private readonly recordals: RecordalRepository, private readonly clock: Clock) {}

  /** One task for each object of the terms that has none. Within the caller's transaction. */
  async open(ctx: TransactionContext, actor: ContractActor, contract: Contract): Promise<void> {
    const terms = await this.table.terms(ctx, contract);
    const act = recordalAct(terms);
    if (act) for (const object of objectsOf(terms)) await this.add(ctx, actor, contract, act, object);
  }

  /** Refuses 404, 403 whoever is not the holder, 409 an object that is on the list or a contract by which nothing changes hands, 422 no rule in force. */
  async addObject(ctx: OperationContext, contractId: string, object: RecordalObjectInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.seat(ctx, contractId, 'for update');
      if (seat.side !== 'holder') throw new Problem(contractingProblems['holder-only']);
      this.table.expectState(seat.contract, ['in_effect', 'performed']);
      const act = recordalAct(await this.table.terms(ctx, seat.contract));
      if (!act) throw new Problem(contractingProblems['recordal-nothing-moves']);
      const added = await this.add(ctx, seat, seat.contract, act, object);
      if (added === 'no-rule') throw new Problem(contractingProblems['recordal-rule-missing']);
      if (added === 'twice') throw new Problem(contractingProblems['recordal-twice']);
    });
  }

  /** Refuses 404, 403, 409 stale or illegal, 422 an entry that is not whole or whose day cannot be. */
  async act(ctx: OperationContext, contractId: string, recordalId: string, act: string, { version, reason, registerNumber = undefined, on, paperId }: RecordalActInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.seat(ctx, contractId, 'for update');
      const recordal = (await this.recordals.ofContract(ctx, contractId)).find(({ id }) => id === recordalId);
      if (!recordal) throw new Problem(contractingProblems['recordal-not-found']);
      expectVersion(recordal.version, version);
      const { permission } = findAct(recordalMachine, recordal.state, act);
      if (permission === 'system' || !mayUse(seat.person, permission)) throw new Problem(contractingProblems['not-yours'], { act });
      if (seat.side !== 'holder') throw new Problem(contractingProblems['holder-only']);
      if (paperId) await this.table.paper(ctx, contractId, seat.side, paperId, 'recordal');
      const facts: RecordalFacts = { ...recordalFacts(seat.contract, chinaDate(this.clock.now())), entry: { registerNumber: registerNumber ?? null, on: on ?? null, paper: paperId !== undefined } };
      const { to } = decideAct(recordalMachine, recordal.state, act, facts, reason);
      await this.move(ctx, seat, seat.contract, recordal, { ...recordal, state: to, ...(act === 'record' && { registerNumber: registerNumber!, recordedOn: on!, paperId: paperId! }), ...(act === 'drop' && { dropReason: reason! }) }, act, reason);
    });
  }

  /** A contract that ended leaves nothing to enter. Within the caller's transaction. */
  async lapse(ctx: TransactionContext, actor: ContractActor, contract: Contract): Promise<void> {
    for (const recordal of await this.recordals.ofContract(ctx, contract.id)) {
      if (recordal.state === 'open') await this.move(ctx, actor, contract, recordal, { ...recordal, state: 'dropped', dropReason: '合同终了' }, 'lapse', '合同终了');
    }
  }

  private async add(ctx: TransactionContext, actor: ContractActor, contract: Contract, act: Recordal['act'], object: RecordalObject): Promise<'added' | 'twice' | 'no-rule'> {
    const { values, ruleVersionIds } = await this.values(ctx, contract.holderId);
    const told = recordalOf(act, object, contract.effectiveOn!, values);
    if (!told) return 'no-rule';
    const now = this.clock.now();
    const recordal: Recordal = {
      id: newId(), contractId: contract.id, act, object, ...told, state: recordalMachine.initial, version: 1, registerNumber: null, recordedOn: null, paperId: null, dropReason: null, ruleVersionIds, updatedAt: now,
    };
    if (!(await this.recordals.insert(ctx, recordal, now))) return 'twice';
    await this.table.tell(ctx, actor, contract, 'recordal', { act: 'recordal-open', after: audit(recordal), refId: recordal.id });
    return 'added';
  }

  private async move(ctx: TransactionContext, actor: ContractActor, contract: Contract, before: Recordal, changed: Recordal, act: string, reason?: string): Promise<void> {
    const after: Recordal = { ...changed, version: before.version + 1, updatedAt: this.clock.now() };
    await this.recordals.save(ctx, after, before.version);
    await this.table.tell(ctx, actor, contract, 'recordal', { act: `recordal-${act}`, before: audit(before), after: audit(after), ...(reason !== undefined && { reason }), refId: after.id });
  }

  private async values(ctx: OperationContext, holderId: string): Promise<{ values: RecordalValues; ruleVersionIds: string[] }> {
    const [effective, byKind, months] = [await this.factsOf.row(ctx, 'recordal.assignment-effective-on', holderId), await this.factsOf.row(ctx, 'recordal.effect-by-kind', holderId), await this.factsOf.row(ctx, 'recordal.licence-months', holderId)];
    const effects = z.enum(EFFECTS);
    return {
      values: {
        assignmentEffect: effective ? effects.parse(effective.value) : null, byKind: byKind ? z.partialRecord(z.enum(OBJECT_KINDS), effects).parse(byKind.value) : {}, licenceMonths: months ? z.int().parse(months.value) : null,
      },
      ruleVersionIds: [effective, byKind, months].flatMap((row) => (row ? [row.id] : [])),
    };
  }
}

export const recordalFacts = ({ effectiveOn, state }: Contract, today: string): Omit<RecordalFacts, 'entry'> => ({ effectiveOn: effectiveOn ?? today, today, contractRuns: state === 'in_effect' || state === 'performed' });
const audit = ({ id, act, object, effect, state, version, dueOn, recordedOn, paperId }: Recordal): Record<string, unknown> => ({ recordalId: id, act, kind: object.kind, effect, state, version, dueOn, recordedOn, paperId });
