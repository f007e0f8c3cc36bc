import { Module } from '@nestjs/common';
import { ContractingModule } from '../contracting.module.js';
import { ContractController } from './contract.controller.js';
import { DealController } from './deal.controller.js';
import { MediationController } from './mediation.controller.js';
import { RoomController } from './room.controller.js';
import { TermsController } from './terms.controller.js';

@Module({ imports: [ContractingModule], controllers: [ContractController, DealController, MediationController, RoomController, TermsController] })
export class ContractingHttpModule {}
