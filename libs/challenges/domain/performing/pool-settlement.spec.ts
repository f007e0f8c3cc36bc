import fc from 'fast-check';
import type { ChallengeContent } from '../challenge.schema.js';
import type { Entry, EntryState } from '../entry/entry.js';
import { lanePlan, shareAmong } from '../prizes/prizes.js';
import { acceptedStages, contractRuns, failedForGood, forceMajeureStands, missed, START, type Lane, type LaneMilestone, type LaneSum } from './lane.js';
import { poolSettlement } from './pool-settlement.js';

const POOL = 300_000_000;
const content = (change: Partial<ChallengeContent> = {}): ChallengeContent => ({
  kind: 'open', poolFen: POOL, stages: [{ id: 'a', title: 'a', fen: 100_000_000, evidence: null }, { id: 'b', title: 'b', fen: 200_000_000, evidence: null }], lanes: null, publicFunds: null, ...change,
} as ChallengeContent);
const race = content({ kind: 'race', lanes: { count: 2, startShare: { numerator: 1, denominator: 10 } }, stages: [{ id: 'a', title: 'a', fen: 80_000_000, evidence: null }, { id: 'b', title: 'b', fen: 160_000_000, evidence: null }] });
const milestone = (key: string, state: string, change: Partial<LaneMilestone> = {}): LaneMilestone => ({ id: key, key, title: key, dueOn: '2026-12-01', by: 'holder', state, version: 1, submittedOn: null, acceptedOn: null, lateDays: 0, evidence: [], ...change });
const sum = (id: string, fen: number, confirmedFen: number, refundedFen = 0): LaneSum => ({ id, fen, dueOn: '2026-12-31', confirmedFen, refundedFen, payments: [] });
const lane = (number: number, state: EntryState, deal: { state?: string; effectiveOn?: string | null; milestones?: LaneMilestone[]; sums?: LaneSum[]; forceMajeure?: string[]; ground?: string } | null, members = [{ organisationId: `o${number}`, name: 'o', share: { numerator: 1, denominator: 1 }, part: '' }]): Lane => ({
  entry: { id: `e${number}`, number, state, organisationId: `o${number}`, proposal: { members } } as unknown as Entry,
  deal: deal && {
    entryId: `e${number}`, dealId: 'd', dealState: 'agreed', contract: { id: 'c', number: 'LQ', state: deal.state ?? 'terminated', effectiveOn: deal.effectiveOn === undefined ? '2026-11-01' : deal.effectiveOn, endReason: null }, milestones: deal.milestones ?? [], sums: deal.sums ?? [],
    forceMajeure: (deal.forceMajeure ?? []).map((each) => ({ id: 'f', state: each, what: '', since: '2026-11-02', endedOn: null, at: new Date() })), endings: deal.ground ? [{ id: 'n', state: 'effective', kind: 'terminate', ground: deal.ground, groundId: null, reason: '', at: new Date(), effectiveAt: new Date() }] : [],
  },
});

