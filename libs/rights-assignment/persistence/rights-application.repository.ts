import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import { rightsProblems } from '../domain/problems.js';
import type { ApplicationState, Consent, RightsApplication } from '../domain/rights-application.js';
import type { ApplicationContent } from '../domain/rights-application.schema.js';

type Row = Omit<RightsApplication, keyof ApplicationContent> & { readonly content: ApplicationContent };
const COLUMNS = `a.id, a.version, a.state, a.organisation_id as "organisationId", a.disclosure_id as "disclosureId", a.applicant_id as "applicantId", a.content, a.content_hash as "contentHash",
  a.state_reason as "stateReason", a.college, a.unit_minutes as unit, a.agreement, a.recordal, a.notice_id as "noticeId", a.reviewed_by as "reviewedBy", a.decided_by as "decidedBy",
  a.rule_versions as "ruleVersions", a.created_at as "createdAt", a.updated_at as "updatedAt"`;

export interface ApplicationBriefRow {
  readonly id: string;
  readonly version: number;
  readonly state: ApplicationState;
  readonly form: ApplicationContent['form'];
  readonly disclosureId: string;
  readonly disclosureTitle: string;
  readonly organisationId: string;
  readonly applicantId: string;
  readonly updatedAt: Date;
}

export interface ApplicationOfUnit {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly state: ApplicationState;
  readonly form: ApplicationContent['form'];
  readonly recipient: string | null;
  readonly relatedParty: string | null;
  readonly agreementSignedOn: string | null;
  readonly noticeId: string | null;
}

export interface ApplicationFilter {
  readonly box: 'mine' | 'unit' | 'audited';
  readonly userId: string;
  readonly organisationIds: readonly string[];
  readonly state?: ApplicationState | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

@Injectable()
export class RightsApplicationRepository {
  constructor(private readonly database: Database) {}

  /** The application for a change of it; others wait. Refuses with 404 where there is none. */
  async lock(ctx: TransactionContext, id: string): Promise<RightsApplication> {
    const found = await this.one(ctx, 'a.id = $1', id, 'for update');
    if (!found) throw new Problem(rightsProblems['application-not-found']);
    return found;
  }

  find(ctx: OperationContext, id: string): Promise<RightsApplication | undefined> {
    return this.one(ctx, 'a.id = $1', id, '');
  }

  /** False where the disclosure has a live application already. */
  async insert(ctx: TransactionContext, a: RightsApplication): Promise<boolean> {
    return 1 === await this.database.execute(ctx,
      `insert into rights_assignment.application (id, state, version, organisation_id, disclosure_id, applicant_id, content, content_hash, rule_versions, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, '[]', $9, $10) on conflict do nothing`,
      [a.id, a.state, a.version, a.organisationId, a.disclosureId, a.applicantId, JSON.stringify(contentOf(a)), a.contentHash, a.createdAt, a.updatedAt]);
  }

  /** Writes over exactly the version that was seen. */
  async save(ctx: TransactionContext, a: RightsApplication, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx,
      `update rights_assignment.application set version = $3, state = $4, content = $5, content_hash = $6, state_reason = $7, college = $8, unit_minutes = $9, agreement = $10, recordal = $11, notice_id = $12,
         reviewed_by = $13, decided_by = $14, rule_versions = $15, updated_at = $16 where id = $1 and version = $2`,
      [a.id, seen, a.version, a.state, JSON.stringify(contentOf(a)), a.contentHash, a.stateReason, json(a.college), json(a.unit), json(a.agreement), json(a.recordal), a.noticeId,
        a.reviewedBy, a.decidedBy, JSON.stringify(a.ruleVersions), a.updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: a.version });
  }

  consents(ctx: OperationContext, id: string): Promise<Consent[]> {
    return this.database.query<Consent>(ctx,
      `select person, signed_by as "userId", given, reason, content_hash as "contentHash", paper, at from rights_assignment.application_consent where application_id = $1 order by at, id`, [id]);
  }

  /** False where this person has answered to this content already. */
  async addConsent(ctx: TransactionContext, id: string, applicationId: string, { person, userId, given, reason, contentHash, paper, at }: Consent): Promise<boolean> {
    return 1 === await this.database.execute(ctx,
      `insert into rights_assignment.application_consent (id, application_id, person, signed_by, given, reason, content_hash, paper, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [id, applicationId, person, userId, given, reason, contentHash, json(paper), at]);
  }

  /** One's own and those one is named in, or the unit's past the draft; newest first, one row more than the limit. */
  list(ctx: OperationContext, { box, userId, organisationIds, state, after, limit }: ApplicationFilter): Promise<ApplicationBriefRow[]> {
    const which = box === 'mine'
      ? `(a.applicant_id = $1 or exists (select 1 from rights_assignment.contributor c where c.disclosure_id = a.disclosure_id and c.user_id = $1)) and ($2::uuid[] is not null)`
      : `a.organisation_id = any($2::uuid[]) and a.state <> 'draft' and ($1::uuid is not null)`;
    return this.database.query<ApplicationBriefRow>(ctx,
      `select a.id, a.version, a.state, a.form, a.disclosure_id as "disclosureId", d.title as "disclosureTitle", a.organisation_id as "organisationId", a.applicant_id as "applicantId", a.updated_at as "updatedAt"
       from rights_assignment.application a join rights_assignment.disclosure d on d.id = a.disclosure_id
       where ${which} and ($3::text is null or a.state = $3) and ($4::uuid is null or a.id < $4) order by a.id desc limit $5`, [userId, organisationIds, state ?? null, after ?? null, limit + 1]);
  }

  /** What is known of the applications of units past the draft, newest first. */
  ofUnits(ctx: OperationContext, organisationIds: readonly string[], limit: number): Promise<ApplicationOfUnit[]> {
    return this.database.query<ApplicationOfUnit>(ctx,
      `select a.id, a.organisation_id as "organisationId", d.title, a.state, a.form, a.content ->> 'recipient' as recipient, a.content ->> 'relatedParty' as "relatedParty", a.agreement ->> 'signedOn' as "agreementSignedOn", a.notice_id as "noticeId"
       from rights_assignment.application a join rights_assignment.disclosure d on d.id = a.disclosure_id where a.organisation_id = any($1::uuid[]) and a.state <> 'draft' order by a.id desc limit $2`, [organisationIds, limit]);
  }

  private async one(ctx: OperationContext, which: string, id: string, lock: string): Promise<RightsApplication | undefined> {
    const [row] = await this.database.query<Row>(ctx, `select ${COLUMNS} from rights_assignment.application a where ${which} ${lock}`, [id]);
    if (!row) return undefined;
    const { content, ...rest } = row;
    return { ...content, ...rest };
  }
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** What the team wrote and signs, apart from what happens to it. */
export function contentOf(a: ApplicationContent): ApplicationContent {
  const { form, basis, conditions, exclusions, teamShare, termYears, firstStageYears, residualPriceFen, split, representative, plan, recipient, relatedParty, relatedPartyNote, alreadyRewarded } = a;
  return { form, basis, conditions, exclusions, teamShare, termYears, firstStageYears, residualPriceFen, split, representative, plan, recipient, relatedParty, relatedPartyNote, alreadyRewarded };
}
