import { defineRule } from '@app/kernel';
import type { ChallengeFacts } from '../challenge-facts.js';

export const ethicsIsScreened = defineRule<ChallengeFacts>({
  code: 'challenges.ethics-unscreened',
  article: '科技伦理审查办法（试行） 第二条',
  texts: { 'zh-CN': '尚有 {ethicsOpen} 个拟中榜团队未完成科技伦理审查确认。', en: 'The ethics screen of {ethicsOpen} teams that are to win is not done.' },
  keeps: ({ award: { ethicsOpen } }) => ethicsOpen === 0 || { params: { ethicsOpen } },
});
export const publicityIsClear = defineRule<ChallengeFacts>({
  code: 'challenges.publicity-not-clear',
  texts: { 'zh-CN': '公示期未满，或仍有未办结的异议，不能确定中榜。', en: 'The publicity period is not over, or an objection is open: there is no award yet.' },
  keeps: ({ award: { notice } }) => notice === 'clear',
});

export const PUBLICITY_RULES = [ethicsIsScreened] as const;
export const AWARD_RULES = [ethicsIsScreened, publicityIsClear] as const;