describe('the settlement of a pool', () => {
  it('owes start money for each lane in effect and the stages of the one that was left', () => {
    const settled = poolSettlement(race, [
      lane(1, 'completed', { state: 'in_effect', milestones: [milestone('a', 'accepted'), milestone('b', 'accepted')], sums: [sum(START, 30_000_000, 30_000_000), sum('a', 80_000_000, 80_000_000), sum('b', 160_000_000, 160_000_000)] }),
      lane(2, 'eliminated', { sums: [sum(START, 30_000_000, 30_000_000)], milestones: [milestone('a', 'sent_back')] }),
    ]);
    expect([settled.owedFen, settled.paidFen, settled.refundFen, settled.addsUp]).toEqual([POOL, POOL, 0, true]);
  });

  it('says line by line what differs, and waits for contracts that run', () => {
    const reached = [milestone('a', 'accepted')];
    const of = (a: LaneSum, state = 'terminated') => poolSettlement(content(), [lane(1, 'failed', { state, milestones: reached, sums: [a, sum('b', 200_000_000, 0)] })]);
    expect(of(sum('a', 100_000_000, 99_999_999)).lines[0]!.why).toBe('unpaid');
    expect(of(sum('a', 100_000_000, 100_000_001)).lines[0]!.why).toBe('overpaid');
    expect(of(sum('a', 100_000_000, 110_000_000, 10_000_000))).toMatchObject({ addsUp: true, paidFen: 100_000_000, refundFen: 200_000_000 });
    expect(of(sum('a', 100_000_000, 100_000_000), 'in_effect')).toMatchObject({ addsUp: false, running: ['e1'] });
    expect(poolSettlement(content(), [lane(1, 'failed', { milestones: [], sums: [sum('a', 100_000_000, 1)] })]).lines[0]!.why).toBe('not_owed');
    expect(poolSettlement(content({ publicFunds: { inPlaceFen: 1, otherSupport: 'no' } }), [lane(1, 'failed', {})]).refundTo).toBe('public_funds');
  });

  it('owes what an ended contract settled: what went back is not owed again, and nothing unpaid under a void one', () => {
    const reached = [milestone('a', 'accepted')];
    const started = (state: string, start: LaneSum, a = sum('a', 80_000_000, 0)) => poolSettlement(race, [lane(1, 'failed', { state, sums: [start, a], milestones: a.confirmedFen > 0 ? reached : [] }), lane(2, 'eliminated', { sums: [sum(START, 30_000_000, 30_000_000)] })]);
    const line = (settled: ReturnType<typeof started>) => [settled.lines[0]!.owedFen, settled.lines[0]!.why, settled.addsUp, settled.owedFen + settled.refundFen];
    // all of it went back, or an agreed part
    expect(line(started('rescinded', sum(START, 30_000_000, 30_000_000, 30_000_000)))).toEqual([0, 'contract_settled', true, POOL]);
    expect(line(started('terminated', sum(START, 30_000_000, 30_000_000, 10_000_000)))).toEqual([20_000_000, 'contract_settled', true, POOL]);
    expect(line(started('performed', sum(START, 30_000_000, 30_000_000, 10_000_000)))).toEqual([20_000_000, 'contract_settled', true, POOL]);
    expect(started('terminated', sum(START, 30_000_000, 30_000_000), sum('a', 80_000_000, 80_000_000, 5_000_000))).toMatchObject({ owedFen: 135_000_000, paidFen: 135_000_000, refundFen: 165_000_000, addsUp: true });
    // nothing can be paid under a void contract any more
    expect(line(started('rescinded', sum(START, 30_000_000, 0)))).toEqual([0, 'contract_settled', true, POOL]);
    // what was never paid under a terminated one is still owed, and a running one owes what the edition does
    expect(line(started('terminated', sum(START, 30_000_000, 0)))).toEqual([30_000_000, 'unpaid', false, POOL]);
    expect(line(started('terminated', sum(START, 30_000_000, 20_000_000, 10_000_000)))).toEqual([20_000_000, 'unpaid', false, POOL]);
    expect(line(started('in_effect', sum(START, 30_000_000, 30_000_000, 10_000_000)))).toEqual([30_000_000, 'unpaid', false, POOL]);
    // too much stays too much, whatever the contract became
    expect(line(started('rescinded', sum(START, 30_000_000, 40_000_000)))).toEqual([30_000_000, 'overpaid', false, POOL]);
    expect(poolSettlement(content(), [lane(1, 'failed', { state: 'rescinded', sums: [sum('a', 100_000_000, 1)] })]).lines[0]!.why).toBe('not_owed');
  });

  it('shares nothing out where the shares are not whole, and stands', () => {
    const members = [[1, 2], [1, 3]].map(([numerator, denominator], at) => ({ organisationId: `o${at}`, name: 'o', share: { numerator: numerator!, denominator: denominator! }, part: '' }));
    const settled = poolSettlement(content(), [lane(1, 'completed', { milestones: [milestone('a', 'accepted')], sums: [sum('a', 100_000_000, 100_000_000)] }, members)]);
    expect(settled).toMatchObject({ owedFen: 100_000_000, refundFen: 200_000_000, addsUp: true, lines: [{ members: [], why: null }, { members: [] }] });
  });

  it('shares what is owed among the members to the fen', () => {
    const members = ['a', 'b', 'c'].map((organisationId) => ({ organisationId, name: organisationId, share: { numerator: 1, denominator: 3 }, part: '' }));
    const [line] = poolSettlement(content(), [lane(1, 'completed', { milestones: [milestone('a', 'accepted')] }, members)]).lines;
    expect([line!.members.map(({ fen }) => fen).reduce((all, fen) => all + fen, 0), Math.max(...line!.members.map(({ fen }) => fen)) - Math.min(...line!.members.map(({ fen }) => fen))]).toEqual([100_000_000, 1]);
  });

  it('comes to the pool whatever was accepted, in whichever lane, however many started', () => {
    const parts = (poolFen: number, weights: readonly number[]) => shareAmong(poolFen, weights.map((numerator) => ({ numerator, denominator: weights.reduce((all, each) => all + each, 0) })));
    fc.assert(fc.property(
      fc.integer({ min: 1, max: 1_000_000_000_000 }), fc.boolean(), fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }), fc.array(fc.array(fc.nat({ max: 5 }), { maxLength: 6 }), { minLength: 2, maxLength: 2 }),
      fc.constantFrom('completed' as const, 'failed' as const), fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }), fc.constantFrom('in_effect', 'performed', 'terminated', 'rescinded'), fc.nat({ max: 3 }),
      (poolFen, isRace, weights, picks, ended, effects, became, back) => {
        const lanes = isRace ? { count: 2, startShare: { numerator: 1, denominator: 10 } } : null;
        const stages = parts(lanes ? lanePlan(poolFen, lanes).remainderFen : poolFen, weights).map((fen, at) => ({ id: `s${at}`, title: `s${at}`, fen, evidence: null }));
        const start = lanes ? lanePlan(poolFen, lanes).startFen[0]! : 0;
        const whole = content({ kind: isRace ? 'race' : 'open', poolFen, stages, lanes });
        const paid = (id: string, fen: number) => sum(id, fen, fen, Math.floor((fen * back) / 3));
        const run = (at: number, state: EntryState) => lane(at, state, {
          state: became,
          effectiveOn: effects[at - 1] ? '2026-11-01' : null, milestones: picks[at - 1]!.map((pick) => milestone(`s${pick}`, 'accepted')), sums: [paid(START, start), ...stages.map(({ id, fen }) => paid(id, fen))],
        });
        const { owedFen, refundFen, lines } = poolSettlement(whole, isRace ? [run(1, ended), run(2, 'eliminated')] : [run(1, ended)]);
        return owedFen + refundFen === poolFen && refundFen >= 0 && lines.reduce((all, line) => all + line.owedFen, 0) === owedFen && lines.every((line) => line.members.reduce((all, { fen }) => all + fen, 0) === line.owedFen);
      }), { numRuns: 500 });
  });
});

