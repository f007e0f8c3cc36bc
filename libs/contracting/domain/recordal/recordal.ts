import { monthsAfter } from '../price/civil-days.js';
import { PATENT_KINDS } from '../terms/terms.schema.js';
import type { PricedTerms } from '../terms.input.js';

/** What a register keeps; know-how has none. */
export const OBJECT_KINDS = [...PATENT_KINDS, 'layout_design', 'plant_variety', 'software_copyright'] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];
export const RECORDAL_STATES = ['open', 'recorded', 'dropped'] as const;
export type RecordalState = (typeof RECORDAL_STATES)[number];
/** `registration`: the right passes with the entry alone; `optional`: the entry only proves; `notice`: the licence runs without it and is to be filed. */
export const EFFECTS = ['registration', 'optional', 'notice'] as const;
export type RecordalEffect = (typeof EFFECTS)[number];

export interface RecordalObject { readonly kind: ObjectKind; readonly name: string | null; readonly number: string | null }
/** One object to be entered in its register. */
export interface Recordal {
  readonly id: string;
  readonly contractId: string;
  readonly act: 'assignment' | 'licence';
  readonly object: RecordalObject;
  readonly effect: RecordalEffect;
  readonly state: RecordalState;
  readonly version: number;
  /** The last day of the period; null where the law has none: then the right simply stays where it is. */
  readonly dueOn: string | null;
  readonly registerNumber: string | null;
  readonly recordedOn: string | null;
  readonly paperId: string | null;
  readonly dropReason: string | null;
  readonly ruleVersionIds: readonly string[];
  readonly updatedAt: Date;
}

/** Values of the registry; null where none is in force. */
export interface RecordalValues {
  /** `recordal.assignment-effective-on` */
  readonly assignmentEffect: RecordalEffect | null;
  /** `recordal.effect-by-kind` */
  readonly byKind: Readonly<Partial<Record<ObjectKind, RecordalEffect>>>;
  /** `recordal.licence-months`: from the day of effect. */
  readonly licenceMonths: number | null;
}

/** Which act a contract's objects are entered for; undefined where nothing changes hands. */
export const recordalAct = ({ kind }: Pick<PricedTerms, 'kind'>): Recordal['act'] | undefined => (kind === 'transfer' ? 'assignment' : kind === 'licence' ? 'licence' : undefined);

/** The objects that the terms name; layouts, varieties and software the office adds. */
export const objectsOf = ({ patents }: Pick<PricedTerms, 'patents'>): RecordalObject[] => patents.map(({ kind, name, applicationNumber, grantNumber }) => ({ kind, name, number: applicationNumber ?? grantNumber }));

/** The same object again is the same task: by its number, without one by its name. */
export const objectKey = ({ kind, name, number }: RecordalObject): string => `${kind}:${(number ?? name ?? '').normalize('NFKC').replace(/[\s.]/gu, '').toUpperCase()}`;

const isPatent = (kind: ObjectKind): boolean => (PATENT_KINDS as readonly string[]).includes(kind);

/** What the entry does for an object and by when it is to be made; null where no value is in force: a person looks. */
export function recordalOf(act: Recordal['act'], { kind }: RecordalObject, effectiveOn: string, { assignmentEffect, byKind, licenceMonths }: RecordalValues): { effect: RecordalEffect; dueOn: string | null } | null {
  if (act === 'licence') {
    if (!isPatent(kind)) return { effect: 'optional', dueOn: null };
    return licenceMonths === null ? null : { effect: 'notice', dueOn: monthsAfter(effectiveOn, licenceMonths) };
  }
  const effect = isPatent(kind) ? assignmentEffect : byKind[kind] ?? null;
  return effect && { effect, dueOn: null };
}

/** Which reminder is due today: the smallest number of days before the end that is reached, or `overdue`. */
export function reminderStage(dueOn: string, today: string, daysBefore: readonly number[]): string | null {
  if (today > dueOn) return 'overdue';
  const left = Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000);
  const reached = daysBefore.filter((days) => left <= days);
  return reached.length === 0 ? null : `before-${Math.min(...reached)}`;
}
