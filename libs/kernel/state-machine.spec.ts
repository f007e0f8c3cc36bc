import { definePermissions } from './permission.js';
import { Problem } from './problem.js';
import { defineRule } from './rule.js';
import { checkMachine, decideAct, drawMachine, expectVersion, nextActs, type Machine } from './state-machine.js';

const texts = { 'zh-CN': '字', en: 'word' };
const { write } = definePermissions('machine-spec', { write: { texts, holders: ['tto'] } });
const ready = defineRule<{ ready: boolean }>({ code: 'machine-spec.not-ready', path: '/ready', article: '第一条', texts, keeps: (facts) => facts.ready || { params: { why: 'x' } } });
const machine: Machine<'draft' | 'done', { ready: boolean }> = {
  aggregate: 'thing', initial: 'draft', states: { draft: { texts }, done: { texts, terminal: true } },
  acts: [{ act: 'finish', texts, from: ['draft'], to: 'done', permission: write, rules: [ready], reason: 'required' }],
};
const problemOf = (work: () => unknown): Problem => {
  try { work(); } catch (error) { return error as Problem; }
  throw new Error('it did not refuse');
};

describe('a state machine', () => {
  it('decides an act', () => {
    expect(decideAct(machine, 'draft', 'finish', { ready: true }, 'because').to).toBe('done');
  });

  it('refuses an act from a state that does not allow it, naming both', () => {
    const { definition, params } = problemOf(() => decideAct(machine, 'done', 'finish', { ready: true }, 'because'));
    expect([definition.code, definition.status, params]).toEqual(['state.illegal-transition', 409, { state: 'done', act: 'finish' }]);
  });

  it('refuses an unknown act as absent', () => {
    expect(problemOf(() => decideAct(machine, 'draft', 'fly', { ready: true })).definition).toMatchObject({ code: 'state.unknown-act', status: 404 });
  });

  it('wants the reason', () => {
    expect(problemOf(() => decideAct(machine, 'draft', 'finish', { ready: true }, '  ')).violations[0]).toMatchObject({ path: '/reason', code: 'state.reason-required' });
  });

  it('names the broken rule and its article', () => {
    const problem = problemOf(() => decideAct(machine, 'draft', 'finish', { ready: false }, 'because'));
    expect(problem.definition).toMatchObject({ code: 'machine-spec.not-ready', status: 422, article: '第一条' });
    expect(problem.violations).toEqual([{ path: '/ready', code: 'machine-spec.not-ready', texts, params: { why: 'x' }, article: '第一条' }]);
  });

  it('serves what a person may do next, with what blocks it', () => {
    expect(nextActs(machine, 'draft', { ready: false }, () => true)).toMatchObject([{ act: 'finish', needsReason: true, blockedBy: [{ code: 'machine-spec.not-ready' }] }]);
    expect(nextActs(machine, 'draft', { ready: true }, () => false)).toEqual([]);
  });

  it('refuses a stale version', () => {
    expect(() => expectVersion(3, 2)).toThrow('state.stale-version');
    expect(() => expectVersion(3, 3)).not.toThrow();
  });

  it('finds nothing wrong with a sound table', () => {
    expect(checkMachine(machine)).toEqual([]);
  });

  it.each([
    ['an unreachable state', { ...machine, states: { ...machine.states, lost: { texts } } }, 'thing: state "lost" is unreachable'],
    ['an undeclared state', { ...machine, acts: [{ ...machine.acts[0]!, to: 'nowhere' }] }, 'thing: state "nowhere" is used but not declared'],
    ['a dead end', { ...machine, states: { draft: { texts }, done: { texts } } }, 'thing: state "done" is a dead end that is not terminal'],
    ['two rows for one move', { ...machine, acts: [machine.acts[0]!, machine.acts[0]!] }, 'thing: two rows for "finish from draft"'],
  ])('complains about %s', (_, planted, complaint) => {
    expect(checkMachine(planted as never)).toContain(complaint);
  });

  it('draws itself', () => {
    expect(drawMachine(machine)).toBe('stateDiagram-v2\n  [*] --> draft\n  draft --> done: finish\n  done --> [*]');
  });
});
