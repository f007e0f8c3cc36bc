import { defineRule, type Rule } from '@app/kernel';
import type { Route, RouteFacts } from './route.schema.js';

export const assignedIsNotRewarded: Rule<Pick<RouteFacts, 'assignment' | 'rules'>> = defineRule<Pick<RouteFacts, 'assignment' | 'rules'>>({
  code: 'contracting.reward-already-assigned', path: '/conversion', article: '国科发区〔2020〕128号',
  registry: ['rights.no-double-reward'],
  texts: {
    'zh-CN': '该成果自 {since} 起已由赋权（申请 {application}）兑现，同一次转化不再重复奖励；赋权范围以外的转化请另行登记。',
    en: 'Since {since} this result is rewarded by an assignment of rights (application {application}); the same conversion is not rewarded again. Enter a conversion beyond the assignment separately.',
  },
  keeps: ({ assignment, rules }) => assignment === null || rules.noDoubleReward?.value !== true || { params: { since: assignment.since, application: assignment.applicationId } },
});

/** Before anything is computed: the route is one that rules answer. */
export const routeIsOpen: Rule<{ readonly route: Route }> = defineRule<{ readonly route: Route }>({
  code: 'contracting.reward-route-undecided', path: '/route', article: '促进科技成果转化法 第四十五条',
  registry: ['reward.floor.transfer-licence', 'reward.floor.equity', 'reward.default.transfer-licence', 'reward.default.equity', 'reward.wage-total', 'reward.registered-contract-wage-total'],
  texts: { 'zh-CN': '奖励办法尚待人工决定：{reason}', en: 'How this is rewarded is for a person to decide: {reason}' },
  keeps: ({ route }) => route.way !== 'person' || { params: { reason: route.texts } },
});
