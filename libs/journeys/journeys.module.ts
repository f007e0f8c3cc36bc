import { Global, Module } from '@nestjs/common';
import { BrokerageModule } from '@app/brokerage';
import { IdentityModule } from '@app/identity';
import { ListingModule } from '@app/listing';
import { MatchingModule } from '@app/matching';
import { NotificationModule } from '@app/notification';
import { accountMailGoesOut } from './account-mail-goes-out.js';
import { whoOwnsAListing } from './who-owns-a-listing.js';
import { whomToTell } from './whom-to-tell.js';

const DOMAINS = [IdentityModule, ListingModule, MatchingModule, NotificationModule, BrokerageModule];
const BINDINGS = [...whoOwnsAListing, ...whomToTell, ...accountMailGoesOut];

/** Answers one domain's questions with another domain's facts; the only place where domains meet. */
@Global()
@Module({ imports: DOMAINS, providers: BINDINGS, exports: [...DOMAINS, ...BINDINGS] })
export class JourneysModule {}
