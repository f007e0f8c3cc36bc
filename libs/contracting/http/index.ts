import { Module } from '@nestjs/common';
import { ContractingModule } from '../contracting.module.js';
import { ContractController } from './contract.controller.js';
import { DealController } from './deal.controller.js';
import { RoomController } from './room.controller.js';
import { SigningController } from './signing.controller.js';
import { TermsController } from './terms.controller.js';
import { VerificationController } from './verification.controller.js';

@Module({ imports: [ContractingModule], controllers: [ContractController, DealController, RoomController, TermsController, SigningController, VerificationController] })
export class ContractingHttpModule {}
