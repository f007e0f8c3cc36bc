import type { Charge, FixedComponent, PriceComponent, PriceSchedule, Royalty, Tiers } from './price-schedule.schema.js';
import { sumFen } from './whole-fen.js';

type Components = Pick<PriceSchedule, 'components'>;

export const isFixed = (component: PriceComponent): component is FixedComponent => component.kind !== 'royalty' && component.kind !== 'equity';
export const isRoyalty = (component: PriceComponent): component is Royalty => component.kind === 'royalty';

export const royaltiesOf = ({ components }: Components): Royalty[] => components.filter(isRoyalty);

/** The sums of money that are fixed at signing, in fen: lump sum, instalments and entry fee. */
export const fixedMoneyFen = ({ components }: Components): bigint => sumFen(components.filter(isFixed).map(({ amountFen }) => amountFen));

/** The fixed parts of the price in fen, an equity contribution at its value included. */
export const fixedPartsFen = (schedule: Components): bigint =>
  fixedMoneyFen(schedule) + sumFen(schedule.components.flatMap((component) => (component.kind === 'equity' ? [component.valueFen] : [])));

/** What a cap on the total leaves for royalties over the whole term, in fen; null where nothing is capped. */
export function royaltyCapFen(schedule: Pick<PriceSchedule, 'components' | 'totalCapFen'>): number | null {
  if (schedule.totalCapFen === null) return null;
  const left = BigInt(schedule.totalCapFen) - fixedMoneyFen(schedule);
  return left > 0n ? Number(left) : 0;
}

/** The charges of all steps, in order. */
export const chargesOf = (tiers: Tiers): readonly Charge[] => (tiers.by === 'none' ? [tiers.charge] : tiers.steps.map(({ charge }) => charge));
