import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.js';

@Module({ imports: [IdentityModule], controllers: [], exports: [IdentityModule] })
export class IdentityHttpModule {}
