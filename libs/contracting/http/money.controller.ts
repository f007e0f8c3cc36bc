import { Body, Controller, Param } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ContractMoney } from '../application/money.query.js';
import { SettlePayment } from '../application/settle-payment.usecase.js';
import { StateRoyalty } from '../application/state-royalty.usecase.js';
import { moneySchema } from '../domain/money/account/money.response.js';
import { moneyActBody, paymentBody, royaltyReportBody, type MoneyActInput, type PaymentInput, type RoyaltyReportInput } from '../domain/money/account/money.schema.js';
import { contractingPermissions as may } from '../domain/permissions.js';

const idParam = z.object({ id: idSchema });
type Id = z.infer<typeof idParam>;
const actParam = z.object({ id: idSchema, paymentId: idSchema, act: z.string().max(40) });

@Controller('api/v1/contracts')
export class MoneyController {
  constructor(private readonly query: ContractMoney, private readonly royalties: StateRoyalty, private readonly settle: SettlePayment) {}

  @Endpoint.get(':id/money', { summary: 'What is due, stated, paid and overdue under a contract', permission: may['deal.read'], response: moneySchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id) {
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/royalty-statements', { summary: 'State the royalty of the next period', permission: may['money.declare'], status: 201, response: moneySchema })
  async report(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: royaltyReportBody }) body: RoyaltyReportInput) {
    await this.royalties.report(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/royalty-corrections', { summary: 'Reverse and restate a period that was stated', permission: may['money.declare'], status: 201, response: moneySchema })
  async correct(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: royaltyReportBody }) body: RoyaltyReportInput) {
    await this.royalties.correct(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/payments', { summary: 'Declare a payment; it counts once the payee confirms it', permission: may['money.declare'], status: 201, response: moneySchema })
  async declare(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: paymentBody }) body: PaymentInput) {
    await this.settle.declare(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/payments/:paymentId/acts/:act', { summary: 'Confirm, dispute or take back a declared payment', permission: may['money.confirm'], response: moneySchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, paymentId, act }: z.infer<typeof actParam>, @Body({ schema: moneyActBody }) body: MoneyActInput) {
    await this.settle.act(ctx, id, paymentId, act, body);
    return this.query.get(ctx, id);
  }
}
