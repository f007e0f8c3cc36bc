import { Body, Controller, Param } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { SecondStepQuery } from '../application/second-step.query.js';
import { TakeSecondStep } from '../application/second-step.usecase.js';
import { secondStepPermissions as may } from '../domain/second-step/permissions.js';
import { stepActBody, stepBody, stepSchema } from '../domain/second-step/step.schema.js';

const idParam = z.object({ id: idSchema });
const actParam = z.object({ id: idSchema, stepId: idSchema, act: z.string().max(40) });
const stepsSchema = z.object({ items: z.array(stepSchema) }).meta({ id: 'SecondSteps' });

@Controller('api/v1/rights-applications')
export class SecondStepController {
  constructor(private readonly query: SecondStepQuery, private readonly take: TakeSecondStep) {}

  @Endpoint.get(':id/second-steps', { summary: 'Transfers of the unit\'s residual share, the second step of full assignment', permission: may['second-step.read'], response: stepsSchema })
  async list(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return { items: await this.query.of(ctx, id) };
  }

  @Endpoint.post(':id/second-steps', { summary: 'Price the unit\'s residual share', permission: may['second-step.price'], status: 201, response: stepsSchema })
  async price(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: stepBody }) body: z.infer<typeof stepBody>) {
    await this.take.price(ctx, id, body);
    return { items: await this.query.of(ctx, id) };
  }

  @Endpoint.post(':id/second-steps/:stepId/acts/:act', { summary: 'Move the second step by one act', permission: may['second-step.act'], response: stepsSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, stepId, act }: z.infer<typeof actParam>, @Body({ schema: stepActBody }) body: z.infer<typeof stepActBody>) {
    await this.take.act(ctx, id, stepId, act, body);
    return { items: await this.query.of(ctx, id) };
  }
}
