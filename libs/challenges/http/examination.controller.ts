import { Body, Controller, Param } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ExaminationQuery } from '../application/judging/examination.query.js';
import { ExamineEntry } from '../application/judging/examine-entry.usecase.js';
import { eligibilityInputSchema, remarkInputSchema, talkInputSchema, type EligibilityInput, type RemarkInput, type TalkInput } from '../domain/judging/judging.input.js';
import { examinationSchema, examinedSchema, talksSchema } from '../domain/judging/judging.response.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { entryParam, idParam, type EntryParam, type IdParam } from './inputs.js';

const talkParam = z.object({ id: idSchema, entryId: idSchema, talkId: idSchema });

@Controller('api/v1/challenges/:id')
export class ExaminationController {
  constructor(private readonly query: ExaminationQuery, private readonly examine: ExamineEntry) {}

  @Endpoint.get('examination', { summary: 'Opened entries with their eligibility and talks, for the organiser and reviewers', permission: may['entry.read'], response: examinationSchema })
  list(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.query.list(ctx, id);
  }

  @Endpoint.post('entries/:entryId/eligibility', { summary: 'Decide whether an entry may take part; once', permission: may['entry.examine'], response: examinedSchema })
  async decide(@Ctx() ctx: OperationContext, @Param({ schema: entryParam }) { id, entryId }: EntryParam, @Body({ schema: eligibilityInputSchema }) body: EligibilityInput) {
    const { state, version, whyNot } = await this.examine.decide(ctx, id, entryId, body);
    return { entryId, state, version, whyNot };
  }

  @Endpoint.get('entries/:entryId/talks', { summary: 'Talks with a team, for the organiser, reviewers and the team', permission: may['entry.read'], response: talksSchema })
  talks(@Ctx() ctx: OperationContext, @Param({ schema: entryParam }) { id, entryId }: EntryParam) {
    return this.query.talks(ctx, id, entryId);
  }

  @Endpoint.post('entries/:entryId/talks', { summary: 'Record a talk, or that the team declined; a correction stands beside what it corrects', permission: may['entry.examine'], status: 201, response: talksSchema })
  async talk(@Ctx() ctx: OperationContext, @Param({ schema: entryParam }) { id, entryId }: EntryParam, @Body({ schema: talkInputSchema }) body: TalkInput) {
    await this.examine.talk(ctx, id, entryId, body);
    return this.query.talks(ctx, id, entryId);
  }

  @Endpoint.post('entries/:entryId/talks/:talkId/remarks', { summary: "The team's own words beside a talk", permission: may['entry.write'], status: 201, response: talksSchema })
  async remark(@Ctx() ctx: OperationContext, @Param({ schema: talkParam }) { id, entryId, talkId }: z.infer<typeof talkParam>, @Body({ schema: remarkInputSchema }) body: RemarkInput) {
    await this.examine.remark(ctx, id, entryId, talkId, body);
    return this.query.talks(ctx, id, entryId);
  }
}
