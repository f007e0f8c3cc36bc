import { Module } from '@nestjs/common';
import { ContractingModule } from '../contracting.module.js';
import { ContractController } from './contract.controller.js';
import { DealController } from './deal.controller.js';
import { MediationController } from './mediation.controller.js';
import { PerformanceController } from './performance.controller.js';
import { AwardController, DistributionController } from './distribution.controller.js';
import { MoneyController } from './money.controller.js';
import { RoomController } from './room.controller.js';
import { TermsController } from './terms.controller.js';

@Module({ imports: [ContractingModule], controllers: [AwardController, ContractController, DealController, DistributionController, MoneyController, MediationController, PerformanceController, RoomController, TermsController] })
export class ContractingHttpModule {}
