import type { Trigger } from '../price/price-schedule.schema.js';
import { dayOfAll } from './delivery-list.js';
import type { DeliveryItem, Handover, Milestone } from './performance.js';

/** An event of the price schedule and the civil day in China on which it happened. */
export type Happened = { readonly event: Exclude<Trigger['event'], 'milestone'>; readonly on: string } | { readonly event: 'milestone'; readonly milestoneId: string; readonly on: string };

export interface PerformedFacts {
  readonly signedOn: string | null;
  readonly effectiveOn: string | null;
  readonly list: readonly DeliveryItem[];
  readonly handovers: readonly Handover[];
  readonly milestones: readonly Milestone[];
}

/** Delivery and acceptance happen when the last item of the list is received, or accepted; a milestone when it is accepted. */
export function happenedOf({ signedOn, effectiveOn, list, handovers, milestones }: PerformedFacts): Happened[] {
  const days = { signing: signedOn, effect: effectiveOn, delivery: dayOfAll(list, handovers, 'receivedOn'), acceptance: dayOfAll(list, handovers, 'acceptedOn') };
  return [
    ...Object.entries(days).flatMap(([event, on]): Happened[] => (on === null ? [] : [{ event: event as keyof typeof days, on }])),
    ...milestones.flatMap(({ key, state, acceptedOn }): Happened[] => (state === 'accepted' ? [{ event: 'milestone', milestoneId: key, on: acceptedOn! }] : [])),
  ];
}
