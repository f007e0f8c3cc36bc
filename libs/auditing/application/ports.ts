import type { OperationContext } from '@app/platform';
import type { ApplicationCase, DeadlineCase, ObjectionCase } from '../domain/risk.js';
import type { Subject } from '../domain/subject.js';

export interface NamedPerson { readonly userId: string; readonly name: string }
export interface NamedOrganisation { readonly id: string; readonly nameZh: string; readonly nameEn: string | null }

/** Who the ids of the trail are. Those who are gone have no name any more. */
export abstract class AuditedParties {
  abstract people(ctx: OperationContext, ids: readonly string[]): Promise<readonly NamedPerson[]>;
  abstract organisations(ctx: OperationContext, ids: readonly string[]): Promise<readonly NamedOrganisation[]>;
  /** An active account with the auditor's role. */
  abstract isAuditor(ctx: OperationContext, userId: string): Promise<boolean>;
}

/** Trails that nobody reads yet: that they are there would tell what is sealed for everybody. They are kept and hashed as all others. */
export abstract class WithheldTrails {
  abstract now(ctx: OperationContext): Promise<{ readonly aggregateType: string; readonly ids: readonly string[] }>;
}

export interface AuditedSubject extends Subject {
  readonly organisationId: string;
  readonly title: string;
  /** Users who applied for, completed or handled it. */
  readonly named: readonly string[];
}

/** The matters of the units, as the modules that keep them know them; undefined where there is none. */
export abstract class AuditedSubjects {
  abstract find(ctx: OperationContext, subject: Subject): Promise<AuditedSubject | undefined>;
}

/** What the modules know of the matters of these organisations; each in a bounded number of statements. */
export abstract class RiskFacts {
  /** Applications past the draft, newest first, up to `limit` of them. The trail is auditing's own. */
  abstract applications(ctx: OperationContext, organisationIds: readonly string[], limit: number): Promise<readonly Omit<ApplicationCase, 'trail'>[]>;
  /** Objections whose admission or answer is owed since before `today`, up to `limit` of them. */
  abstract overdueObjections(ctx: OperationContext, organisationIds: readonly string[], today: string, limit: number): Promise<readonly ObjectionCase[]>;
  /** Clocks of titles and disclosures that ran out, longest first, up to `limit` of them. */
  abstract overdueDeadlines(ctx: OperationContext, organisationIds: readonly string[], limit: number): Promise<readonly DeadlineCase[]>;
}
