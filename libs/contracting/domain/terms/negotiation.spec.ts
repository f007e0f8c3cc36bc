import { Problem } from '@app/kernel';
import fc from 'fast-check';
import { frozenOf, isSigned, latestOf, negotiate, negotiationRefusals, openNegotiation, pendingOf, type Negotiation, type NegotiationAct } from './negotiation.js';

const CLAUSES = ['parties', 'price'];
const write = (act: 'offer' | 'counter_offer' | 'amend', by: string, version: number, hash = `${act}-${by}-${version}`): NegotiationAct => ({ act, by, version, hash, clauseIds: CLAUSES });
const answer = (act: 'accept' | 'reject' | 'withdraw' | 'sign', by: string, version: number): NegotiationAct => ({ act, by, version });
const comment = (by: string, version: number, clauseId: string | null): NegotiationAct => ({ act: 'comment', by, version, clauseId, text: '请说明' });
const after = (...acts: NegotiationAct[]): Negotiation => acts.reduce(negotiate, openNegotiation(['a', 'b']));
const refusal = (state: Negotiation, act: NegotiationAct): string | undefined => {
  try { negotiate(state, act); } catch (error) { if (error instanceof Problem) return error.definition.code.replace('contracting.negotiation-', ''); throw error; }
  return undefined;
};

const offered = after(write('offer', 'a', 0));
const countered = negotiate(offered, write('counter_offer', 'b', 1));
const frozen = negotiate(countered, answer('accept', 'a', 2));
const signed = [answer('sign', 'a', 2), answer('sign', 'b', 2)].reduce(negotiate, frozen);
const amending = negotiate(signed, write('amend', 'b', 2));

