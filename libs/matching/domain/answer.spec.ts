import { brokenRules, decideAct, Problem } from '@app/kernel';
import { owingAfter, sideThatOwes } from './answer.js';
import { matchMachine } from './match.machine.js';
import { ANSWER_RULES } from './rules/answer.rules.js';

const now = new Date('2026-11-22T00:00:00Z');
const due = new Date('2026-12-06T00:00:00Z');
const nobody = { owingSide: null, answerBy: null, silentSide: null };
const interested = (side: 'demand' | 'achievement') => ({ side, answer: 'interested' as const });
const declined = (side: 'demand' | 'achievement') => ({ side, answer: 'declined' as const });

describe('who owes an answer', () => {
  it('the other side of a lone interest, for so many days', () => {
    expect(owingAfter([interested('demand')], nobody, now, 14)).toEqual({ owingSide: 'achievement', answerBy: due });
  });
  it('keeps a date that runs', () => {
    const running = { owingSide: 'achievement' as const, answerBy: new Date('2026-11-30T00:00:00Z'), silentSide: null };
    expect(owingAfter([interested('demand')], running, now, 14)).toEqual({ owingSide: 'achievement', answerBy: running.answerBy });
  });
  it('nobody after both answered, after a decline, or before anybody spoke', () => {
    for (const answers of [[interested('demand'), declined('achievement')], [interested('demand'), interested('achievement')], [declined('demand')], []]) {
      expect(sideThatOwes(answers)).toBeNull();
      expect(owingAfter(answers, { owingSide: 'achievement', answerBy: due, silentSide: null }, now, 14)).toEqual({ owingSide: null, answerBy: null });
    }
  });
  it('is asked once: a side that was silent is not given a second date', () => {
    expect(owingAfter([interested('demand')], { ...nobody, silentSide: 'achievement' }, now, 14)).toEqual({ owingSide: null, answerBy: null });
  });
});

describe('an answer', () => {
  const codes = (facts: Parameters<(typeof ANSWER_RULES)[0]['check']>[0]) => brokenRules(ANSWER_RULES, facts).map(({ code, path }) => [code, path]);
  it('declines with one of the reasons', () => {
    expect(codes({ answer: 'declined', reason: null, comment: null })).toEqual([['matching.decline-needs-reason', '/reason']]);
    expect(codes({ answer: 'declined', reason: 'price', comment: null })).toEqual([]);
  });
  it('explains the reason "other"', () => {
    expect(codes({ answer: 'declined', reason: 'other', comment: ' ' })).toEqual([['matching.other-needs-comment', '/comment']]);
    expect(codes({ answer: 'declined', reason: 'other', comment: '已有供应商' })).toEqual([]);
  });
  it('of interest has no reason for declining', () => {
    expect(codes({ answer: 'interested', reason: 'price', comment: null })).toEqual([['matching.interest-has-no-reason', '/reason']]);
    expect(codes({ answer: 'interested', reason: null, comment: '请联系' })).toEqual([]);
  });

  const refusal = (act: string, mine: 'interested' | 'declined' | null, state: 'active' | 'withdrawn' = 'active', reason?: string): string | undefined => {
    try {
      decideAct(matchMachine, state, act, { mine }, reason);
      return undefined;
    } catch (error) {
      return (error as Problem).definition.code;
    }
  };
  it('can turn from interested to declined once, and never back', () => {
    expect(refusal('interested', null)).toBeUndefined();
    expect(refusal('declined', 'interested', 'active', 'price')).toBeUndefined();
    expect(refusal('interested', 'interested')).toBe('matching.answered-already');
    expect(refusal('interested', 'declined')).toBe('matching.answered-already');
    expect(refusal('declined', 'declined', 'active', 'price')).toBe('matching.declined-already');
  });
  it('is not taken for a withdrawn match', () => {
    expect(refusal('interested', null, 'withdrawn')).toBe('state.illegal-transition');
    expect(refusal('declined', null, 'withdrawn', 'price')).toBe('state.illegal-transition');
  });
});
