import { defineRule, type Fen, type Fraction, refusal, type Rule } from '@app/kernel';
import { type Governed, percentOf } from '../governed.js';
import { fenUp } from './plan.js';

/** Why a person's fen is what it is: nothing to round, rounded up or left by the largest remainders, or moved by one fen for the sake of a legal share. */
export type Rounding = 'exact' | 'given' | 'kept' | 'floor-given' | 'floor-taken';

export interface SharePart {
  readonly person: string;
  readonly share: Fraction;
  readonly fen: Fen;
  readonly rounding: Rounding;
}

/** A group that has at least `least` percent of the whole, in fen rounded up. */
export interface LeastShare {
  readonly members: ReadonlySet<string>;
  readonly least: Governed<number>;
}

const leastSharesFit: Rule<{ readonly article: string | null }> = defineRule<{ readonly article: string | null }>({
  code: 'contracting.least-shares-do-not-fit', path: '/people',
  registry: ['reward.main-contributor-share', 'reward.transfer-staff-share'],
  texts: {
    'zh-CN': '按现有份额，这笔奖励的尾差无法同时满足各项最低份额（{article}）。请略微调整份额，或者与下一笔到账合并分配。',
    en: 'With these shares no rounding of this sum keeps all legal shares ({article}). Change the shares a little, or distribute it with the next payment.',
  },
  keeps: ({ article }) => article === null || { params: { article } },
});

interface Line {
  readonly person: string;
  readonly share: Fraction;
  readonly floor: bigint;
  /** Above the denominator of the share: the part of a fen that rounding down leaves. */
  readonly rest: bigint;
  readonly below: bigint;
  up: boolean;
  moved: boolean;
}

/** The largest remainder first; equal ones by the stable id of the person, so that the order of the list never matters. */
function byRest(a: Line, b: Line): number {
  const [left, right] = a.below === b.below ? [a.rest, b.rest] : [a.rest * b.below, b.rest * a.below];
  return left > right ? -1 : left < right ? 1 : a.person < b.person ? -1 : 1;
}

/**
 * Shares a sum in fen by fractions that are exactly the whole: largest remainder, ties by the person's id. Where rounding alone takes a
 * fen from a group below its legal share, that fen is moved to it from others; refused where that cannot be. Everybody has the exact
 * share rounded down or up, the parts sum to the whole, and come by the person's id.
 */
export function splitReward(poolFen: Fen, people: readonly { readonly person: string; readonly share: Fraction }[], groups: readonly LeastShare[]): SharePart[] {
  const pool = BigInt(poolFen);
  const lines = people.map(({ person, share }): Line => {
    const below = BigInt(share.denominator);
    const product = pool * BigInt(share.numerator);
    return { person, share, floor: product / below, rest: product % below, below, up: false, moved: false };
  });
  const ranked = [...lines].sort(byRest);
  const left = pool - lines.reduce((sum, { floor }) => sum + floor, 0n);
  for (const one of ranked.slice(0, Number(left))) one.up = true;
  keepLeastShares(poolFen, ranked, groups);
  return [...lines].sort((a, b) => (a.person < b.person ? -1 : 1)).map(({ person, share, floor, rest, up, moved }) => ({
    person, share, fen: Number(floor) + (up ? 1 : 0), rounding: moved ? (up ? 'floor-given' : 'floor-taken') : rest === 0n ? 'exact' : up ? 'given' : 'kept',
  }));
}

function keepLeastShares(poolFen: Fen, ranked: readonly Line[], groups: readonly LeastShare[]): void {
  const needs = groups.map(({ members, least }) => ({ members, least, fen: BigInt(fenUp(poolFen, percentOf(least.value))) }));
  const has = (members: ReadonlySet<string>): bigint => ranked.reduce((sum, { person, floor, up }) => (members.has(person) ? sum + floor + (up ? 1n : 0n) : sum), 0n);
  const lacking = () => needs.find(({ members, fen }) => has(members) < fen);
  // each move settles one fen of one group and breaks no other, so it ends
  for (let short = lacking(); short; short = lacking()) {
    const { members, least } = short;
    const receivers = ranked.filter(({ person, up, rest }) => members.has(person) && !up && rest > 0n);
    const givers = ranked.filter(({ person, up }) => !members.has(person) && up).reverse();
    const kept = (giver: Line, receiver: Line): boolean => needs.every(({ members: others, fen }) => {
      if (others === members) return true;
      const now = has(others);
      const then = now - (others.has(giver.person) ? 1n : 0n) + (others.has(receiver.person) ? 1n : 0n);
      return then >= fen || then >= now;
    });
    const pair = receivers.flatMap((receiver) => givers.filter((giver) => kept(giver, receiver)).slice(0, 1).map((giver) => ({ giver, receiver })))[0];
    if (!pair) throw refusal(leastSharesFit.check({ article: least.article ?? least.rule })[0]!);
    pair.giver.up = false;
    pair.receiver.up = true;
    pair.giver.moved = !pair.giver.moved;
    pair.receiver.moved = !pair.receiver.moved;
  }
}
