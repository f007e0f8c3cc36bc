import { compareFractions, defineRule, formatFraction, isWhole, type Rule, sumFractions } from '@app/kernel';
import { type Governed, percentOf } from '../governed.js';
import { type Beneficiary, type PlanFacts, remainderIsWhole } from './plan.js';

const ACT45 = '促进科技成果转化法 第四十五条';
const said = (one: Governed<unknown>): string => one.article ?? one.rule;
const below = (chosen: readonly Beneficiary[], floor: Governed<number>): boolean => compareFractions(sumFractions(chosen.map(({ share }) => share)), percentOf(floor.value)) < 0;
const sumOf = (chosen: readonly Beneficiary[]): string => formatFraction(sumFractions(chosen.map(({ share }) => share)));

export const planFitsKind: Rule<PlanFacts> = defineRule<PlanFacts>({
  code: 'contracting.plan-for-other-kind', path: '/plan/kinds',
  texts: { 'zh-CN': '该分配办法（{document}）不适用于本类合同（{kind}），请选用适用的办法。', en: 'This rule ({document}) was not made for contracts of this kind ({kind}); choose one that was.' },
  keeps: ({ plan, route }) => plan.kinds.includes(route.kind) || { params: { document: plan.document, kind: route.kind } },
});

export const rewardKeepsFloor: Rule<PlanFacts> = defineRule<PlanFacts>({
  code: 'contracting.reward-below-floor', path: '/plan/rewardShare', article: ACT45,
  registry: ['reward.floor.transfer-licence', 'reward.floor.equity', 'reward.default.transfer-licence', 'reward.default.equity'],
  texts: {
    'zh-CN': '奖励比例 {share} 低于 {percent}%（{article}）。国家设立的研究开发机构、高等院校的规定不得低于该比例；企业没有规定也没有约定的，按该比例。请提高奖励比例。',
    en: 'The reward share {share} is below {percent} % ({article}). The rule of a state-set unit may not go below it, and a firm that agreed nothing owes it. Raise the share.',
  },
  keeps: ({ plan, route }) => (route.way !== 'floor' && route.way !== 'default') || compareFractions(plan.rewardShare, percentOf(route.least.value)) >= 0
    || { params: { share: formatFraction(plan.rewardShare), percent: route.least.value, article: said(route.least) } },
});

export const remainderIsShared: Rule<PlanFacts> = defineRule<PlanFacts>({
  code: 'contracting.plan-remainder-not-whole', path: '/plan/remainder', article: '促进科技成果转化法 第四十三条',
  registry: ['income.retained-by-unit'],
  texts: {
    'zh-CN': '奖励以外的部分留归单位：学院、单位、团队和转化办公室的份额之和须恰为 1；全部用于奖励的不再分配。',
    en: 'What the reward leaves stays with the unit: the parts of college, unit, team and office sum to exactly 1, and there are none where the reward takes all.',
  },
  keeps: ({ plan }) => remainderIsWhole(plan),
});

export const rewardIsShared: Rule<PlanFacts> = defineRule<PlanFacts>({
  code: 'contracting.reward-shares-not-whole', path: '/people',
  texts: { 'zh-CN': '人员份额之和须恰为 1，现为 {sum}；每人只列一次。', en: 'The shares of the people sum to exactly 1 (now {sum}), each named once.' },
  keeps: ({ people }) => (people.length > 0 && isWhole(people.map(({ share }) => share)) && new Set(people.map(({ person }) => person)).size === people.length)
    || { params: { sum: sumOf(people) } },
});

export const everyoneContributed: Rule<PlanFacts> = defineRule<PlanFacts>({
  code: 'contracting.reward-without-contribution', path: '/people', article: '促进科技成果转化法 第四十四条',
  texts: {
    'zh-CN': '奖励给完成、转化成果作出重要贡献的人员：{person} 既不是发明人、主要贡献人员，也不是转化工作人员，或者没有写明贡献。',
    en: 'A reward is for those who contributed to completing or converting the result: {person} is neither inventor, main contributor nor transfer staff, or no contribution is written down.',
  },
  keeps: ({ people }) => people.flatMap(({ name, inventor, mainContributor, transferStaff, contribution }, at) =>
    ((inventor || mainContributor || transferStaff) && contribution.trim() !== '' ? [] : [{ path: `/people/${at}`, params: { person: name } }])),
});

