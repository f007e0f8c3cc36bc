import { defineRule } from '@app/kernel';
import type { ChallengeFacts } from '../challenge-facts.js';

export const contractsAreInEffect = defineRule<ChallengeFacts>({
  code: 'challenges.contract-missing',
  texts: { 'zh-CN': '中榜团队的合同 {contracts} 份，已生效 {tookEffect} 份。', en: 'Of {contracts} contracts with those who won, {tookEffect} have taken effect.' },
  keeps: ({ performance: { contracts, tookEffect } }) => (contracts > 0 && tookEffect === contracts) || { params: { contracts, tookEffect } },
});
export const raceIsDecided = defineRule<ChallengeFacts>({
  code: 'challenges.race-undecided',
  texts: { 'zh-CN': '仍有 {running} 条赛道在进行，须先按节点淘汰，只留一条。', en: '{running} lanes still run; eliminate by their milestones until one is left.' },
  keeps: ({ performance: { running } }) => running === 1 || { params: { running } },
});
export const stagesAreAccepted = defineRule<ChallengeFacts>({
  code: 'challenges.stages-open',
  texts: { 'zh-CN': '阶段任务 {stages} 项，已验收 {accepted} 项；全部验收后由最终用户签署。', en: 'Of {stages} stages {accepted} are accepted; the end user signs after the last.' },
  keeps: ({ performance: { stages, accepted } }) => (stages > 0 && accepted === stages) || { params: { stages, accepted } },
});
export const endUserIsNamed = defineRule<ChallengeFacts>({
  code: 'challenges.end-user-unnamed',
  texts: { 'zh-CN': '尚未指定签署验收的最终用户代表。', en: 'Nobody is named yet who signs for the end user.' },
  keeps: ({ performance: { endUserNamed } }) => endUserNamed,
});
export const somethingFailed = defineRule<ChallengeFacts>({
  code: 'challenges.nothing-failed',
  texts: { 'zh-CN': '没有未通过的阶段任务，也没有解除的合同，不能认定攻关未成。', en: 'No stage was refused and no contract was ended: nothing failed.' },
  keeps: ({ performance: { failedForGood } }) => failedForGood,
});
export const forceMajeureStands = defineRule<ChallengeFacts>({
  code: 'challenges.no-force-majeure',
  article: '民法典 第五百六十三条、第五百九十条',
  texts: {
    'zh-CN': '须每一条仍在进行的赛道都有经合同对方确认的不可抗力，或者其合同已因不可抗力解除；其余赛道可按节点或者已终止的合同淘汰。',
    en: 'In every lane that still runs, force majeure has to be acknowledged by the other side of the contract, or the contract terminated for it; other lanes can be eliminated by their gates or ended contracts.',
  },
  keeps: ({ performance: { forceMajeure } }) => forceMajeure,
});
export const poolAddsUp = defineRule<ChallengeFacts>({
  code: 'challenges.settlement-differs',
  texts: { 'zh-CN': '已付与退回之和与奖金池不一致，或仍有应付未付的款项。', en: 'What was paid and what goes back do not come to the pool, or something due is not paid.' },
  keeps: ({ performance: { addsUp } }) => addsUp === true,
});

export const lanesAreDecided = defineRule<ChallengeFacts>({
  code: 'challenges.lanes-still-run',
  texts: { 'zh-CN': '仍有 {running} 条赛道没有失败，不能认定攻关未成；其余赛道可按节点淘汰。', en: '{running} lanes have not failed: the challenge fails only when its last lane does.' },
  keeps: ({ performance: { running, failedForGood } }) => running <= 1 || failedForGood || { params: { running } },
});

export const PERFORMING_RULES = [contractsAreInEffect] as const;
export const ACCEPTANCE_RULES = [raceIsDecided, stagesAreAccepted, endUserIsNamed] as const;
export const FAILURE_RULES = [lanesAreDecided, somethingFailed] as const;
export const FORCE_MAJEURE_RULES = [forceMajeureStands] as const;
export const SETTLEMENT_RULES = [poolAddsUp] as const;
