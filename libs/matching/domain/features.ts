import type { AchievementProfile, DemandProfile } from './profile.js';
import { cosine, type PreparedAchievement, type PreparedDemand } from './prepared-profile.js';

/** How alike the texts are, 0 to 1; null where the achievement has no body. */
export const TEXT_FEATURES = [
  'titleCharacters', 'titleBigrams', 'titleWords', 'textCharacters', 'textBigrams', 'titleInBody', 'bodyBigrams',
] as const;
/** How well the circumstances fit, -1 (against) to 1 (for); null where either side does not say. */
export const FIT_FEATURES = ['field', 'ipc', 'industry', 'trl', 'mode', 'budget', 'region'] as const;

export type TextFeature = (typeof TEXT_FEATURES)[number];
export type FitFeature = (typeof FIT_FEATURES)[number];
export type Features = Record<TextFeature | FitFeature, number | null>;

export function featuresOf(demand: PreparedDemand, achievement: PreparedAchievement): Features {
  return {
    titleCharacters: cosine(demand.title.characters, achievement.title.characters),
    titleBigrams: cosine(demand.title.bigrams, achievement.title.bigrams),
    titleWords: cosine(demand.title.words, achievement.title.words),
    textCharacters: cosine(demand.whole.characters, achievement.title.characters),
    textBigrams: cosine(demand.whole.bigrams, achievement.title.bigrams),
    titleInBody: achievement.hasBody ? cosine(demand.title.bigrams, achievement.whole.bigrams) : null,
    bodyBigrams: achievement.hasBody ? cosine(demand.whole.bigrams, achievement.whole.bigrams) : null,
    ...fitFeatures(demand.profile, achievement.profile),
  };
}

export function fitFeatures(demand: DemandProfile, achievement: AchievementProfile): Record<FitFeature, number | null> {
  return {
    field: fieldFit(demand.field, achievement.field),
    ipc: ipcFit(demand.ipc, achievement.ipc),
    industry: demand.industryDivision && achievement.industryDivision ? Number(demand.industryDivision === achievement.industryDivision) : null,
    trl: trlFit(demand, achievement.trl),
    mode: modeFit(demand.modes, achievement.modes),
    budget: budgetFit(demand, achievement.expectedPriceFen),
    region: regionFit(demand.region, achievement.region),
  };
}

/** 1 the same field, 0.5 one is the other's group or both are in one group, -1 another group. */
function fieldFit(a: string | null | undefined, b: string | null | undefined): number | null {
  if (!a || !b) return null;
  if (a === b) return 1;
  return a.split('.')[0] === b.split('.')[0] ? 0.5 : -1;
}

/** 1 a shared subclass (H01M), 0.5 a shared class (H01), 0 none: patents of far classes do solve each other's problems. */
function ipcFit(a: readonly string[] | null | undefined, b: readonly string[] | null | undefined): number | null {
  if (!a?.length || !b?.length) return null;
  const shares = (length: number): boolean => {
    const heads = new Set(a.filter((code) => code.length >= length).map((code) => code.slice(0, length)));
    return b.some((code) => code.length >= length && heads.has(code.slice(0, length)));
  };
  return shares(4) ? 1 : shares(3) ? 0.5 : 0;
}

/** 1 within the wanted stages, down to -1 at three levels too early; riper than wanted still fits. */
function trlFit({ wantedTrlMin, wantedTrlMax }: DemandProfile, trl: number | null | undefined): number | null {
  if (trl == null || (wantedTrlMin == null && wantedTrlMax == null)) return null;
  if (wantedTrlMin != null && trl < wantedTrlMin) return Math.max(-1, -(wantedTrlMin - trl) / 3);
  return wantedTrlMax != null && trl > wantedTrlMax ? 0.5 : 1;
}

function modeFit(a: readonly string[] | null | undefined, b: readonly string[] | null | undefined): number | null {
  if (!a?.length || !b?.length) return null;
  return a.some((mode) => b.includes(mode)) ? 1 : -1;
}

/** 1 within the budget, down to -1 at twice the budget. */
function budgetFit({ budgetMaxFen }: DemandProfile, priceFen: number | null | undefined): number | null {
  if (priceFen == null || budgetMaxFen == null) return null;
  if (priceFen <= budgetMaxFen) return 1;
  return budgetMaxFen === 0 ? -1 : Math.max(-1, 1 - priceFen / budgetMaxFen);
}

/** The Xiangjiang zones lie in Changsha. */
const CHANGSHA = '430100';

/** 1 the same city or zone, 0.5 the same province, 0 elsewhere: distance never speaks against a match. */
function regionFit(a: string | null | undefined, b: string | null | undefined): number | null {
  if (!a || !b) return null;
  if (a === b) return 1;
  const [first, second] = [a, b].map((code) => (code.startsWith('xj.') ? CHANGSHA : code)) as [string, string];
  if (first.slice(0, 4) === second.slice(0, 4)) return 1;
  return first.slice(0, 2) === second.slice(0, 2) ? 0.5 : 0;
}
