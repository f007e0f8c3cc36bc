import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import { SEATED } from '../domain/judging/panel-seat.js';
import type { ReminderFacts } from '../domain/reminders.js';

/** Who keeps a challenge waiting, and what was told of it. */
@Injectable()
export class ReminderRepository {
  constructor(private readonly database: Database) {}

  /** Challenges that may wait for somebody, by id; a page after the last one of the page before. */
  async page(ctx: OperationContext, after: string | null, limit: number): Promise<string[]> {
    return (await this.database.query<{ id: string }>(ctx,
      `select c.id from challenges.challenge c where c.state in ('closed', 'examining', 'judging', 'in_publicity', 'awarded') and ($1::uuid is null or c.id > $1) order by c.id limit $2`, [after, limit])).map(({ id }) => id);
  }

  /** Experts who sit, with a card that counts and is not signed. */
  unsigned(ctx: OperationContext, challengeId: string): Promise<{ seatId: string; accountId: string; cardsBy: string }[]> {
    return this.database.query(ctx,
      `select s.id as "seatId", s.account_id as "accountId", to_char(s.cards_by, 'YYYY-MM-DD') as "cardsBy" from challenges.panel_expert s where s.challenge_id = $1 and s.state = any($2)
         and exists (select 1 from challenges.card c join challenges.entry e on e.id = c.entry_id where c.seat_id = s.id and c.state = 'draft' and e.state = 'eligible') order by s.place`, [challengeId, SEATED]);
  }

  /** Keepers who have not handed in the parts of entries that are still sealed. */
  waiting(ctx: OperationContext, challengeId: string): Promise<ReminderFacts['waiting'][number][]> {
    return this.database.query(ctx,
      `select k.fingerprint as key, k.account_id as "accountId" from challenges.keeper k where k.challenge_id = $1 and k.fingerprint is not null
         and exists (select 1 from challenges.entry e where e.challenge_id = $1 and e.state = 'received' and not exists (select 1 from challenges.opened_part o where o.entry_id = e.id and o.keeper = k.fingerprint)) order by k.account_id`, [challengeId]);
  }

  /** False where it was told before. */
  async remind(ctx: TransactionContext, challengeId: string, key: string, at: Date): Promise<boolean> {
    return (await this.database.execute(ctx, 'insert into challenges.reminder (challenge_id, key, at) values ($1, $2, $3) on conflict do nothing', [challengeId, key, at])) === 1;
  }
}
