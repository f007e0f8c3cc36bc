import { Injectable } from '@nestjs/common';
import { reportMade, rightsApplicationMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, TransactionRunner, type KeyedConsumer, type OperationContext, type QueuePolicy } from '@app/platform';
import { DossierDocuments } from '../application/dossier/dossier-documents.js';
import { FollowReport } from '../application/dossier/follow-report.usecase.js';

const policy: QueuePolicy = { concurrency: 1, attempts: 8, backoffMs: 2_000, lockMs: 120_000, keepCompleted: 100 };
type Told = DomainEvent<PayloadOf<typeof reportMade> | PayloadOf<typeof rightsApplicationMoved>>;

/** Makes a sealed dossier's document, and adds reports that came after the seal. A dossier has one document, and holds each report once. */
@Consumer({ name: 'rights-assignment.dossier', events: [rightsApplicationMoved, reportMade] as never, policy, effect: 'keyed' })
@Injectable()
export class OnDossier implements KeyedConsumer {
  constructor(private readonly documents: DossierDocuments, private readonly reports: FollowReport, private readonly transactions: TransactionRunner) {}

  async handle(ctx: OperationContext, { payload }: Told): Promise<void> {
    if ('reports' in payload) {
      if (payload.subjectType === 'rights-application') await this.transactions.run(ctx, (ctx) => this.reports.run(ctx, payload.subjectId, payload.reports));
    } else if (payload.act === 'decide') await this.documents.ofApplication(ctx, payload.applicationId);
  }
}
