import { describe, expect, it } from 'vitest';
import { previewOf } from './amendment';
import { BLANK_CHALLENGE, challengeContent, challengeReady, challengeValues, nextKey, placeOf, type ChallengeValues } from './challengeValues';

const half = { numerator: 1, denominator: 2 };
const full: ChallengeValues = {
  ...BLANK_CHALLENGE, kind: 'race', title: ' Cheaper cells ', problem: 'Cells cost too much to make.', criteria: [{ id: 'c1', name: 'Cost', weight: half }, { id: 'c2', name: 'Life', weight: half, guide: '' }],
  poolFen: 100_00, lanes: { count: 2, startShare: { numerator: 1, denominator: 10 } }, stages: [{ id: 's1', title: 'Pilot', fen: 80_00 }], insured: true, insurance: { insurer: 'I', policyNumber: 'P', event: 'Failure', until: '2027-12-31' },
  publicMoney: true, publicFunds: { inPlaceFen: 5, otherSupport: 'no' }, entriesUntil: '2027-01-01T09:30:15.000Z',
};

describe('a challenge in the form', () => {
  it('comes back from the server as it was sent', () => {
    const sent = challengeContent(full);
    expect(sent).toMatchObject({ title: 'Cheaper cells', lanes: { count: 2 }, insurance: { insurer: 'I' }, publicFunds: { inPlaceFen: 5 }, invited: [] });
    expect(sent.criteria[1].guide).toBeNull();
    expect(challengeContent(challengeValues({ content: sent }))).toEqual(sent);
  });
  it('keeps an instant that nobody touched to the second, so that an amendment shortens nothing', () => {
    const sent = challengeContent(full);
    expect(previewOf(sent, challengeContent(challengeValues({ content: sent })))).toEqual({ changed: [], restarting: [], restarts: false });
  });
  it('leaves out what the kind does not have', () => {
    expect(challengeContent({ ...full, kind: 'open', invited: ['x'] })).toMatchObject({ lanes: null, invited: [] });
    expect(challengeContent({ ...full, kind: 'directed', invited: ['x'] })).toMatchObject({ lanes: null, invited: ['x'] });
    expect(challengeContent({ ...full, insured: false, publicMoney: false })).toMatchObject({ insurance: null, publicFunds: null });
  });
  it('goes to the server once no row is half written', () => {
    expect(challengeReady(full)).toBe(true);
    expect(challengeReady({ ...BLANK_CHALLENGE, title: 'Four' })).toBe(true);
    for (const change of [{ title: 'abc' }, { problem: 'short' }, { criteria: [{ id: 'c1', name: 'Cost' }] }, { criteria: [{ id: 'c1', weight: half }] }, { stages: [{ id: 's1', title: 'Pilot' }] }, { targets: [{ name: 'x' }] }, { eligibility: [{ text: 'x' }] }, { lanes: { count: 2 } }, { insurance: { insurer: 'I' } }, { publicFunds: {} }] satisfies ChallengeValues[]) {
      expect([change, challengeReady({ ...full, ...change })]).toEqual([change, false]);
    }
  });
  it('shows a refusal at the field it is about', () => {
    expect(placeOf(['content', 'title'])).toEqual(['title']);
    expect(placeOf(['content', 'criteria'])).toEqual(['criteria']);
    expect(placeOf(['content', 'criteria', 1, 'weight', 'numerator'])).toEqual(['criteria', 1, 'weight']);
    expect(placeOf(['content', 'stages', 1, 'id'])).toEqual(['stages', 1, 'title']);
    expect(placeOf(['content', 'stages', 1, 'fen'])).toEqual(['stages', 1, 'fen']);
    expect(placeOf(['content', 'lanes'])).toEqual(['lanes', 'count']);
    expect(placeOf(['content', 'lanes', 'startShare', 'numerator'])).toEqual(['lanes', 'startShare']);
    expect(placeOf(['content', 'eligibility', 0])).toEqual(['eligibility', 0, 'kind']);
    expect(placeOf(['content', 'ip', 'use'])).toEqual(['ip', 'use']);
    expect(placeOf(['content', 'invited', 3])).toEqual(['invited']);
    expect(placeOf(['reason'])).toEqual(['reason']);
  });
  it('gives a row a key that no other has', () => {
    expect(nextKey([], 'c')).toBe('c1');
    expect(nextKey([{ id: 'c1' }, { id: 'c3' }, null], 'c')).toBe('c2');
  });
});

describe('an amendment', () => {
  const before = challengeContent(full);
  it('names what differs, whatever the order of keys', () => {
    expect(previewOf(before, { ...before, criteria: before.criteria.map(({ id, name, weight, guide }) => ({ guide, weight, name, id })) })).toEqual({ changed: [], restarting: [], restarts: false });
    expect(previewOf(before, { ...before, title: 'Other words for the same thing' })).toEqual({ changed: ['title'], restarting: [], restarts: false });
    expect(previewOf(before, { ...before, title: 'Other words for the same thing', problem: 'Another thing is asked for.' })).toEqual({ changed: ['title', 'problem'], restarting: ['problem'], restarts: true });
  });
  it.each(['criteria', 'stages', 'eligibility'] as const)('restarts the clock with %s', (name) => expect(previewOf({ ...before, eligibility: [{ kind: 'other', text: 'x' }] }, { ...before, eligibility: [{ kind: 'other', text: 'x' }], [name]: [] })).toEqual({ changed: [name], restarting: [name], restarts: true }));
  it('restarts it with what is asked and of whom, the pool, the lanes and the terms of the results', () => {
    for (const change of [{ problem: 'Another thing is asked for.' }, { targets: [{ name: 'Error', value: '1', unit: null }] }, { regime: 'national' as const }, { invited: ['0190a000-0000-7000-8000-000000000001'] }, { poolFen: 1 }, { lanes: null }, { ip: { ...before.ip, owner: 'team' as const } }]) expect(previewOf(before, { ...before, ...change }).restarts).toBe(true);
  });
});
