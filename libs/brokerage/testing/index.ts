import type { matchFound, PayloadOf } from '@app/events';

type Found = PayloadOf<typeof matchFound>;

/** A match that deserves a lead; the ids of its two listings and their owners come from the test's own market. */
export const aFoundMatch = (pair: Pick<Found, 'matchId' | 'demandId' | 'achievementId' | 'demandOrganisationId' | 'achievementOrganisationId'>, with_: Partial<Found> = {}): Found => ({
  ...pair, level: 3, score: 0.7, demandTitle: '寻找泵车臂架减振方案', achievementTitle: '半主动液压减振器', fields: ['machinery.construction'], regions: ['430100'], anonymousDemand: false, ...with_,
});
