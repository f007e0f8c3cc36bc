import { Injectable } from '@nestjs/common';
import { enforce, type SecrecyAnswer } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { secrecyStop } from '../domain/secrecy.js';
import { ChallengePeople } from './ports.js';

/** Stands before every use case that takes in text, and before its transaction writes anything. */
@Injectable()
export class SecrecyGate {
  constructor(private readonly people: ChallengePeople) {}

  /** Refuses "yes" and "unknown" with 422 and the officers to ask; nothing of the request is kept, not even that it was asked. */
  async pass(ctx: OperationContext, answer: SecrecyAnswer): Promise<void> {
    if (answer === 'no') return;
    enforce([secrecyStop], { answer, officers: ctx.actor.kind === 'person' ? await this.people.secrecyOfficers(ctx, ctx.actor.organisationId) : [] });
  }
}
