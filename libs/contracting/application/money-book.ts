import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, type Person } from '@app/kernel';
import { CalendarStore, type OperationContext } from '@app/platform';
import type { Contract, ContractState } from '../domain/contract/contract.js';
import type { Deal, Side } from '../domain/deal.js';
import { moneyAccount, type MoneyAccount } from '../domain/money/account/money-account.js';
import { LIVE_PAYMENTS } from '../domain/money/account/payment.js';
import type { KeptStatement } from '../domain/money/account/statement.js';
import { royaltiesOf } from '../domain/price/price-schedule.js';
import type { PriceSchedule, Royalty } from '../domain/price/price-schedule.schema.js';
import { owedFrom, type DealFacts } from '../domain/price/receivables.js';
import { runningRoyalty } from '../domain/price/royalty-periods.js';
import type { PricedTerms } from '../domain/terms.input.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { MoneyRepository, type FoundPayment } from '../persistence/money.repository.js';
import { ContractTable } from './contract-table.js';
import { ContractEvents } from './contract-events.js';

/** States of a contract in which money is stated, paid and shared. */
export const MONEY_STATES: readonly ContractState[] = ['in_effect', 'performed', 'terminated'];

const NO_PRICE: PriceSchedule = { components: [], inspection: null, overdueRatePerDay: null, totalCapFen: null, statedSumFen: null };

export interface MoneySeat { readonly contract: Contract; readonly deal: Deal; readonly side: Side; readonly person: Person }
export interface MoneyState {
  readonly terms: PricedTerms;
  readonly schedule: PriceSchedule;
  readonly account: MoneyAccount;
  /** Each royalty as it was agreed and as it runs: undefined before effect. */
  readonly royalties: readonly { readonly agreed: Royalty; readonly running: Royalty | undefined }[];
  readonly payments: readonly FoundPayment[];
  readonly statements: readonly KeptStatement[];
  readonly today: string;
}

/** The money of a contract as it stands: its frozen schedule (that of the last supplement in effect), what has happened, what was stated and paid. */
@Injectable()
export class MoneyBook {
  constructor(
    private readonly contracts: ContractRepository, private readonly table: ContractTable, private readonly money: MoneyRepository, private readonly events: ContractEvents, private readonly calendars: CalendarStore, private readonly clock: Clock,
  ) {}

  /** The contract that has the money: of a supplement the one that it amends. Refuses 404 whoever is no party. */
  async seat(ctx: OperationContext, contractId: string, lock: '' | 'for update' = ''): Promise<MoneySeat> {
    const seat = await this.table.seat(ctx, contractId, lock);
    return seat.contract.amends === null ? seat : this.table.seat(ctx, seat.contract.amends, lock);
  }

  /** As `seat`, locked, for an act. Refuses 409 a contract that is not in effect, nor was. */
  async actingSeat(ctx: OperationContext, contractId: string): Promise<MoneySeat> {
    const seat = await this.seat(ctx, contractId, 'for update');
    this.table.expectState(seat.contract, MONEY_STATES);
    return seat;
  }

  /** Terms without a price schedule have no claims. */
  async state(ctx: OperationContext, contract: Contract): Promise<MoneyState> {
    const terms = await this.terms(ctx, contract);
    const schedule = terms.price ?? NO_PRICE;
    const [payments, statements, facts, calendar] = [await this.money.payments(ctx, contract.id), await this.money.statements(ctx, contract.id), await this.facts(ctx, contract), await this.calendars.calendar(ctx)];
    const today = chinaDate(this.clock.now());
    const account = moneyAccount({
      schedule, facts, stated: statements, calendar, today,
      payments: payments.filter(({ state }) => LIVE_PAYMENTS.includes(state)).map(({ receivableKey, paidOn, fen, state }) => ({ key: receivableKey, on: paidOn, fen, confirmed: state === 'confirmed' })),
    });
    const royalties = royaltiesOf(schedule).map((agreed) => ({ agreed, running: runningRoyalty(agreed, owedFrom(agreed.id, facts), statements.filter(({ componentId }) => componentId === agreed.id)) }));
    return { terms, schedule, account, royalties, payments, statements, today };
  }

  /** Of the newest supplement that took effect, or of the contract itself. */
  async terms(ctx: OperationContext, contract: Contract): Promise<PricedTerms> {
    return this.table.terms(ctx, (await this.supplements(ctx, contract)).at(-1) ?? contract);
  }

  /** Those that took effect, the first one first. */
  private async supplements(ctx: OperationContext, contract: Contract): Promise<(Contract & { effectiveOn: string })[]> {
    const all = await this.contracts.ofDeal(ctx, contract.dealId);
    return all.flatMap((one) => (one.amends === contract.id && one.effectiveOn !== null && one.state !== 'rescinded' ? [{ ...one, effectiveOn: one.effectiveOn }] : []));
  }

  /** Parts of the price that a supplement added: they are owed from its own effect on. */
  private async since(ctx: OperationContext, contract: Contract): Promise<Map<string, string>> {
    const ids = async (one: Contract): Promise<string[]> => (await this.table.terms(ctx, one)).price?.components.map(({ id }) => id) ?? [];
    const supplements = await this.supplements(ctx, contract);
    const known = new Set(supplements.length === 0 ? [] : await ids(contract));
    const since = new Map<string, string>();
    for (const supplement of supplements) {
      for (const id of await ids(supplement)) {
        if (!known.has(id)) since.set(id, supplement.effectiveOn);
        known.add(id);
      }
    }
    return since;
  }

  private async facts(ctx: OperationContext, contract: Contract): Promise<DealFacts> {
    const happened = await this.events.happened(ctx, contract.id);
    const on = (event: string): string | null => happened.find((one) => one.event === event)?.on ?? null;
    return {
      signedOn: on('signing'), effectiveOn: on('effect'), deliveredOn: on('delivery'), acceptedOn: on('acceptance'), since: await this.since(ctx, contract),
      milestones: new Map(happened.flatMap((one) => (one.event === 'milestone' ? [[one.milestoneId, one.on] as const] : []))),
    };
  }
}
