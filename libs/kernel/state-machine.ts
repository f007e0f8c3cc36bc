import type { Permission } from './permission.js';
import { defineProblems, Problem, type Violation } from './problem.js';
import { brokenRules, refusal, type Rule } from './rule.js';
import type { Texts } from './texts.js';

/** One row of an aggregate's table of acts. */
export interface Act<State extends string, Facts> {
  readonly act: string;
  readonly texts: Texts;
  readonly from: readonly State[];
  readonly to: State;
  /** Who may; acts that only a job performs say `system`. */
  readonly permission: Permission | 'system';
  readonly rules?: readonly Rule<Facts>[];
  /** The event type that tells others, as `<name>.v<version>`. */
  readonly event?: string;
  /** A reason in words must come with the act and is kept in the audit log. */
  readonly reason?: 'required';
}

/** The table of an aggregate; all else (legal moves, next acts, drawing, tests) is derived from it. */
export interface Machine<State extends string, Facts> {
  readonly aggregate: string;
  readonly initial: State;
  readonly states: Readonly<Record<State, { readonly texts: Texts; readonly terminal?: true }>>;
  readonly acts: readonly Act<State, Facts>[];
}

export const stateProblems = defineProblems('state', {
  'illegal-transition': {
    status: 409,
    texts: { 'zh-CN': '当前状态为“{state}”，不能执行“{act}”。', en: 'In state "{state}" the act "{act}" is not possible.' },
  },
  'unknown-act': { status: 404, texts: { 'zh-CN': '没有名为“{act}”的操作。', en: 'There is no act named "{act}".' } },
  'reason-required': { status: 422, texts: { 'zh-CN': '执行“{act}”须写明理由。', en: 'The act "{act}" needs a reason in words.' } },
  'stale-version': {
    status: 409,
    texts: { 'zh-CN': '内容已被他人更新（您看到的是第 {seen} 版，现为第 {current} 版），请刷新后重试。', en: 'Somebody changed this in the meantime (you saw version {seen}, it is now {current}). Reload and try again.' },
  },
});

const machines: Machine<string, never>[] = [];

/** Registers a table; `checkMachines` at start refuses unknown and unreachable states. */
export function defineMachine<State extends string, Facts>(machine: Machine<State, Facts>): Machine<State, Facts> {
  machines.push(machine as unknown as Machine<string, never>);
  return machine;
}
export const definedMachines = (): readonly Machine<string, never>[] => machines;

/** The row by which `act` leads on from `state`. Several rows may share a name when they lead to different states. */
export function findAct<S extends string, F>(machine: Machine<S, F>, state: S, act: string): Act<S, F> {
  const named = machine.acts.filter((row) => row.act === act);
  if (named.length === 0) throw new Problem(stateProblems['unknown-act'], { act });
  const row = named.find(({ from }) => from.includes(state));
  if (!row) throw new Problem(stateProblems['illegal-transition'], { state, act }, [
    { path: '', code: 'state.illegal-transition', texts: stateProblems['illegal-transition'].texts, params: { state, act } },
  ]);
  return row;
}

/** Decides an act: the row that applies, or a refusal that names the state, the missing reason or every broken rule. */
export function decideAct<S extends string, F>(machine: Machine<S, F>, state: S, act: string, facts: F, reason?: string): Act<S, F> {
  const row = findAct(machine, state, act);
  if (row.reason === 'required' && !reason?.trim()) {
    const { texts, code } = stateProblems['reason-required'];
    throw new Problem(stateProblems['reason-required'], { act }, [{ path: '/reason', code, texts, params: { act } }]);
  }
  const broken = brokenRules(row.rules ?? [], facts);
  const [first] = broken;
  if (first) throw refusal(first, broken);
  return row;
}

/** Refuses a change that was made looking at an older version. */
export function expectVersion(current: number, seen: number): void {
  if (current !== seen) throw new Problem(stateProblems['stale-version'], { seen, current });
}

/** What a person can do next; `blockedBy` is empty when the act would pass. */
export interface NextAct {
  readonly act: string;
  readonly texts: Texts;
  readonly to: string;
  readonly needsReason: boolean;
  readonly blockedBy: readonly Violation[];
}

export function nextActs<S extends string, F>(machine: Machine<S, F>, state: S, facts: F, may: (permission: Permission) => boolean): NextAct[] {
  return machine.acts
    .filter(({ from, permission }) => from.includes(state) && permission !== 'system' && may(permission))
    .map((row) => ({ act: row.act, texts: row.texts, to: row.to, needsReason: row.reason === 'required', blockedBy: brokenRules(row.rules ?? [], facts) }));
}

/** Complaints about a table: unknown states, states nobody reaches, dead ends that are not terminal, ambiguous rows. */
export function checkMachine<S extends string, F>({ aggregate, initial, states, acts }: Machine<S, F>): string[] {
  const known = new Set<string>(Object.keys(states));
  const complaints: string[] = [];
  const name = (state: string) => `${aggregate}: state "${state}"`;
  for (const state of [initial, ...acts.flatMap(({ from, to }) => [...from, to])]) if (!known.has(state)) complaints.push(`${name(state)} is used but not declared`);
  const reached = new Set<string>([initial]);
  for (let grown = true; grown; ) {
    const before = reached.size;
    for (const { from, to } of acts) if (from.some((state) => reached.has(state))) reached.add(to);
    grown = reached.size > before;
  }
  for (const state of known) if (!reached.has(state)) complaints.push(`${name(state)} is unreachable`);
  for (const state of known) {
    const leaves = acts.some(({ from, to }) => (from as readonly string[]).includes(state) && to !== state);
    const terminal = states[state as S].terminal === true;
    if (!leaves && !terminal) complaints.push(`${name(state)} is a dead end that is not terminal`);
    if (leaves && terminal) complaints.push(`${name(state)} is terminal but can be left`);
  }
  const seen = new Set<string>();
  for (const { act, from } of acts) for (const state of from) {
    const key = `${act} from ${state}`;
    if (seen.has(key)) complaints.push(`${aggregate}: two rows for "${key}"`);
    seen.add(key);
  }
  return [...new Set(complaints)];
}

/** The table as a Mermaid state diagram, for the lib's README (checked for drift). */
export function drawMachine<S extends string, F>({ initial, states, acts }: Machine<S, F>): string {
  const moves = acts.flatMap(({ act, from, to }) => from.filter((state) => state !== to).map((state) => `  ${state} --> ${to}: ${act}`));
  const ends = Object.entries<{ terminal?: true }>(states).filter(([, { terminal }]) => terminal).map(([state]) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', `  [*] --> ${initial}`, ...moves, ...ends].join('\n');
}
