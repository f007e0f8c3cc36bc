import { Body, Controller, Param } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ActOnPerformance } from '../application/act-on-performance.usecase.js';
import { BeginPerformance } from '../application/begin-performance.usecase.js';
import { EndContract } from '../application/end-contract.usecase.js';
import { Performance } from '../application/performance.query.js';
import { THINGS } from '../domain/performance/performance.js';
import { performanceSchema } from '../domain/performance/performance.response.js';
import {
  demandBody, disputeBody, endingBody, forceMajeureBody, handoverBody, milestonePlanBody, performanceActBody, type DemandInput, type DisputeInput, type EndingInput, type ForceMajeureInput, type HandoverInput, type MilestonePlanInput, type PerformanceActInput,
} from '../domain/performance/performance.schema.js';
import { contractingPermissions as may } from '../domain/permissions.js';

const idParam = z.object({ id: idSchema });
type Id = z.infer<typeof idParam>;
const actParam = z.object({ id: idSchema, thing: z.enum(THINGS), thingId: idSchema, act: z.string().max(40) });
const made = { permission: may['contract.perform'], status: 201, response: performanceSchema } as const;

@Controller('api/v1/contracts/:id/performance')
export class PerformanceController {
  constructor(private readonly query: Performance, private readonly begin: BeginPerformance, private readonly acting: ActOnPerformance, private readonly ending: EndContract) {}

  @Endpoint.get('', { summary: 'Deliveries, milestones, demands, force majeure, disputes and endings of a contract, with their history', permission: may['deal.read'], response: performanceSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id) {
    return this.query.get(ctx, id);
  }

  @Endpoint.post('handovers', { summary: 'Hand over items of the delivery list, signed with the password', ...made })
  async handOver(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: handoverBody }) body: HandoverInput) {
    await this.begin.handOver(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post('milestone-plans', { summary: 'Propose a plan of milestones; it binds when the other side agrees', ...made })
  async plan(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: milestonePlanBody }) body: MilestonePlanInput) {
    await this.begin.planMilestones(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post('demands', { summary: 'Demand performance; the cure period starts', ...made })
  async demand(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: demandBody }) body: DemandInput) {
    await this.begin.demand(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post('force-majeure', { summary: 'Give notice of force majeure; acknowledged it stops the cure period', ...made })
  async forceMajeure(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: forceMajeureBody }) body: ForceMajeureInput) {
    await this.begin.forceMajeure(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post('disputes', { summary: 'Open a dispute the way that the contract agrees on; completion waits for its end', ...made })
  async dispute(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: disputeBody }) body: DisputeInput) {
    await this.begin.dispute(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post('endings', { summary: 'Terminate, complete or rescind, signed: alone where the law lets one side, otherwise when the other side confirms', ...made })
  async end(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: endingBody }) body: EndingInput) {
    await this.ending.run(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':thing/:thingId/acts/:act', { summary: 'Receive, accept, refuse, hand in, answer, end, confirm', permission: may['contract.perform'], response: performanceSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, thing, thingId, act }: z.infer<typeof actParam>, @Body({ schema: performanceActBody }) body: PerformanceActInput) {
    await this.acting.run(ctx, id, thing, thingId, act, body);
    return this.query.get(ctx, id);
  }
}
