import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { SealedHeader, SealedPart } from '../domain/sealing/sealed-package.schema.js';

export interface OpenedPart {
  readonly challengeId: string;
  readonly entryId: string;
  /** Fingerprint of the key. */
  readonly keeper: string;
  /** Base64; null where it was sealed so that the keeper cannot open it. */
  readonly part: string | null;
  readonly accountId: string;
  readonly handedInAt: Date;
}

/** What keepers hand in after the deadline; never changed. */
@Injectable()
export class OpeningRepository {
  constructor(private readonly database: Database) {}

  /** Keeps what is new; how many that were. */
  insert(ctx: TransactionContext, parts: readonly OpenedPart[]): Promise<number> {
    return this.database.execute(ctx,
      `insert into challenges.opened_part (challenge_id, entry_id, keeper, part, account_id, handed_in_at)
       select "challengeId", "entryId", keeper, part, "accountId", "handedInAt" from jsonb_to_recordset($1::jsonb) as row("challengeId" uuid, "entryId" uuid, keeper text, part text, "accountId" uuid, "handedInAt" timestamptz) on conflict do nothing`,
      [JSON.stringify(parts)]);
  }

  ofEntries(ctx: OperationContext, entryIds: readonly string[]): Promise<Pick<OpenedPart, 'entryId' | 'keeper' | 'part'>[]> {
    return this.database.query(ctx, 'select entry_id as "entryId", keeper, part from challenges.opened_part where entry_id = any($1::uuid[]) order by entry_id, keeper', [entryIds]);
  }

  /** Parts that open, of the whole challenge, by number of the entry and fingerprint of the keeper. */
  handedIn(ctx: OperationContext, challengeId: string): Promise<{ number: number; keeper: string; part: string }[]> {
    return this.database.query(ctx,
      `select e.number, o.keeper, o.part from challenges.opened_part o join challenges.entry e on e.id = o.entry_id where o.challenge_id = $1 and o.part is not null order by e.number, o.keeper collate "C"`, [challengeId]);
  }

  /** What a keeper has not handed in, of entries that are still sealed, in order. Up to `limit` + 1. */
  waiting(ctx: OperationContext, challengeId: string, keeper: string, after: number, limit: number): Promise<{ entryId: string; number: number; header: SealedHeader; part: SealedPart }[]> {
    return this.database.query(ctx,
      `select e.id as "entryId", e.number, e.sealed -> 'header' as header, p as part from challenges.entry e cross join jsonb_array_elements(e.sealed -> 'parts') p
       where e.challenge_id = $1 and e.state = 'received' and p ->> 'keeper' = $2 and e.number > $3
         and not exists (select 1 from challenges.opened_part o where o.entry_id = e.id and o.keeper = $2) order by e.number limit $4`, [challengeId, keeper, after, limit + 1]);
  }

  progress(ctx: OperationContext, challengeId: string): Promise<{ keeper: string; handedIn: number; unopenable: number; lastAt: Date }[]> {
    return this.database.query(ctx,
      'select keeper, count(part)::int as "handedIn", count(*) filter (where part is null)::int as unopenable, max(handed_in_at) as "lastAt" from challenges.opened_part where challenge_id = $1 group by keeper', [challengeId]);
  }

  async counts(ctx: OperationContext, challengeId: string, keeper: string | null): Promise<{ sealed: number; opened: number; spoiled: number; left: number }> {
    return (await this.database.query<{ sealed: number; opened: number; spoiled: number; left: number }>(ctx,
      `select count(*) filter (where e.state = 'received')::int as sealed, count(e.opened_at)::int as opened, count(*) filter (where e.state = 'spoiled')::int as spoiled,
         count(*) filter (where e.state = 'received' and $2::text is not null and not exists (select 1 from challenges.opened_part o where o.entry_id = e.id and o.keeper = $2))::int as left
       from challenges.entry e where e.challenge_id = $1`, [challengeId, keeper]))[0]!;
  }
}
