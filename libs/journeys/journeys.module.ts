import { Global, Module } from '@nestjs/common';
import { IdentityModule } from '@app/identity';

/** Answers one domain's questions with another domain's facts; the only place where domains meet. */
@Global()
@Module({ imports: [IdentityModule], exports: [IdentityModule] })
export class JourneysModule {}
