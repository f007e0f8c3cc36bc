import { defineRule } from '@app/kernel';

export interface CardFacts {
  /** Criteria without points, or points that are no whole number from 0 to 100. */
  readonly faults: readonly string[];
  readonly overall: string | null;
}
export const LEAST_OVERALL = 10;

export const pointsAreRight = defineRule<CardFacts>({
  code: 'challenges.points', path: '/points',
  texts: { 'zh-CN': '“{criterion}”的分数须为 0 至 100 的整数；每项标准都要打分，不能给榜单没有公布的标准打分。', en: 'Points for "{criterion}" are whole, from 0 to 100; every criterion has some, and nothing that is no criterion.' },
  keeps: ({ faults }) => faults.map((criterion) => ({ path: `/points/${criterion}`, params: { criterion } })),
});
export const cardHasComment = defineRule<CardFacts>({
  code: 'challenges.comment-missing', path: '/overall',
  texts: { 'zh-CN': '请写总体意见，不少于 {least} 字：未选团队会看到据此写成的理由。', en: 'Write an overall comment of at least {least} characters: reasons for teams that are not chosen rest on it.' },
  keeps: ({ overall }) => (overall ?? '').trim().length >= LEAST_OVERALL || { params: { least: LEAST_OVERALL } },
});
export const CARD_RULES = [pointsAreRight, cardHasComment] as const;
