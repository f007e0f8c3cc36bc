import { PlatformGround1795348800000 } from './20261122120000-platform-ground.js';
import { IdentityPeople1795349400000 } from './20261122121000-identity-people.js';
import { ListingMarket1795350120000 } from './20261122122000-listing-market.js';
import { MatchingMatches1795350600000 } from './20261122123000-matching-matches.js';
import { NotificationInbox1795351200000 } from './20261122124000-notification-inbox.js';
import { BrokerageBoard1795351800000 } from './20261122125000-brokerage-board.js';
import { ListingImports1795352760000 } from './20261122126000-listing-imports.js';
import { PlatformAuditRoots1795353000000 } from './20261122131000-platform-audit-roots.js';
import { PlatformAuditorDesk1795353300000 } from './20261122131500-platform-auditor-desk.js';
import { PublicityNotices1795353690000 } from './20261122132130-publicity-notices.js';
import { PlatformRuleSwitch1795354500000 } from './20261122133500-platform-rule-switch.js';
import { RightsDisclosures1795357260000 } from './20261122142100-rights-disclosures.js';
import { RightsApplications1795359600000 } from './20261122150000-rights-applications.js';
import { RightsAssignmentEffect1795644000000 } from './20261125220000-rights-assignment-effect.js';
import { RightsImplementationReports1795644300000 } from './20261125220500-rights-implementation-reports.js';
import { RightsFirstRefusals1795644600000 } from './20261125221000-rights-first-refusals.js';
import { RightsRewardRoutes1795644900000 } from './20261125221500-rights-reward-routes.js';
import { RightsSecondSteps1795645200000 } from './20261125222000-rights-second-steps.js';
import { RightsDeadlines1795647600000 } from './20261125230000-rights-deadlines.js';
import { PublicityReports1795651200000 } from './20261126000000-publicity-reports.js';
import { RightsDossiers1795651500000 } from './20261126000500-rights-dossiers.js';
import { RightsDossierChain1795651800000 } from './20261126001000-rights-dossier-chain.js';
import { AuditingFindings1795654800000 } from './20261126010000-auditing-findings.js';
import { AuditingHolds1795655100000 } from './20261126010500-auditing-holds.js';
import { AuditingRiskMarks1795655400000 } from './20261126011000-auditing-risk-marks.js';
import { AssetLedgerBooks1795658400000 } from './20261126020000-asset-ledger-books.js';
import { AssetLedgerReports1795658700000 } from './20261126020500-asset-ledger-reports.js';
import { IdentityPersonalData1795659000000 } from './20261126021000-identity-personal-data.js';
import { AssetLedgerRecalls1795659600000 } from './20261126022000-asset-ledger-recalls.js';
import { PublicityOffMarket1795691400000 } from './20261126110000-publicity-off-market.js';
import { ContractingDeals1795694400000 } from './20261126120000-contracting-deals.js';
import { ContractingBrokers1795698000000 } from './20261126130000-contracting-brokers.js';
import { ContractingContracts1795701600000 } from './20261126140000-contracting-contracts.js';
import { ContractingOwnerConsents1795702200000 } from './20261126141000-contracting-owner-consents.js';
import { ContractingSigning1795705200000 } from './20261126150000-contracting-signing.js';
import { ContractingPerformance1795705800000 } from './20261126151000-contracting-performance.js';
import { ContractingRegistration1795706400000 } from './20261126152000-contracting-registration.js';
import { ContractingMoney1795707000000 } from './20261126153000-contracting-money.js';
import { ContractingBypassCauses1795709400000 } from './20261126161000-contracting-bypass-causes.js';
import { ContractingConcealment1795710000000 } from './20261126162000-contracting-concealment.js';
import { ChallengesBoard1795726800000 } from './20261126210000-challenges-board.js';
import { ChallengesEntries1795732200000 } from './20261126223000-challenges-entries.js';
import { ChallengesReceipts1795732260000 } from './20261126223100-challenges-receipts.js';
import { ChallengesAward1795733700000 } from './20261126225500-challenges-award.js';
import { ChallengesInvitations1795734000000 } from './20261126230000-challenges-invitations.js';
import { ChallengesJudging1795734600000 } from './20261126231000-challenges-judging.js';
import { ContractingAwards1795735800000 } from './20261126233000-contracting-awards.js';
import { ChallengesPerforming1795735860000 } from './20261126233100-challenges-performing.js';
import { ChallengesVoidCauses1795736400000 } from './20261126234000-challenges-void-causes.js';
import { ChallengesPayableStages1795737120000 } from './20261126235200-challenges-payable-stages.js';
import { ChallengesMembers1795747620000 } from './20261127024700-challenges-members.js';
import { ChallengesSealing1795748400000 } from './20261127030000-challenges-sealing.js';
import { ChallengesFurtherDraws1795749000000 } from './20261127031000-challenges-further-draws.js';
import { ChallengesReminders1795749060000 } from './20261127031100-challenges-reminders.js';
import { ChallengesUpheldObjections1795753800000 } from './20261127043000-challenges-upheld-objections.js';
import { ChallengesMinutesSigned1795753860000 } from './20261127043100-challenges-minutes-signed.js';
import { ChallengesDrawByLot1795753920000 } from './20261127043200-challenges-draw-by-lot.js';

/** One timeline for all modules, oldest first. */
export const migrations = [
  PlatformGround1795348800000, IdentityPeople1795349400000, ListingMarket1795350120000, MatchingMatches1795350600000, NotificationInbox1795351200000,
  BrokerageBoard1795351800000, ListingImports1795352760000, PlatformAuditRoots1795353000000, PlatformAuditorDesk1795353300000,
  PublicityNotices1795353690000, PlatformRuleSwitch1795354500000, RightsDisclosures1795357260000, RightsApplications1795359600000,
  RightsAssignmentEffect1795644000000, RightsImplementationReports1795644300000, RightsFirstRefusals1795644600000, RightsRewardRoutes1795644900000,
  RightsSecondSteps1795645200000, RightsDeadlines1795647600000, PublicityReports1795651200000, RightsDossiers1795651500000,
  RightsDossierChain1795651800000, AuditingFindings1795654800000, AuditingHolds1795655100000, AuditingRiskMarks1795655400000,
  AssetLedgerBooks1795658400000, AssetLedgerReports1795658700000, IdentityPersonalData1795659000000, AssetLedgerRecalls1795659600000,
  PublicityOffMarket1795691400000, ContractingDeals1795694400000, ContractingBrokers1795698000000, ContractingContracts1795701600000,
  ContractingOwnerConsents1795702200000, ContractingSigning1795705200000, ContractingPerformance1795705800000, ContractingRegistration1795706400000,
  ContractingMoney1795707000000, ContractingBypassCauses1795709400000, ContractingConcealment1795710000000, ChallengesBoard1795726800000,
  ChallengesEntries1795732200000, ChallengesReceipts1795732260000, ChallengesAward1795733700000, ChallengesInvitations1795734000000, ChallengesJudging1795734600000,
  ContractingAwards1795735800000, ChallengesPerforming1795735860000, ChallengesVoidCauses1795736400000, ChallengesPayableStages1795737120000, ChallengesMembers1795747620000,
  ChallengesSealing1795748400000, ChallengesFurtherDraws1795749000000, ChallengesReminders1795749060000,
  ChallengesUpheldObjections1795753800000, ChallengesMinutesSigned1795753860000, ChallengesDrawByLot1795753920000,
];
