import { defineRule } from '@app/kernel';
import type { EthicsAnswers } from '../award/ethics.js';
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

/** What is said of opinions in a screen, before it is kept. */
export interface ScreenFacts extends EthicsAnswers {
  /** Civil date in China. */
  readonly today: string;
}
export const opinionsAreGiven = defineRule<ScreenFacts>({
  code: 'challenges.ethics-opinion-future',
  texts: { 'zh-CN': '审查意见的日期 {date} 晚于今天：请填写已经作出的意见。', en: 'The opinion is dated {date}, after today: enter one that was given.' },
  keeps: ({ opinion, rereview, today }) => ([['opinion', opinion], ['rereview', rereview]] as const).flatMap(([of, given]) => (given !== null && given.date > today ? [{ path: `/${of}/date`, params: { date: given.date } }] : [])),
});
export const expertsComeSecond = defineRule<ScreenFacts>({
  code: 'challenges.ethics-rereview-first', article: '科技伦理审查办法（试行） 第二十六条至第三十条', path: '/rereview',
  texts: { 'zh-CN': '专家复核在本单位科技伦理（审查）委员会审查之后进行：须先有审查意见，复核日期不得早于审查日期。', en: 'Experts look again after the committee has: its opinion comes first, and not later than theirs.' },
  keeps: ({ opinion, rereview }) => rereview === null || (opinion !== null && rereview.date >= opinion.date),
});
export const expertsAreOthers = defineRule<ScreenFacts>({
  code: 'challenges.ethics-same-body', article: '科技伦理审查办法（试行） 第二十六条至第三十条', path: '/rereview/body',
  texts: { 'zh-CN': '复核专家组不得是作出原审查意见的委员会“{body}”。', en: 'Those who look again are not the committee "{body}" that gave the first opinion.' },
  keeps: ({ opinion, rereview }) => rereview === null || opinion === null || rereview.body !== opinion.body || { params: { body: opinion.body } },
});
export const SCREEN_RULES = [opinionsAreGiven, expertsComeSecond, expertsAreOthers] as const;

/** Nobody is taken out of a judging at will: only once an objection to its result was upheld. */
export const objectionWasUpheld = defineRule<{ readonly upheld: boolean }>({
  code: 'challenges.exclusion-without-objection',
  texts: { 'zh-CN': '只有异议成立、结论作废后重新评榜的，才可以取消参评资格；其他情形请在资格审查中处理。', en: 'An entry is excluded only when it is judged again after an objection was upheld; anything else belongs to the examination of eligibility.' },
  keeps: ({ upheld }) => upheld,
});

/** Who gives up is never held to the award; what was signed is another matter. */
export const contractNeverTookEffect = defineRule<{ readonly tookEffect: boolean }>({
  code: 'challenges.contract-took-effect',
  texts: { 'zh-CN': '与该团队的合同已经生效过，不能再放弃中榜；如需终止，请在合同中按合同约定解除。', en: 'The contract with this team has taken effect, so the award is no longer given up; the contract is ended in contracting, by its own rules.' },
  keeps: ({ tookEffect }) => !tookEffect,
});
export const noContractIsInEffect = defineRule<ChallengeFacts>({
  code: 'challenges.contract-in-effect',
  texts: {
    'zh-CN': '已有 {inEffect} 份中榜合同生效，榜单不能直接终止：请先在合同中解除，或在进入实施后认定攻关未成。',
    en: '{inEffect} contracts with winners are in effect, so the challenge is not aborted: end them in contracting first, or find that it failed once it is performed.',
  },
  keeps: ({ performance: { inEffect } }) => inEffect === 0 || { params: { inEffect } },
});

export const GIVE_UP_RULES = [contractNeverTookEffect] as const;
export const ABORT_RULES = [noContractIsInEffect] as const;
export const PUBLICITY_RULES = [ethicsIsScreened] as const;
export const AWARD_RULES = [ethicsIsScreened, publicityIsClear] as const;
