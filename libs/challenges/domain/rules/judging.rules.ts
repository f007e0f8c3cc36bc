import { defineRule } from '@app/kernel';
import type { ChallengeFacts } from '../challenge-facts.js';

export const everythingIsOpened = defineRule<ChallengeFacts>({
  code: 'challenges.still-sealed',
  texts: { 'zh-CN': '尚有 {sealed} 件揭榜方案未开启。', en: '{sealed} entries are still sealed.' },
  keeps: ({ examination: { sealed } }) => sealed === 0 || { params: { sealed } },
});
export const everybodyIsExamined = defineRule<ChallengeFacts>({
  code: 'challenges.eligibility-undecided',
  texts: { 'zh-CN': '尚有 {undecided} 件方案未作资格审查。', en: 'The eligibility of {undecided} entries is not decided yet.' },
  keeps: ({ examination: { undecided } }) => undecided === 0 || { params: { undecided } },
});
export const somebodyIsEligible = defineRule<ChallengeFacts>({
  code: 'challenges.nobody-eligible',
  texts: { 'zh-CN': '没有通过资格审查的方案，不能评榜；请说明理由，全部不选。', en: 'No entry is eligible, so there is nothing to judge; choose none, with the reasons.' },
  keeps: ({ examination: { eligible } }) => eligible > 0,
});
export const everybodyWasTalkedTo = defineRule<ChallengeFacts>({
  code: 'challenges.talk-missing',
  texts: { 'zh-CN': '尚有 {withoutTalk} 个合格团队未对接：请记录对接，或记录该团队放弃对接。', en: '{withoutTalk} eligible teams had no talk yet: record it, or that the team declined.' },
  keeps: ({ examination: { withoutTalk } }) => withoutTalk === 0 || { params: { withoutTalk } },
});
export const isNoScene = defineRule<ChallengeFacts>({
  code: 'challenges.scene-is-not-judged',
  texts: { 'zh-CN': '场景清单不评榜：对接后直接答复各团队。', en: 'A scene is not judged: after the talks every team gets its answer.' },
  keeps: ({ content: { kind } }) => kind !== 'scene',
});
export const isScene = defineRule<ChallengeFacts>({
  code: 'challenges.only-a-scene-ends-with-talks',
  texts: { 'zh-CN': '只有场景清单在对接后结束；本榜须经评榜。', en: 'Only a scene ends with its talks; this one is judged.' },
  keeps: ({ content: { kind } }) => kind === 'scene',
});
export const panelIsLarge = defineRule<ChallengeFacts>({
  code: 'challenges.panel-too-small',
  texts: { 'zh-CN': '评榜专家 {experts} 人，少于 {leastExperts} 人。', en: 'There are {experts} experts, {leastExperts} are needed.' },
  keeps: ({ judging: { experts, leastExperts } }) => experts >= leastExperts || { params: { experts, leastExperts } },
});
export const cardsAreSigned = defineRule<ChallengeFacts>({
  code: 'challenges.cards-missing',
  texts: { 'zh-CN': '应交评分表 {cards} 份，已签署 {signed} 份。', en: '{cards} scorecards are due, {signed} are signed.' },
  keeps: ({ judging: { cards, signed } }) => (cards > 0 && signed === cards) || { params: { cards, signed } },
});
export const minutesTellOfThisRanking = defineRule<ChallengeFacts>({
  code: 'challenges.minutes-of-another-ranking',
  texts: {
    'zh-CN': '纪要签署后评分排名已经变化（{minutesOfAnotherRanking} 份签署针对原排名）：请按现在的排名重新拟写纪要并签署。',
    en: 'The ranking is another one than the {minutesOfAnotherRanking} signatures under the minutes were given to: write and sign them anew.',
  },
  keeps: ({ judging: { minutesOfAnotherRanking } }) => minutesOfAnotherRanking === 0 || { params: { minutesOfAnotherRanking } },
});
export const minutesAreSigned = defineRule<ChallengeFacts>({
  code: 'challenges.minutes-unsigned',
  texts: {
    'zh-CN': '评榜会议纪要须由全体专家签署，或记录其未签署：现有 {minutesSigned} 人签署、{minutesExcused} 人记录未签署，应为 {experts} 人。',
    en: 'Every expert signs the minutes, or it is on record that one did not: {minutesSigned} of {experts} have, {minutesExcused} are on record.',
  },
  keeps: ({ judging: { minutesSigned, minutesExcused, experts } }) => (experts > 0 && minutesSigned + minutesExcused === experts) || { params: { minutesSigned, minutesExcused, experts } },
});
/** Whoever does not sign can be done without, the panel cannot. */
export const minutesAreOfMost = defineRule<ChallengeFacts>({
  code: 'challenges.minutes-by-too-few',
  texts: { 'zh-CN': '评榜会议纪要须有过半数的在任专家签署，现有 {minutesSigned} 人，共 {experts} 人。', en: 'More than half of the experts who sit sign the minutes: {minutesSigned} of {experts} have.' },
  keeps: ({ judging: { minutesSigned, minutesExcused, experts } }) => minutesExcused === 0 || minutesSigned * 2 > experts || { params: { minutesSigned, experts } },
});
export const chosenAreFirst = defineRule<ChallengeFacts>({
  code: 'challenges.not-by-criteria', path: '/winners',
  texts: { 'zh-CN': '中榜团队须是按已公布的评分标准排名在先者，名额须与榜单一致。', en: 'Those who win are those whom the published criteria put first, and as many as the challenge says.' },
  keeps: ({ judging: { proposedAreFirst } }) => proposedAreFirst !== false,
});
export const everybodyIsAnswered = defineRule<ChallengeFacts>({
  code: 'challenges.why-not-missing', path: '/answers',
  texts: { 'zh-CN': '尚有 {withoutAnswer} 个未选团队没有写明理由。', en: '{withoutAnswer} teams that were not chosen have no reason yet.' },
  keeps: ({ examination: { withoutAnswer } }) => withoutAnswer === 0 || { params: { withoutAnswer } },
});

export interface UnsignedFacts {
  /** Since when it may go on record; null while cards are open or there are no minutes. */
  readonly from: Date | null;
  readonly now: Date;
  readonly days: number;
}
export const unsignedForLong = defineRule<UnsignedFacts>({
  code: 'challenges.minutes-still-fresh', registry: ['challenges.minutes-unsigned-natural-days'],
  texts: { 'zh-CN': '纪要交专家签署满 {days} 日（{from} 起）仍未签署的，才可以记录其未签署。', en: 'That an expert did not sign goes on record {days} days after the minutes were put to them, from {from} on.' },
  keeps: ({ from, now, days }) => (from !== null && now >= from) || { params: { days, from: from?.toISOString() ?? '' } },
});

export const EXAMINATION_RULES = [everythingIsOpened] as const;
export const BEGIN_JUDGING_RULES = [isNoScene, everybodyIsExamined, somebodyIsEligible, everybodyWasTalkedTo] as const;
export const SCENE_RULES = [isScene, everybodyIsExamined, everybodyWasTalkedTo, everybodyIsAnswered] as const;
export const CONCLUSION_RULES = [panelIsLarge, cardsAreSigned, minutesTellOfThisRanking, minutesAreSigned, minutesAreOfMost, chosenAreFirst, everybodyIsAnswered] as const;
export const REJECTION_RULES = [everybodyIsAnswered] as const;
