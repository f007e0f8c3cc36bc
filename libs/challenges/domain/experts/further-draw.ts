import { drawExperts, type Candidate, type Drawn, type Interested } from './draw.js';

/** What is frozen of a draw, as the next one asks for it. */
export interface FrozenDraw extends Pick<Drawn, 'chosen' | 'reserves'> {
  readonly seed: string;
  readonly poolSha256: string;
}
export interface DrawnAgain extends Drawn {
  /** 2 for the first draw after the first. */
  readonly number: number;
  readonly seed: string;
  /** Of the field, without whoever was drawn before. */
  readonly pool: readonly Candidate[];
}

/** SHA-256, hex, over the seed of the first draw, the number of this one and the hash of the first pool, each on a line: fixed since the first draw, whenever it is made. */
export const furtherSeed = ({ seed, poolSha256 }: Pick<FrozenDraw, 'seed' | 'poolSha256'>, number: number, sha256: (text: string) => string): string => sha256([seed, number, poolSha256].join('\n'));

/** Draws `places` experts of the field from a pool of today, without anybody of an earlier draw; `earlier` are all of them, the first one first. */
export function drawAgain(pool: readonly Candidate[], { earlier, field, places, interested }: { readonly earlier: readonly [FrozenDraw, ...FrozenDraw[]]; readonly field: string; readonly places: number; readonly interested: Interested }, sha256: (text: string) => string): DrawnAgain {
  const before = new Set(earlier.flatMap(({ chosen, reserves }) => [...chosen, ...reserves]));
  const fresh = pool.filter(({ expertId, fields }) => fields.includes(field) && !before.has(expertId));
  const number = earlier.length + 1;
  const seed = furtherSeed(earlier[0], number, sha256);
  return { ...drawExperts(fresh, { field, count: places, seed, interested }, sha256), number, seed, pool: fresh };
}

/** By when the cards of somebody are due who takes a seat today: by the day of their draw; where it has come already, after as many natural days as those had who were drawn first. Days as YYYY-MM-DD. */
export function cardsDayOf({ cardsBy, drawnOn }: { readonly cardsBy: string; readonly drawnOn: string }, today: string): string {
  if (cardsBy > today) return cardsBy;
  return new Date(Date.parse(today) + Date.parse(cardsBy) - Date.parse(drawnOn)).toISOString().slice(0, 10);
}

/** Reserves of all draws in the order in which they step in, each with the place that it would take. */
export function reservesInTurn<D extends Pick<Drawn, 'chosen' | 'reserves'>>(draws: readonly D[]): readonly { readonly accountId: string; readonly place: number; readonly draw: D }[] {
  return draws.flatMap((draw, at) => draw.reserves.map((accountId, turn) => ({ accountId, place: placesBefore(draws.slice(0, at)) + draw.chosen.length + turn + 1, draw })));
}
export const placesBefore = (draws: readonly Pick<Drawn, 'chosen' | 'reserves'>[]): number => draws.reduce((sum, { chosen, reserves }) => sum + chosen.length + reserves.length, 0);
