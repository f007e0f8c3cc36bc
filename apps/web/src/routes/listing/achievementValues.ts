import type { Achievement, AchievementInput } from '../../api/shapes';
import { textOrNull } from './formValues';

/** What the form holds: everything may still be missing. */
export type AchievementValues = Partial<AchievementInput>;
export const BLANK_ACHIEVEMENT: AchievementValues = { title: '', completers: [], modes: [], keywords: [], priceNegotiable: false, keepSecret: false };

const TEXTS = [
  'valueLine', 'publicText', 'privateText', 'clearedTitle', 'clearedValueLine', 'clearedAbstract', 'applicationNumber', 'grantNumber', 'publicationNumber', 'filingDate', 'grantDate',
  'fundingSource', 'projectNumber', 'field', 'ipc', 'division', 'trlEvidence', 'region',
] as const;
export const ACHIEVEMENT_FIELDS = ['kind', 'title', ...TEXTS, 'keywords', 'keepSecret', 'legalStatus', 'completers', 'trl', 'modes', 'expectedPriceFen', 'priceNegotiable'] as const;

export function achievementValues(a: Achievement): AchievementValues {
  const values: Record<string, unknown> = {};
  for (const name of ACHIEVEMENT_FIELDS) if (a[name] !== null && a[name] !== undefined) values[name] = a[name];
  return { ...BLANK_ACHIEVEMENT, ...values };
}

/** The whole content, as the server wants it: what is empty is null. An untouched kind is left out, and the server says so at its field. */
export function achievementInput(v: AchievementValues): AchievementInput {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, textOrNull(v[name])])) as Pick<AchievementInput, (typeof TEXTS)[number]>;
  return {
    ...texts, kind: v.kind as AchievementInput['kind'], title: v.title ?? '', keywords: v.keywords ?? [], keepSecret: v.keepSecret ?? false, legalStatus: v.legalStatus ?? null,
    completers: (v.completers ?? []).map((c) => ({ name: c?.name ?? '', userId: c?.userId ?? null, unit: textOrNull(c?.unit), sharePercent: c?.sharePercent ?? 0 })),
    trl: v.trl ?? null, modes: v.modes ?? [], expectedPriceFen: v.priceNegotiable ? null : (v.expectedPriceFen ?? null), priceNegotiable: v.priceNegotiable ?? false, secrecyAnswer: 'no',
  };
}

export const achievementReady = (v: AchievementValues): boolean => !!v.kind && (v.title?.trim().length ?? 0) >= 4;
