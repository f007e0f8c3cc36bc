import { Module } from '@nestjs/common';
import { ContractingModule } from '../contracting.module.js';
import { ConcealmentController } from './concealment.controller.js';
import { ContractController } from './contract.controller.js';
import { DealController } from './deal.controller.js';
import { MediationController } from './mediation.controller.js';
import { PerformanceController } from './performance.controller.js';
import { AwardController, DistributionController } from './distribution.controller.js';
import { MoneyController } from './money.controller.js';
import { ContractStatisticsController, RegistrationController } from './registration.controller.js';
import { RecordalController } from './recordal.controller.js';
import { RoomController } from './room.controller.js';
import { SigningController } from './signing.controller.js';
import { TermsController } from './terms.controller.js';
import { VerificationController } from './verification.controller.js';

@Module({ imports: [ContractingModule], controllers: [AwardController, ConcealmentController, ContractController, ContractStatisticsController, DealController, DistributionController, MoneyController, MediationController, PerformanceController, RecordalController, RegistrationController, RoomController, TermsController, SigningController, VerificationController] })
export class ContractingHttpModule {}
