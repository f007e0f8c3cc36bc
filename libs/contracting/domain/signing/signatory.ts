import type { Side } from '../deal.js';
import type { Party, Terms } from '../terms/terms.schema.js';

/** 法定代表人, 委托代理人, 本人. */
export const CAPACITIES = ['legal_representative', 'agent', 'self'] as const;
export type Capacity = (typeof CAPACITIES)[number];
/** 公章, 合同专用章, 技术合同专用章; a natural person has none. */
export const SEAL_TYPES = ['official', 'contract', 'technology_contract', 'none'] as const;
export type SealType = (typeof SEAL_TYPES)[number];

export const CAPACITY_NAMES: Readonly<Record<Capacity, string>> = { legal_representative: '法定代表人（负责人）', agent: '委托代理人', self: '本人' };
export const SEAL_NAMES: Readonly<Record<SealType, string | null>> = { official: '公章', contract: '合同专用章', technology_contract: '技术合同专用章', none: null };

/** Who signs for one side. A side names all of its signatories at once; the newest list counts, older ones are kept. */
export interface Signatory {
  readonly id: string;
  readonly contractId: string;
  readonly side: Side;
  /** Of the side's list, from 1. */
  readonly edition: number;
  readonly position: number;
  readonly accountId: string;
  readonly capacity: Capacity;
  /** An agent's power of attorney and its last civil day in China. */
  readonly powerPaperId: string | null;
  readonly powerUntil: string | null;
  readonly sealType: SealType;
  /** As it stands on the seal. */
  readonly sealName: string | null;
  readonly namedBy: string;
  readonly namedAt: Date;
}
export type SignatoriesOf = Readonly<Record<Side, readonly Signatory[]>>;

export const newestOf = (all: readonly Signatory[], side: Side): readonly Signatory[] => {
  const own = all.filter((each) => each.side === side);
  const edition = Math.max(0, ...own.map((each) => each.edition));
  return own.filter((each) => each.edition === edition);
};

/** Full and half width and spaces aside, the characters are the same. */
export const sameName = (a: string, b: string): boolean => a.normalize('NFKC').replace(/\s/gu, '') === b.normalize('NFKC').replace(/\s/gu, '');

/** Which party of the terms a side of the deal is: by its id, else its name, else its role, partners in their order. */
export function partyOf({ parties }: Pick<Terms, 'parties'>, side: Side, { id, name }: { readonly id: string; readonly name: string }): Party | undefined {
  const named = parties.find((party) => party.id === id) ?? parties.find((party) => sameName(party.name, name));
  if (named) return named;
  const partners = parties.filter(({ role }) => role === 'partner');
  return side === 'holder' ? parties.find(({ role }) => role === 'provider') ?? partners[0] : parties.find(({ role }) => role === 'acquirer') ?? partners[partners.length > 1 ? 1 : 0];
}
