import type { OperationContext } from '@app/platform';

export interface LedgerUnit {
  readonly id: string;
  readonly nameZh: string;
  /** Code of the reference list "region". */
  readonly region: string;
  /** As the rule registry has it: `state_set`, `enterprise`, `any`. */
  readonly unitClass: string;
}

/** What kind of unit this is in the eyes of the law, and what its people are called; identity knows. */
export abstract class LedgerUnits {
  abstract unit(ctx: OperationContext, organisationId: string): Promise<LedgerUnit | undefined>;
  abstract names(ctx: OperationContext, userIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface LedgerTitle {
  readonly id: string;
  readonly disclosureId: string;
  readonly organisationId: string;
  readonly protection: string;
  /** The entry with which the chain begins. */
  readonly firstEntryId: string;
}
/** How other modules name an achievement. */
export interface AchievementRef {
  readonly kind: 'title' | 'disclosure' | 'achievement';
  readonly id: string;
}

/** Titles of service achievements; rights assignment keeps them. The name is confidential: it is shown in the unit and kept nowhere else. */
export abstract class LedgerTitles {
  abstract title(ctx: OperationContext, titleId: string): Promise<LedgerTitle | undefined>;
  abstract names(ctx: OperationContext, titleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The titles of the subjects, each under `kind:id`; without those that are no service achievement. */
  abstract titlesOf(ctx: OperationContext, subjects: readonly AchievementRef[]): Promise<ReadonlyMap<string, string>>;
  /** Ids of titles in order, those after the given one. */
  abstract after(ctx: OperationContext, id: string | undefined, limit: number): Promise<readonly string[]>;
  /** The title of a 赋权 application's disclosure. */
  abstract titleOfDisclosure(ctx: OperationContext, disclosureId: string): Promise<string | undefined>;
}

export interface YearLine {
  readonly kind: 'disclosure' | 'title' | 'application';
  readonly id: string;
  readonly entryId: string | null;
  readonly disclosureId: string;
  readonly on: string;
  readonly form: string | null;
}

/** What happened in a unit's year with disclosures, titles and applications; rights assignment knows. Civil days in China, both included. */
export abstract class YearlyRights {
  abstract yearOf(ctx: OperationContext, organisationId: string, from: string, to: string): Promise<Readonly<Record<'disclosed' | 'accepted' | 'filed' | 'granted' | 'assigned' | 'licensed' | 'ownership', readonly YearLine[]>>>;
  /** What the disclosures are called; shown in the unit, kept nowhere else. */
  abstract names(ctx: OperationContext, disclosureIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
