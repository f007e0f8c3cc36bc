import { Injectable } from '@nestjs/common';
import { paymentMoved } from '@app/events';
import { Clock, decideAct, enforce, expectVersion, findAct, mayUse, newId, Problem } from '@app/kernel';
import { tell, TransactionRunner, type OperationContext } from '@app/platform';
import { paidByToday } from '../domain/money/account/account.rules.js';
import type { MoneyActInput, PaymentInput } from '../domain/money/account/money.schema.js';
import { paymentMachine } from '../domain/money/account/payment.machine.js';
import type { Payment } from '../domain/money/account/payment.js';
import { dueEntry, receiptEntry, stakeEntry } from '../domain/money/everyday-entries.js';
import { paymentRules } from '../domain/price/overdue.js';
import { contractingProblems } from '../domain/problems.js';
import { MoneyRepository } from '../persistence/money.repository.js';
import { ContractTable, type ContractSeat } from './contract-table.js';
import { partiesOf, tellOther } from './deal-table.js';
import { LedgerBook } from './ledger-book.js';
import { MoneyBook } from './money-book.js';

/** Payments run outside: the payer declares one, the payee confirms or disputes it. Only what is confirmed counts and is booked. */
@Injectable()
export class SettlePayment {
  constructor(
    private readonly transactions: TransactionRunner, private readonly book: MoneyBook, private readonly money: MoneyRepository, private readonly ledger: LedgerBook, private readonly table: ContractTable, private readonly clock: Clock,
  ) {}

  /** Refuses 404, 403 the payee, 409 no contract in effect or the same transfer twice, 422 more than is outstanding, a day to come, no whole fen. */
  async declare(ctx: OperationContext, contractId: string, { receivableKey, fen, paidOn, bankReference }: PaymentInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.book.actingSeat(ctx, contractId);
      if (seat.side !== 'acquirer') throw new Problem(contractingProblems['acquirer-only']);
      const { contract, person } = seat;
      const { account, today } = await this.book.state(ctx, contract);
      const claim = account.claims.find(({ key }) => key === receivableKey);
      if (!claim) throw new Problem(contractingProblems['receivable-not-found']);
      enforce([paidByToday], { paidOn, today });
      enforce(paymentRules, { outstandingFen: BigInt(claim.openFen), paymentFen: fen });
      const payment: Payment = {
        id: newId(), contractId: contract.id, receivableKey, form: claim.kind === 'equity' ? 'equity' : 'cash', fen, paidOn, bankReference, state: paymentMachine.initial, version: 1,
        declaredBy: person.userId, declaredAt: this.clock.now(), decidedBy: null, decidedAt: null, reason: null,
      };
      if (!(await this.money.addPayment(ctx, payment))) throw new Problem(contractingProblems['payment-declared-already'], { reference: bankReference });
      await this.table.tell(ctx, seat, contract, 'payment', { act: 'declare-payment', refId: payment.id, after: paymentAudit(payment), events: [news(seat, null, payment, 'declare')] });
    });
  }

  /** Confirm, dispute or take back. Refuses 404, 403, 409 stale or decided already, 422 broken rules. */
  async act(ctx: OperationContext, contractId: string, paymentId: string, act: string, { version, reason }: MoneyActInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.book.actingSeat(ctx, contractId);
      const { contract, side, person } = seat;
      const { account, payments } = await this.book.state(ctx, contract);
      const before = payments.find(({ id }) => id === paymentId);
      if (!before) throw new Problem(contractingProblems['payment-not-found']);
      expectVersion(before.version, version);
      const { permission } = findAct(paymentMachine, before.state, act);
      if (permission === 'system' || !mayUse(person, permission)) throw new Problem(contractingProblems['not-yours'], { act });
      const claim = account.claims.find(({ key }) => key === before.receivableKey);
      const { to } = decideAct(paymentMachine, before.state, act, { side, outstandingFen: BigInt(claim?.outstandingFen ?? 0), paymentFen: before.fen }, reason);
      const after: Payment = { ...before, state: to, version: before.version + 1, decidedBy: person.userId, decidedAt: this.clock.now(), reason: to === 'confirmed' ? null : reason ?? null };
      await this.money.savePayment(ctx, after, before.version);
      if (to === 'confirmed') await this.ledger.post(ctx, contract.id, entriesOf(after));
      await this.table.tell(ctx, seat, contract, 'payment', { act: `${act}-payment`, refId: after.id, before: paymentAudit(before), after: paymentAudit(after), reason: to === 'confirmed' ? undefined : reason, events: [news(seat, before, after, act)] });
    });
  }
}

/** Booked when it is confirmed: what was due and its arrival; a stake arrives instead of money. */
const entriesOf = ({ id, paidOn: on, fen, form }: Payment) => (form === 'equity' ? [stakeEntry({ id, on, fen })] : [dueEntry({ id, on, fen }), receiptEntry({ id, on, fen })]);
/** As the audit log keeps a payment: ids and states, no sums. */
const paymentAudit = ({ id, receivableKey, form, state, version }: Payment): Record<string, unknown> => ({ paymentId: id, receivableKey, form, state, version });
/** Told to the other side, and to those who keep the holder's money. */
const news = ({ deal, side, person, contract }: ContractSeat, before: Payment | null, { id, state, version }: Payment, act: string) =>
  tell(paymentMoved, deal.id, { ...partiesOf(deal), ...tellOther(deal, side), contractId: contract.id, paymentId: id, act, from: before?.state ?? null, to: state, version, actorId: person.userId });
