import { Injectable } from '@nestjs/common';
import { memberAsked } from '@app/events';
import { Clock } from '@app/kernel';
import { ChangeRecorder, RuleRegistry, tell, type TransactionContext } from '@app/platform';
import { z } from 'zod';
import type { Challenge } from '../../domain/challenge.js';
import { INADMISSIBLE } from '../../domain/entry/entry.rules.js';
import { answerByOf } from '../../domain/entry/member.js';
import { MemberRepository } from '../../persistence/member.repository.js';
import { refOf } from '../challenge-table.js';
import { entryAudit } from '../move-entry.js';

/** Once all entries are opened, and not before: until then nobody but its team knows who is in one. */
@Injectable()
export class AskMembers {
  constructor(private readonly members: MemberRepository, private readonly recorder: ChangeRecorder, private readonly registry: RuleRegistry, private readonly clock: Clock) {}

  /** Asks every member but the lead; of an entry that nobody can admit nobody is asked. Again for the same entries nobody is asked twice. */
  async run(ctx: TransactionContext, challenge: Challenge): Promise<void> {
    const days = await this.registry.value(ctx, { rule: 'challenges.member-answer-natural-days', jurisdictions: ['luqiao'], unitClass: 'any' }, z.int().min(1));
    const askedAt = this.clock.now();
    const answerBy = answerByOf(askedAt, days.value);
    const asked = await this.members.ask(ctx, challenge.id, { faults: INADMISSIBLE, askedAt, answerBy });
    const entries = asked.length === 0 ? [] : await this.members.entries(ctx, [...new Set(asked.map(({ entryId }) => entryId))]);
    await this.recorder.recordMany(ctx, entries.map((entry) => {
      const members = asked.filter(({ entryId }) => entryId === entry.id).map(({ organisationId }) => organisationId);
      return {
        aggregateType: 'entry', aggregateId: entry.id, act: 'ask-members', before: entryAudit(entry), after: { ...entryAudit(entry), members, answerBy }, ruleVersions: [days.version.id],
        events: members.map((memberId) => tell(memberAsked, entry.id, { ...refOf(challenge), entryId: entry.id, entrantId: entry.organisationId, memberId })),
      };
    }));
  }
}
