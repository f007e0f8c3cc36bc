import { defineRule, type Rule } from '@app/kernel';
import type { EthicsAnswers } from '../award/ethics.js';
import type { ChallengeFacts } from '../challenge-facts.js';
import type { Entry } from '../entry/entry.js';
import { examinerIsOfNoMember } from './examination.rules.js';

const DAY_MS = 86_400_000;

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

/** Nobody is taken out of a judging at will, least of all by whoever handles objections and has seen the scores. */
export interface ExclusionFacts {
  /** An objection was upheld that let nobody be excluded yet. */
  readonly upheld: boolean;
  /** The entry won by a result to which such an objection was. */
  readonly won: boolean;
  readonly entry: Pick<Entry, 'proposal' | 'organisationId'>;
  readonly actorOrganisationId: string;
}
export const objectionWasUpheld = defineRule<ExclusionFacts>({
  code: 'challenges.exclusion-without-objection',
  texts: {
    'zh-CN': '只有异议成立后重新评榜的，才可以取消参评资格，每项成立的异议至多取消一件；其他情形请在资格审查中处理。',
    en: 'An entry is excluded only when it is judged again after an objection was upheld, one at most for each; anything else belongs to the examination of eligibility.',
  },
  keeps: ({ upheld }) => upheld,
});
export const onlyAWinnerIsExcluded = defineRule<ExclusionFacts>({
  code: 'challenges.exclusion-of-no-winner',
  texts: { 'zh-CN': '异议针对的是公示的结果：只能取消该结果中拟中榜方案的参评资格。', en: 'The objection was to the result that was shown: only an entry that won by it can be excluded.' },
  keeps: ({ upheld, won }) => !upheld || won,
});
export const EXCLUSION_RULES: readonly Rule<ExclusionFacts>[] = [objectionWasUpheld, onlyAWinnerIsExcluded, examinerIsOfNoMember];

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

/** Teams are not held for ever by an organiser that does nothing any more; who ends it is no part of it. */
export const nothingMovedForLong = defineRule<ChallengeFacts>({
  code: 'challenges.not-silent-for-long', registry: ['challenges.silence-natural-days'],
  texts: { 'zh-CN': '榜单连续 {days} 日无人办理的，才可以因长期未处理终止；最近一次办理：{movedAt}。', en: 'A challenge is ended for silence once nothing has moved it for {days} days; it was last moved on {movedAt}.' },
  keeps: ({ now, silence: { movedAt, days } }) => now.getTime() - movedAt.getTime() >= days * DAY_MS || { params: { days, movedAt: movedAt.toISOString() } },
});
export const reviewerIsNotOfOrganiser = defineRule<ChallengeFacts>({
  code: 'challenges.silence-own',
  texts: { 'zh-CN': '您是发榜单位的人员，不能以长期未处理为由终止本榜；请由其他单位的评审人办理，或按“终止”办理。', en: 'You are of the organiser; a reviewer of another organisation ends it for silence, or you abort it.' },
  keeps: ({ silence: { ofOrganiser } }) => !ofOrganiser,
});

export const GIVE_UP_RULES = [contractNeverTookEffect] as const;
export const ABORT_RULES = [noContractIsInEffect] as const;
export const SILENCE_RULES = [nothingMovedForLong, reviewerIsNotOfOrganiser, noContractIsInEffect] as const;
export const PUBLICITY_RULES = [ethicsIsScreened] as const;
export const AWARD_RULES = [ethicsIsScreened, publicityIsClear] as const;
