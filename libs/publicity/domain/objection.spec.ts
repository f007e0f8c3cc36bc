import { checkMachine, nextActs } from '@app/kernel';
import { afterAct, cameInTime, overdue, type Objection } from './objection.js';
import { OBJECTION_STATES, objectionMachine } from './objection.machine.js';

const facts = { actorId: 'handler', noticeMaker: 'maker', objectorId: 'objector' };
const blockedFor = (actorId: string) => [...new Set(nextActs(objectionMachine, 'received', { ...facts, actorId }, ({ name }) => name === 'publicity.objection.handle').flatMap(({ blockedBy }) => blockedBy.map(({ code }) => code)))];

describe('an objection', () => {
  it('has a sound table without an act of a job', () => {
    expect(checkMachine(objectionMachine)).toEqual([]);
    expect(objectionMachine.acts.filter(({ permission }) => permission === 'system')).toEqual([]);
  });

  it('is handled by nobody who made the notice or the objection', () => {
    expect(blockedFor('handler')).toEqual([]);
    expect(blockedFor('maker')).toEqual(['publicity.handler-made-the-notice']);
    expect(blockedFor('objector')).toEqual(['publicity.handler-is-the-objector']);
  });

  it('is in time to the end of the last day', () => {
    expect(['2026-10-13', '2026-10-14', '2026-10-15'].map((today) => cameInTime(today, { endsOn: '2026-10-14' }))).toEqual([true, true, false]);
  });

  it('is overdue from the day after, in what is owed, while it is open', () => {
    const due = { decideBy: '2026-10-10', replyBy: '2026-10-20' };
    expect(overdue({ state: 'received', ...due }, '2026-10-10')).toBeNull();
    expect(overdue({ state: 'received', ...due }, '2026-10-11')).toEqual({ owed: 'admissibility', dueOn: '2026-10-10' });
    expect(overdue({ state: 'admissible', ...due }, '2026-10-20')).toBeNull();
    expect(overdue({ state: 'admissible', ...due }, '2026-10-21')).toEqual({ owed: 'reply', dueOn: '2026-10-20' });
    expect(overdue({ state: 'received', decideBy: null, replyBy: null }, '2027-01-01')).toBeNull();
    for (const state of OBJECTION_STATES.filter((each) => each !== 'received' && each !== 'admissible')) expect(overdue({ state, ...due }, '2027-01-01')).toBeNull();
  });

  it('keeps who decided and who answered', () => {
    const now = new Date();
    const before = { admittedBy: null, admittedAt: null, settledBy: null, settledAt: null, answer: null } as Objection;
    expect(afterAct('admit', before, 'a', null, now)).toEqual({ admittedBy: 'a', admittedAt: now, settledBy: null, settledAt: null, answer: null });
    expect(afterAct('refuse', before, 'a', '与公示无关', now)).toEqual({ admittedBy: 'a', admittedAt: now, settledBy: 'a', settledAt: now, answer: '与公示无关' });
    expect(afterAct('uphold', { ...before, admittedBy: 'a', admittedAt: now }, 'b', '成立', now)).toEqual({ admittedBy: 'a', admittedAt: now, settledBy: 'b', settledAt: now, answer: '成立' });
  });
});
