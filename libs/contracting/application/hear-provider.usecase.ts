import { Injectable } from '@nestjs/common';
import { Clock, isId, Problem, systemActor } from '@app/kernel';
import { Config, TransactionRunner, type OperationContext } from '@app/platform';
import { contractingProblems } from '../domain/problems.js';
import { WebhookRefused, type ReceivedWebhook, type WebhookRefusal } from '../domain/signing/webhook.schema.js';
import { SigningRepository } from '../persistence/signing.repository.js';
import { readWebhook } from '../signing/webhook-signature.js';
import { EnvelopeKeeper } from './envelope-keeper.js';

const REFUSALS: Readonly<Record<WebhookRefusal, (typeof contractingProblems)[keyof typeof contractingProblems]>> = {
  'no-secret': contractingProblems['webhook-forged'], headers: contractingProblems['webhook-forged'], forged: contractingProblems['webhook-forged'], late: contractingProblems['webhook-late'], early: contractingProblems['webhook-late'],
  repeated: contractingProblems['webhook-repeated'], shape: contractingProblems['webhook-shape'],
};

@Injectable()
export class HearProvider {
  constructor(private readonly transactions: TransactionRunner, private readonly signing: SigningRepository, private readonly keeper: EnvelopeKeeper, private readonly config: Config, private readonly clock: Clock) {}

  /**
   * A call of the provider says only that there is something to look up. Its id is kept in the transaction of what follows, so that a
   * call whose effect failed may come again. Refuses 401 forged or late, 409 repeated, 400 shape, 404 an envelope of nobody.
   */
  async run(anonymous: OperationContext, received: ReceivedWebhook): Promise<void> {
    const ctx: OperationContext = { ...anonymous, actor: systemActor('e-signature-webhook') };
    try {
      await this.transactions.run(ctx, async (ctx) => {
        const { envelopeId } = await readWebhook(received, { secret: this.config.eSignatureWebhookSecret, now: this.clock.now(), remember: (id, until) => this.signing.rememberWebhook(ctx, id, until) });
        const envelope = isId(envelopeId) ? await this.signing.envelope(ctx, envelopeId) : undefined;
        if (!envelope) throw new Problem(contractingProblems['envelope-not-found']);
        if (envelope.state !== 'open') return;
        const observed = await this.keeper.observe(ctx, envelope);
        await this.keeper.record(ctx, await this.keeper.locked(ctx, envelope.contractId, envelope.id), observed, { person: null, side: null });
      });
    } catch (error) {
      if (error instanceof WebhookRefused) throw new Problem(REFUSALS[error.reason]);
      throw error;
    }
  }
}
