import { newId } from '@app/kernel';
import type { matchAnswered, matchFound, PayloadOf } from '@app/events';

type Found = PayloadOf<typeof matchFound>;

/** A match that is worth telling, as matching reports it. */
export const aMatchFound = (with_: Partial<Found> = {}): Found => ({
  matchId: newId(), demandId: newId(), achievementId: newId(), demandOrganisationId: newId(), achievementOrganisationId: newId(),
  level: 3, score: 0.8, demandTitle: '寻找锂电池隔膜涂覆工艺', achievementTitle: '锂离子电池用复合隔膜', fields: ['materials.battery'], regions: ['430100'], anonymousDemand: false, ...with_,
});

export const anAnswer = (found: Found, with_: Partial<PayloadOf<typeof matchAnswered>> = {}): PayloadOf<typeof matchAnswered> => {
  const { matchId, demandId, achievementId, demandOrganisationId, achievementOrganisationId, demandTitle, achievementTitle } = found;
  return {
    matchId, demandId, achievementId, demandOrganisationId, achievementOrganisationId, demandTitle, achievementTitle,
    side: 'demand', answer: 'interested', reason: null, answerBy: '2026-12-06T15:59:59.999Z', ...with_,
  };
};
