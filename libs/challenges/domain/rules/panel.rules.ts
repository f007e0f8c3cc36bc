import { defineRule } from '@app/kernel';

export interface SeatFacts {
  readonly signedCards: number;
  /** All cards of the panel are signed, so the organiser sees points. */
  readonly scoresVisible: boolean;
  /** Conflicts that the platform finds and that were there before the draw: nobody who has seen the scores makes one. */
  readonly conflicts: readonly string[];
}
export interface DrawFacts {
  readonly count: number;
  readonly least: number;
  /** Of the field, and how many of them have no conflict. */
  readonly candidates: number;
  readonly able: number;
  /** How often each conflict was found; one person may have several. */
  readonly conflicts: Readonly<Record<string, number>>;
  readonly cardsBy: string;
  readonly today: string;
  readonly judgedBy: string | null;
}

export const nothingIsSigned = defineRule<SeatFacts>({
  code: 'challenges.recusal-after-signing',
  texts: { 'zh-CN': '您已签署 {signedCards} 份评分表，不能再申请回避；发现利益关系的，签完后可以承认并退出。', en: 'You have signed {signedCards} cards, so you can no longer recuse; if you find a relation, admit it once all your cards are signed, and step back.' },
  keeps: ({ signedCards }) => signedCards === 0 || { params: { signedCards } },
});
export const scoresAreHidden = defineRule<SeatFacts>({
  code: 'challenges.removal-after-scores',
  texts: { 'zh-CN': '评分已全部签署并可见，此后只能因抽取前已经存在、经平台查实的利益关系要求专家回避。', en: 'All cards are signed and can be seen; from now on an expert is removed only for a conflict that the platform finds and that was there before the draw.' },
  keeps: ({ scoresVisible, conflicts }) => !scoresVisible || conflicts.length > 0,
});
export const countIsOdd = defineRule<DrawFacts>({
  code: 'challenges.panel-even', path: '/count',
  texts: { 'zh-CN': '评榜专家人数须为单数。', en: 'The number of experts is odd.' },
  keeps: ({ count }) => count % 2 === 1,
});
export const countIsLeast = defineRule<DrawFacts>({
  code: 'challenges.panel-least', path: '/count', registry: ['challenges.panel-least'],
  texts: { 'zh-CN': '评榜专家不少于 {least} 人。', en: 'There are at least {least} experts.' },
  keeps: ({ count, least }) => count >= least || { params: { least } },
});
export const poolIsEnough = defineRule<DrawFacts>({
  code: 'challenges.pool-too-small', path: '/count',
  texts: {
    'zh-CN': '该领域在库专家 {candidates} 人，无利益关系的 {able} 人，不足 {count} 人（同单位 {same_unit}、本人参与 {own_entry}、合作 {co_author}、申报关系 {relation}、往来交易 {dealing}、保管人 {keeper}、发榜单位截止后准入 {admitted_by_organiser}）。',
    en: 'Of {candidates} experts of the field {able} have no conflict, {count} are needed (same unit {same_unit}, own entry {own_entry}, co-author {co_author}, relation {relation}, dealing {dealing}, keeper {keeper}, admitted by the organiser after the deadline {admitted_by_organiser}).',
  },
  keeps: ({ count, candidates, able, conflicts }) => able >= count || { params: { count, candidates, able, same_unit: 0, own_entry: 0, co_author: 0, relation: 0, dealing: 0, keeper: 0, admitted_by_organiser: 0, ...conflicts } },
});
export const cardsAreDueLater = defineRule<DrawFacts>({
  code: 'challenges.cards-day', path: '/cardsBy',
  texts: { 'zh-CN': '交评分表的日期须在今天之后，且不晚于榜单公布的评榜日期 {judgedBy}。', en: 'Cards are due after today and not after {judgedBy}, by when the challenge says it is judged.' },
  keeps: ({ cardsBy, today, judgedBy }) => (cardsBy > today && (judgedBy === null || judgedBy <= today || cardsBy <= judgedBy)) || { params: { judgedBy: judgedBy ?? '' } },
});
export const DRAW_RULES = [countIsOdd, countIsLeast, cardsAreDueLater, poolIsEnough] as const;

export interface FurtherDrawFacts {
  /** Seats that nobody takes. */
  readonly missing: number;
  readonly seated: number;
  readonly least: number;
  /** All cards of those who sit are signed, so the organiser sees points. */
  readonly scoresVisible: boolean;
}
export const panelIsIncomplete = defineRule<FurtherDrawFacts>({
  code: 'challenges.panel-complete',
  texts: { 'zh-CN': '评榜专家 {seated} 人已经满员，不需要补充抽取。', en: 'All seats of the panel are taken ({seated}), so nobody is drawn again.' },
  keeps: ({ missing, seated }) => missing > 0 || { params: { seated } },
});
/** Whoever knows the scores must not choose whether another expert changes them. */
export const scoresDoNotDecide = defineRule<FurtherDrawFacts>({
  code: 'challenges.draw-after-scores', registry: ['challenges.panel-least'],
  texts: { 'zh-CN': '在任专家 {seated} 人已全部签署评分并可见，且不少于 {least} 人，不能再补充抽取；请据此形成结论。', en: 'All {seated} experts who sit have signed and can be seen, and {least} are enough; nobody is drawn again, conclude with them.' },
  keeps: ({ scoresVisible, seated, least }) => !scoresVisible || seated < least || { params: { seated, least } },
});
export const FURTHER_DRAW_RULES = [panelIsIncomplete, scoresDoNotDecide] as const;
/** The new ones get a day of their own, and are enough. */
export const FURTHER_POOL_RULES = [cardsAreDueLater, poolIsEnough] as const;
