import type { Fen } from '@app/kernel';
import type { ContractKind } from '../terms/terms.schema.js';

export const COUNT_CAUSES = ['recognised', 'changed', 'terminated', 'rescinded', 'registration_cancelled'] as const;
export type CountCause = (typeof COUNT_CAUSES)[number];

/** Everything that the plan counts of a registered contract. Regions are codes of GB/T 2260. */
export interface Figures {
  /** 合同成交额 and 技术交易额 in fen of CNY; negative in a reversal. */
  readonly contractFen: Fen;
  readonly technologyFen: Fen;
  readonly kind: ContractKind;
  readonly field: string;
  readonly industry: string;
  readonly sellerRegion: string | null;
  readonly buyerRegion: string | null;
  readonly placeRegion: string;
  readonly nationalNumber: string;
  readonly effectiveOn: string;
  /** Days from the achievement's publication, and from the match, to effect; null where it had none. */
  readonly daysFromPublication: number | null;
  readonly daysFromMatch: number | null;
}

/** One line of the statistics, never changed: a contract counted, or a line taken back. */
export interface CountedContract extends Figures {
  readonly id: string;
  readonly contractId: string;
  readonly sellerId: string;
  readonly entry: 'count' | 'reversal';
  readonly cause: CountCause;
  /** The line that this one takes back. */
  readonly reverses: string | null;
  /** The civil day on which it counts: the recognition's, the change's, the end's. */
  readonly countedOn: string;
  readonly at: Date;
}

/** The same figures with the sums taken back. */
export const reversed = (line: CountedContract): Figures => {
  const { contractFen, technologyFen, kind, field, industry, sellerRegion, buyerRegion, placeRegion, nationalNumber, effectiveOn, daysFromPublication, daysFromMatch } = line;
  return { contractFen: 0 - contractFen, technologyFen: 0 - technologyFen, kind, field, industry, sellerRegion, buyerRegion, placeRegion, nationalNumber, effectiveOn, daysFromPublication, daysFromMatch };
};

export const GROUPINGS = ['year', 'kind', 'field', 'sellerRegion', 'buyerRegion', 'placeRegion', 'industry'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export interface CountedSum { readonly key: string; readonly contracts: number; readonly contractFen: string; readonly technologyFen: string }
export type CountedLine = Pick<CountedContract, 'entry' | 'countedOn' | 'contractFen' | 'technologyFen' | 'kind' | 'field' | 'industry' | 'sellerRegion' | 'buyerRegion' | 'placeRegion'>;

const keyOf = (line: CountedLine, by: Grouping): string => (by === 'year' ? line.countedOn.slice(0, 4) : line[by] ?? '');

/** Sums by one figure, ordered by key. A reversal takes its contract and sums away again. Sums are texts: many contracts may come to more than a number holds. */
export function sumsBy(lines: readonly CountedLine[], by: Grouping): CountedSum[] {
  const groups = new Map<string, { contracts: number; contract: bigint; technology: bigint }>();
  for (const line of lines) {
    const key = keyOf(line, by);
    const sum = groups.get(key) ?? { contracts: 0, contract: 0n, technology: 0n };
    groups.set(key, { contracts: sum.contracts + (line.entry === 'count' ? 1 : -1), contract: sum.contract + BigInt(line.contractFen), technology: sum.technology + BigInt(line.technologyFen) });
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { contracts, contract, technology }]) => ({ key, contracts, contractFen: contract.toString(), technologyFen: technology.toString() }));
}

/** Of the technology amount: what is implemented where the seller sits (the first `digits` of the code: 2 the province, 4 the city). */
export function inPlace(lines: readonly CountedLine[], digits: 2 | 4): { readonly inPlaceFen: string; readonly wholeFen: string; readonly unknownFen: string } {
  let [inside, whole, unknown] = [0n, 0n, 0n];
  for (const { sellerRegion, placeRegion, technologyFen } of lines) {
    const fen = BigInt(technologyFen);
    whole += fen;
    // a province's code says nothing about the city
    if (sellerRegion === null || (digits === 4 && (sellerRegion.endsWith('0000') || placeRegion.endsWith('0000')))) unknown += fen;
    else if (sellerRegion.slice(0, digits) === placeRegion.slice(0, digits)) inside += fen;
  }
  return { inPlaceFen: inside.toString(), wholeFen: whole.toString(), unknownFen: unknown.toString() };
}
