/**
 * The names by which the screens know the API's data. This is the only file that maps them:
 * when the generated document changes a name, the change ends here.
 */
export type Role =
  | 'researcher' | 'tto' | 'college_secretary' | 'decision_secretary' | 'unit_leader' | 'secrecy_officer'
  | 'ethics_secretary' | 'finance' | 'contract_registrar' | 'firm' | 'broker' | 'expert' | 'auditor'
  | 'bureau_officer' | 'system_admin' | 'security_admin' | 'audit_admin';

export interface Page<T> { items: T[]; nextCursor: string | null; total?: number }

/** Every sentence of the server in both languages. */
export type Texts = Record<'zh-CN' | 'en', string>;
export interface Block { code: string; message?: string; texts?: Texts; article?: string | null; whoCanLift?: string | null; until?: string | null }
/** An act is possible when nothing blocks it. */
export interface NextAct { act: string; texts: Texts; to?: string; needsReason: boolean; blockedBy: Block[] }

export interface OrganisationBrief { id: string; name: string; type: string; verification?: string }
export interface Organisation extends OrganisationBrief {
  creditCode: string; regionCode?: string | null; version: number; createdAt: string; verifiedAt?: string | null;
  nextActs?: NextAct[]; answerRate?: number | null; achievementCount?: number; demandCount?: number;
}

export interface SessionUser { id: string; email: string; displayName: string; roles: Role[]; organisation: OrganisationBrief | null }
export interface SessionAnswer { accessToken: string; user: SessionUser }

export interface Completer { name: string; organisationName?: string; sharePercent: number }
export interface Attachment { id: string; fileName: string; sizeBytes: number; mediaType?: string; sha256?: string }
export interface HistoryEntry { id: string; at: string; who: string; act: string; reason?: string | null }

export interface AchievementBrief {
  id: string; version: number; title: string; kind: string; state: string; valueLine: string | null; fieldCode: string | null;
  trl: number | null; modes: string[]; expectedPriceFen: number | null; negotiable: boolean; regionCode: string | null;
  owner: OrganisationBrief | null; publishedAt: string | null; updatedAt: string;
}
export interface Achievement extends AchievementBrief {
  applicationNumber?: string | null; grantNumber?: string | null; filingDate?: string | null; legalStatus?: string | null;
  completers: Completer[]; fundingSource?: string | null; projectNumber?: string | null; ipcCodes: string[]; industryCode?: string | null;
  trlEvidence?: string | null; abstract?: string | null; abstractCleared?: boolean; publicText?: string | null; privateText?: string | null;
  attachments: Attachment[]; guarded?: boolean; nextActs: NextAct[]; history?: HistoryEntry[];
}
export interface AchievementInput {
  secrecy: 'no'; kind?: string; title: string; applicationNumber?: string; grantNumber?: string; filingDate?: string; keptSecret?: boolean;
  legalStatus?: string; completers: Completer[]; fundingSource?: string; projectNumber?: string; fieldCode?: string; ipcCodes?: string[];
  industryCode?: string; regionCode?: string; trl?: number; trlEvidence?: string; modes: string[]; negotiable: boolean;
  expectedPriceFen?: number | null; valueLine?: string; abstract?: string; abstractCleared?: boolean; publicText?: string; privateText?: string;
  attachmentIds?: string[];
}

export interface DemandBrief {
  id: string; version: number; title: string; state: string; fieldCode: string | null; regionCode: string | null; modes: string[];
  budgetMinFen: number | null; budgetMaxFen: number | null; deadline: string | null; confidentiality: string;
  owner: OrganisationBrief | null; publishedAt: string | null; updatedAt: string; problem?: string | null; answerRate?: number | null;
}
export interface Demand extends DemandBrief {
  targetMetrics?: string | null; constraints?: string | null; wantedTrlMin?: number | null; wantedTrlMax?: number | null;
  nextActs: NextAct[]; history?: HistoryEntry[];
}
export interface DemandInput {
  secrecy: 'no'; title: string; problem: string; targetMetrics?: string; constraints?: string; budgetMinFen?: number | null;
  budgetMaxFen?: number | null; deadline?: string; modes: string[]; confidentiality: string; fieldCode?: string; regionCode?: string;
  wantedTrlMin?: number | null; wantedTrlMax?: number | null;
}

export interface MatchReason { code: string; side: 'for' | 'against' | 'open'; text?: string; texts?: Texts }
export interface MatchFeedback { answer: 'interested' | 'declined'; reason?: string | null; note?: string | null; at: string }
export interface Match {
  id: string; level: number; score: number; state: string; achievement: AchievementBrief; demand: DemandBrief;
  reasons: MatchReason[]; answerBy: string | null; mySide?: 'achievement' | 'demand' | null;
  achievementFeedback: MatchFeedback | null; demandFeedback: MatchFeedback | null; createdAt: string;
}

export interface SearchHit {
  type: 'achievement' | 'demand'; id: string; title: string; summary?: string | null; highlights?: string[]; fieldCode: string | null; trl?: number | null;
  modes: string[]; amountFen?: number | null; regionCode?: string | null; ownerName?: string | null; publishedAt?: string | null;
}
export interface Facet { value: string; count: number }
export interface SearchAnswer extends Page<SearchHit> { facets?: Record<string, Facet[]> }

export interface Notice { id: string; at: string; kind: string; title: string; body?: string | null; link?: string | null; readAt: string | null }
export interface SimulatedMail { id: string; at: string; to: string; subject: string; text: string }
export interface Subscription { id: string; fieldCode?: string | null; regionCode?: string | null }
export interface NoticeSettings { digest: 'at_once' | 'daily' | 'weekly'; quietFrom: string | null; quietTo: string | null; mail: boolean }

export interface Lead { id: string; version: number; status: 'new' | 'claimed' | 'in_talks' | 'closed'; match: Match; claimedBy?: string | null; notes: { at: string; who: string; text: string }[]; nextActs?: NextAct[] }

export interface ImportRowError { row: number; column: string; reason: string }
export interface ImportBatch {
  id: string; kind: 'achievements' | 'demands'; fileName: string; state: 'uploaded' | 'checking' | 'checked' | 'committing' | 'committed' | 'undone' | 'failed';
  rowsTotal: number | null; rowsDone: number; errorCount: number; errors: ImportRowError[]; createdAt: string; canUndo: boolean;
}

export interface ReviewItem { id: string; version: number; type: 'achievement' | 'demand'; title: string; owner: OrganisationBrief | null; submittedAt: string; nextActs: NextAct[]; guarded?: boolean }

export interface Colleague { id: string; displayName: string; email: string; roles: Role[]; state: string }
export interface PermissionRow { permission: string; module: string; title: string; roles: Role[] }
export interface MarketNumbers { achievements: number; demands: number; matches: number; organisations: number }

export interface RegisterInput { email: string; password: string; displayName: string; organisation: { name: string; creditCode: string; type: string } }
