import { Injectable } from '@nestjs/common';
import { Database, type OperationContext } from '@app/platform';
import type { DisclosureState } from '../domain/disclosure.js';
import type { ReferralKind } from '../domain/questions.js';
import type { ApplicationState } from '../domain/rights-application.js';
import type { AssignmentForm } from '../domain/rights-application.schema.js';

export interface ResultRow {
  readonly id: string;
  readonly title: string;
  readonly protection: string;
  readonly state: DisclosureState;
  readonly authorId: string;
  readonly submittedAt: Date | null;
  readonly assessedAt: Date | null;
  readonly updatedAt: Date;
  readonly referredTo: readonly ReferralKind[];
  readonly application: {
    readonly id: string; readonly state: ApplicationState; readonly form: AssignmentForm; readonly applicantId: string; readonly hasCollege: boolean; readonly updatedAt: string; readonly noticeEndsOn: string | null;
    readonly toSign: readonly { readonly name: string; readonly userId: string | null }[];
  } | null;
}

/** Completers who have not said yes to the content as it stands; `a` is the application. */
export const TO_SIGN = `(select coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'userId', c.user_id, 'signsBy', c.signs_by) order by c.position), '[]') from rights_assignment.contributor c
  where c.disclosure_id = a.disclosure_id and c.list = 'recipient' and c.part = 'completed'
    and not exists (select 1 from rights_assignment.application_consent s where s.application_id = a.id and s.person = c.name and s.given and s.content_hash = a.content_hash))`;

@Injectable()
export class MyResultsRepository {
  constructor(private readonly database: Database) {}

  /** Results that one disclosed or is named in, each with its last application as far as one may see it; newest first, one row more than the limit, one statement. */
  page(ctx: OperationContext, { userId, after, limit }: { userId: string; after: string | undefined; limit: number }): Promise<ResultRow[]> {
    return this.database.query<ResultRow>(ctx,
      `select d.id, d.title, d.protection, d.state, d.author_id as "authorId", d.submitted_at as "submittedAt", d.assessed_at as "assessedAt", d.updated_at as "updatedAt",
         (select coalesce(jsonb_agg(distinct r.kind), '[]') from rights_assignment.referral r where r.disclosure_id = d.id and r.answer is null) as "referredTo", last.application
       from rights_assignment.disclosure d left join lateral (
         select jsonb_build_object('id', a.id, 'state', a.state, 'form', a.form, 'applicantId', a.applicant_id, 'hasCollege', a.college is not null, 'updatedAt', a.updated_at, 'toSign', ${TO_SIGN},
           'noticeEndsOn', (select to_char(e.due_on, 'YYYY-MM-DD') from rights_assignment.deadline e where e.kind = 'publicity_end' and e.subject_type = 'publicity-notice' and e.subject_id = a.notice_id)) as application
         from rights_assignment.application a where a.disclosure_id = d.id
           and (a.applicant_id = $1 or exists (select 1 from rights_assignment.contributor c where c.disclosure_id = d.id and c.user_id = $1 and c.list = 'recipient' and c.part = 'completed'))
         order by a.id desc limit 1) last on true
       where (d.author_id = $1 or exists (select 1 from rights_assignment.contributor c where c.disclosure_id = d.id and c.user_id = $1)) and ($2::uuid is null or d.id < $2)
       order by d.id desc limit $3`, [userId, after ?? null, limit + 1]);
  }
}
