import { Module, type DynamicModule, type Type } from '@nestjs/common';
import type { Clock } from '@app/kernel';
import { JourneysModule } from '@app/journeys';
import { PlatformModule, type Config } from '@app/platform';
import { WorkerModule } from '@app/platform/jobs';
import { AuditingJobsModule } from '@app/auditing/jobs';
import { AssetLedgerJobsModule } from '@app/asset-ledger/jobs';
import { ChallengesJobsModule } from '@app/challenges/jobs';
import { ContractingJobsModule } from '@app/contracting/jobs';
import { IdentityJobsModule } from '@app/identity/jobs';
import { ListingJobsModule } from '@app/listing/jobs';
import { MatchingJobsModule } from '@app/matching/jobs';
import { NotificationJobsModule } from '@app/notification/jobs';
import { BrokerageJobsModule } from '@app/brokerage/jobs';
import { PublicityJobsModule } from '@app/publicity/jobs';
import { RightsAssignmentJobsModule } from '@app/rights-assignment/jobs';

/** The jobs rooms of the libs: a new lib is added here. */
export const JOB_ROOMS: readonly Type[] = [IdentityJobsModule, ListingJobsModule, MatchingJobsModule, NotificationJobsModule, BrokerageJobsModule, PublicityJobsModule, RightsAssignmentJobsModule, AuditingJobsModule, AssetLedgerJobsModule, ContractingJobsModule, ChallengesJobsModule];

@Module({})
export class WorkerAppModule {
  static of(config: Config, clock?: Clock): DynamicModule {
    return { module: WorkerAppModule, imports: [PlatformModule.of({ config, process: 'worker', ...(clock && { clock }) }), JourneysModule, WorkerModule.of(JOB_ROOMS)] };
  }
}
