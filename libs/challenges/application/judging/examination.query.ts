import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { mayAct, seesWhole } from '../../domain/access.js';
import { AFTER_UNSEALING } from '../../domain/challenge.js';
import { INADMISSIBLE } from '../../domain/entry/entry.rules.js';
import { unconfirmed } from '../../domain/entry/member.js';
import type { TalkView } from '../../domain/judging/judging.response.js';
import { challengePermissions as may } from '../../domain/permissions.js';
import { challengeProblems } from '../../domain/problems.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { ExaminationRepository } from '../../persistence/examination.repository.js';
import { ChallengeTable } from '../challenge-table.js';
import { ChallengePeople } from '../ports.js';
import { MembersQuery } from './members.query.js';

@Injectable()
export class ExaminationQuery {
  constructor(private readonly table: ChallengeTable, private readonly entries: EntryRepository, private readonly rows: ExaminationRepository, private readonly people: ChallengePeople, private readonly members: MembersQuery) {}

  /** For the organiser's people and reviewers, once the entries are opened. Refuses 404. */
  async list(ctx: OperationContext, id: string) {
    const challenge = await this.table.seen(ctx, id);
    const { actor } = ctx;
    if (!seesWhole(actor, challenge) || !AFTER_UNSEALING.includes(challenge.state)) throw new Problem(challengeProblems['not-found']);
    const opened = (await this.entries.ofChallenge(ctx, id)).filter(({ proposal }) => proposal !== null);
    const names = new Map((await this.people.organisations(ctx, [...new Set(opened.map(({ organisationId }) => organisationId))])).map((each) => [each.id, each.name]));
    const talks = await this.rows.talks(ctx, opened.map((entry) => entry.id));
    const answers = await this.members.ofEntries(ctx, opened.map((entry) => entry.id));
    const decides = challenge.state === 'examining' && mayAct(actor, may['entry.examine'], challenge);
    return {
      items: opened.map(({ id: entryId, number, state, version, proposal, organisationId, faults, whyNot }) => {
        const own = talks.filter((talk) => talk.entryId === entryId);
        const said = answers.get(entryId) ?? [];
        return {
          entryId, number, state, version, title: proposal!.title, organisation: { id: organisationId, name: names.get(organisationId) ?? '' }, members: proposal!.members.length, faults: [...faults], whyNot, talks: own.length, declined: own.length > 0 && own.every(({ declined }) => declined),
          inadmissible: faults.filter((code) => INADMISSIBLE.includes(code)), memberAnswers: said, unconfirmed: unconfirmed({ organisationId, proposal }, said.map((each) => ({ organisationId: each.organisation.id, state: each.state }))).length,
          decides: decides && state === 'opened',
        };
      }),
    };
  }

  /** For the organiser's people, reviewers and whoever sent the entry. Refuses 404. */
  async talks(ctx: OperationContext, id: string, entryId: string): Promise<{ items: TalkView[]; remarks: boolean }> {
    const challenge = await this.table.seen(ctx, id);
    const entry = await this.entries.find(ctx, entryId);
    const author = ctx.actor.kind === 'person' && entry?.authorId === ctx.actor.userId;
    if (!entry || entry.challengeId !== id || entry.proposal === null || !(author || seesWhole(ctx.actor, challenge))) throw new Problem(challengeProblems['entry-not-found']);
    const remarks = await this.rows.remarks(ctx, entryId);
    return {
      items: (await this.rows.talks(ctx, [entryId])).map(({ id: talkId, supplements, declined, heldOn, way, participants, text, recordedAt }) => ({
        id: talkId, supplements, declined, heldOn, way: way as TalkView['way'], participants: [...participants], text, recordedAt: recordedAt.toISOString(),
        remarks: remarks.filter((remark) => remark.talkId === talkId).map((remark) => ({ id: remark.id, text: remark.text, saidAt: remark.saidAt.toISOString() })),
      })),
      remarks: author,
    };
  }
}
