/** What a facet counts of one result. */
export interface Faceted {
  readonly kind: string;
  readonly achievementKind: string | null;
  readonly field: string | null;
  readonly region: string | null;
  readonly modes: readonly string[] | null;
  readonly trl: number | null;
}
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}
export const FACETS = ['kind', 'achievementKind', 'field', 'region', 'mode', 'trl'] as const;
export type Facets = Record<(typeof FACETS)[number], FacetCount[]>;

/** GB/T 22900-2022 in the three stretches in which people speak: research, pilot, ready for use. */
export function trlBand(trl: number): string {
  return trl <= 3 ? '1-3' : trl <= 6 ? '4-6' : '7-9';
}

/** Counts per value, the most frequent first. */
export function facetsOf(results: readonly Faceted[]): Facets {
  return {
    kind: counted(results.map(({ kind }) => kind)),
    achievementKind: counted(results.map(({ achievementKind }) => achievementKind)),
    field: counted(results.map(({ field }) => field)),
    region: counted(results.map(({ region }) => region)),
    mode: counted(results.flatMap(({ modes }) => modes ?? [])),
    trl: counted(results.map(({ trl }) => (trl === null ? null : trlBand(trl)))),
  };
}

function counted(values: readonly (string | null)[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
