import type { Achievement } from '../domain/achievement.js';
import { achievementFacts, type AchievementFacts } from '../domain/achievement.machine.js';
import { achievementContentSchema } from '../domain/achievement.schema.js';
import type { Demand } from '../domain/demand.js';
import { demandFacts, type DemandFacts } from '../domain/demand.machine.js';
import { demandContentSchema } from '../domain/demand.schema.js';

const at = new Date('2026-11-20T08:00:00Z');
const everyCode = { isField: () => true, isRegion: () => true, isIpcSubclass: () => true, isDivision: () => true };

/** A complete draft as the API takes it: an invention that is filed. */
export const achievementDraft = (change: Record<string, unknown> = {}) => ({
  secrecyAnswer: 'no', kind: 'invention', title: '锂离子电池用复合隔膜及其制备方法', valueLine: '穿刺强度比现用湿法隔膜高三成，成本持平',
  publicText: '一种用于锂离子电池的陶瓷复合隔膜。', privateText: '涂布液配方另附。', keywords: ['隔膜', '锂电池'],
  applicationNumber: '201710601862.3', filingDate: '2017-07-21', legalStatus: 'pending',
  completers: [{ name: '周明渊', sharePercent: 60 }, { name: '谭若溪', sharePercent: 40 }],
  field: 'materials.battery', ipc: 'H01M', division: '38', trl: 5, trlEvidence: '第三方检测报告', modes: ['ordinary_licence'], expectedPriceFen: 30_000_000, region: '430000',
  ...change,
});

/** Know-how under the novelty guard: its own words carry `canary`, the cleared ones do not. */
export const guardedDraft = (canary: string, change: Record<string, unknown> = {}) => achievementDraft({
  kind: 'know_how', title: `${canary} 标题`, valueLine: `${canary} 比现有工艺节约一半能耗`, publicText: `${canary} 正文`, privateText: `${canary} 配方`, keywords: [canary],
  trlEvidence: `${canary} 依据`, completers: [{ name: '周明渊', unit: `${canary} 课题组`, sharePercent: 100 }],
  applicationNumber: null, filingDate: null, legalStatus: null, clearedTitle: '某材料低能耗制备工艺', clearedAbstract: '一种可显著降低能耗的材料制备工艺，适用于储能材料。', ...change,
});

export const demandDraft = (change: Record<string, unknown> = {}) => ({
  secrecyAnswer: 'no', title: '寻求高穿刺强度锂电池隔膜', problem: '现用隔膜在快充工况下热收缩过大，需要更耐热的方案。', targetMetrics: [{ name: '热收缩率', value: '≤2', unit: '%' }],
  budgetMinFen: 10_000_000, budgetMaxFen: 50_000_000, deadline: '2027-06-30', modes: ['ordinary_licence', 'joint_development'], field: 'materials.battery', region: '430000',
  wantedTrlMin: 4, wantedTrlMax: 7, keywords: ['隔膜'], ...change,
});

const frame = {
  id: '01900000-0000-7000-8000-000000000001', version: 3, organisationId: '01900000-0000-7000-8000-000000000002', ownerNameZh: '岳麓科技大学', ownerNameEn: 'Yuelu University',
  authorId: 'maker', secrecyAnsweredBy: 'maker', secrecyAnsweredAt: at, submittedBy: 'maker', submittedAt: at, publishedBy: null, publishedAt: null, selfReviewRule: null, createdAt: at, updatedAt: at,
};

export const anAchievement = (change: Partial<Achievement> = {}): Achievement => {
  const { secrecyAnswer: _, ...content } = achievementDraft();
  return { ...achievementContentSchema.parse(content), ...frame, state: 'in_review', clearedBy: null, clearedAt: null, secrecyReviewedBy: 'officer', secrecyReviewedAt: at, ...change };
};

export const factsOf = (achievement: Achievement, change: Partial<AchievementFacts> = {}): AchievementFacts => ({
  ...achievementFacts(achievement, { today: '2026-11-22', codes: everyCode, unknownUsers: new Set(), ownerVerified: true, actorId: 'checker', selfReviewAllowed: false }), ...change,
});

export const aDemand = (change: Partial<Demand> = {}): Demand => {
  const { secrecyAnswer: _, ...content } = demandDraft();
  return { ...demandContentSchema.parse(content), ...frame, ownerNameZh: '衡岳重工股份有限公司', ownerNameEn: 'Hengyue Heavy Industries', state: 'submitted', ...change };
};

export const demandFactsOf = (demand: Demand, change: Partial<DemandFacts> = {}): DemandFacts => ({
  ...demandFacts(demand, { today: '2026-11-22', codes: everyCode, ownerVerified: true, actorId: 'checker', selfReviewAllowed: false }), ...change,
});
