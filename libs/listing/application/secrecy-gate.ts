import { Injectable } from '@nestjs/common';
import { enforce, type SecrecyAnswer } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { secrecyStop } from '../domain/secrecy.js';
import { SecrecyOfficers } from './ports.js';

/** Stands before every use case that takes in text or files, and before its transaction writes anything. */
@Injectable()
export class SecrecyGate {
  constructor(private readonly officers: SecrecyOfficers) {}

  /** Refuses "yes" and "unknown" with 422 and the officers to ask; nothing of the request is kept, not even that it was asked. */
  async pass(ctx: OperationContext, answer: SecrecyAnswer): Promise<void> {
    if (answer === 'no') return;
    const officers = ctx.actor.kind === 'person' ? await this.officers.namesOf(ctx, ctx.actor.organisationId) : [];
    enforce([secrecyStop], { answer, officers });
  }
}
