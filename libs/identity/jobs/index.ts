import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.js';
import { MailRecoveryJob } from './mail-recovery.job.js';
import { PurgeExpiredJob } from './purge-expired.job.js';
import { TellLockedJob } from './tell-locked.job.js';

export { PurgeExpiredJob };

@Module({ imports: [IdentityModule], providers: [TellLockedJob, MailRecoveryJob, PurgeExpiredJob] })
export class IdentityJobsModule {}
