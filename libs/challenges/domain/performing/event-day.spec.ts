import type { Entry, EntryState } from '../entry/entry.js';
import { eventDay } from './event-day.js';
import type { Lane, LaneContract } from './lane.js';

const on = (day: string) => new Date(`${day}T04:00:00Z`);
const ending = (effective: string | null, change: Partial<LaneContract['endings'][number]> = {}): LaneContract['endings'][number] => ({ id: 'n', state: effective === null ? 'proposed' : 'effective', kind: 'terminate', ground: 'agreement', groundId: null, reason: '', at: on('2026-01-01'), effectiveAt: effective === null ? null : on(effective), ...change });
const quake = (since: string, state = 'acknowledged', change: Partial<LaneContract['forceMajeure'][number]> = {}): LaneContract['forceMajeure'][number] => ({ id: 'f', state, what: '', since, endedOn: null, at: on(since), ...change });
const lane = (state: EntryState, rows: Partial<Pick<LaneContract, 'endings' | 'forceMajeure'>>, decided = '2026-06-30'): Lane => ({
  entry: { id: state, number: 1, state, organisationId: 'o', proposal: null, decidedAt: on(decided) } as unknown as Entry,
  deal: { entryId: state, dealId: 'd', dealState: 'agreed', contract: { id: 'c', number: 'LQ', state: 'terminated', effectiveOn: '2026-01-02', endReason: null }, milestones: [], sums: [], forceMajeure: [], endings: [], ...rows },
});

describe('the day of the insured event', () => {
  it('is of lanes that failed, not of one that was eliminated before', () => {
    const lanes = [lane('eliminated', { endings: [ending('2026-03-01')], forceMajeure: [quake('2026-02-01')] }), lane('failed', { endings: [ending('2026-05-01')] })];
    expect(eventDay(lanes, 'failed')).toBe('2026-05-01');
    expect(eventDay([lanes[0]!, lane('failed', { forceMajeure: [quake('2026-06-01')] })], 'force_majeure')).toBe('2026-06-01');
    expect(eventDay([lanes[0]!], 'failed')).toBeNull();
  });

  it('is the ending that made a lane fail: in effect, in time, and not when it was proposed', () => {
    expect(eventDay([lane('failed', { endings: [ending(null), ending('2026-05-01')] })], 'failed')).toBe('2026-05-01');
    // a stage was refused; the contract was ended afterwards, for the settlement
    expect(eventDay([lane('failed', { endings: [ending('2026-09-01')] })], 'failed')).toBeNull();
    // force majeure that was overcome is not why it failed
    expect(eventDay([lane('failed', { forceMajeure: [quake('2026-02-01', 'over', { endedOn: '2026-02-20' })], endings: [ending('2026-05-01')] })], 'failed')).toBe('2026-05-01');
  });

  it('is the day on which the force majeure began that ended it', () => {
    const over = quake('2026-02-01', 'over', { endedOn: '2026-02-20' });
    expect(eventDay([lane('failed', { forceMajeure: [over, quake('2026-06-01')] })], 'force_majeure')).toBe('2026-06-01');
    // recorded as over after it ended the challenge
    expect(eventDay([lane('failed', { forceMajeure: [quake('2026-06-01', 'over', { endedOn: '2026-07-20' })] })], 'force_majeure')).toBe('2026-06-01');
    for (const state of ['notified', 'contested', 'withdrawn']) expect(eventDay([lane('failed', { forceMajeure: [quake('2026-06-01', state)] })], 'force_majeure')).toBeNull();
    // an ending for another reason is not the event; one for this reason counts from its beginning
    expect(eventDay([lane('failed', { forceMajeure: [quake('2026-06-01')], endings: [ending('2026-04-01')] })], 'force_majeure')).toBe('2026-06-01');
    expect(eventDay([lane('failed', { forceMajeure: [quake('2026-06-01')], endings: [ending('2026-06-20', { ground: 'force_majeure', groundId: 'f' })] })], 'failed')).toBe('2026-06-01');
  });
});
