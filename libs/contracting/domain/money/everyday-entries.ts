import { type Account, clawbackAccount, costAccount, type CostKind, rewardAccount, type RewardForm } from './accounts.js';
import { entryOf } from './ledger.js';
import type { Entry } from './entry.js';

interface Sum {
  readonly id: string;
  readonly on: string;
  readonly fen: number;
}

/** A payment falls due. */
export const dueEntry = ({ id, on, fen }: Sum): Entry =>
  entryOf({ key: `due:${id}`, kind: 'due', on, of: id }, [{ account: 'receivable', fen }, { account: 'contract_income', fen: -fen }]);

/** A payment arrived for what was due; one that fell due by arriving (royalties say) has its `dueEntry` of the same day. */
export const receiptEntry = ({ id, on, fen }: Sum): Entry =>
  entryOf({ key: `receipt:${id}`, kind: 'receipt', on, of: id }, [{ account: 'received', fen }, { account: 'receivable', fen: -fen }]);

/** 作价投资: the stake that the unit receives instead of money, in fen of contribution. */
export const stakeEntry = ({ id, on, fen }: Sum): Entry =>
  entryOf({ key: `receipt:${id}`, kind: 'receipt', on, of: id }, [{ account: 'equity_stake', fen }, { account: 'contract_income', fen: -fen }]);

export const costEntry = ({ id, on, fen, kind, publicMoney }: Sum & { readonly kind: CostKind; readonly publicMoney: boolean }): Entry =>
  entryOf({ key: `cost:${id}`, kind: 'cost', on, of: id }, [{ account: costAccount(kind), fen }, { account: publicMoney ? 'public_research_money' : 'unit_money', fen: -fen }]);

const held = (form: RewardForm): Account => (form === 'cash' ? 'received' : 'equity_stake');

/** A person is paid, or given the stake. */
export const payoutEntry = ({ id, on, fen, person, form = 'cash' }: Sum & { readonly person: string; readonly form?: RewardForm }): Entry =>
  entryOf({ key: `payout:${id}`, kind: 'payout', on, of: id }, [{ account: rewardAccount(person, form), fen }, { account: held(form), fen: -fen }]);

/** A person gives back what is due after a reward went back. */
export const recoveryEntry = ({ id, on, fen, person, form = 'cash' }: Sum & { readonly person: string; readonly form?: RewardForm }): Entry =>
  entryOf({ key: `recovery:${id}`, kind: 'recovery', on, of: id }, [{ account: held(form), fen }, { account: clawbackAccount(person, form), fen: -fen }]);

/** A refund to the paying party becomes due; it lowers the contract's income. */
export const refundEntry = ({ id, on, fen }: Sum): Entry =>
  entryOf({ key: `refund:${id}`, kind: 'refund', on, of: id }, [{ account: 'contract_income', fen }, { account: 'refund_payable', fen: -fen }]);
