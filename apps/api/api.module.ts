import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import type { Clock } from '@app/kernel';
import { JourneysModule } from '@app/journeys';
import { PlatformModule, type Config } from '@app/platform';
import { HealthController, HttpModule } from '@app/platform/http';
import { AssetLedgerHttpModule } from '@app/asset-ledger/http';
import { ChallengesHttpModule } from '@app/challenges/http';
import { ContractingHttpModule } from '@app/contracting/http';
import { AuditingHttpModule } from '@app/auditing/http';
import { IdentityHttpModule } from '@app/identity/http';
import { ListingHttpModule } from '@app/listing/http';
import { MatchingHttpModule } from '@app/matching/http';
import { NotificationHttpModule } from '@app/notification/http';
import { BrokerageHttpModule } from '@app/brokerage/http';
import { PublicityHttpModule } from '@app/publicity/http';
import { RightsAssignmentHttpModule } from '@app/rights-assignment/http';

/** The http rooms of the libs: a new lib is added here. */
const ROOMS: readonly Type[] = [IdentityHttpModule, ListingHttpModule, MatchingHttpModule, NotificationHttpModule, BrokerageHttpModule, RightsAssignmentHttpModule, PublicityHttpModule, AuditingHttpModule, AssetLedgerHttpModule, ContractingHttpModule, ChallengesHttpModule];

@Module({})
export class ApiModule {
  static of(config: Config, clock?: Clock): DynamicModule {
    return { module: ApiModule, imports: [PlatformModule.of({ config, process: 'api', ...(clock && { clock }) }), JourneysModule, HttpModule.of(ROOMS)] };
  }

  static rooms(): readonly Type[] {
    return ROOMS;
  }

  static controllers(): Type[] {
    return [HealthController, ...ROOMS.flatMap((room) => (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, room) ?? []) as Type[])];
  }
}
