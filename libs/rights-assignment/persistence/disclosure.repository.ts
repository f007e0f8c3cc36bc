import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Disclosure, DisclosureState } from '../domain/disclosure.js';
import { rightsProblems } from '../domain/problems.js';
import type { Referral, ReferralKind } from '../domain/questions.js';

export interface DisclosureBriefRow {
  readonly id: string;
  readonly version: number;
  readonly state: DisclosureState;
  readonly title: string;
  readonly protection: Disclosure['protection'];
  readonly organisationId: string;
  readonly authorId: string;
  readonly submittedAt: Date | null;
  readonly updatedAt: Date;
  readonly titleId: string | null;
  readonly openReferrals: number;
}
export type Found = Disclosure & { readonly referrals: readonly Referral[]; readonly titleId: string | null };

export interface DisclosureFilter {
  readonly box: 'mine' | 'office' | 'referrals';
  readonly userId: string;
  readonly organisationId: string;
  readonly kinds: readonly ReferralKind[];
  readonly state?: DisclosureState | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

const SHARE = `jsonb_build_object('numerator', numerator, 'denominator', denominator)`;
const PERSON = `'name', name, 'status', status, 'userId', user_id, 'unit', unit, 'proof', proof, 'taxClass', tax_class, 'signsBy', signs_by, 'heirs', heirs, 'contribution', contribution, 'share', ${SHARE}`;
const people = (list: string, part: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${PERSON}, '${part}', part) order by position), '[]') from rights_assignment.contributor where disclosure_id = d.id and list = '${list}')`;
const COLUMNS = `d.id, d.version, d.state, d.organisation_id as "organisationId", d.author_id as "authorId", d.secrecy_answered_by as "secrecyAnsweredBy", d.secrecy_answered_at as "secrecyAnsweredAt",
  d.submitted_by as "submittedBy", d.submitted_at as "submittedAt", d.state_reason as "stateReason", d.title, d.abstract, d.technical_description as "technicalDescription", d.protection,
  to_char(d.completed_on, 'YYYY-MM-DD') as "completedOn", d.achievement_id as "achievementId", d.answers, d.public_funded as "publicFunded", d.projects, d.publications, d.unit_share as "unitShare",
  d.assessment, d.assessed_by as "assessedBy", d.assessed_at as "assessedAt", d.rule_versions as "ruleVersions", d.created_at as "createdAt", d.updated_at as "updatedAt",
  ${people('inventor', 'contributionKind')} as inventors, ${people('recipient', 'role')} as recipients,
  (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'organisationId', organisation_id, 'evidence', evidence, 'share', ${SHARE}) order by position), '[]') from rights_assignment.co_owner where disclosure_id = d.id) as "coOwners",
  (select t.id from rights_assignment.title t where t.disclosure_id = d.id) as "titleId"`;
const REFERRAL = `id, disclosure_id as "disclosureId", question, kind, opened_by as "openedBy", opened_at as "openedAt", answer, reasons, answered_by as "answeredBy", answered_at as "answeredAt"`;

@Injectable()
export class DisclosureRepository {
  constructor(private readonly database: Database) {}

  /** The disclosure for a change of it; others wait. Refuses with 404 where there is none. */
  async lock(ctx: TransactionContext, id: string): Promise<Found> {
    const found = await this.one(ctx, id, 'for update of d');
    if (!found) throw new Problem(rightsProblems['disclosure-not-found']);
    return found;
  }

  find(ctx: OperationContext, id: string): Promise<Found | undefined> {
    return this.one(ctx, id, '');
  }

  async insert(ctx: TransactionContext, d: Disclosure): Promise<void> {
    await this.database.execute(ctx,
      `insert into rights_assignment.disclosure (id, state, version, organisation_id, author_id, secrecy_answer, secrecy_answered_by, secrecy_answered_at, title, abstract, technical_description, protection,
         completed_on, achievement_id, answers, public_funded, projects, publications, unit_share, rule_versions, created_at, updated_at)
       values ($1, $2, $3, $4, $5, 'no', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, '[]', $19, $20)`,
      [d.id, d.state, d.version, d.organisationId, d.authorId, d.secrecyAnsweredBy, d.secrecyAnsweredAt, d.title, d.abstract, d.technicalDescription, d.protection, d.completedOn, d.achievementId,
        JSON.stringify(d.answers), d.publicFunded, JSON.stringify(d.projects), JSON.stringify(d.publications), JSON.stringify(d.unitShare), d.createdAt, d.updatedAt]);
    await this.writeLists(ctx, d);
  }

  /** The content anew, over exactly the version that was seen. */
  async saveContent(ctx: TransactionContext, d: Disclosure, seen: number): Promise<void> {
    this.expectOne(await this.database.execute(ctx,
      `update rights_assignment.disclosure set version = $3, secrecy_answered_by = $4, secrecy_answered_at = $5, title = $6, abstract = $7, technical_description = $8, protection = $9, completed_on = $10,
         achievement_id = $11, answers = $12, public_funded = $13, projects = $14, publications = $15, unit_share = $16, updated_at = $17 where id = $1 and version = $2`,
      [d.id, seen, d.version, d.secrecyAnsweredBy, d.secrecyAnsweredAt, d.title, d.abstract, d.technicalDescription, d.protection, d.completedOn, d.achievementId, JSON.stringify(d.answers), d.publicFunded,
        JSON.stringify(d.projects), JSON.stringify(d.publications), JSON.stringify(d.unitShare), d.updatedAt]), seen, d.version);
    await this.database.execute(ctx, 'delete from rights_assignment.contributor where disclosure_id = $1', [d.id]);
    await this.database.execute(ctx, 'delete from rights_assignment.co_owner where disclosure_id = $1', [d.id]);
    await this.writeLists(ctx, d);
  }

  /** The state and what an act leaves behind, over exactly the version that was seen. */
  async saveState(ctx: TransactionContext, d: Disclosure, seen: number): Promise<void> {
    this.expectOne(await this.database.execute(ctx,
      `update rights_assignment.disclosure set version = $3, state = $4, submitted_by = $5, submitted_at = $6, state_reason = $7, assessment = $8, assessed_by = $9, assessed_at = $10, rule_versions = $11, updated_at = $12
       where id = $1 and version = $2`,
      [d.id, seen, d.version, d.state, d.submittedBy, d.submittedAt, d.stateReason, d.assessment === null ? null : JSON.stringify(d.assessment), d.assessedBy, d.assessedAt, JSON.stringify(d.ruleVersions), d.updatedAt]), seen, d.version);
  }

  async openReferrals(ctx: TransactionContext, referrals: readonly Referral[]): Promise<void> {
    await this.database.execute(ctx,
      `insert into rights_assignment.referral (id, disclosure_id, question, kind, opened_by, opened_at)
       select id, "disclosureId", question, kind, "openedBy", "openedAt" from jsonb_to_recordset($1::jsonb) as row(id uuid, "disclosureId" uuid, question text, kind text, "openedBy" uuid, "openedAt" timestamptz)`, [JSON.stringify(referrals)]);
  }

  async answerReferral(ctx: TransactionContext, { id, answer, reasons, answeredBy, answeredAt }: Referral): Promise<void> {
    await this.database.execute(ctx, 'update rights_assignment.referral set answer = $2, reasons = $3, answered_by = $4, answered_at = $5 where id = $1', [id, answer, reasons, answeredBy, answeredAt]);
  }

  /** Newest first, up to `limit` + 1 rows in one statement: one's own, the unit's from submission on, or those with an open referral of one's role. */
  list(ctx: OperationContext, { box, userId, organisationId, kinds, state, after, limit }: DisclosureFilter): Promise<DisclosureBriefRow[]> {
    const which = {
      mine: `(d.author_id = $1 or exists (select 1 from rights_assignment.contributor c where c.disclosure_id = d.id and c.user_id = $1)) and ($2::uuid is not null and $3::text[] is not null)`,
      office: `d.organisation_id = $2 and d.state <> 'draft' and ($1::uuid is not null and $3::text[] is not null)`,
      referrals: `d.organisation_id = $2 and d.state <> 'draft' and $1::uuid is not null and exists (select 1 from rights_assignment.referral r where r.disclosure_id = d.id and r.kind = any($3))`,
    }[box];
    return this.database.query<DisclosureBriefRow>(ctx,
      `select d.id, d.version, d.state, d.title, d.protection, d.organisation_id as "organisationId", d.author_id as "authorId", d.submitted_at as "submittedAt", d.updated_at as "updatedAt",
         (select t.id from rights_assignment.title t where t.disclosure_id = d.id) as "titleId",
         (select count(*)::int from rights_assignment.referral r where r.disclosure_id = d.id and r.answer is null) as "openReferrals"
       from rights_assignment.disclosure d where ${which} and ($4::text is null or d.state = $4) and ($5::uuid is null or d.id < $5) order by d.id desc limit $6`,
      [userId, organisationId, kinds, state ?? null, after ?? null, limit + 1]);
  }

  private async one(ctx: OperationContext, id: string, lock: string): Promise<Found | undefined> {
    const [found] = await this.database.query<Disclosure & { titleId: string | null }>(ctx, `select ${COLUMNS} from rights_assignment.disclosure d where d.id = $1 ${lock}`, [id]);
    if (!found) return undefined;
    const referrals = await this.database.query<Referral>(ctx, `select ${REFERRAL} from rights_assignment.referral where disclosure_id = $1 order by id`, [id]);
    return { ...found, referrals };
  }

  /** Pairs of accounts that a disclosure names together as inventors, drafts left out, and where asked what was begun since. */
  namedTogether(ctx: OperationContext, accountIds: readonly string[], before?: Date): Promise<{ accountId: string; otherId: string }[]> {
    return this.database.query<{ accountId: string; otherId: string }>(ctx,
      `select distinct a.user_id as "accountId", b.user_id as "otherId" from rights_assignment.contributor a join rights_assignment.contributor b on b.disclosure_id = a.disclosure_id and b.list = 'inventor' and b.user_id <> a.user_id
       join rights_assignment.disclosure d on d.id = a.disclosure_id where a.list = 'inventor' and a.user_id = any($1::uuid[]) and d.state <> 'draft' and ($2::timestamptz is null or d.created_at < $2)`, [accountIds, before ?? null]);
  }

  private async writeLists(ctx: TransactionContext, { id, inventors, recipients, coOwners }: Disclosure): Promise<void> {
    const rows = [
      ...inventors.map(({ contributionKind, share, ...one }, position) => ({ ...one, ...share, part: contributionKind, list: 'inventor', position })),
      ...recipients.map(({ role, share, ...one }, position) => ({ ...one, ...share, part: role, list: 'recipient', position })),
    ];
    if (rows.length > 0) await this.database.execute(ctx,
      `insert into rights_assignment.contributor (disclosure_id, list, position, name, status, user_id, unit, proof, tax_class, signs_by, heirs, part, contribution, numerator, denominator)
       select $1, list, position, name, status, "userId", unit, proof, "taxClass", "signsBy", heirs, part, contribution, numerator, denominator
       from jsonb_to_recordset($2::jsonb) as row(list text, position smallint, name text, status text, "userId" uuid, unit text, proof text, "taxClass" text, "signsBy" text, heirs text, part text, contribution text, numerator bigint, denominator bigint)`,
      [id, JSON.stringify(rows)]);
    if (coOwners.length > 0) await this.database.execute(ctx,
      `insert into rights_assignment.co_owner (disclosure_id, position, name, organisation_id, evidence, numerator, denominator)
       select $1, position, name, "organisationId", evidence, numerator, denominator
       from jsonb_to_recordset($2::jsonb) as row(position smallint, name text, "organisationId" uuid, evidence text, numerator bigint, denominator bigint)`,
      [id, JSON.stringify(coOwners.map(({ share, ...one }, position) => ({ ...one, ...share, position })))]);
  }

  private expectOne(changed: number, seen: number, current: number): void {
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current });
  }
}
