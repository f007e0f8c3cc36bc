import type { Demand, DemandInput } from '../../api/shapes';
import { textOrNull } from './formValues';

export type DemandValues = Partial<DemandInput>;
export const BLANK_DEMAND: DemandValues = { title: '', targetMetrics: [], modes: [], keywords: [], anonymous: false };
export const DEMAND_FIELDS = [
  'title', 'problem', 'targetMetrics', 'constraints', 'budgetMinFen', 'budgetMaxFen', 'deadline', 'modes', 'anonymous', 'field', 'region', 'wantedTrlMin', 'wantedTrlMax', 'keywords',
] as const;

export function demandValues(d: Demand): DemandValues {
  const values: Record<string, unknown> = {};
  for (const name of DEMAND_FIELDS) if (d[name] !== null && d[name] !== undefined) values[name] = d[name];
  return { ...BLANK_DEMAND, ...values };
}

export function demandInput(v: DemandValues): DemandInput {
  return {
    title: v.title ?? '', problem: textOrNull(v.problem), constraints: textOrNull(v.constraints), deadline: textOrNull(v.deadline), field: textOrNull(v.field), region: textOrNull(v.region),
    targetMetrics: (v.targetMetrics ?? []).map((m) => ({ name: m?.name ?? '', value: m?.value ?? '', unit: textOrNull(m?.unit) })),
    budgetMinFen: v.budgetMinFen ?? null, budgetMaxFen: v.budgetMaxFen ?? null, modes: v.modes ?? [], anonymous: v.anonymous ?? false,
    wantedTrlMin: v.wantedTrlMin ?? null, wantedTrlMax: v.wantedTrlMax ?? null, keywords: v.keywords ?? [], secrecyAnswer: 'no',
  };
}

export const demandReady = (v: DemandValues): boolean => (v.title?.trim().length ?? 0) >= 4;
