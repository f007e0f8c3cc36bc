import type { ContractKind, CourtLevel, ItemKind, Restriction, Terms } from '../terms.schema.js';

/** What Civil Code 845 lists of every technology contract, by the names that the registry uses. */
export const CONTENT_ITEMS = ['name', 'subject', 'plan', 'confidentiality', 'ownership-and-benefit', 'acceptance', 'definitions'] as const;
export type ContentItem = (typeof CONTENT_ITEMS)[number];

/** Values of the rule registry by which lint judges; undefined where no row is in force, which is told and never guessed. */
export interface LintValues {
  /** `contract.content-items` */
  readonly contentItems: readonly ContentItem[] | undefined;
  /** `contract.written-form-kinds` */
  readonly writtenFormKinds: readonly ContractKind[] | undefined;
  /** `contract.monopoly-clause-types` */
  readonly monopolyClauseTypes: readonly Restriction[] | undefined;
  /** `contract.usual-court-levels` */
  readonly usualCourtLevels: readonly CourtLevel[] | undefined;
  /** `contract.cure-days`, natural days from the demand */
  readonly cureDays: number | undefined;
  /** `tax.eit-licence-min-months` */
  readonly eitLicenceMinMonths: number | undefined;
  /** `licence.within-patent-life` */
  readonly licenceWithinPatentLife: boolean | undefined;
  /** `equity.valuation-required` */
  readonly equityValuationRequired: boolean | undefined;
  /** `project.foreign-transfer-approval` */
  readonly foreignTransferApproval: boolean | undefined;
  /** `registration.seal-equals-name` */
  readonly sealEqualsName: boolean | undefined;
  /** `registration.chinese-copy-required` */
  readonly chineseCopyRequired: boolean | undefined;
}

/** The patent register's word on a number; `unknown` where it was asked and could not say, which goes to a person. */
export interface PatentRecord {
  readonly state: 'in_force' | 'pending' | 'ended' | 'unknown';
  readonly expiryDate: string | null;
}

/** What lint is told beside the terms. */
export interface DealFacts {
  /** The civil date in China, `YYYY-MM-DD`. */
  readonly today: string;
  /** The export screen of the deal; a hit goes to a person and is never cleared by itself. */
  readonly exportScreen: { readonly state: 'not_started' | 'open' | 'cleared'; readonly technologyClass: 'unknown' | 'free' | 'restricted' | 'prohibited' };
  /** The answer of the body that manages the public project. */
  readonly projectApproval: 'none' | 'approved' | 'not_required';
  readonly valuationOnFile: boolean;
  readonly ethicsCleared: boolean;
  /** Restrictive clauses that a legal review has passed for this version. */
  readonly reviewedRestrictions: readonly Restriction[];
  /** By application number as it stands in the terms. */
  readonly patentRecords: Readonly<Record<string, PatentRecord>>;
  /** Where the know-how comes from earlier joint or commissioned development: did the other party consent, and was it handed over to the client? */
  readonly developedKnowHow: { readonly othersConsent: boolean; readonly grantorIsDeveloper: boolean; readonly handedOver: boolean } | null;
  /** Names on the seals, by party. */
  readonly seals: readonly { readonly partyId: string; readonly name: string }[];
  /** Parties whose agent's power of attorney is on file. */
  readonly powersOfAttorney: readonly string[];
}

export interface LintFacts {
  readonly terms: Terms;
  readonly facts: DealFacts;
  readonly values: LintValues;
}

/** Kinds of item that stand apart because they are no technology at all. */
export const GOODS: readonly ItemKind[] = ['equipment', 'instrument', 'part', 'material'];
