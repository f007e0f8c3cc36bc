import { digest } from '@app/platform';
import type { Achievement } from '../domain/achievement.js';
import type { Demand } from '../domain/demand.js';

/** An achievement as the audit log keeps it: words only as digests. */
export function achievementAudit(achievement: Achievement): Record<string, unknown> {
  const { id, version, state, organisationId, authorId, kind, applicationNumber, grantNumber, publicationNumber, filingDate, grantDate, legalStatus, keepSecret, field, ipc, division, trl, modes,
    expectedPriceFen, priceNegotiable, region, clearedBy, clearedAt, secrecyReviewedBy, secrecyReviewedAt, secrecyAnsweredBy, submittedBy, publishedBy, publishedAt, selfReviewRule } = achievement;
  return {
    id, version, state, organisationId, authorId, kind, applicationNumber, grantNumber, publicationNumber, filingDate, grantDate, legalStatus, keepSecret, field, ipc, division, trl, modes,
    expectedPriceFen, priceNegotiable, region, clearedBy, clearedAt, secrecyReviewedBy, secrecyReviewedAt, secrecyAnswer: 'no', secrecyAnsweredBy, submittedBy, publishedBy, publishedAt, selfReviewRule,
    title: digest(achievement.title), valueLine: digest(achievement.valueLine), publicText: digest(achievement.publicText), privateText: digest(achievement.privateText),
    keywords: digest(JSON.stringify(achievement.keywords)), clearedTitle: digest(achievement.clearedTitle), clearedValueLine: digest(achievement.clearedValueLine),
    clearedAbstract: digest(achievement.clearedAbstract), trlEvidence: digest(achievement.trlEvidence), fundingSource: digest(achievement.fundingSource), projectNumber: digest(achievement.projectNumber),
    completers: achievement.completers.map(({ name, unit, userId, sharePercent }) => ({ name: digest(name), unit: digest(unit), userId, sharePercent })),
  };
}

export function demandAudit(demand: Demand): Record<string, unknown> {
  const { id, version, state, organisationId, authorId, anonymous, budgetMinFen, budgetMaxFen, deadline, modes, field, region, wantedTrlMin, wantedTrlMax, secrecyAnsweredBy, submittedBy,
    publishedBy, publishedAt, selfReviewRule } = demand;
  return {
    id, version, state, organisationId, authorId, anonymous, budgetMinFen, budgetMaxFen, deadline, modes, field, region, wantedTrlMin, wantedTrlMax, secrecyAnswer: 'no', secrecyAnsweredBy, submittedBy,
    publishedBy, publishedAt, selfReviewRule, title: digest(demand.title), problem: digest(demand.problem), constraints: digest(demand.constraints),
    targetMetrics: digest(JSON.stringify(demand.targetMetrics)), keywords: digest(JSON.stringify(demand.keywords)),
  };
}
