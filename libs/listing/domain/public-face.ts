import type { AchievementKind } from '@app/events';
import { isPatentKind } from './patent-number.js';

/** What the guard looks at. */
export interface Guardable {
  readonly kind: AchievementKind;
  readonly keepSecret: boolean;
  readonly filingDate: string | null;
}

/** What others would learn; the author's own words and the words that the owner has cleared. */
export interface Spoken extends Guardable {
  readonly title: string;
  readonly valueLine: string | null;
  readonly publicText: string | null;
  readonly keywords: readonly string[];
  readonly clearedTitle: string | null;
  readonly clearedValueLine: string | null;
  readonly clearedAbstract: string | null;
}

export interface PublicFace {
  readonly title: string;
  readonly valueLine: string | null;
  readonly text: string | null;
  readonly keywords: readonly string[];
}

/** Would publication destroy novelty or a trade secret? Without a filing date, or meant to stay secret (Patent Law, article 24). */
export const isGuarded = ({ kind, keepSecret, filingDate }: Guardable): boolean =>
  keepSecret || kind === 'know_how' || (isPatentKind(kind) && filingDate === null);

/** The only way in which an achievement's texts leave this lib for others; null where there is nothing that may be said. */
export function publicFace(achievement: Spoken): PublicFace | null {
  if (!isGuarded(achievement)) {
    const { title, valueLine, publicText, keywords } = achievement;
    return { title, valueLine, text: publicText, keywords };
  }
  const { clearedTitle, clearedValueLine, clearedAbstract } = achievement;
  return clearedTitle === null ? null : { title: clearedTitle, valueLine: clearedValueLine, text: clearedAbstract, keywords: [] };
}

export const sameFace = (a: Spoken, b: Spoken): boolean => JSON.stringify([isGuarded(a), publicFace(a)]) === JSON.stringify([isGuarded(b), publicFace(b)]);
export const sameClearedWords = (a: Spoken, b: Spoken): boolean =>
  a.clearedTitle === b.clearedTitle && a.clearedValueLine === b.clearedValueLine && a.clearedAbstract === b.clearedAbstract;
