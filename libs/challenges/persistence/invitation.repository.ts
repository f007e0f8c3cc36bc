import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Invitation } from '../domain/invitations/invitation.js';
import type { FoundChallenge } from './challenge.repository.js';

const INVITATION = `i.id, i.challenge_id as "challengeId", i.edition, i.organisation_id as "organisationId", i.account_id as "accountId", i.ground, i.achievement_id as "achievementId", i.achievement_title as "achievementTitle",
  i.past_challenge_id as "pastChallengeId", i.score::float8 as score, i.level, i.reasons, i.invited_at as "invitedAt", i.declined_at as "declinedAt", i.decline_reason as "declineReason", i.decline_comment as "declineComment"`;

export interface PastTeam { readonly accountId: string; readonly organisationId: string; readonly challengeId: string; readonly title: string }

@Injectable()
export class InvitationRepository {
  constructor(private readonly database: Database) {}

  /** Open ones whose edition was not compared yet, not within a day, or not since there was news of what may answer; those that waited longest first. News may be committed a little after its moment: it counts for a minute. */
  async due(ctx: OperationContext, limit: number, { without, newsAt }: { readonly without: readonly string[]; readonly newsAt: Date | null }): Promise<string[]> {
    return (await this.database.query<{ id: string }>(ctx,
      `select c.id from challenges.challenge c left join challenges.comparison m on m.challenge_id = c.id
       where c.state = 'open' and c.entries_until > clock_timestamp() and (m.edition is distinct from c.edition or m.compared_at < greatest(clock_timestamp() - interval '1 day', $3::timestamptz + interval '1 minute')) and c.id <> all($2::uuid[])
       order by m.compared_at nulls first, c.opened_at, c.id limit $1`, [limit, without, newsAt])).map(({ id }) => id);
  }

  /** Marks the edition as compared; false where it is not the one in force any more. */
  async compared(ctx: TransactionContext, { id, edition }: Pick<FoundChallenge, 'id' | 'edition'>): Promise<boolean> {
    return (await this.database.execute(ctx,
      `insert into challenges.comparison (challenge_id, edition, compared_at) select c.id, c.edition, clock_timestamp() from challenges.challenge c where c.id = $1 and c.edition = $2 and c.state = 'open'
       on conflict (challenge_id) do update set edition = excluded.edition, compared_at = excluded.compared_at`, [id, edition])) === 1;
  }

  async comparedAt(ctx: OperationContext, challengeId: string): Promise<Date | null> {
    return (await this.database.query<{ at: Date }>(ctx, 'select compared_at as at from challenges.comparison where challenge_id = $1', [challengeId]))[0]?.at ?? null;
  }

  /** Keeps those that are new and answers which; whoever was invited on the same ground is not asked twice. */
  async add(ctx: TransactionContext, invitations: readonly Invitation[]): Promise<ReadonlySet<string>> {
    if (invitations.length === 0) return new Set();
    const rows = await this.database.query<{ id: string }>(ctx,
      `insert into challenges.invitation (id, challenge_id, edition, organisation_id, account_id, ground, achievement_id, achievement_title, past_challenge_id, score, level, reasons, invited_at)
       select id, "challengeId", edition, "organisationId", "accountId", ground, "achievementId", "achievementTitle", "pastChallengeId", score, level, reasons, "invitedAt"
       from jsonb_to_recordset($1::jsonb) as i(id uuid, "challengeId" uuid, edition integer, "organisationId" uuid, "accountId" uuid, ground text, "achievementId" uuid, "achievementTitle" text, "pastChallengeId" uuid, score numeric, level integer, reasons jsonb, "invitedAt" timestamptz)
       on conflict do nothing returning id`, [JSON.stringify(invitations)]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Authors of opened entries to other challenges of the field, the latest first; what they wrote is not looked at. */
  pastTeams(ctx: OperationContext, { id, field, organisationId, limit }: { id: string; field: string; organisationId: string; limit: number }): Promise<PastTeam[]> {
    return this.database.query<PastTeam>(ctx,
      `select * from (
         select distinct on (e.author_id) e.author_id as "accountId", e.organisation_id as "organisationId", c.id as "challengeId", c.title, e.received_at
         from challenges.entry e join challenges.challenge c on c.id = e.challenge_id
         where c.field = $2 and c.id <> $1 and e.organisation_id <> $3 and e.state in ('opened', 'eligible', 'not_chosen', 'chosen', 'eliminated', 'completed') order by e.author_id, e.received_at desc) t
       order by received_at desc limit $4`, [id, field, organisationId, limit]);
  }

  ofChallenge(ctx: OperationContext, challengeId: string): Promise<Invitation[]> {
    return this.database.query<Invitation>(ctx, `select ${INVITATION} from challenges.invitation i where i.challenge_id = $1 order by i.score desc nulls last, i.id`, [challengeId]);
  }

  async find(ctx: OperationContext, id: string, lock: '' | 'for update' = ''): Promise<Invitation | undefined> {
    return (await this.database.query<Invitation>(ctx, `select ${INVITATION} from challenges.invitation i where i.id = $1 ${lock}`, [id]))[0];
  }

  async decline(ctx: TransactionContext, { id, declinedAt, declineReason, declineComment }: Invitation): Promise<void> {
    await this.database.execute(ctx, 'update challenges.invitation set declined_at = $2, decline_reason = $3, decline_comment = $4 where id = $1 and declined_at is null', [id, declinedAt, declineReason, declineComment]);
  }
}
