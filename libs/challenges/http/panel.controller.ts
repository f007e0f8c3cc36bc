import { Body, Controller, Param } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ChallengesQuery } from '../application/challenges.query.js';
import { ConcludeJudging } from '../application/judging/conclude-judging.usecase.js';
import { DrawAgain } from '../application/judging/draw-again.usecase.js';
import { DrawPanel } from '../application/judging/draw-panel.usecase.js';
import { JuryQuery } from '../application/judging/jury.query.js';
import { MinutesOfJudging } from '../application/judging/minutes.usecase.js';
import { MoveSeat } from '../application/judging/move-seat.usecase.js';
import { PanelQuery } from '../application/judging/panel.query.js';
import { challengeSchema } from '../domain/challenge.response.js';
import {
  conclusionSchema, furtherDrawInputSchema, minutesInputSchema, minutesSignatureSchema, movedSchema, panelInputSchema, paymentInputSchema, rejectionSchema, sceneAnswersSchema, unsignedInputSchema, type ConclusionInput, type FurtherDrawInput, type MinutesInput, type MinutesSignatureInput, type MovedInput, type PanelInput,
  type PaymentInput, type RejectionInput, type SceneAnswersInput, type UnsignedInput,
} from '../domain/judging/judging.input.js';
import { judgingSchema, minutesViewSchema, panelSchema } from '../domain/judging/judging.response.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { actParam, idParam, type IdParam } from './inputs.js';

const seatParam = z.object({ id: idSchema, seatId: idSchema });
const seatActParam = z.object({ id: idSchema, seatId: idSchema, act: z.string().max(40) });

@Controller('api/v1/challenges/:id')
export class PanelController {
  constructor(
    private readonly panel: PanelQuery, private readonly drawing: DrawPanel, private readonly again: DrawAgain, private readonly seats: MoveSeat, private readonly jury: JuryQuery, private readonly minutes: MinutesOfJudging, private readonly concluding: ConcludeJudging,
    private readonly challenges: ChallengesQuery,
  ) {}

  @Endpoint.get('panel', { summary: 'The draw of experts: whole for the organiser and reviewers, the own seat for an expert, seed and numbers for everybody after the award', permission: may['challenge.read'], response: panelSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.panel.of(ctx, id);
  }

  @Endpoint.post('panel', { summary: 'Draw the experts, once', permission: may['panel.manage'], status: 201, response: panelSchema })
  async draw(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: panelInputSchema }) body: PanelInput) {
    await this.drawing.draw(ctx, id, body);
    return this.panel.of(ctx, id);
  }

  @Endpoint.post('panel/draws', { summary: 'Draw again for the seats that nobody is left to take, from the pool of today; reserves who can step in go first', permission: may['panel.manage'], status: 201, response: panelSchema })
  async drawAgain(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: furtherDrawInputSchema }) body: FurtherDrawInput) {
    await this.again.run(ctx, id, body);
    return this.panel.of(ctx, id);
  }

  @Endpoint.post('panel/mine/acts/:act', { summary: 'Accept or recuse, as an expert who was drawn', permission: may['review.write'], response: panelSchema })
  async own(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: movedSchema }) body: MovedInput) {
    await this.seats.own(ctx, id, act, body);
    return this.panel.of(ctx, id);
  }

  @Endpoint.post('panel/seats/:seatId/acts/:act', { summary: 'Remove an expert for a conflict that was found; the next reserve steps in', permission: may['panel.manage'], response: panelSchema })
  async remove(@Ctx() ctx: OperationContext, @Param({ schema: seatActParam }) { id, seatId, act }: z.infer<typeof seatActParam>, @Body({ schema: movedSchema }) body: MovedInput) {
    await this.seats.byOrganiser(ctx, id, seatId, act, body);
    return this.panel.of(ctx, id);
  }

  @Endpoint.post('panel/seats/:seatId/payments', { summary: "Record that an expert's cards were paid", permission: may['panel.manage'], status: 201, response: panelSchema })
  async pay(@Ctx() ctx: OperationContext, @Param({ schema: seatParam }) { id, seatId }: z.infer<typeof seatParam>, @Body({ schema: paymentInputSchema }) body: PaymentInput) {
    await this.seats.pay(ctx, id, seatId, body);
    return this.panel.of(ctx, id);
  }

  @Endpoint.get('judging', { summary: 'Counts of cards, and once all are signed every score with its spread, for the organiser and reviewers', permission: may['entry.read'], response: judgingSchema })
  judging(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.jury.of(ctx, id);
  }

  @Endpoint.get('minutes', { summary: 'The minutes with who signed them', permission: may['entry.read'], response: minutesViewSchema })
  readMinutes(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.minutes.read(ctx, id);
  }

  @Endpoint.put('minutes', { summary: 'Write the minutes; signatures under another text count no more', permission: may['panel.manage'], response: minutesViewSchema })
  async writeMinutes(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: minutesInputSchema }) body: MinutesInput) {
    await this.minutes.write(ctx, id, body);
    return this.minutes.read(ctx, id);
  }

  @Endpoint.post('minutes/signatures', { summary: 'Sign exactly this text with the ranking that stands, as an expert who sits; a dissent is kept with the signature', permission: may['review.write'], status: 201, response: minutesViewSchema })
  async signMinutes(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: minutesSignatureSchema }) body: MinutesSignatureInput) {
    await this.minutes.sign(ctx, id, body);
    return this.minutes.read(ctx, id);
  }

  @Endpoint.post('minutes/unsigned', { summary: 'Put on record that an expert who sits did not sign, some days after the minutes were put to them', permission: may['panel.manage'], status: 201, response: minutesViewSchema })
  async recordUnsigned(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: unsignedInputSchema }) body: UnsignedInput) {
    await this.minutes.recordUnsigned(ctx, id, body);
    return this.minutes.read(ctx, id);
  }

  @Endpoint.post('conclusion', { summary: 'Choose those whom the published criteria put first, and tell all others why not', permission: may['challenge.write'], response: challengeSchema })
  async conclude(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: conclusionSchema }) body: ConclusionInput) {
    await this.concluding.conclude(ctx, id, body);
    return this.challenges.get(ctx, id);
  }

  @Endpoint.post('rejection', { summary: 'Choose none, with a reason for each', permission: may['challenge.write'], response: challengeSchema })
  async reject(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: rejectionSchema }) body: RejectionInput) {
    await this.concluding.reject(ctx, id, body);
    return this.challenges.get(ctx, id);
  }

  @Endpoint.post('scene-answers', { summary: 'Answer every team of a scene after the talks', permission: may['challenge.write'], response: challengeSchema })
  async answerScene(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: sceneAnswersSchema }) body: SceneAnswersInput) {
    await this.concluding.answerScene(ctx, id, body);
    return this.challenges.get(ctx, id);
  }
}
