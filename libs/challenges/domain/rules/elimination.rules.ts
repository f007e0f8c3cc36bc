import { defineRule } from '@app/kernel';

export interface EliminationFacts {
  readonly race: boolean;
  /** Lanes that still run, this one with them. */
  readonly running: number;
  /** Sent back, or not handed in by its day by the team; null where the lane has no such milestone. */
  readonly gateMissed: boolean | null;
  /** Its contract was in effect and was ended: nothing more can come of the lane. */
  readonly contractEnded: boolean;
}

export const onlyARaceEliminates = defineRule<EliminationFacts>({
  code: 'challenges.no-race',
  texts: { 'zh-CN': '只有赛马制榜单才淘汰赛道；其他榜单未完成的，按攻关未成办理。', en: 'Only a race eliminates lanes; elsewhere what is not reached has failed.' },
  keeps: ({ race }) => race,
});
export const oneLaneIsLeft = defineRule<EliminationFacts>({
  code: 'challenges.last-lane',
  texts: { 'zh-CN': '只剩这一条赛道，不能淘汰；未完成的按攻关未成办理。', en: 'This is the last lane and is not eliminated; what it does not reach has failed.' },
  keeps: ({ race, running }) => !race || running > 1,
});
export const gateWasMissed = defineRule<EliminationFacts>({
  code: 'challenges.gate-not-missed', path: '/milestoneId',
  texts: {
    'zh-CN': '该节点既未被退回，也未因团队逾期，本赛道的合同也未解除或撤销：不能凭意愿淘汰，须以团队未通过或逾期的节点、或者已经终止的合同为据。',
    en: 'This gate was neither sent back nor missed by the team, and the contract of the lane was not ended: a lane is eliminated by a gate or an ended contract, never by mere wish.',
  },
  keeps: ({ gateMissed, contractEnded }) => gateMissed === true || contractEnded,
});
export const ELIMINATION_RULES = [onlyARaceEliminates, oneLaneIsLeft, gateWasMissed] as const;

export interface EndUserFacts {
  /** Active, of a verified organisation. */
  readonly known: boolean;
  readonly organisationId: string | null;
  /** Organisations of the winning teams, and accounts of their leads. */
  readonly teams: readonly string[];
}
export const endUserIsKnown = defineRule<EndUserFacts>({
  code: 'challenges.end-user-unknown', path: '/accountId', article: '电子商务法 第二十七条',
  texts: { 'zh-CN': '最终用户代表须是已核验单位的有效账号。', en: 'Whoever signs for the end user has an active account of a verified organisation.' },
  keeps: ({ known }) => known,
});
export const endUserIsNoWinner = defineRule<EndUserFacts>({
  code: 'challenges.end-user-of-team', path: '/accountId',
  texts: { 'zh-CN': '中榜团队的单位不能为自己的成果签署验收。', en: 'Nobody of a winning team signs that its own work is accepted.' },
  keeps: ({ organisationId, teams }) => organisationId === null || !teams.includes(organisationId),
});
export const END_USER_RULES = [endUserIsKnown, endUserIsNoWinner] as const;

export const goalsAreWhole = defineRule<{ readonly targets: readonly string[]; readonly goals: readonly string[] }>({
  code: 'challenges.evaluation-goals', path: '/goals',
  texts: { 'zh-CN': '指标“{missing}”没有填写实测值；每项公布的指标都须评价。', en: 'The target "{missing}" has no measured value; every published target is looked at.' },
  keeps: ({ targets, goals }) => targets.filter((name) => !goals.includes(name)).map((missing) => ({ params: { missing } })),
});
