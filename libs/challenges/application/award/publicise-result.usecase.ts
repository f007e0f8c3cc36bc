import { Injectable } from '@nestjs/common';
import { belongsTo, Clock, enforce, expectVersion, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { PublicityInput, PublicityView } from '../../domain/award/award.schema.js';
import { mayAct } from '../../domain/access.js';
import type { Decision } from '../../domain/award/decision.js';
import { publishedFacts } from '../../domain/award/published-result.js';
import type { Challenge } from '../../domain/challenge.js';
import { challengeContentSchema } from '../../domain/challenge.schema.js';
import { challengePermissions as may } from '../../domain/permissions.js';
import { challengeProblems } from '../../domain/problems.js';
import { PUBLICITY_RULES } from '../../domain/rules/award.rules.js';
import { AwardRepository } from '../../persistence/award.repository.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { noticeStanding } from '../award-standing.js';
import { ChallengeFactsOf } from '../challenge-facts.js';
import { challengeAudit, ChallengeTable } from '../challenge-table.js';
import { MoveChallenge } from '../move-challenge.js';
import { ChallengePeople, ResultNotice } from '../ports.js';

/** What was decided is shown to everybody before it is awarded, so that whoever knows better can object. */
@Injectable()
export class PubliciseResult {
  constructor(
    private readonly transactions: TransactionRunner, private readonly challenges: ChallengeRepository, private readonly awards: AwardRepository, private readonly entries: EntryRepository, private readonly table: ChallengeTable,
    private readonly moves: MoveChallenge, private readonly facts: ChallengeFactsOf, private readonly people: ChallengePeople, private readonly notices: ResultNotice, private readonly clock: Clock,
  ) {}

  /** Opens the notice; anew where the last one was withdrawn by hand. Refuses 404 unseen, 403, 409 stale, illegal or no decision, 422 broken rules of the award or of publicity. */
  async run(ctx: OperationContext, id: string, { version, ...related }: PublicityInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.table.seen(ctx, id, 'for update');
      if (!mayAct(ctx.actor, may['award.manage'], before)) throw new Problem(challengeProblems['not-yours'], { act: 'publicise' });
      expectVersion(before.version, version);
      const decision = await this.awards.standing(ctx, id);
      const standing = decision ? await this.notices.standing(ctx, id) : null;
      if (before.state === 'in_publicity' && decision && standing && standing.noticeId === decision.noticeId && noticeStanding(standing) === 'gone') await this.again(ctx, before, decision, standing.openObjections);
      else {
        if (before.state === 'judged' && !decision) throw new Problem(challengeProblems['no-decision']);
        await this.moves.run(ctx, before, { act: 'publicise', kept: { decisionId: decision?.id, winners: [...(decision?.winners ?? [])] } });
      }
      const { noticeId } = await this.notices.open(ctx, { challengeId: id, organisationId: before.organisationId, ...await this.shown(ctx, before, decision!), ...related });
      await this.awards.shown(ctx, decision!.id, noticeId);
    });
  }

  /** What is shown, or would be, and how its notice stands. For the organiser's people; 404 for others, 409 where there is no decision. */
  async view(ctx: OperationContext, id: string): Promise<PublicityView> {
    const challenge = await this.table.seen(ctx, id);
    if (!belongsTo(ctx.actor, challenge.organisationId)) throw new Problem(challengeProblems['not-found']);
    const decision = await this.awards.standing(ctx, id);
    if (!decision) throw new Problem(challengeProblems['no-decision']);
    const shown = await this.shown(ctx, challenge, decision);
    const standing = decision.noticeId === null ? null : await this.notices.standing(ctx, id);
    return {
      title: { ...shown.title }, facts: shown.facts.map(({ label, value }) => ({ label: { ...label }, value: { ...value } })),
      notice: standing?.noticeId ? { noticeId: standing.noticeId, state: standing.state, endsOn: standing.endsOn, clear: standing.clear, openObjections: standing.openObjections } : null,
    };
  }

  /** The state stays; what is shown begins anew, with a full period. */
  private async again(ctx: Parameters<Parameters<TransactionRunner['run']>[1]>[0], before: Challenge, decision: Decision, open: number): Promise<void> {
    if (open > 0) throw new Problem(challengeProblems['objections-open'], { open });
    const { facts, ruleVersionIds } = await this.facts.of(ctx, before);
    enforce(PUBLICITY_RULES, facts);
    const after = { ...before, version: before.version + 1, updatedAt: this.clock.now() };
    await this.challenges.save(ctx, after, before.version);
    await this.table.note(ctx, before.id, 'publicise-again', { before: challengeAudit(before), after: { ...challengeAudit(after), decisionId: decision.id }, ruleVersions: ruleVersionIds });
  }

  private async shown(ctx: OperationContext, challenge: Challenge, decision: Decision) {
    const entries = await this.entries.ofChallenge(ctx, challenge.id);
    const ids = new Set([challenge.organisationId, ...entries.filter(({ id }) => decision.winners.includes(id)).flatMap(({ organisationId, proposal }) => [organisationId, ...(proposal?.members ?? []).map((member) => member.organisationId)])]);
    const names = new Map((await this.people.organisations(ctx, [...ids])).map((each) => [each.id, each.name]));
    return {
      title: { 'zh-CN': `${challenge.content.title}：揭榜结果`, en: `Result of the challenge "${challenge.content.title}"` },
      facts: publishedFacts({ content: challengeContentSchema.parse(challenge.content), organiser: names.get(challenge.organisationId) ?? '', decision, entries, names }),
    };
  }
}
