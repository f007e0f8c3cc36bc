import { Inject, Injectable } from '@nestjs/common';
import { Clock, Problem } from '@app/kernel';
import { defineJob, LOG, TransactionRunner, type Log, type OperationContext } from '@app/platform';
import { z } from 'zod';
import type { Envelope } from '../domain/signing/envelope.js';
import { SigningRepository } from '../persistence/signing.repository.js';
import { EnvelopeKeeper } from './envelope-keeper.js';

export const lapseEnvelopes = defineJob({
  name: 'contracting.lapse-envelopes', data: z.object({}), schedule: { everyMs: 60_000 },
  policy: { concurrency: 1, attempts: 3, backoffMs: 5_000, lockMs: 120_000, keepCompleted: 10 },
});

const BATCH = 50;
const NOBODY = { person: null, side: null };

@Injectable()
export class LapseEnvelopes {
  constructor(private readonly transactions: TransactionRunner, private readonly signing: SigningRepository, private readonly keeper: EnvelopeKeeper, private readonly clock: Clock, @Inject(LOG) private readonly log: Log) {}

  /** Closes what nobody finished in time. What the provider has in full takes effect instead: it was signed in time. Returns how many were closed. */
  async run(ctx: OperationContext): Promise<number> {
    await this.signing.forgetWebhooks(ctx, this.clock.now());
    let done = 0;
    for (const envelope of await this.signing.expired(ctx, this.clock.now(), BATCH)) {
      try {
        done += await this.one(ctx, envelope) ? 1 : 0;
      } catch (error) {
        // a provider that is away, or somebody who acted first: the next run finds what is left
        if (!(error instanceof Problem)) throw error;
        this.log.warn({ code: error.definition.code, envelopeId: envelope.id }, 'an envelope has to wait for the next run');
      }
    }
    return done;
  }

  private async one(ctx: OperationContext, { id, contractId, ...rest }: Envelope): Promise<boolean> {
    const observed = await this.keeper.observe(ctx, { id, contractId, ...rest });
    return this.transactions.run(ctx, async (ctx) => {
      const locked = await this.keeper.locked(ctx, contractId, id);
      const { contract, envelope } = await this.keeper.record(ctx, locked, observed, NOBODY);
      if (envelope.state !== 'open') return false;
      await this.keeper.close(ctx, { deal: locked.deal, contract, envelope }, 'lapse', NOBODY);
      return true;
    });
  }
}
