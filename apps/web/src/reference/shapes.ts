import type { Texts } from '../api/shapes';

/** One row of a reference list as it is served; `attributes` holds tier and level. */
export interface ReferenceItem { code: string; parent: string | null; texts: Texts; attributes: Record<string, unknown> }
export type Tier = '2' | '4' | 'N';
/** Tier "2" and "4" are the plan's leading and key industries, "N" its future ones. */
export interface FieldGroup { item: ReferenceItem; tier: Tier; fields: ReferenceItem[] }
export interface RegionGroup { key: 'zones' | 'cities' | 'provinces'; regions: ReferenceItem[] }
