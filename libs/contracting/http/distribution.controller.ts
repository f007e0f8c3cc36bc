import { Body, Controller, Param, Query, StreamableFile } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { contentDisposition, CSV_TYPE, writeCsv, writeXlsx, XLSX_TYPE, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { Distribute } from '../application/distribute.usecase.js';
import { DistributionProposals } from '../application/distribution-proposal.query.js';
import { Distributions } from '../application/distribution.query.js';
import { EnterCost } from '../application/enter-cost.usecase.js';
import { GoBack } from '../application/go-back.usecase.js';
import { MyAwards } from '../application/my-awards.query.js';
import { PayAwards } from '../application/pay-awards.usecase.js';
import { costBody, moneyActBody, type CostInput, type MoneyActInput } from '../domain/money/account/money.schema.js';
import { distributionProposalSchema, distributionSchema, myAwardsSchema } from '../domain/money/distribution/distribution.response.js';
import { goingBackBody, payBody, proposalQuery, recoveryBody, runBody, type GoingBackInput, type PayInput, type RecoveryInput, type RunInput } from '../domain/money/distribution/distribution.schema.js';
import { contractingPermissions as may } from '../domain/permissions.js';

const idParam = z.object({ id: idSchema });
type Id = z.infer<typeof idParam>;
const costParam = z.object({ id: idSchema, costId: idSchema });
const runParam = z.object({ id: idSchema, runId: idSchema });
const runActParam = runParam.extend({ act: z.string().max(40) });
const backActParam = z.object({ id: idSchema, backId: idSchema, act: z.string().max(40) });

@Controller('api/v1/contracts')
export class DistributionController {
  constructor(private readonly query: Distributions, private readonly costs: EnterCost, private readonly distribute: Distribute, private readonly awards: PayAwards, private readonly back: GoBack, private readonly proposals: DistributionProposals) {}

  @Endpoint.get(':id/distribution', { summary: 'How the income of a contract is shared; for the holder alone', permission: may['distribution.read'], response: distributionSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id) {
    return this.query.get(ctx, id);
  }

  @Endpoint.get(':id/distribution/proposal', { summary: 'What a distribution begins with: the people of the disclosures, the shares of the last one', permission: may['distribution.prepare'], response: distributionProposalSchema })
  propose(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Query({ schema: proposalQuery }) { form }: z.infer<typeof proposalQuery>) {
    return this.proposals.get(ctx, id, form);
  }

  @Endpoint.get(':id/distribution/payroll.xlsx', { summary: 'What was paid, with its tax class by receipt, as a workbook', permission: may['distribution.pay'], produces: XLSX_TYPE })
  async xlsx(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id): Promise<StreamableFile> {
    return new StreamableFile(writeXlsx(await this.query.payroll(ctx, id), { sheet: '奖励发放清单' }), { type: XLSX_TYPE, disposition: contentDisposition('奖励发放清单.xlsx') });
  }

  @Endpoint.get(':id/distribution/payroll.csv', { summary: 'What was paid, with its tax class by receipt, as CSV', permission: may['distribution.pay'], produces: CSV_TYPE })
  async csv(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id): Promise<StreamableFile> {
    return new StreamableFile(writeCsv(await this.query.payroll(ctx, id)), { type: CSV_TYPE, disposition: contentDisposition('奖励发放清单.csv') });
  }

  @Endpoint.post(':id/costs', { summary: 'Enter what the conversion cost, with its paper', permission: may['distribution.prepare'], status: 201, response: distributionSchema })
  async cost(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: costBody }) body: CostInput) {
    await this.costs.run(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/costs/:costId/reversals', { summary: 'Take a cost back that no distribution deducts', permission: may['distribution.prepare'], status: 201, response: distributionSchema })
  async reverse(@Ctx() ctx: OperationContext, @Param({ schema: costParam }) { id, costId }: z.infer<typeof costParam>) {
    await this.costs.reverse(ctx, id, costId);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/distribution/runs', { summary: 'Compute a distribution of confirmed income and publicise the award', permission: may['distribution.prepare'], status: 201, response: distributionSchema })
  async prepare(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: runBody }) body: RunInput) {
    await this.distribute.prepare(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/distribution/runs/:runId/acts/:act', { summary: 'Confirm, return or discard a distribution', permission: may['distribution.read'], response: distributionSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: runActParam }) { id, runId, act }: z.infer<typeof runActParam>, @Body({ schema: moneyActBody }) body: MoneyActInput) {
    await this.distribute.act(ctx, id, runId, act, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/distribution/runs/:runId/payouts', { summary: 'Pay what a confirmed distribution owes', permission: may['distribution.pay'], status: 201, response: distributionSchema })
  async pay(@Ctx() ctx: OperationContext, @Param({ schema: runParam }) { id, runId }: z.infer<typeof runParam>, @Body({ schema: payBody }) body: PayInput) {
    await this.awards.pay(ctx, id, runId, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/going-back', { summary: 'Propose that money goes back: refund, invalidity, rescission, cancelled registration', permission: may['distribution.prepare'], status: 201, response: distributionSchema })
  async goBack(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: goingBackBody }) body: GoingBackInput) {
    await this.back.prepare(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/going-back/:backId/acts/:act', { summary: 'Confirm or return it', permission: may['distribution.confirm'], response: distributionSchema })
  async decide(@Ctx() ctx: OperationContext, @Param({ schema: backActParam }) { id, backId, act }: z.infer<typeof backActParam>, @Body({ schema: moneyActBody }) body: MoneyActInput) {
    await this.back.act(ctx, id, backId, act, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/distribution/recoveries', { summary: 'Enter what a person gave back', permission: may['distribution.pay'], status: 201, response: distributionSchema })
  async recover(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: recoveryBody }) body: RecoveryInput) {
    await this.awards.recover(ctx, id, body);
    return this.query.get(ctx, id);
  }
}

@Controller('api/v1/my-awards')
export class AwardController {
  constructor(private readonly awards: MyAwards) {}

  @Endpoint.get('', { summary: "One's own lines in confirmed distributions, every fen explained", permission: may['award.own'], response: myAwardsSchema })
  get(@Ctx() ctx: OperationContext) {
    return this.awards.get(ctx);
  }
}
