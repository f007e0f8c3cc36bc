import type { RuleStatus, Texts } from '@app/kernel';
import type { Disclosure } from '../disclosure.js';
import type { Referral } from '../questions.js';
import type { Completer, Consent } from '../rights-application.js';
import type { ApplicationContent, Minutes } from '../rights-application.schema.js';

/** What the first dossier of a unit names as its predecessor. */
export const NO_PREDECESSOR = '0'.repeat(64);

/** Dates are texts in what is hashed. */
export type Plain<T> = T extends Date ? string : T extends readonly (infer Item)[] ? Plain<Item>[] : T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T;

/** The end of the application's audit chain when the seal was set. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

/** One rule as it was judged: `broken` is empty where it was kept. */
export interface Screen {
  readonly act: string;
  readonly code: string;
  readonly texts: Texts;
  readonly article: string | null;
  /** Names of the registry values that it judges by. */
  readonly registry: readonly string[];
  readonly passed: boolean;
  readonly broken: readonly { readonly path: string; readonly params: Readonly<Record<string, unknown>> }[];
}

/** One thing that belongs into a dossier: there, or missing with why and who can bring it. */
export interface DossierItem {
  readonly item: string;
  readonly texts: Texts;
  readonly present: boolean;
  readonly why: Texts | null;
  readonly article: string | null;
  readonly who: Texts;
}

export interface FrozenRuleVersion {
  readonly id: string;
  readonly rule: string;
  readonly jurisdiction: string;
  readonly unitClass: string;
  readonly value: unknown;
  readonly article: string | null;
  readonly mark: RuleStatus;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface ReportOnFile {
  readonly copy: 'unit' | 'reviewers';
  readonly edition: number;
  /** Of the PDF. */
  readonly sha256: string;
  readonly contentSha256: string;
  readonly bytes: number;
}

/** A notice as publicity tells of it, as plain data: what whoever sees the application may read, and what only handlers of objections may. */
export interface NoticeOnFile {
  readonly open: NoticeFacts;
  readonly confidential: Readonly<Record<string, unknown>>;
  readonly reports: readonly ReportOnFile[];
}

export interface NoticeFacts {
  readonly noticeId: string;
  readonly text: string;
  readonly state: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly workingDays: number;
  readonly endedAt: string | null;
  readonly objections: readonly { readonly number: string; readonly receivedAt: string; readonly inTime: boolean; readonly state: string; readonly receipt: string; readonly settledAt: string | null }[];
}

/** Everything that a decision rested on. Its canonical JSON (RFC 8785) is what is hashed, signed and chained; nothing of it ever changes. */
export interface DossierContent {
  readonly format: 'luqiao-dossier/1';
  readonly organisationId: string;
  readonly organisationName: string;
  readonly applicationId: string;
  /** Of this application's row after the decision. */
  readonly applicationVersion: number;
  /** Counts the unit's dossiers. */
  readonly number: number;
  readonly previousSha256: string;
  readonly auditChain: ChainEnd;
  readonly sealedAt: string;
  readonly decision: { readonly act: 'decide'; readonly decidedBy: string; readonly at: string };
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly disclosure: Plain<Disclosure> & { readonly referrals: readonly Plain<Referral>[] };
  readonly assignment: ApplicationContent;
  readonly contentHash: string;
  readonly applicantId: string;
  readonly reviewedBy: string | null;
  readonly completers: readonly Completer[];
  readonly consents: readonly Plain<Consent>[];
  readonly college: Minutes | null;
  readonly unit: Minutes | null;
  readonly notice: NoticeFacts | null;
  /** Of the text and the answers of objections, which are kept apart; null where there is no notice. */
  readonly confidentialSha256: string | null;
  readonly reports: readonly ReportOnFile[];
  readonly rules: readonly FrozenRuleVersion[];
  readonly screens: readonly Screen[];
  readonly items: readonly DossierItem[];
}

/** What is signed with Ed25519: never a bare hash, so that a signature under one kind of thing is none under another. */
export const sealText = (kind: 'dossier' | 'supplement' | 'export', sha256: string): string => `luqiao-${kind}/1\n${sha256}\n`;

/** Both in hex: the public key as SPKI. */
export interface Seal {
  readonly signature: string;
  readonly publicKey: string;
}

export interface Dossier extends Seal {
  readonly id: string;
  readonly organisationId: string;
  readonly applicationId: string;
  readonly number: number;
  readonly canonical: string;
  readonly sha256: string;
  /** Canonical JSON of what is kept apart. */
  readonly confidential: string | null;
  readonly confidentialSha256: string | null;
  readonly previousSha256: string;
  readonly auditSeq: number;
  readonly auditHash: string;
  readonly sealedBy: string;
  readonly sealedAt: Date;
}

/** What happened later, numbered and chained to the seal: its predecessor is the supplement before it, or the dossier. */
export interface SupplementContent {
  readonly format: 'luqiao-dossier-supplement/1';
  readonly applicationId: string;
  readonly dossierSha256: string;
  readonly number: number;
  readonly previousSha256: string;
  /** The act, or `publicity-report`. */
  readonly kind: string;
  readonly texts: Texts;
  readonly at: string;
  readonly by: string | null;
  readonly auditChain: ChainEnd;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly screens: readonly Screen[];
  readonly reports: readonly ReportOnFile[];
}

export interface Supplement extends Seal {
  readonly id: string;
  readonly dossierId: string;
  readonly number: number;
  readonly kind: string;
  readonly canonical: string;
  readonly sha256: string;
  readonly previousSha256: string;
  readonly auditSeq: number;
  readonly auditHash: string;
  readonly at: Date;
}
