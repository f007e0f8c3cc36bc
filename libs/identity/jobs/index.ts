import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.js';

@Module({ imports: [IdentityModule], providers: [] })
export class IdentityJobsModule {}