export const mainContributorsKeepShare: Rule<PlanFacts> = defineRule<PlanFacts>({
  code: 'contracting.main-contributors-below-share', path: '/people', article: '国发〔2016〕16号 （六）',
  registry: ['reward.main-contributor-share'],
  texts: {
    'zh-CN': '主要贡献人员合计 {sum}，低于奖励总额的 {percent}%（{article}）。请调整份额，或者核对主要贡献人员名单。',
    en: 'The main contributors have {sum} together, less than {percent} % of the reward ({article}). Change the shares or check who is a main contributor.',
  },
  keeps: ({ people, rules: { mainContributors: floor } }) => {
    const main = people.filter(({ mainContributor }) => mainContributor);
    return floor === undefined || !below(main, floor) || { params: { sum: sumOf(main), percent: floor.value, article: said(floor) } };
  },
});

export const transferStaffKeepShare: Rule<PlanFacts> = defineRule<PlanFacts>({
  code: 'contracting.transfer-staff-below-share', path: '/people',
  registry: ['reward.transfer-staff-share'],
  texts: {
    'zh-CN': '从事转移转化服务的人员合计 {sum}，低于奖励总额的 {percent}%（{article}）。请列入转化工作人员并调整份额。',
    en: 'The staff who worked on the conversion have {sum} together, less than {percent} % of the reward ({article}). Name them and change the shares.',
  },
  keeps: ({ people, rules: { transferStaff: floor } }) => {
    const staff = people.filter(({ transferStaff }) => transferStaff);
    return floor === undefined || !below(staff, floor) || { params: { sum: sumOf(staff), percent: floor.value, article: said(floor) } };
  },
});

export const principalTakesNoEquity: Rule<PlanFacts> = defineRule<PlanFacts>({
  code: 'contracting.principal-leader-equity', path: '/people',
  registry: ['leader.principal-equity-allowed'],
  texts: {
    'zh-CN': '正职领导 {person} 可以获得现金奖励，原则上不取得股权（{article}）。请将其移出股权奖励名单。',
    en: 'A principal leader, {person}, may be rewarded in cash and in principle takes no shares ({article}). Take the person off this list of shares.',
  },
  keeps: ({ people, route, rules: { principalEquity: rule } }) => route.form !== 'equity' || rule?.value !== false
    || people.flatMap(({ leaderRank, name }, at) => (leaderRank === 'principal' ? [{ path: `/people/${at}/leaderRank`, params: { person: name, article: said(rule) } }] : [])),
});

export const otherLeaderEquityAllowed: Rule<PlanFacts> = defineRule<PlanFacts>({
  code: 'contracting.other-leader-equity', path: '/people',
  registry: ['leader.other-equity-allowed'],
  texts: { 'zh-CN': '担任领导职务的 {person} 在本地区不取得股权奖励（{article}）。', en: 'A leader, {person}, takes no shares here ({article}).' },
  keeps: ({ people, route, rules: { otherEquity: rule } }) => route.form !== 'equity' || rule?.value !== false
    || people.flatMap(({ leaderRank, name }, at) => (leaderRank === 'other' ? [{ path: `/people/${at}/leaderRank`, params: { person: name, article: said(rule) } }] : [])),
});

export const leaderEquityIsDecided: Rule<PlanFacts> = defineRule<PlanFacts>({
  code: 'contracting.leader-equity-undecided', path: '/leaderDecision',
  registry: ['leader.principal-equity-allowed', 'leader.other-equity-allowed'],
  texts: {
    'zh-CN': '{person} 担任领导职务，其能否取得股权没有现行依据。请附单位或主管部门的书面决定，系统不作推定。',
    en: '{person} holds a leading post and no rule in force says whether shares may be taken. Attach the written decision of the unit or its authority; none is assumed.',
  },
  keeps: ({ people, route, rules, leaderDecision }) => route.form !== 'equity' || (leaderDecision ?? '').trim() !== ''
    || people.flatMap(({ leaderRank, name }) => {
      const unknown = (leaderRank === 'principal' && rules.principalEquity === undefined) || (leaderRank === 'other' && rules.otherEquity === undefined);
      return unknown ? [{ params: { person: name } }] : [];
    }),
});

export const planRules: readonly Rule<PlanFacts>[] = [
  planFitsKind, rewardKeepsFloor, remainderIsShared, rewardIsShared, everyoneContributed, mainContributorsKeepShare, transferStaffKeepShare,
  principalTakesNoEquity, otherLeaderEquityAllowed, leaderEquityIsDecided,
];
