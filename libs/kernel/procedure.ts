import type { Permission } from './permission.js';
import { ANY_PERSON, ANYBODY, ROLES, type Role } from './roles.js';
import type { Rule } from './rule.js';
import { ruleMark, type RuleMark, type RuleNature, type RuleStatus } from './rule-registry.js';
import type { Machine } from './state-machine.js';
import type { Texts } from './texts.js';

type AnyRule = Pick<Rule<never>, 'code' | 'article' | 'texts' | 'registry'>;

/** One step as it is told: an act of a table, or what stands before the table (writing the draft) or beside it (an entry in a register). */
export interface ProcedureStep {
  readonly act: string;
  readonly texts: Texts;
  readonly permission: Permission | 'system';
  readonly rules?: readonly AnyRule[];
  readonly reason?: 'required';
  /** Done while the matter runs; it leads to no state of the table. */
  readonly beside?: true;
}

/**
 * A procedure as people look it up (办事指南). Only what no table says is written here: what it is for, the papers, what comes out. Steps,
 * actors, conditions, articles and time limits are taken from the machine, the permissions, the rules and the registry, so that the page says what the server does.
 */
export interface Procedure {
  /** Its place in addresses and file names. */
  readonly name: string;
  /** Its place in the list, whichever module is loaded first: from 100 what becomes a title, from 200 its assignment, from 300 notices, from 400 supervision. */
  readonly place: number;
  readonly texts: Texts;
  readonly about: Texts;
  /** The page where it begins. */
  readonly where: string;
  /** Steps before or beside the table, in order; where there is none, it begins with the first act of its way. */
  readonly steps: readonly ProcedureStep[];
  readonly machine?: Machine<string, never>;
  /** Acts of the machine from the start to the result, in order; all others are told as what else may happen. */
  readonly way?: readonly string[];
  /** Acts and rules of the machine that are another form's matter. */
  readonly leavesOut?: { readonly acts?: readonly string[]; readonly rules?: readonly string[] };
  /** Questions that are asked, with what becomes of an "unknown". */
  readonly asks?: readonly { readonly texts: Texts; readonly items: readonly Texts[] }[];
  /** Papers and statements, with the step to which they belong. */
  readonly materials: readonly { readonly texts: Texts; readonly at: string }[];
  /** Registry names whose value is a time limit, each with what it limits. */
  readonly times: readonly { readonly rule: string; readonly texts: Texts }[];
  /** Further registry names that its basis lists, beside those by which its rules judge. */
  readonly registry?: readonly string[];
  readonly result: Texts;
}

const procedures: Procedure[] = [];

export function defineProcedure(procedure: Procedure): Procedure {
  procedures.push(procedure);
  return procedure;
}
export const definedProcedures = (): readonly Procedure[] => [...procedures].sort((a, b) => a.place - b.place);

/** Lets a table with facts of its own stand in a procedure, which asks nothing of them. */
export const tableOf = <State extends string, Facts>(machine: Machine<State, Facts>): Machine<string, never> => machine as unknown as Machine<string, never>;

/** A registry row as a guide shows it. */
export interface GuideRow {
  readonly rule: string;
  readonly texts: Texts;
  readonly jurisdiction: string;
  readonly value: unknown;
  readonly unit: string | null;
  readonly article: string | null;
  readonly status: RuleStatus;
  readonly nature: RuleNature;
  /** Does it act for a unit that has not chosen? */
  readonly startsOn: boolean;
}
export type MarkedRow = GuideRow & { readonly mark: RuleMark };

export interface GuideStep {
  readonly act: string;
  readonly texts: Texts;
  /** Roles that hold the permission; empty where the system does it by itself. */
  readonly by: readonly Texts[];
  /** What the permission allows, in words. */
  readonly permission: Texts | null;
  readonly from: readonly Texts[];
  readonly to: Texts | null;
  readonly needsReason: boolean;
  /** Codes of the conditions that must hold. */
  readonly conditions: readonly string[];
}
export interface GuideCondition {
  readonly code: string;
  readonly texts: Texts;
  readonly article: string | null;
  /** The steps that ask for it. */
  readonly at: readonly Texts[];
  readonly registry: readonly string[];
}
export interface Guide {
  readonly name: string;
  readonly texts: Texts;
  readonly about: Texts;
  readonly where: string;
  readonly who: GuideStep;
  readonly conditions: readonly GuideCondition[];
  readonly asks: NonNullable<Procedure['asks']>;
  readonly materials: readonly { readonly texts: Texts; readonly at: Texts }[];
  readonly steps: readonly GuideStep[];
  readonly otherwise: readonly GuideStep[];
  readonly times: readonly { readonly texts: Texts; readonly rows: readonly MarkedRow[] }[];
  readonly basis: readonly MarkedRow[];
  /** Articles that rules name and no registry row has: shown without a mark. */
  readonly unmarked: readonly string[];
  readonly result: Texts;
}

