import { Injectable } from '@nestjs/common';
import { Database, type OperationContext } from '@app/platform';
import type { QueueGroup } from '../domain/office-queue.js';
import { TO_SIGN } from './my-results.repository.js';

export interface QueueRow {
  readonly group: QueueGroup;
  readonly subjectType: 'disclosure' | 'rights-application' | 'publicity-objection' | 'rights-deadline';
  readonly subjectId: string;
  readonly title: string;
  readonly since: Date;
  readonly dueOn: string | null;
  readonly late: boolean;
  readonly page: string;
}
/** An objection as publicity tells of it. */
export interface WaitingObjection {
  readonly id: string;
  readonly noticeId: string;
  readonly title: string;
  readonly receivedAt: string;
  readonly dueOn: string | null;
}
export interface QueueReader {
  readonly userId: string;
  readonly organisationId: string;
  readonly groups: readonly QueueGroup[];
  readonly objections: readonly WaitingObjection[];
  /** The civil day in China. */
  readonly today: string;
}

const NAMED = `(d.author_id = $1 or exists (select 1 from rights_assignment.contributor c where c.disclosure_id = d.id and c.user_id = $1))`;
const OF_DISCLOSURE = `'disclosure' as type, d.id, d.title`;
const DISCLOSURES = `from rights_assignment.disclosure d where d.organisation_id = $2 and not ${NAMED}`;
const OF_APPLICATION = `'rights-application' as type, a.id, d.title, a.updated_at as since, null::date as due_on, '/rights-applications/' || a.id as page`;
const APPLICATIONS = `from rights_assignment.application a join rights_assignment.disclosure d on d.id = a.disclosure_id where a.organisation_id = $2 and a.applicant_id <> $1 and not ${NAMED}`;
const DEADLINE = `'rights-deadline' as type, x.id, coalesce(d.title, ''), x.updated_at as since, coalesce(x.last_day, x.due_on) as due_on`;
const DEADLINES = `from rights_assignment.deadline x left join rights_assignment.disclosure d on d.id = x.disclosure_id where x.organisation_id = $2`;
const BY_OFFICE = `x.kind not in ('publicity_end', 'first_refusal')`;
const referral = (group: string, kind: string): string =>
  `select '${group}' as grp, ${OF_DISCLOSURE}, min(r.opened_at) as since, null::date as due_on, '/disclosures/' || d.id as page from rights_assignment.referral r join rights_assignment.disclosure d on d.id = r.disclosure_id
   where d.organisation_id = $2 and d.state = 'referred' and r.answer is null and r.kind = '${kind}' and not ${NAMED} group by d.id`;

/** Everything that waits, once: counts and lists read the same rows. Nobody's own matter waits for them as an officer. */
const WAITING = `
  select 'disclosure-submitted' as grp, ${OF_DISCLOSURE}, d.submitted_at as since, null::date as due_on, '/disclosures/' || d.id as page ${DISCLOSURES} and d.state = 'submitted'
  union all select 'disclosure-assessing', ${OF_DISCLOSURE}, d.updated_at, null, '/disclosures/' || d.id ${DISCLOSURES} and d.state = 'in_assessment'
  union all ${referral('referral-office', 'transfer_office')}
  union all ${referral('referral-secrecy', 'secrecy_officer')}
  union all ${referral('referral-ethics', 'ethics_secretary')}
  union all select 'paper-signature', ${OF_APPLICATION} ${APPLICATIONS} and a.state = 'team_consent' and jsonb_path_exists(${TO_SIGN}, '$[*] ? (@.signsBy != "account")')
  union all select 'college-minutes', ${OF_APPLICATION} ${APPLICATIONS} and a.state = 'unit_review' and a.college is null
  union all select 'review', ${OF_APPLICATION} ${APPLICATIONS} and a.state = 'unit_review' and a.college is not null
  union all select 'decision', ${OF_APPLICATION} ${APPLICATIONS} and a.state = 'publicity' and a.reviewed_by <> $1
    and exists (select 1 from rights_assignment.deadline e where e.kind = 'publicity_end' and e.subject_type = 'publicity-notice' and e.subject_id = a.notice_id and e.state = 'met')
  union all select 'agreement', ${OF_APPLICATION} ${APPLICATIONS} and a.state = 'decided'
  union all select 'recordal', ${OF_APPLICATION} ${APPLICATIONS} and a.state in ('agreement_signed', 'recordal_pending')
  union all select 'objection', 'publicity-objection', o.id, o.title, o."receivedAt", o."dueOn", '/notices/' || o."noticeId" from jsonb_to_recordset($4::jsonb) as o(id uuid, "noticeId" uuid, title text, "receivedAt" timestamptz, "dueOn" date)
  union all select 'deadline-overdue', ${DEADLINE}, '/deadlines?box=unit&state=overdue&kind=' || x.kind ${DEADLINES} and x.state = 'overdue' and ${BY_OFFICE}
  union all select 'deadline-near', ${DEADLINE}, '/deadlines?box=unit&kind=' || x.kind ${DEADLINES} and x.state = 'open' and ${BY_OFFICE}
    and exists (select 1 from rights_assignment.deadline_reminder r where r.deadline_id = x.id and r.due_on = x.due_on)
  union all select 'deadline-undated', ${DEADLINE}, '/deadlines?box=unit&kind=' || x.kind ${DEADLINES} and x.state = 'open' and x.due_on is null`;
const QUEUE = `with waiting as (${WAITING}), queue as (select grp, type, id, title, since, due_on, coalesce(due_on < $5::date, false) as late, page from waiting where grp = any($3))`;

@Injectable()
export class OfficeQueueRepository {
  constructor(private readonly database: Database) {}

  /** Per group how many, how many of them late, since when and until when, in one statement. */
  counts(ctx: OperationContext, reader: QueueReader): Promise<{ group: QueueGroup; count: number; late: number; oldest: Date; dueOn: string | null }[]> {
    return this.database.query(ctx,
      `${QUEUE} select grp as "group", count(*)::int as count, (count(*) filter (where late))::int as late, min(since) as oldest, to_char(min(due_on), 'YYYY-MM-DD') as "dueOn" from queue group by grp`, this.values(reader));
  }

  /** Due first, then oldest first; one row more than the limit. */
  items(ctx: OperationContext, reader: QueueReader, { late, after, limit }: { late: boolean; after: readonly [string, string, string] | undefined; limit: number }): Promise<(QueueRow & { key: string })[]> {
    return this.database.query<QueueRow & { key: string }>(ctx,
      `${QUEUE} select grp as "group", type as "subjectType", id as "subjectId", title, since, to_char(due_on, 'YYYY-MM-DD') as "dueOn", late, page,
         to_char(since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US') as key
       from queue where (not $6::boolean or late)
         and ($7::date is null or (coalesce(due_on, '9999-12-31'), to_char(since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'), id) > ($7::date, $8::text, $9::uuid))
       order by coalesce(due_on, '9999-12-31'), key, id limit $10`, [...this.values(reader), late, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1]);
  }

  private values({ userId, organisationId, groups, objections, today }: QueueReader): unknown[] {
    return [userId, organisationId, groups, JSON.stringify(objections), today];
  }
}