describe('a lane', () => {
  it('missed a gate that was sent back or is overdue, not one that waits', () => {
    expect([milestone('g', 'sent_back'), milestone('g', 'planned'), milestone('g', 'submitted'), milestone('g', 'accepted'), milestone('g', 'dropped')].map((each) => missed(each, '2026-12-02'))).toEqual([true, true, false, false, false]);
    expect(missed(milestone('g', 'planned'), '2026-12-01')).toBe(false);
    // what the organiser owes is nothing that the team misses
    expect(['sent_back', 'planned'].map((state) => missed(milestone('g', state, { by: 'acquirer' }), '2026-12-02'))).toEqual([false, false]);
    expect(failedForGood(lane(1, 'chosen', { state: 'in_effect', milestones: [milestone('a', 'sent_back', { by: 'acquirer' })] }), ['a'], '2026-12-02')).toBe(false);
  });

  it('failed for good with its contract, or with a stage sent back whose day is over', () => {
    const running = (state: string) => lane(1, 'chosen', { state: 'in_effect', milestones: [milestone('a', state)] });
    expect(['sent_back', 'planned', 'submitted'].map((state) => failedForGood(running(state), ['a'], '2026-12-02'))).toEqual([true, false, false]);
    expect([failedForGood(running('sent_back'), ['a'], '2026-12-01'), failedForGood(running('sent_back'), ['b'], '2026-12-02'), failedForGood(lane(1, 'chosen', { state: 'rescinded' }), [], '2026-12-02')]).toEqual([false, false, true]);
  });

  it('stands under force majeure that was acknowledged, or that ended its contract', () => {
    expect(['notified', 'contested', 'withdrawn', 'acknowledged'].map((state) => forceMajeureStands(lane(1, 'chosen', { forceMajeure: [state] })))).toEqual([false, false, false, true]);
    expect([forceMajeureStands(lane(1, 'chosen', { ground: 'force_majeure' })), forceMajeureStands(lane(1, 'chosen', { ground: 'agreement' })), forceMajeureStands(lane(1, 'chosen', null))]).toEqual([true, false, false]);
  });

  it('counts accepted stages once, and a contract as running until it ended', () => {
    expect(acceptedStages(lane(1, 'chosen', { milestones: [milestone('a', 'accepted'), milestone('a', 'dropped'), milestone('gate', 'accepted')] }), ['a', 'b'])).toEqual(['a']);
    expect(['in_effect', 'signing', 'terminated', 'cancelled', 'performed'].map((state) => contractRuns(lane(1, 'eliminated', { state })))).toEqual([true, true, false, false, false]);
  });
});