describe('a negotiation', () => {
  it('goes from offer to counter-offer, acceptance and signatures', () => {
    expect([latestOf(offered)?.kind, latestOf(countered)?.kind, frozenOf(countered)]).toEqual(['offer', 'counter_offer', undefined]);
    expect(frozenOf(frozen)).toMatchObject({ number: 2, by: 'b', acceptedBy: ['a'] });
    expect([isSigned(frozen), isSigned(signed)]).toEqual([false, true]);
  });

  it('amends what is frozen, leaves it standing until the other side accepts, and is signed anew', () => {
    expect([frozenOf(amending)?.number, pendingOf(amending)?.kind]).toEqual([2, 'amendment']);
    const renewed = negotiate(amending, answer('accept', 'a', 3));
    expect([frozenOf(renewed)?.number, isSigned(renewed)]).toEqual([3, false]);
    expect(refusal(renewed, answer('sign', 'a', 2))).toBe('old-version');
    expect(frozenOf(negotiate(amending, answer('reject', 'a', 3)))?.number).toBe(2);
    expect(latestOf(negotiate(amending, write('counter_offer', 'a', 3)))?.kind).toBe('amendment');
  });

  it('lets the frozen version be signed after an amendment came to nothing', () => {
    const failed = negotiate(negotiate(frozen, write('amend', 'a', 2)), answer('withdraw', 'a', 3));
    expect(refusal(failed, answer('sign', 'b', 2))).toBeUndefined();
  });

  it('with three parties freezes when the last of the others accepts; a counter-offer starts over', () => {
    const three = negotiate(openNegotiation(['a', 'b', 'c']), write('offer', 'a', 0));
    const half = negotiate(three, answer('accept', 'b', 1));
    expect(frozenOf(half)).toBeUndefined();
    expect(frozenOf(negotiate(half, answer('accept', 'c', 1)))?.number).toBe(1);
    const over = negotiate(half, write('counter_offer', 'c', 1));
    expect([latestOf(over)?.acceptedBy, refusal(over, answer('accept', 'c', 2)), refusal(half, answer('accept', 'b', 1))]).toEqual([[], 'own-offer', 'accepted-already']);
  });

  it('ties comments to a clause of a version, also of an old or frozen one', () => {
    expect(negotiate(frozen, comment('a', 1, 'price')).comments).toEqual([{ by: 'a', version: 1, clauseId: 'price', text: '请说明' }]);
    expect(negotiate(offered, comment('b', 1, null)).comments).toHaveLength(1);
    expect([refusal(frozen, comment('a', 1, 'risk')), refusal(frozen, comment('a', 3, 'price')), refusal(frozen, comment('x', 1, 'price'))]).toEqual(['clause-unknown', 'clause-unknown', 'not-a-party']);
  });

  it.each<[string, string, Negotiation, NegotiationAct]>([
    ['an outsider', 'not-a-party', offered, answer('accept', 'x', 1)],
    ['one party alone', 'alone', openNegotiation(['a', 'a']), write('offer', 'a', 0)],
    ['acceptance of an old version', 'old-version', countered, answer('accept', 'b', 1)],
    ['an offer on an old version', 'old-version', countered, write('counter_offer', 'a', 1)],
    ['acceptance of one\'s own offer', 'own-offer', offered, answer('accept', 'a', 1)],
    ['rejection of one\'s own offer', 'own-offer', offered, answer('reject', 'a', 1)],
    ['a counter-offer to one\'s own offer', 'own-offer', offered, write('counter_offer', 'a', 1)],
    ['a first counter-offer', 'nothing-pending', openNegotiation(['a', 'b']), write('counter_offer', 'a', 0)],
    ['acceptance of nothing', 'nothing-pending', openNegotiation(['a', 'b']), answer('accept', 'a', 0)],
    ['a new offer over the other side\'s', 'foreign-offer', offered, write('offer', 'b', 1)],
    ['withdrawal of the other side\'s offer', 'foreign-offer', offered, answer('withdraw', 'b', 1)],
    ['an offer once it is frozen', 'frozen', frozen, write('offer', 'a', 2)],
    ['a counter-offer once it is frozen', 'frozen', frozen, write('counter_offer', 'a', 2)],
    ['an amendment of nothing', 'nothing-to-amend', offered, write('amend', 'a', 1)],
    ['a second amendment over the other side\'s', 'foreign-offer', amending, write('amend', 'a', 3)],
    ['an amendment that changes nothing', 'unchanged', frozen, write('amend', 'a', 2, 'counter_offer-b-1')],
    ['a counter-offer that changes nothing', 'unchanged', offered, write('counter_offer', 'b', 1, 'offer-a-0')],
    ['acceptance after withdrawal', 'nothing-pending', negotiate(offered, answer('withdraw', 'a', 1)), answer('accept', 'b', 1)],
    ['acceptance after rejection', 'nothing-pending', negotiate(offered, answer('reject', 'b', 1)), answer('accept', 'b', 1)],
    ['acceptance of what is frozen', 'nothing-pending', frozen, answer('accept', 'b', 2)],
    ['a signature before acceptance', 'not-frozen', offered, answer('sign', 'b', 1)],
    ['a signature on an old version', 'old-version', frozen, answer('sign', 'a', 1)],
    ['a signature while an amendment waits', 'old-version', amending, answer('sign', 'a', 2)],
    ['a signature on an amendment that waits', 'not-frozen', amending, answer('sign', 'a', 3)],
    ['a second signature', 'signed-already', negotiate(frozen, answer('sign', 'a', 2)), answer('sign', 'a', 2)],
  ])('refuses %s', (_, code, state, act) => {
    expect(refusal(state, act)).toBe(code);
    expect(negotiationRefusals(state, act).map((each) => each.code)).toContain(`contracting.negotiation-${code}`);
  });

  const party = fc.constantFrom('a', 'a', 'b', 'b', 'b', 'c', 'x');
  const version = fc.integer({ min: 0, max: 8 });
  const anyAct: fc.Arbitrary<NegotiationAct> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ act: fc.constantFrom('offer' as const, 'counter_offer' as const, 'amend' as const), by: party, version, hash: fc.constantFrom('h1', 'h2', 'h3'), clauseIds: fc.constant(CLAUSES) }) },
    { weight: 5, arbitrary: fc.record({ act: fc.constantFrom('accept' as const, 'accept' as const, 'sign' as const, 'sign' as const, 'reject' as const, 'withdraw' as const), by: party, version }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('comment' as const), by: party, version, clauseId: fc.constantFrom('price', 'x', null), text: fc.constant('?') }) },
  );
  /** Most acts name the version that is there, or nothing would ever be accepted. */
  const acts = fc.array(fc.tuple(anyAct, fc.integer({ min: 0, max: 9 })), { minLength: 20, maxLength: 60, size: 'max' });

  it('never accepts an old version or one\'s own offer, never changes what is frozen, and signs only what stands', () => {
    let [freezes, signatures] = [0, 0];
    fc.assert(fc.property(acts, fc.constantFrom(['a', 'b'], ['a', 'b', 'c']), (list, parties) => {
      let state = openNegotiation(parties);
      for (const [drawn, luck] of list) {
        const act = luck < 8 ? { ...drawn, version: drawn.act === 'sign' && state.frozen !== null ? state.frozen : state.versions.length } : drawn;
        const before = state;
        const reasons = negotiationRefusals(before, act);
        const code = refusal(before, act);
        expect(code === undefined).toBe(reasons.length === 0);
        if (code !== undefined) continue;
        state = negotiate(before, act);
        expect(parties).toContain(act.by);
        if (act.act === 'accept') {
          expect(act.version).toBe(before.versions.length);
          expect(latestOf(before)!.by).not.toBe(act.by);
          expect(latestOf(before)!.ended).toBeNull();
        }
        if (act.act === 'sign') { signatures += 1; expect([act.version, pendingOf(before)]).toEqual([before.frozen, undefined]); }
        if (state.frozen !== before.frozen) {
          freezes += 1;
          const now = frozenOf(state)!;
          expect([act.act, now.number]).toEqual(['accept', state.versions.length]);
          expect([...now.acceptedBy, now.by].sort()).toEqual([...parties].sort());
          expect(now.signedBy).toEqual([]);
        }
        if (state.versions.length > before.versions.length) expect(latestOf(state)!.kind === 'amendment').toBe(before.frozen !== null);
        // Nothing that was written is ever written over.
        before.versions.forEach((each, index) => expect(state.versions[index]).toMatchObject({ number: each.number, by: each.by, hash: each.hash, kind: each.kind, clauseIds: each.clauseIds }));
        for (const each of state.versions) {
          expect(each.acceptedBy).not.toContain(each.by);
          expect(new Set(each.signedBy).size).toBe(each.signedBy.length);
        }
      }
    }), { numRuns: 400 });
    expect(Math.min(freezes, signatures)).toBeGreaterThan(20);
  });
});
