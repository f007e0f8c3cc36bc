import type { Fen } from '@app/kernel';
import type { PriceSchedule } from '../price/price-schedule.schema.js';

/** What a price schedule comes to at least, in fen: fixed sums and equity; with a cap the cap. `openEnded`: a royalty without a cap, so nobody knows the whole. */
export function fixedSum(schedule: PriceSchedule | null): { fen: Fen; openEnded: boolean } {
  if (schedule === null) return { fen: 0, openEnded: false };
  const royalty = schedule.components.some(({ kind }) => kind === 'royalty');
  const fixed = schedule.components.reduce((sum, component) => sum + (component.kind === 'royalty' ? 0 : component.kind === 'equity' ? component.valueFen : component.amountFen), 0);
  return { fen: royalty && schedule.totalCapFen !== null ? Math.max(fixed, schedule.totalCapFen) : fixed, openEnded: royalty && schedule.totalCapFen === null };
}
