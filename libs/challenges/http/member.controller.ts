import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { AnswerAsMember } from '../application/judging/answer-as-member.usecase.js';
import { MembersQuery } from '../application/judging/members.query.js';
import { entryMembersSchema, memberRequestSchema } from '../domain/entry/member.response.js';
import { movedSchema, type MovedInput } from '../domain/judging/judging.input.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { entryParam, memberActParam, numbersQuery, type EntryParam } from './inputs.js';

@Controller('api/v1/challenges/:id/entries/:entryId')
export class MemberController {
  constructor(private readonly query: MembersQuery, private readonly answering: AnswerAsMember) {}

  @Endpoint.get('members', { summary: 'What the members of a team say, for the organiser, reviewers and the team', permission: may['entry.read'], response: entryMembersSchema })
  list(@Ctx() ctx: OperationContext, @Param({ schema: entryParam }) { id, entryId }: EntryParam) {
    return this.query.ofEntry(ctx, id, entryId);
  }

  @Endpoint.post('member/acts/:act', { summary: 'Confirm or deny, for the own organisation, that it takes part in the entry', permission: may['member.answer'], response: memberRequestSchema })
  async answer(@Ctx() ctx: OperationContext, @Param({ schema: memberActParam }) { id, entryId, act }: z.infer<typeof memberActParam>, @Body({ schema: movedSchema }) body: MovedInput) {
    await this.answering.run(ctx, id, entryId, act, body);
    return this.query.request(ctx, entryId);
  }
}

@Controller('api/v1/entries')
export class MemberRequestController {
  constructor(private readonly query: MembersQuery) {}

  @Endpoint.get('member-requests', { summary: 'Entries that name the own organisation as a member, and ask whether it takes part; the newest first', permission: may['member.answer'], response: pageOf(memberRequestSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: numbersQuery }) { cursor, limit }: z.infer<typeof numbersQuery>) {
    const after = decodeCursor(cursor, [z.iso.datetime(), idSchema]);
    return pageFrom(await this.query.requests(ctx, after, limit), limit, ({ askedAt, entryId }) => [askedAt, entryId]);
  }
}
