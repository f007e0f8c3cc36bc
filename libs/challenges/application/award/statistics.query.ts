import { Injectable } from '@nestjs/common';
import { AuditLog, RuleRegistry, type OperationContext } from '@app/platform';
import { AFTER_UNSEALING } from '../../domain/challenge.js';
import { challengeMachine } from '../../domain/challenge.machine.js';
import type { FeedbackView, StatisticsQuestion } from '../../domain/award/award.schema.js';
import { ranksOf, weakestCriterion } from '../../domain/award/decision.js';
import { reasonClass, statisticsOf, STEP_ACTS } from '../../domain/award/statistics.js';
import { ArchiveRepository } from '../../persistence/archive.repository.js';
import { ChallengeFactsOf } from '../challenge-facts.js';
import { actingPerson } from '../challenge-table.js';

const textsOf = (act: string) => ({ ...challengeMachine.acts.find((row) => row.act === act)!.texts });

/** Figures over challenges, and why not: for organisers by their own, for teams by theirs. */
@Injectable()
export class StatisticsQuery {
  constructor(private readonly archive: ArchiveRepository, private readonly facts: ChallengeFactsOf, private readonly audit: AuditLog, private readonly registry: RuleRegistry) {}

  /** Public figures leave out small groups; an organiser sees its own in full. `own` of somebody without a login is nothing. */
  async figures(ctx: OperationContext, { of, year, field }: StatisticsQuestion) {
    const organisationId = of === 'own' ? actingPerson(ctx.actor).organisationId : null;
    const rows = await this.archive.counted(ctx, { organisationId, year, fields: await this.facts.fieldsBelow(ctx, field) });
    const ids = rows.map(({ id }) => id);
    const entries = await this.archive.entriesOf(ctx, ids);
    const rankings = await this.archive.rankings(ctx, ids);
    const firsts = await this.audit.firsts(ctx, 'challenge', ids, STEP_ACTS);
    const counted = rows.map((row) => {
      const ranking = rankings.get(row.id) ?? [];
      const names = new Map(row.criteria.map(({ id, name }) => [id, name]));
      return {
        ...row, firsts: firsts.get(row.id) ?? new Map<string, Date>(),
        // how far a judging is tells nobody anything before its end
        entries: entries.filter(({ challengeId }) => challengeId === row.id).map(({ id, state, faults }) => {
          const weakest = weakestCriterion(ranking.find(({ entryId }) => entryId === id), ranking, row.criteria);
          return { state: AFTER_UNSEALING.includes(row.state) && (organisationId !== null || !['examining', 'judging', 'judged'].includes(row.state)) ? state : 'received' as const, faults, weakest: weakest === null ? null : names.get(weakest) ?? null };
        }),
      };
    });
    const figures = statisticsOf(counted, organisationId === null ? await this.registry.productDefault(ctx, 'challenges.statistics-least') : 1);
    return { ...figures, steps: figures.steps.map((step) => ({ ...step, fromTexts: textsOf(step.from), toTexts: textsOf(step.to) })) };
  }

  /** What was decided against the teams of one's own organisation, with the reasons as they were told. */
  async feedback(ctx: OperationContext): Promise<FeedbackView> {
    const { organisationId, userId } = actingPerson(ctx.actor);
    const entries = await this.archive.refusedTo(ctx, { organisationId, authorId: userId });
    const rankings = await this.archive.rankings(ctx, [...new Set(entries.map(({ challengeId }) => challengeId))]);
    const items = entries.map(({ criteria, ...entry }) => {
      const ranking = rankings.get(entry.challengeId) ?? [];
      const at = ranking.findIndex(({ entryId }) => entryId === entry.id);
      const weakest = weakestCriterion(ranking[at], ranking, criteria);
      return {
        entryId: entry.id, challengeId: entry.challengeId, title: entry.title, number: entry.number, state: entry.state, reason: reasonClass(entry)!, faults: [...entry.faults],
        weakest: criteria.find(({ id }) => id === weakest)?.name ?? null, rank: at < 0 ? null : ranksOf(ranking)[at]!, ranked: at < 0 ? null : ranking.length, whyNot: entry.whyNot, decidedAt: entry.decidedAt?.toISOString() ?? null,
      };
    });
    const group = (keys: readonly string[]) => [...new Set(keys)].map((key) => ({ key, count: keys.filter((each) => each === key).length })).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
    return {
      entries: items.length, reasons: group(items.map(({ reason }) => reason)), criteria: group(items.flatMap(({ weakest, reason }) => (reason === 'criteria' && weakest !== null ? [weakest] : []))).map(({ key, count }) => ({ name: key, count })), items,
    };
  }
}
