/** 揭榜挂帅, 赛马, 定向委托, 场景清单. A race has lanes; a scene asks for use, not for a result to be made. */
export const CHALLENGE_KINDS = ['open', 'race', 'directed', 'scene'] as const;
export type ChallengeKind = (typeof CHALLENGE_KINDS)[number];

/** Whose rules hold beside those of the organiser; under the national one nobody is kept out by age, degree or title. */
export const REGIMES = ['national', 'province', 'district', 'firm'] as const;
export type Regime = (typeof REGIMES)[number];
