import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { ChallengeState } from '../domain/challenge.js';
import type { Entry } from '../domain/entry/entry.js';
import type { EntryMember } from '../domain/entry/member.js';
import type { Member } from '../domain/entry/proposal.schema.js';

const MEMBER = `m.entry_id as "entryId", m.organisation_id as "organisationId", m.state, m.version, m.asked_at as "askedAt", to_char(m.answer_by, 'YYYY-MM-DD') as "answerBy", m.reason, m.answered_by as "answeredBy", m.answered_at as "answeredAt"`;

/** An entry as far as the audit log keeps it. */
export type AskedEntry = Pick<Entry, 'id' | 'challengeId' | 'organisationId' | 'authorId' | 'state' | 'version' | 'number' | 'decidedBy'>;
export interface MemberRequestRow extends EntryMember {
  readonly leadId: string;
  readonly challengeId: string;
  readonly challengeTitle: string;
  readonly challengeState: ChallengeState;
  /** Nobody has decided on the entry. */
  readonly open: boolean;
  readonly share: Member['share'] | null;
}

/** What organisations say that entries name as members. */
@Injectable()
export class MemberRepository {
  constructor(private readonly database: Database) {}

  /** Asks the members of all opened entries of a challenge that have none of the faults, each once; answers whom, in one order. */
  async ask(ctx: TransactionContext, challengeId: string, { faults, askedAt, answerBy }: { faults: readonly string[]; askedAt: Date; answerBy: string }): Promise<Pick<EntryMember, 'entryId' | 'organisationId'>[]> {
    return this.database.query(ctx,
      `with asked as (
         insert into challenges.entry_member (entry_id, organisation_id, state, version, asked_at, answer_by)
         select e.id, (member ->> 'organisationId')::uuid, 'asked', 1, $3, $4 from challenges.entry e cross join lateral jsonb_array_elements(e.proposal -> 'members') member
         where e.challenge_id = $1 and e.state = 'opened' and not e.faults && $2::text[] and member ->> 'organisationId' <> e.organisation_id::text
         on conflict do nothing returning entry_id, organisation_id)
       select entry_id as "entryId", organisation_id as "organisationId" from asked order by 1, 2`, [challengeId, faults, askedAt, answerBy]);
  }

  entries(ctx: OperationContext, ids: readonly string[]): Promise<AskedEntry[]> {
    return this.database.query<AskedEntry>(ctx,
      `select e.id, e.challenge_id as "challengeId", e.organisation_id as "organisationId", e.author_id as "authorId", e.state, e.version, e.number, e.decided_by as "decidedBy" from challenges.entry e where e.id = any($1::uuid[]) order by e.number`, [ids]);
  }

  async find(ctx: TransactionContext, entryId: string, organisationId: string): Promise<EntryMember | undefined> {
    return (await this.database.query<EntryMember>(ctx, `select ${MEMBER} from challenges.entry_member m where m.entry_id = $1 and m.organisation_id = $2 for update`, [entryId, organisationId]))[0];
  }

  /** In the order in which the entry names them. */
  ofEntries(ctx: OperationContext, entryIds: readonly string[]): Promise<EntryMember[]> {
    return this.database.query<EntryMember>(ctx,
      `select ${MEMBER} from challenges.entry_member m join challenges.entry e on e.id = m.entry_id
       where m.entry_id = any($1::uuid[]) order by m.entry_id, (select min(at) from jsonb_array_elements(e.proposal -> 'members') with ordinality as each (member, at) where member ->> 'organisationId' = m.organisation_id::text)`, [entryIds]);
  }

  /** Of one organisation, the newest first, or the one of an entry; up to `limit` + 1. */
  requests(ctx: OperationContext, organisationId: string, { after, limit, entryId }: { after?: readonly [string, string] | undefined; limit: number; entryId?: string }): Promise<MemberRequestRow[]> {
    return this.database.query<MemberRequestRow>(ctx,
      `select ${MEMBER}, e.organisation_id as "leadId", c.id as "challengeId", c.title as "challengeTitle", c.state as "challengeState", (e.state = 'opened' and c.state = 'examining') as open,
         (select member -> 'share' from jsonb_array_elements(e.proposal -> 'members') member where member ->> 'organisationId' = m.organisation_id::text limit 1) as share
       from challenges.entry_member m join challenges.entry e on e.id = m.entry_id join challenges.challenge c on c.id = e.challenge_id
       where m.organisation_id = $1 and ($5::uuid is null or m.entry_id = $5) and ($2::timestamptz is null or (date_trunc('milliseconds', m.asked_at), m.entry_id) < ($2::timestamptz, $3::uuid))
       order by date_trunc('milliseconds', m.asked_at) desc, m.entry_id desc limit $4`, [organisationId, after?.[0] ?? null, after?.[1] ?? null, limit + 1, entryId ?? null]);
  }

  /** Writes over exactly the version that was seen. */
  async save(ctx: TransactionContext, m: EntryMember, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update challenges.entry_member set state = $4, version = $5, reason = $6, answered_by = $7, answered_at = $8 where entry_id = $1 and organisation_id = $2 and version = $3',
      [m.entryId, m.organisationId, seen, m.state, m.version, m.reason, m.answeredBy, m.answeredAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: m.version });
  }
}
