import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { rightsProblems } from '../domain/problems.js';
import type { Completer, RightsApplication } from '../domain/rights-application.js';
import { seesApplication } from './application-record.js';
import { AuditorsEyes } from './ports.js';

/** Who reads an application and all that hangs on it: those whom it concerns, and the unit's auditors once it is past the draft. */
@Injectable()
export class ApplicationReaders {
  constructor(private readonly auditors: AuditorsEyes) {}

  /** An auditor's look is recorded. Refuses 404: to others the application does not exist. */
  async require(ctx: OperationContext, application: RightsApplication, completers: readonly Completer[]): Promise<void> {
    if (seesApplication(ctx.actor, application, completers)) return;
    if (application.state !== 'draft' && (await this.auditors.read(ctx, application))) return;
    throw new Problem(rightsProblems['application-not-found']);
  }
}
