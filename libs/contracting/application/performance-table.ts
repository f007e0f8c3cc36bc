import { Injectable } from '@nestjs/common';
import { performanceMoved } from '@app/events';
import { chinaDate, Clock, mayUse, newId, Problem } from '@app/kernel';
import { tell, type OperationContext, type TransactionContext } from '@app/platform';
import type { Contract, ContractState, PaperKind } from '../domain/contract/contract.js';
import type { Side } from '../domain/deal.js';
import { deliveryList } from '../domain/performance/delivery-list.js';
import type { ContractDispute, ContractEnding, Demand, DeliveryItem, ForceMajeure, Handover, Milestone, MilestonePlan, Thing } from '../domain/performance/performance.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { contractingProblems } from '../domain/problems.js';
import type { PricedTerms } from '../domain/terms.input.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { PerformanceRepository, type ThingRows } from '../persistence/performance.repository.js';
import { ContractTable, type ContractSeat } from './contract-table.js';
import { partiesOf, tellOther } from './deal-table.js';

export interface PerformanceRows {
  readonly terms: PricedTerms;
  readonly list: readonly DeliveryItem[];
  readonly handovers: readonly Handover[];
  readonly plans: readonly MilestonePlan[];
  readonly milestones: readonly Milestone[];
  readonly demands: readonly Demand[];
  readonly pauses: readonly ForceMajeure[];
  readonly disputes: readonly ContractDispute[];
  readonly endings: readonly ContractEnding[];
}
/** What follows from an act of the same hour is no second piece of news to the other side. */
const FOLLOWS: ReadonlySet<string> = new Set(['supersede', 'plan', 'change', 'drop', 'declare', 'overtake']);
/** What was said and shown with an act. */
export interface Said { readonly words?: string | null | undefined; readonly paperIds?: readonly string[] | undefined; readonly reason?: string | undefined }

/** Who may act on the performance of a contract, what there is of it, and each move with its step in the history. */
@Injectable()
export class PerformanceTable {
  constructor(private readonly table: ContractTable, private readonly contracts: ContractRepository, private readonly rowsOf: PerformanceRepository, private readonly clock: Clock) {}

  today(): string {
    return chinaDate(this.clock.now());
  }

  /** Locks deal and contract. Refuses 404 strangers, 403, 409 a supplement or a contract in another state. */
  async seat(ctx: OperationContext, contractId: string, states: readonly ContractState[], lock: '' | 'for update' = 'for update'): Promise<ContractSeat> {
    const seat = await this.table.seat(ctx, contractId, lock);
    if (!mayUse(seat.person, may['contract.perform'])) throw new Problem(contractingProblems['not-yours'], { act: 'perform' });
    if (seat.contract.amends !== null) throw new Problem(contractingProblems['performance-of-supplement']);
    this.table.expectState(seat.contract, states);
    return seat;
  }

  /** The terms that bind now: those of the last supplement in effect, otherwise the contract's own. */
  async termsNow(ctx: OperationContext, contract: Contract): Promise<PricedTerms> {
    const supplement = (await this.contracts.ofDeal(ctx, contract.dealId)).filter(({ amends, state }) => amends === contract.id && state === 'in_effect').at(-1);
    return this.table.terms(ctx, supplement ?? contract);
  }

  async rows(ctx: OperationContext, contract: Contract): Promise<PerformanceRows> {
    const terms = await this.termsNow(ctx, contract);
    const of = <T extends Thing>(thing: T): Promise<ThingRows[T][]> => this.rowsOf.all(ctx, thing, contract.id);
    return {
      terms, list: deliveryList(terms), handovers: await of('handover'), plans: await of('milestone-plan'), milestones: await of('milestone'), demands: await of('demand-to-perform'),
      pauses: await of('force-majeure'), disputes: await of('contract-dispute'), endings: await of('contract-ending'),
    };
  }

  /** Refuses 404 and 422 papers that are not of the kind and of one's own side. */
  async expectPapers(ctx: OperationContext, { contract, side }: { contract: Contract; side: Side }, paperIds: readonly string[], kind: PaperKind): Promise<void> {
    for (const paperId of paperIds) await this.table.paper(ctx, contract.id, side, paperId, kind);
  }

  async begin<T extends Thing>(ctx: TransactionContext, seat: ContractSeat, thing: T, row: ThingRows[T], act: string, said: Said = {}): Promise<void> {
    await this.rowsOf.insert(ctx, thing, row);
    await this.note(ctx, seat, thing, null, row, act, said);
  }

  /** Returns the row with its new version. */
  async move<T extends Thing>(ctx: TransactionContext, seat: ContractSeat, thing: T, before: ThingRows[T], changed: ThingRows[T], act: string, said: Said = {}): Promise<ThingRows[T]> {
    const after = { ...changed, version: before.version + 1 };
    await this.rowsOf.save(ctx, thing, after, before.version);
    await this.note(ctx, seat, thing, before, after, act, said);
    return after;
  }

  /** Ids and states go to the audit log and the event, the words to the parties' own history. */
  private async note(ctx: TransactionContext, seat: ContractSeat, thing: Thing, before: ThingRows[Thing] | null, after: ThingRows[Thing], act: string, { words = null, paperIds = [], reason }: Said): Promise<void> {
    const { deal, side, person, contract } = seat;
    await this.rowsOf.step(ctx, { id: newId(), contractId: contract.id, thing, thingId: after.id, act, side, personId: person.userId, words: words ?? reason ?? null, paperIds, at: this.clock.now() });
    const kept = ({ id, state, version }: ThingRows[Thing]) => ({ id, state, version });
    const told = FOLLOWS.has(act) ? { tellOrganisationId: null } : tellOther(deal, side);
    const moved = { contractId: contract.id, thing, thingId: after.id, act, from: before?.state ?? null, to: after.state, version: after.version };
    await this.table.tell(ctx, seat, contract, thing, {
      act: `${thing}-${act}`, before: before && { [thing]: kept(before) }, after: { [thing]: kept(after) }, reason, refId: after.id,
      events: [tell(performanceMoved, deal.id, { ...partiesOf(deal), ...told, ...moved })],
    });
  }
}
