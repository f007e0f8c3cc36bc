import { Module } from '@nestjs/common';
import { ContractingModule } from '../contracting.module.js';
import { ContractController } from './contract.controller.js';
import { DealController } from './deal.controller.js';
import { ContractStatisticsController, RegistrationController } from './registration.controller.js';
import { RoomController } from './room.controller.js';
import { TermsController } from './terms.controller.js';

@Module({ imports: [ContractingModule], controllers: [ContractController, ContractStatisticsController, DealController, RegistrationController, RoomController, TermsController] })
export class ContractingHttpModule {}
