import type { AchievementKind } from '@app/events';
import { isPatentKind } from './patent-number.js';

/** What the guard looks at. */
export interface Guardable {
  readonly kind: AchievementKind;
  readonly keepSecret: boolean;
  readonly filingDate: string | null;
}

/** The line under which others find it; the author's own words and the words that the owner has cleared. */
export interface Headlined extends Guardable {
  readonly title: string;
  readonly valueLine: string | null;
  readonly keywords: readonly string[];
  readonly clearedTitle: string | null;
  readonly clearedValueLine: string | null;
}

/** All that others would learn. */
export interface Spoken extends Headlined {
  readonly publicText: string | null;
  readonly clearedAbstract: string | null;
}

export interface Headline {
  readonly title: string;
  readonly valueLine: string | null;
  readonly keywords: readonly string[];
}

export interface PublicFace extends Headline {
  readonly text: string | null;
}

/** Would publication destroy novelty or a trade secret? Without a filing date, or meant to stay secret (Patent Law, article 24). */
export const isGuarded = ({ kind, keepSecret, filingDate }: Guardable): boolean =>
  keepSecret || kind === 'know_how' || (isPatentKind(kind) && filingDate === null);

/** With `publicFace` the only way in which an achievement's words leave this lib for others; null where nothing may be said. */
export function publicHeadline(achievement: Headlined): Headline | null {
  const { title, valueLine, keywords, clearedTitle, clearedValueLine } = achievement;
  if (!isGuarded(achievement)) return { title, valueLine, keywords };
  return clearedTitle === null ? null : { title: clearedTitle, valueLine: clearedValueLine, keywords: [] };
}

export function publicFace(achievement: Spoken): PublicFace | null {
  const headline = publicHeadline(achievement);
  return headline && { ...headline, text: isGuarded(achievement) ? achievement.clearedAbstract : achievement.publicText };
}

export const sameFace = (a: Spoken, b: Spoken): boolean => JSON.stringify([isGuarded(a), publicFace(a)]) === JSON.stringify([isGuarded(b), publicFace(b)]);
export const sameClearedWords = (a: Spoken, b: Spoken): boolean =>
  a.clearedTitle === b.clearedTitle && a.clearedValueLine === b.clearedValueLine && a.clearedAbstract === b.clearedAbstract;
