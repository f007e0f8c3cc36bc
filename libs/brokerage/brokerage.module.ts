import { Module } from '@nestjs/common';
import { BeatCodes } from './application/beat.js';
import { BrokerLeads } from './application/broker-leads.query.js';
import { Brokerage } from './application/brokerage.facade.js';
import { FollowMatch } from './application/follow-match.usecase.js';
import { MoveLead } from './application/move-lead.usecase.js';
import { SetSubscription } from './application/set-subscription.usecase.js';
import { WriteNote } from './application/write-note.usecase.js';
import { BrokeragePersistenceModule } from './persistence/index.js';

const doors = [Brokerage, BrokerLeads, FollowMatch, MoveLead, SetSubscription, WriteNote];

@Module({ imports: [BrokeragePersistenceModule], providers: [...doors, BeatCodes], exports: doors })
export class BrokerageModule {}
