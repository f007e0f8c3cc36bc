import { Injectable } from '@nestjs/common';
import { enforce, type SecrecyAnswer } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { secrecyStop } from '../domain/secrecy.js';
import { PeopleDirectory } from './ports.js';

/** Stands before every use case that takes technical text in, and before its transaction writes anything. */
@Injectable()
export class DisclosureSecrecyGate {
  constructor(private readonly directory: PeopleDirectory) {}

  /** Refuses "yes" and "unknown" with 422 and the officers to ask; nothing of the request is kept. */
  async pass(ctx: OperationContext, answer: SecrecyAnswer): Promise<{ answer: 'no'; mayGoOn: true }> {
    if (answer !== 'no') enforce([secrecyStop], { answer, officers: ctx.actor.kind === 'person' ? await this.directory.secrecyOfficers(ctx, ctx.actor.organisationId) : [] });
    return { answer: 'no', mayGoOn: true };
  }
}
