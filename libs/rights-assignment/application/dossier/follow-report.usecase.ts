import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '@app/platform';
import type { ReportOnFile } from '../../domain/dossier/dossier.js';
import { RightsApplicationRepository } from '../../persistence/rights-application.repository.js';
import { SealDossier } from './seal-dossier.js';

@Injectable()
export class FollowReport {
  constructor(private readonly applications: RightsApplicationRepository, private readonly seals: SealDossier) {}

  /** A report made after the decision becomes a supplement, once. Under the lock of the application, as every supplement. */
  async run(ctx: TransactionContext, applicationId: string, reports: readonly ReportOnFile[]): Promise<void> {
    await this.applications.lock(ctx, applicationId);
    await this.seals.followReport(ctx, applicationId, reports);
  }
}
