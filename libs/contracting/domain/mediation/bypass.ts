import { monthsAfter } from '../price/civil-days.js';

export interface ProtectedIntroduction {
  readonly introducedOn: string;
  readonly protectedMonths: number;
}

/** The last civil day on which the same two may not pass the broker over without a question being asked. */
export const protectedUntil = ({ introducedOn, protectedMonths }: ProtectedIntroduction): string => monthsAfter(introducedOn, protectedMonths);

/** Both the day of the introduction and the last day count. */
export const isProtected = (introduction: ProtectedIntroduction, on: string): boolean => introduction.introducedOn <= on && on <= protectedUntil(introduction);

/** What brought the question up: the two agreed on terms, or their contract took effect. */
export const BYPASS_CAUSES = ['agreed', 'in_effect'] as const;
export type BypassCause = (typeof BYPASS_CAUSES)[number];
/** A civil day in China on which the two bound themselves. */
export interface ClosingDay { readonly on: string; readonly cause: BypassCause }

/** The first day that counts; undefined where each lies before the introduction or after the protected time. */
export const closingWithin = (introduction: ProtectedIntroduction, days: readonly ClosingDay[]): ClosingDay | undefined => [...days].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).find(({ on }) => isProtected(introduction, on));

const ASKED = {
  'zh-CN': '是否属于利用中介人提供的交易机会、绕开中介人直接订立合同，由双方说明、由人判断；本提示不作认定。',
  en: 'Whether the opportunity was used and the broker passed over is for people to say; this notice finds nothing.',
} as const;
/** What an alert says: a question with its article, no verdict and no terms. */
export const BYPASS_QUESTION = {
  article: '民法典 第九百六十五条',
  texts: {
    agreed: {
      'zh-CN': `经委托人确认的引荐之后，双方在保护期内就同一成果谈定了条款，而交易未载明由中介人促成。${ASKED['zh-CN']}`,
      en: `Within the protected time after a confirmed introduction the two agreed on terms about the same achievement, and the deal does not name the broker. ${ASKED.en}`,
    },
    in_effect: {
      'zh-CN': `经委托人确认的引荐之后，双方就同一成果的合同在保护期内生效，而交易未载明由中介人促成。${ASKED['zh-CN']}`,
      en: `Within the protected time after a confirmed introduction a contract of the two about the same achievement took effect, and the deal does not name the broker. ${ASKED.en}`,
    },
  },
} as const;