const HOLDERS: Readonly<Record<typeof ANYBODY | typeof ANY_PERSON, Texts>> = {
  [ANYBODY]: { 'zh-CN': '任何人', en: 'Anybody' }, [ANY_PERSON]: { 'zh-CN': '与该事项有关的登录用户', en: 'Whoever is logged in and concerned' },
};
const holdersOf = (permission: Permission | 'system'): Texts[] => (permission === 'system' ? [] : permission.holders.map((holder) => (holder === ANYBODY || holder === ANY_PERSON ? HOLDERS[holder] : ROLES[holder as Role])));
/** A text without the values that only a case gives. */
const general = ({ 'zh-CN': zh, en }: Texts): Texts => ({ 'zh-CN': zh.replace(/\{\w+\}/g, '……'), en: en.replace(/\{\w+\}/g, '…') });

interface Row extends ProcedureStep { readonly from: readonly Texts[]; readonly to: Texts | null }

/** Steps of the procedure: those declared, then the way through the table; and the other acts of the table. */
function rowsOf({ steps, machine, way = [], leavesOut }: Procedure): { main: Row[]; others: Row[] } {
  const opening = steps.filter(({ beside }) => !beside).at(-1);
  const declared = steps.map((step) => ({ ...step, from: [], to: machine && step === opening ? machine.states[machine.initial]!.texts : null }));
  const rows = (machine?.acts ?? []).filter(({ act }) => !leavesOut?.acts?.includes(act)).map((row): Row => ({ ...row, from: row.from.map((state) => machine!.states[state]!.texts), to: machine!.states[row.to]!.texts }));
  return { main: [...declared, ...way.flatMap((act) => rows.filter((row) => row.act === act))], others: rows.filter(({ act }) => !way.includes(act)) };
}

/** The page of a procedure, out of its tables and the registry rows in force. */
export function guideOf(procedure: Procedure, registry: readonly GuideRow[]): Guide {
  const { name, texts, about, where, asks = [], materials, times, result, leavesOut } = procedure;
  const { main, others } = rowsOf(procedure);
  const rulesOf = ({ rules = [] }: Row): AnyRule[] => rules.filter(({ code }) => !leavesOut?.rules?.includes(code));
  const told = (row: Row): GuideStep => ({
    act: row.act, texts: row.texts, by: holdersOf(row.permission), permission: row.permission === 'system' ? null : row.permission.texts, from: row.from, to: row.to,
    needsReason: row.reason === 'required', conditions: rulesOf(row).map(({ code }) => code),
  });
  const all = [...main, ...others];
  const rules = new Map(all.flatMap((row) => rulesOf(row).map((rule) => [rule.code, rule] as const)));
  const named = new Set([...[...rules.values()].flatMap((rule) => rule.registry), ...(procedure.registry ?? [])]);
  const marked = (rule: string): MarkedRow[] => registry.filter((row) => row.rule === rule).map((row) => ({ ...row, mark: ruleMark(row) }));
  const basis = [...named].flatMap(marked);
  const limits = times.map((each) => ({ texts: each.texts, rows: marked(each.rule) }));
  const shown = new Set([...basis, ...limits.flatMap(({ rows }) => rows)].map(({ article }) => article));
  return {
    name, texts, about, where, asks, result, who: told(main[0]!),
    conditions: [...rules.values()].map(({ code, texts: said, article, registry: names }) => ({
      code, texts: general(said), article: article ?? null, at: all.filter((row) => rulesOf(row).some((rule) => rule.code === code)).map((row) => row.texts), registry: names,
    })),
    materials: materials.map(({ texts: said, at }) => ({ texts: said, at: all.find((row) => row.act === at)!.texts })),
    steps: main.map(told), otherwise: others.map(told), times: limits, basis,
    unmarked: [...new Set([...rules.values()].flatMap(({ article }) => article ?? []))].filter((article) => !shown.has(article)),
  };
}

/** Complaints about procedures: a name twice, an act that no table has, a way that is none, a step nobody takes. */
export function checkProcedures(all: readonly Procedure[]): string[] {
  return all.flatMap((procedure, i) => {
    const { name, place, machine, way = [], leavesOut, materials, steps } = procedure;
    const complaints = all.findIndex((other) => other.name === name) < i ? [`procedure "${name}" is declared twice`] : [];
    const there = all.slice(0, i).find((other) => other.place === place && other.name !== name);
    if (there) complaints.push(`procedure "${name}" has the place of "${there.name}"`);
    const known = new Set([...steps.map(({ act }) => act), ...(machine?.acts ?? []).map(({ act }) => act)]);
    for (const act of [...way, ...(leavesOut?.acts ?? []), ...materials.map(({ at }) => at)]) if (!known.has(act)) complaints.push(`procedure "${name}": no act "${act}"`);
    if (steps.length + way.length === 0) complaints.push(`procedure "${name}" has no beginning`);
    let at = new Set<string>(machine ? Object.keys(machine.states) : []);
    for (const act of way) {
      const next = new Set((machine?.acts ?? []).filter((row) => row.act === act && row.from.some((state) => at.has(state))).map(({ to }) => to));
      if (known.has(act) && next.size === 0) complaints.push(`procedure "${name}": "${act}" does not follow in the table`);
      at = next;
    }
    return complaints;
  });
}
