import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { ChangeRecorder, RuleRegistry, type Change, type TransactionContext } from '@app/platform';
import { owingAfter } from '../domain/answer.js';
import { keepMatches, type StandingMatch } from '../domain/keep-matches.js';
import type { MatchReason } from '../domain/reasons.js';
import type { MatchScore } from '../domain/scorer.js';
import { DocumentRepository, isLive, type DocumentRow, type LiveDocument } from '../persistence/document.repository.js';
import { MatchRepository, type AnsweredMatch, type MatchRow } from '../persistence/match.repository.js';
import { otherKind } from './listing-kinds.js';
import { foundChange, withdrawnChange } from './match-record.js';

/** A listing of the other kind with how well the two go together. */
export interface ScoredListing extends MatchScore {
  readonly other: LiveDocument;
}
export type Explain = (other: LiveDocument) => readonly MatchReason[];

/** Turns the scores of one listing into the matches that stand from now on. Call it in the transaction that holds the writers' lock. */
@Injectable()
export class WriteMatches {
  constructor(
    private readonly documents: DocumentRepository, private readonly matches: MatchRepository, private readonly rules: RuleRegistry,
    private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  async run(ctx: TransactionContext, listing: DocumentRow, scores: readonly ScoredListing[], explain: Explain): Promise<void> {
    const otherSide = otherKind(listing.kind);
    const otherOf = (match: MatchRow): string => (otherSide === 'demand' ? match.demandId : match.achievementId);
    const standing = new Map((await this.matches.lockOfListing(ctx, listing.kind, listing.id)).map((match) => [otherOf(match), match]));
    // a listing that changed meanwhile is matched by the event of its change
    const versions = await this.documents.liveVersions(ctx, scores.map(({ other }) => other.id));
    const scored = new Map(scores.filter(({ other }) => versions.get(other.id) === other.version).map((pair) => [pair.other.id, pair]));
    const most = await this.rules.productDefault(ctx, 'matching.max-matches');
    const days = await this.rules.productDefault(ctx, 'matching.answer-by.natural-days');

    const { kept, withdrawn, displaced } = keepMatches(
      [...scored.values()].map((pair) => {
        const match = standing.get(pair.other.id);
        // the other side's event has scored the same two versions already: its word stands
        return match && isOf(match, listing, pair.other) ? { otherId: pair.other.id, score: match.score, level: match.level } : { otherId: pair.other.id, score: pair.score, level: pair.level };
      }),
      [...standing].map(([otherId, match]): StandingMatch => ({
        matchId: match.id, otherId, score: match.score, active: match.state === 'active', held: match.answers.some(({ answer }) => answer === 'interested'),
      })),
      await this.matches.crowds(ctx, otherSide, [...scored.keys()], most), most);

    const at = this.clock.now();
    const inserted: MatchRow[] = [];
    const updated: MatchRow[] = [];
    const changes: Change[] = [];
    for (const { otherId } of kept) {
      const pair = scored.get(otherId);
      const before = standing.get(otherId);
      if (!pair || !isLive(listing) || (before && isOf(before, listing, pair.other))) continue;
      const [demand, achievement] = listing.kind === 'demand' ? [listing, pair.other] : [pair.other, listing];
      const after = matchBetween(demand, achievement, pair, explain(pair.other));
      if (!before) {
        inserted.push(after);
        changes.push(foundChange('find', undefined, after, demand, achievement));
        continue;
      }
      const renewed = before.state === 'withdrawn';
      const changed = renewed || before.level !== after.level || before.score !== after.score || !isDeepStrictEqual(before.reasons, after.reasons);
      const next: MatchRow = {
        ...after, ...owingAfter(before.answers, before, at, days), id: before.id, version: before.version + (changed ? 1 : 0), silentSide: before.silentSide, lapsedAt: before.lapsedAt,
      };
      updated.push(next);
      if (changed) changes.push(foundChange(renewed ? 'renew' : 'rescore', before, next, demand, achievement));
    }
    const leaving: (readonly [AnsweredMatch, string])[] = [
      ...[...standing.values()].filter(({ id }) => withdrawn.includes(id)).map((match) => [match, 'the match no longer holds'] as const),
      ...(await this.matches.lockMany(ctx, displaced)).map((match) => [match, 'a better match took its place'] as const),
    ];
    for (const [before, reason] of leaving) {
      const after: MatchRow = { ...before, state: 'withdrawn', version: before.version + 1, owingSide: null, answerBy: null };
      updated.push(after);
      changes.push(withdrawnChange(before, after, reason));
    }
    await this.matches.insertMany(ctx, inserted, at);
    await this.matches.updateMany(ctx, updated, at);
    await this.recorder.recordMany(ctx, changes);
  }
}

/** Whether the match stands and was scored at these very versions. */
function isOf(match: MatchRow, listing: DocumentRow, other: DocumentRow): boolean {
  const [demand, achievement] = listing.kind === 'demand' ? [listing, other] : [other, listing];
  return match.state === 'active' && match.demandVersion === demand.version && match.achievementVersion === achievement.version;
}

function matchBetween(demand: LiveDocument, achievement: LiveDocument, { score, level, features }: MatchScore, reasons: readonly MatchReason[]): MatchRow {
  return {
    id: newId(), demandId: demand.id, achievementId: achievement.id, demandOrganisationId: demand.organisationId, achievementOrganisationId: achievement.organisationId,
    state: 'active', version: 1, level, score, features, reasons, demandVersion: demand.version, achievementVersion: achievement.version,
    owingSide: null, answerBy: null, silentSide: null, lapsedAt: null,
  };
}
