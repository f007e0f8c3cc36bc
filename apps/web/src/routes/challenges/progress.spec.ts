import { describe, expect, it } from 'vitest';
import { BLANK_CHALLENGE, type ChallengeValues } from './challengeValues';
import { keepersDone, progressOf } from './progress';

const whole = { numerator: 1, denominator: 1 };
const full: ChallengeValues = {
  ...BLANK_CHALLENGE, title: 'Cheaper cells', problem: 'Cells cost too much to make.', endUser: 'A firm', field: 'x', criteria: [{ id: 'c1', name: 'Cost', weight: whole }], poolFen: 100, stages: [{ id: 's1', title: 'Pilot', fen: 100 }],
  ip: { owner: 'team', use: 'u', secrecy: 's' }, questionsUntil: '2027-01-01T00:00:00Z', entriesUntil: '2027-01-02T00:00:00Z', judgedBy: '2027-02-01',
};
const open = (change: ChallengeValues) => Object.entries(progressOf({ ...full, ...change })).flatMap(([name, done]) => (done ? [] : [name]));

describe('the check list of a challenge', () => {
  it('has everything ticked where everything is there, and little at the start', () => {
    expect(open({})).toEqual([]);
    expect(Object.entries(progressOf(BLANK_CHALLENGE)).flatMap(([name, done]) => (done ? [name] : []))).toEqual(['eligibility']);
  });
  it.each<[string, ChallengeValues]>([
    ['problem', { problem: 'short' }], ['user', { endUser: ' ' }], ['criteria', { criteria: [{ id: 'c1', name: 'Cost', weight: { numerator: 99, denominator: 100 } }] }], ['criteria', { criteria: [] }], ['prizes', { poolFen: 101 }], ['prizes', { kind: 'race' }],
    ['prizes', { stages: [{ id: 's1', title: 'Pilot', fen: 100 }, { id: 's2', title: 'Nothing', fen: 0 }] }], ['prizes', { stages: [{ id: 's1', title: 'Pilot', fen: 50 }, { id: 's1', title: 'Again', fen: 50 }] }],
    ['prizes', { kind: 'race', lanes: { count: 2, startShare: { numerator: 1, denominator: 2 } }, stages: [] }], ['prizes', { kind: 'race', lanes: { count: 2, startShare: { numerator: 0, denominator: 1 } } }],
    ['ip', { ip: { owner: 'to_be_decided', use: 'u', secrecy: 's' } }], ['ip', { ip: { owner: 'team', use: 'u' } }], ['eligibility', { regime: 'national', eligibility: [{ kind: 'degree', text: 'x' }] }], ['eligibility', { kind: 'directed' }],
    ['times', { questionsUntil: '2027-01-03T00:00:00Z' }], ['times', { judgedBy: null }],
  ])('leaves %s open for %j', (name, change) => expect(open(change)).toEqual([name]));
  it('asks less of a scene, but no sales history', () => {
    expect(open({ kind: 'scene', criteria: [], poolFen: null, stages: [], questionsUntil: null, judgedBy: null })).toEqual([]);
    expect(open({ kind: 'scene', eligibility: [{ kind: 'sales_history', text: 'x' }] })).toEqual(['eligibility']);
  });
  it('ticks the keepers once each has made a key', () => {
    const keepers = (named: number, ready: number) => keepersDone({ kind: 'open', keepers: { named, ready, needed: 2 } });
    expect([keepersDone(undefined), keepers(0, 0), keepers(3, 2), keepers(3, 3)]).toEqual([false, false, false, true]);
  });
});
