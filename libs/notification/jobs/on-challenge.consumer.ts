import { Injectable } from '@nestjs/common';
import { acceptanceSigned, challengeAmended, challengeMoved, challengeReminderDue, endUserNamed, entryMoved, keepersNamed, memberAnswered, memberAsked, questionAnswered, questionAsked, teamInvited, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type TransactionContext } from '@app/platform';
import { NotifyChallenge } from '../application/notify-challenge.usecase.js';
import { TELLING } from '../application/queue-policy.js';

type Told = DomainEvent<PayloadOf<typeof challengeMoved> | PayloadOf<typeof challengeAmended> | PayloadOf<typeof keepersNamed> | PayloadOf<typeof entryMoved> | PayloadOf<typeof questionAsked> | PayloadOf<typeof questionAnswered> | PayloadOf<typeof teamInvited> | PayloadOf<typeof endUserNamed> | PayloadOf<typeof memberAsked> | PayloadOf<typeof memberAnswered> | PayloadOf<typeof acceptanceSigned> | PayloadOf<typeof challengeReminderDue>>;

@Consumer({ name: 'notification.on-challenge', events: [challengeMoved, challengeAmended, entryMoved, keepersNamed, questionAsked, questionAnswered, teamInvited, memberAsked, memberAnswered, endUserNamed, acceptanceSigned, challengeReminderDue] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnChallenge implements ClaimedConsumer {
  constructor(private readonly notify: NotifyChallenge) {}

  handle(ctx: TransactionContext, event: Told): Promise<void> {
    switch (event.type) {
      case challengeMoved.type: return this.notify.moved(ctx, event as DomainEvent<PayloadOf<typeof challengeMoved>>);
      case challengeAmended.type: return this.notify.amended(ctx, event as DomainEvent<PayloadOf<typeof challengeAmended>>);
      case keepersNamed.type: return this.notify.keepers(ctx, event as DomainEvent<PayloadOf<typeof keepersNamed>>);
      case questionAsked.type: return this.notify.asked(ctx, event as DomainEvent<PayloadOf<typeof questionAsked>>);
      case teamInvited.type: return this.notify.invited(ctx, event as DomainEvent<PayloadOf<typeof teamInvited>>);
      case entryMoved.type: return this.notify.entry(ctx, event as DomainEvent<PayloadOf<typeof entryMoved>>);
      case memberAsked.type: return this.notify.memberAsked(ctx, event as DomainEvent<PayloadOf<typeof memberAsked>>);
      case memberAnswered.type: return this.notify.memberAnswered(ctx, event as DomainEvent<PayloadOf<typeof memberAnswered>>);
      case endUserNamed.type: return this.notify.endUser(ctx, event as DomainEvent<PayloadOf<typeof endUserNamed>>);
      case acceptanceSigned.type: return this.notify.signed(ctx, event as DomainEvent<PayloadOf<typeof acceptanceSigned>>);
      case challengeReminderDue.type: return this.notify.reminded(ctx, event as DomainEvent<PayloadOf<typeof challengeReminderDue>>);
      default: return this.notify.answered(ctx, event as DomainEvent<PayloadOf<typeof questionAnswered>>);
    }
  }
}
