import { matchFound, matchLapsed, matchWithdrawn } from '@app/events';
import { tell, type Change, type Told } from '@app/platform';
import type { LiveDocument } from '../persistence/document.repository.js';
import type { MatchRow } from '../persistence/match.repository.js';

/** What the audit log keeps of a match: why it stands is in its reasons, made of public words. */
const audited = ({ demandId, achievementId, state, version, level, score, demandVersion, achievementVersion, owingSide, answerBy, silentSide, lapsedAt }: MatchRow) =>
  ({ demandId, achievementId, state, version, level, score, demandVersion, achievementVersion, owingSide, answerBy, silentSide, lapsedAt });

export const auditedMatch = (act: string, before: MatchRow | undefined, after: MatchRow) =>
  ({ aggregateType: 'match', aggregateId: after.id, act, before: before ? audited(before) : null, after: audited(after) });

export const pairOf = ({ id, demandId, achievementId, demandOrganisationId, achievementOrganisationId }: MatchRow) =>
  ({ matchId: id, demandId, achievementId, demandOrganisationId, achievementOrganisationId });

const unique = (codes: readonly (string | null | undefined)[]): string[] => [...new Set(codes.filter((code): code is string => !!code))];

export function foundChange(act: 'find' | 'renew' | 'rescore', before: MatchRow | undefined, after: MatchRow, demand: LiveDocument, achievement: LiveDocument): Change {
  // a match that only changes its score is no news; one that rises to a higher level is
  const isNews = act !== 'rescore' || !before || after.level > before.level;
  const found = (): Told => tell(matchFound, after.id, {
    ...pairOf(after), level: after.level, score: after.score, demandTitle: demand.title, achievementTitle: achievement.title, anonymousDemand: demand.anonymous,
    fields: unique([demand.profile.field, achievement.profile.field]), regions: unique([demand.profile.region, achievement.profile.region]),
  });
  return { ...auditedMatch(act, before, after), events: isNews ? [found()] : [] };
}

export const withdrawnChange = (before: MatchRow, after: MatchRow, reason: string): Change =>
  ({ ...auditedMatch('withdraw', before, after), reason, events: [tell(matchWithdrawn, after.id, pairOf(after))] });

export const lapsedChange = (before: MatchRow, after: MatchRow & { silentSide: 'demand' | 'achievement' }): Change =>
  ({ ...auditedMatch('lapse', before, after), events: [tell(matchLapsed, after.id, { ...pairOf(after), silentSide: after.silentSide })] });
