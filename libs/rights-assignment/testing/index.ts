import { SILENT } from '../domain/co-owner/acts.js';
import { disclosureContentSchema } from '../domain/disclosure.schema.js';
import type { DisclosureFacts } from '../domain/facts.js';
import { applicationContentSchema, CONDITIONS, EXCLUSIONS } from '../domain/rights-application.schema.js';
import { QUESTION_NAMES, type Answer, type Question } from '../domain/questions.js';

const ONE = { numerator: 1, denominator: 1 };
/** Every question answered: a service achievement, and nothing in the way. */
export const clearAnswers = (change: Partial<Record<Question, { answer: Answer; evidence?: string }>> = {}) =>
  Object.fromEntries(QUESTION_NAMES.map((name) => [name, { answer: name === 'unitTask' ? 'yes' : 'no', evidence: null as string | null, ...change[name] }]));

export const anInventor = (change: Record<string, unknown> = {}) => ({
  name: '周明渊', status: 'staff', taxClass: 'resident_employee', signsBy: 'paper_with_witness', share: ONE, contributionKind: 'creative', contribution: '提出涂层配方与热处理窗口', ...change,
});
export const aRecipient = (change: Record<string, unknown> = {}) => ({ name: '周明渊', status: 'staff', taxClass: 'resident_employee', signsBy: 'paper_with_witness', share: ONE, role: 'completed', ...change });

/** A complete disclosure as the API takes it. */
export const disclosureDraft = (change: Record<string, unknown> = {}) => ({
  secrecyAnswer: 'no', title: '锂电池陶瓷复合隔膜', abstract: '一种耐热隔膜。', technicalDescription: '浆料配比与涂布窗口另附。', protection: 'invention', completedOn: '2025-09-01',
  inventors: [anInventor()], recipients: [aRecipient()], answers: clearAnswers(), publicFunded: true, projects: [{ number: '2024YFB0000001', acceptedOn: '2026-06-30' }], ...change,
});

export const assessment = (change: Record<string, unknown> = {}) => ({ decision: 'patent', payer: '学校专利基金', plannedFilingDate: '2099-01-01', reasons: '有应用前景，建议申请', ...change });

export const disclosureFacts = (change: Partial<DisclosureFacts> & { draft?: Record<string, unknown> } = {}): DisclosureFacts => {
  const { draft, ...facts } = change;
  const { secrecyAnswer: _, ...content } = disclosureDraft(draft);
  const parsed = disclosureContentSchema.parse(content);
  return {
    content: parsed, answers: parsed.answers, openReferrals: 0, today: '2026-11-22', unknownUsers: new Set(), unknownOrganisations: new Set(), achievementKnown: true, authorId: 'author', submittedBy: 'author',
    actorId: 'assessor', assessment: null, graceMonths: 6, foreignReviewRequired: true, ...facts,
  };
};

/** The same with every part that may be left out, as it is kept. */
export const keptApplication = (change: Record<string, unknown> = {}) => applicationContentSchema.parse(applicationContent(change));

/** A complete application as the API takes it, about a result whose one completer is 周明渊. */
export const applicationContent = (change: Record<string, unknown> = {}) => ({
  form: 'ownership_share', basis: { kind: 'unit-pilot', document: '湖南省职务科技成果赋权改革试点方案', issuer: '湖南省科学技术厅', jurisdiction: '430000', listEntry: '试点单位第 3 号', validFrom: '2024-07-01', validTo: null },
  conditions: Object.fromEntries(CONDITIONS.map((name) => [name, '附有说明与材料'])), exclusions: Object.fromEntries(EXCLUSIONS.map((name) => [name, 'no'])),
  teamShare: { numerator: 7, denominator: 10 }, split: [{ person: '周明渊', share: ONE }], representative: '周明渊', plan: '两年内建成中试线，第三年投产。', recipient: '星泓能源科技有限公司', relatedParty: 'no', alreadyRewarded: 'no', ...change,
});
export const minutes = (change: Record<string, unknown> = {}) => ({
  body: 'college', heldOn: '2026-11-01', document: '化学化工学院党政联席会纪要〔2026〕18号', resolution: '同意', present: ['李院长', '王书记', '陈主任'], recused: [], votes: { for: 3, against: 0, abstained: 0 }, ...change,
});
/** The signed transfer of a residual share. */
export const transfer = (change: Record<string, unknown> = {}) => ({ document: '留存份额转让合同', sha256: 'b'.repeat(64), signedByUnit: '李校长', signedOn: '2026-03-04', effectiveOn: '2026-03-05', ...change });
/** What a team reports of a year. */
export const progress = (change: Record<string, unknown> = {}) => ({ progress: 'made', summary: '中试线已建成，完成三批次验证。', evidence: '验收报告', incomeFen: 120_000_00, ...change });
export const agreement = (change: Record<string, unknown> = {}) => ({
  document: '赋权协议书', sha256: 'a'.repeat(64), decisionMechanism: '重大事项协商一致', costs: '团队承担转化费用', upkeep: '团队缴纳年费', terms: { ...SILENT, transfer: 'all' }, signedByUnit: '李校长', signedOn: '2026-01-04', effectiveOn: '2026-01-05', ...change,
});
