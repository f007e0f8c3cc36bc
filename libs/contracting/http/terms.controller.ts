import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { NegotiateTerms } from '../application/negotiate-terms.usecase.js';
import { DealTerms } from '../application/terms.query.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { termsComment, termsDecision, termsOffer, type TermsOffer } from '../domain/terms.input.js';
import { negotiationSchema, termsChangesSchema, termsVersionSchema } from '../domain/terms.response.js';

const number = z.coerce.number().int().min(1).max(10_000);
const idParam = z.object({ id: idSchema });
const versionParam = z.object({ id: idSchema, number });
const decisionParam = z.object({ id: idSchema, number, decision: z.enum(['accept', 'reject', 'withdraw']) });
const changesQuery = z.strictObject({ from: number });
type Version = z.infer<typeof versionParam>;

@Controller('api/v1/deals/:id/terms')
export class TermsController {
  constructor(private readonly query: DealTerms, private readonly negotiate: NegotiateTerms) {}

  @Endpoint.get('', { summary: 'Versions of the terms, newest first, and which one waits or stands', permission: may['deal.read'], response: negotiationSchema })
  list(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.query.list(ctx, id);
  }

  @Endpoint.post('', { summary: 'Offer terms, counter an offer, or propose an amendment of what was accepted', permission: may['deal.write'], status: 201, response: termsVersionSchema })
  async offer(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: termsOffer }) body: TermsOffer) {
    return this.query.get(ctx, id, await this.negotiate.offer(ctx, id, body));
  }

  @Endpoint.get(':number', { summary: 'One version: its clauses, and beside each what lint finds with the article', permission: may['deal.read'], response: termsVersionSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: versionParam }) { id, number }: Version) {
    return this.query.get(ctx, id, number);
  }

  @Endpoint.get(':number/changes', { summary: 'Clause by clause what changed since an earlier version', permission: may['deal.read'], response: termsChangesSchema })
  changes(@Ctx() ctx: OperationContext, @Param({ schema: versionParam }) { id, number }: Version, @Query({ schema: changesQuery }) { from }: z.infer<typeof changesQuery>) {
    return this.query.changes(ctx, id, number, from);
  }

  @Endpoint.post(':number/decisions/:decision', { summary: 'Accept, reject or take back the version that waits', permission: may['deal.write'], response: termsVersionSchema })
  async decide(@Ctx() ctx: OperationContext, @Param({ schema: decisionParam }) { id, number, decision }: z.infer<typeof decisionParam>, @Body({ schema: termsDecision }) { reason }: z.infer<typeof termsDecision>) {
    await this.negotiate.decide(ctx, id, number, decision, reason);
    return this.query.get(ctx, id, number);
  }

  @Endpoint.post(':number/comments', { summary: 'Say something beside a clause', permission: may['deal.write'], status: 201, response: termsVersionSchema })
  async comment(@Ctx() ctx: OperationContext, @Param({ schema: versionParam }) { id, number }: Version, @Body({ schema: termsComment }) body: z.infer<typeof termsComment>) {
    await this.negotiate.comment(ctx, id, number, body);
    return this.query.get(ctx, id, number);
  }
}
