/** What a contract costs the unit; `tax` has its own account, all others one per kind. */
export const COST_KINDS = ['tax', 'upkeep', 'valuation', 'appraisal', 'negotiation', 'development', 'delivery', 'brokerage', 'other'] as const;
export type CostKind = (typeof COST_KINDS)[number];

const WHOLE_ACCOUNTS = [
  'receivable', 'received', 'equity_stake', 'contract_income', 'net_income', 'tax', 'unit_money', 'public_research_money',
  'unit_share', 'college_share', 'team_share', 'office_share', 'broker_fee_payable', 'refund_payable',
] as const;
const ACCOUNTS_OF_PERSONS = ['reward_payable', 'equity_payable', 'clawback_due', 'equity_clawback_due'] as const;

/**
 * The accounts of a contract's book. Debit is positive: what is held or due to the unit and what it spent; credit is negative: income and what it owes.
 * `contract_income` and `net_income` are emptied by a distribution run; `unit_money` and `public_research_money` say who paid a cost.
 */
export type Account = (typeof WHOLE_ACCOUNTS)[number] | `cost:${Exclude<CostKind, 'tax'>}` | `${(typeof ACCOUNTS_OF_PERSONS)[number]}:${string}`;

/** Cash, or shares and contribution to capital (作价投资), which the book keeps in fen of contribution. */
export type RewardForm = 'cash' | 'equity';

export const costAccount = (kind: CostKind): Account => (kind === 'tax' ? 'tax' : `cost:${kind}`);
/** What is owed to a person: fen of cash, or fen of contribution to capital. */
export const rewardAccount = (person: string, form: RewardForm = 'cash'): Account => `${form === 'cash' ? 'reward_payable' : 'equity_payable'}:${person}`;
/** What a person has to give back. */
export const clawbackAccount = (person: string, form: RewardForm = 'cash'): Account => `${form === 'cash' ? 'clawback_due' : 'equity_clawback_due'}:${person}`;

export function isAccount(name: string): name is Account {
  const [head, ...rest] = name.split(':');
  const tail = rest.join(':');
  if (tail === '') return rest.length === 0 && (WHOLE_ACCOUNTS as readonly string[]).includes(name);
  if (head === 'cost') return tail !== 'tax' && (COST_KINDS as readonly string[]).includes(tail);
  return (ACCOUNTS_OF_PERSONS as readonly string[]).includes(head!) && tail.trim() === tail;
}
