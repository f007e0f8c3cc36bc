import { chinaDate } from '@app/kernel';
import { contractTerms, openContractDesk, type ContractDesk, type SeenContract } from './contract-desk.js';
import { take, type Refusal } from './deal-desk.js';

export interface SeenClaim { key: string; kind: string; amountFen: number; dueOn: string | null; lastDay: string | null; awaits: { event: string } | null; confirmedFen: number; declaredFen: number; creditFen: number; outstandingFen: number; openFen: number; state: string; interest: { fen: number; spans: { days: number; outstandingFen: number }[] } | null }
export interface SeenPayment { id: string; receivableKey: string; fen: number; refundedFen: number; state: string; version: number; form: string; nextActs: { act: string }[] }
export interface SeenMoney {
  mySide: string; claims: SeenClaim[]; owedBackFen: number; payments: SeenPayment[]; totals: { agreedFen: number; confirmedFen: number; outstandingFen: number; overdueFen: number; interestFen: number }; nextDue: { key: string } | null; may: { report: boolean };
  statements: { id: string; until: string; ordinal: number; standing: boolean; royaltyFen: number; payableFen: number; differenceFen: number | null; lines: { texts: { 'zh-CN': string } }[]; entries: { kind: string; fen: number }[] }[];
  royalties: { componentId: string; begun: boolean; next: { from: string; until: string; dueOn: string; over: boolean } | null }[];
}
type Answer<T> = Promise<{ status: number; body: T & Refusal }>;

export const TODAY = chinaDate(new Date());
export const RATE = { numerator: 5, denominator: 10_000 };
/** An entry fee on effect, an instalment that waits for acceptance, and a royalty by quarters. */
export const royaltySchedule = (change: object = {}) => ({
  components: [
    { kind: 'entry_fee', id: 'entry', amountFen: 10_000_000, due: { kind: 'after', trigger: { event: 'effect' }, count: 30, unit: 'days' } },
    { kind: 'instalment', id: 'accepted', amountFen: 5_000_000, due: { kind: 'after', trigger: { event: 'acceptance' }, count: 10, unit: 'days' } },
    { kind: 'royalty', id: 'royalty', base: 'sales', form: 'fixed', tiers: { by: 'none', charge: { kind: 'rate', rate: { numerator: 5, denominator: 100 } } }, period: 'quarter', statementDays: 30, paymentDays: 15, minimumAnnualFen: null, from: '2026-01-01', until: '2028-12-31' },
  ],
  inspection: null, overdueRatePerDay: RATE, totalCapFen: null, statedSumFen: null, ...change,
});

export interface MoneyDesk extends ContractDesk {
  money(who: { client: ContractDesk['firm']['client'] }, id: string): Promise<SeenMoney>;
  licensed(price?: object, change?: object, effectiveOn?: string): Promise<SeenContract>;
  declare(id: string, key: string, fen: number, rest?: object): Answer<SeenMoney>;
  settle(who: ContractDesk['firm'], id: string, payment: SeenPayment, act?: string, rest?: object): Answer<SeenMoney>;
  /** Declared and confirmed; answers the payment's id. */
  paid(id: string, key: string, fen: number, paidOn?: string): Promise<string>;
  state(id: string, from: string, until: string, baseFen: number, rest?: object, path?: string): Answer<SeenMoney>;
  /** Differences of the whole book: by entry, by contract and overall; all empty at all times. */
  trialBalance(): Promise<{ entries: number; unbalanced: number; differenceFen: string }>;
}

export async function openMoneyDesk(): Promise<MoneyDesk> {
  const desk = await openContractDesk();
  const money = async (who: { client: ContractDesk['firm']['client'] }, id: string) => take<SeenMoney>(await who.client.get(`contracts/${id}/money`));
  let transfer = 0;
  const declare = (id: string, key: string, fen: number, rest: object = {}) => {
    transfer += 1;
    return desk.firm.client.post<SeenMoney & Refusal>(`contracts/${id}/payments`, { receivableKey: key, fen, paidOn: '2026-06-15', bankReference: `网银${transfer}`, ...rest });
  };
  const settle = (who: ContractDesk['firm'], id: string, { id: paymentId, version }: SeenPayment, act = 'confirm', rest: object = {}) => who.client.post<SeenMoney & Refusal>(`contracts/${id}/payments/${paymentId}/acts/${act}`, { version, ...rest });
  return {
    ...desk, money, declare, settle,
    licensed: async (price = royaltySchedule(), change = {}, effectiveOn = '2026-06-01') => (await desk.inEffect(contractTerms({ price, ...change }), effectiveOn)).contract,
    paid: async (id, key, fen, paidOn = '2026-06-15') => {
      const [payment] = take<SeenMoney>(await declare(id, key, fen, { paidOn }), 201).payments;
      take(await settle(desk.finance, id, payment!));
      return payment!.id;
    },
    state: (id, from, until, baseFen, rest = {}, path = 'royalty-statements') => desk.firm.client.post<SeenMoney & Refusal>(`contracts/${id}/${path}`, { componentId: 'royalty', from, until, parts: [{ from, until, units: 10, baseFen }], ...rest }),
    trialBalance: async () => {
      const [row] = await desk.database.sql<{ entries: number; unbalanced: number; differenceFen: string }>(`with sums as (select e.id, coalesce(sum(l.fen), 0) as fen from contracting.ledger_entry e left join contracting.ledger_line l on l.entry_id = e.id group by e.id)
        select count(*)::int as entries, (count(*) filter (where fen <> 0))::int as unbalanced, coalesce((select sum(debit_fen) - sum(credit_fen) from contracting.trial_balance), 0)::text as "differenceFen" from sums`);
      return row!;
    },
  };
}
