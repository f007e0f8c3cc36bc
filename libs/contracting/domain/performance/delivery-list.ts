import type { PricedTerms } from '../terms.input.js';
import type { DeliveryItem, Handover, HandoverState } from './performance.js';

/** FNV-1a over UTF-16 units, twice with different seeds: a name for an item, not a proof of anything. */
function nameOf(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => [...text].reduce((hash, char) => Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0, seed).toString(16).padStart(8, '0')).join('');
}

/** What the terms owe: deliveries, and guidance as one item. Keys follow what is owed, so that a supplement that adds a line leaves the other keys alone. */
export function deliveryList({ deliveries, guidance }: Pick<PricedTerms, 'deliveries' | 'guidance'>): DeliveryItem[] {
  const owed: Omit<DeliveryItem, 'key'>[] = [
    ...deliveries.map(({ item, form, quantity, dueOn }) => ({ item, form, quantity, dueOn })),
    ...(guidance ? [{ item: guidance.content, form: 'training' as const, quantity: guidance.personDays === null ? null : `${guidance.personDays} 人日`, dueOn: null }] : []),
  ];
  const seen = new Map<string, number>();
  return owed.map((each) => {
    const name = nameOf(`${each.form}\n${each.item}\n${each.quantity ?? ''}`);
    const turn = (seen.get(name) ?? 0) + 1;
    seen.set(name, turn);
    return { key: turn === 1 ? name : `${name}-${turn}`, ...each };
  });
}

const COUNTS: readonly HandoverState[] = ['received', 'accepted'];
/** The keys of a list that are on a handover in one of these states. */
export const keysIn = (handovers: readonly Pick<Handover, 'state' | 'items'>[], states: readonly HandoverState[]): ReadonlySet<string> =>
  new Set(handovers.filter(({ state }) => states.includes(state)).flatMap(({ items }) => items.map(({ key }) => key)));

/** What is not received yet, and, where the terms ask for acceptance, what is not accepted. */
export function stillOwed(list: readonly DeliveryItem[], handovers: readonly Handover[], acceptanceAgreed: boolean): DeliveryItem[] {
  const done = keysIn(handovers, acceptanceAgreed ? ['accepted'] : COUNTS);
  return list.filter(({ key }) => !done.has(key));
}

/** The day on which the last item of the list was received, or accepted; null while one is missing. What was refused does not count until it is handed over again. */
export function dayOfAll(list: readonly DeliveryItem[], handovers: readonly Handover[], of: 'receivedOn' | 'acceptedOn'): string | null {
  const dayOf = (wanted: string): string | undefined => handovers.filter(({ state, items }) => COUNTS.includes(state) && items.some(({ key }) => key === wanted)).flatMap((handover) => handover[of] ?? []).sort()[0];
  const days = list.flatMap(({ key }) => dayOf(key) ?? []);
  return days.length === 0 || days.length < list.length ? null : days.sort().at(-1)!;
}
