import { Global, Module } from '@nestjs/common';
import { AssetLedgerModule } from '@app/asset-ledger';
import { AuditingModule } from '@app/auditing';
import { BrokerageModule } from '@app/brokerage';
import { ChallengesModule } from '@app/challenges';
import { ContractingModule } from '@app/contracting';
import { IdentityModule } from '@app/identity';
import { ListingModule } from '@app/listing';
import { MatchingModule } from '@app/matching';
import { NotificationModule } from '@app/notification';
import { PublicityModule } from '@app/publicity';
import { RightsAssignmentModule } from '@app/rights-assignment';
import { accountMailGoesOut } from './account-mail-goes-out.js';
import { whatAuditorsLookAt } from './what-auditors-look-at.js';
import { whomTheAuditNames } from './whom-the-audit-names.js';
import { publicityAsksIdentity } from './publicity-asks-identity.js';
import { rightsArePublicised } from './rights-are-publicised.js';
import { whatTheLedgerKeeps } from './what-the-ledger-keeps.js';
import { howIncomeIsShared } from './how-income-is-shared.js';
import { whoDealsWithWhom } from './who-deals-with-whom.js';
import { whoOwnsAListing } from './who-owns-a-listing.js';
import { whoPerformsAChallenge } from './who-performs-a-challenge.js';
import { whoTakesUpAChallenge } from './who-takes-up-a-challenge.js';
import { whoStandsInADisclosure } from './who-stands-in-a-disclosure.js';
import { whomToTell } from './whom-to-tell.js';

const DOMAINS = [IdentityModule, ListingModule, MatchingModule, NotificationModule, BrokerageModule, RightsAssignmentModule, PublicityModule, AuditingModule, AssetLedgerModule, ContractingModule, ChallengesModule];
const BINDINGS = [...whoOwnsAListing, ...whomToTell, ...accountMailGoesOut, ...whoStandsInADisclosure, ...publicityAsksIdentity, ...rightsArePublicised, ...whomTheAuditNames, ...whatAuditorsLookAt, ...whatTheLedgerKeeps, ...whoDealsWithWhom, ...howIncomeIsShared, ...whoTakesUpAChallenge, ...whoPerformsAChallenge];

/** Answers one domain's questions with another domain's facts; the only place where domains meet. */
@Global()
@Module({ imports: DOMAINS, providers: BINDINGS, exports: [...DOMAINS, ...BINDINGS] })
export class JourneysModule {}
