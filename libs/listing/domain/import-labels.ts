import { ACHIEVEMENT_KINDS, COOPERATION_MODES } from '@app/events';
import { type Texts, SECRECY_ANSWERS } from '@app/kernel';
import { LEGAL_STATUSES, type AchievementDraft } from './achievement.schema.js';
import type { DemandDraft } from './demand.schema.js';

/** A column as a person sees it. A field that a schema gains does not compile until it has its words here. */
export interface ColumnWords {
  readonly header: Texts;
  readonly example: string;
}
const words = (zh: string, en: string, example = ''): ColumnWords => ({ header: { 'zh-CN': zh, en }, example });

export const ACHIEVEMENT_WORDS: Readonly<Record<keyof AchievementDraft, ColumnWords>> = {
  secrecyAnswer: words('是否涉及国家秘密或工作秘密', 'Touches secrets?', '否'),
  kind: words('成果类型', 'Kind', '发明'),
  title: words('成果名称', 'Title', '锂离子电池用复合隔膜及其制备方法'),
  valueLine: words('一句话价值', 'Value line', '穿刺强度比现用湿法隔膜高三成，成本持平'),
  publicText: words('公开说明', 'Public text', '一种用于锂离子电池的陶瓷复合隔膜。'),
  privateText: words('内部说明', 'Private text', ''),
  keywords: words('关键词', 'Keywords', '隔膜；锂电池'),
  clearedTitle: words('拟公开标题', 'Title to be cleared'),
  clearedValueLine: words('拟公开价值', 'Value line to be cleared'),
  clearedAbstract: words('拟公开摘要', 'Abstract to be cleared'),
  keepSecret: words('作为技术秘密保留', 'Keep secret', '否'),
  applicationNumber: words('申请号', 'Application number', '201710601862.3'),
  grantNumber: words('专利号', 'Grant number'),
  publicationNumber: words('公开号', 'Publication number'),
  filingDate: words('申请日', 'Filing date', '2017-07-21'),
  grantDate: words('授权日', 'Grant date'),
  legalStatus: words('法律状态', 'Legal status', '审查中'),
  completers: words('完成人', 'Completers', '周明渊/化学化工学院:60；谭若溪:40'),
  fundingSource: words('资助来源', 'Funding source'),
  projectNumber: words('项目编号', 'Project number'),
  field: words('产业领域', 'Field', 'materials.battery'),
  ipc: words('IPC 小类', 'IPC subclass', 'H01M'),
  division: words('国民经济行业大类', 'GB/T 4754 division', '38'),
  trl: words('技术成熟度', 'TRL', '5'),
  trlEvidence: words('成熟度依据', 'TRL evidence', '第三方检测报告'),
  modes: words('合作方式', 'Cooperation modes', '普通许可；作价投资'),
  expectedPriceFen: words('期望价格（元）', 'Expected price (yuan)', '300000'),
  priceNegotiable: words('价格面议', 'Price negotiable', '否'),
  region: words('地区', 'Region', '430000'),
};

export const DEMAND_WORDS: Readonly<Record<keyof DemandDraft, ColumnWords>> = {
  secrecyAnswer: words('是否涉及国家秘密或工作秘密', 'Touches secrets?', '否'),
  title: words('需求名称', 'Title', '寻求高穿刺强度锂电池隔膜'),
  problem: words('技术难题', 'Problem', '现用隔膜在快充工况下热收缩过大，需要更耐热的方案。'),
  targetMetrics: words('目标指标', 'Target metrics', '热收缩率:≤2:%；穿刺强度:≥500:gf'),
  constraints: words('约束条件', 'Constraints'),
  budgetMinFen: words('预算下限（元）', 'Budget from (yuan)', '100000'),
  budgetMaxFen: words('预算上限（元）', 'Budget to (yuan)', '500000'),
  deadline: words('截止日期', 'Deadline', '2027-06-30'),
  modes: words('合作方式', 'Cooperation modes', '普通许可；合作开发'),
  anonymous: words('匿名发布', 'Anonymous', '否'),
  field: words('产业领域', 'Field', 'materials.battery'),
  region: words('地区', 'Region', '430000'),
  wantedTrlMin: words('期望成熟度下限', 'Wanted TRL from', '4'),
  wantedTrlMax: words('期望成熟度上限', 'Wanted TRL to', '7'),
  keywords: words('关键词', 'Keywords', '隔膜'),
};

const label = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });

const KINDS: Readonly<Record<(typeof ACHIEVEMENT_KINDS)[number], Texts>> = {
  invention: label('发明', 'Invention'), utility_model: label('实用新型', 'Utility model'), design: label('外观设计', 'Design'), software_copyright: label('软件著作权', 'Software copyright'),
  layout_design: label('集成电路布图设计', 'Layout design'), plant_variety: label('植物新品种', 'Plant variety'), know_how: label('技术秘密', 'Know-how'),
};
const MODES: Readonly<Record<(typeof COOPERATION_MODES)[number], Texts>> = {
  transfer: label('转让', 'Transfer'), exclusive_licence: label('独占许可', 'Exclusive licence'), sole_licence: label('排他许可', 'Sole licence'), ordinary_licence: label('普通许可', 'Ordinary licence'),
  equity: label('作价投资', 'Equity'), joint_development: label('合作开发', 'Joint development'), pay_later: label('先使用后付费', 'Use first, pay later'),
};
const STATUSES: Readonly<Record<(typeof LEGAL_STATUSES)[number], Texts>> = {
  pending: label('审查中', 'Pending'), granted: label('已授权', 'Granted'), lapsed: label('已失效', 'Lapsed'), not_applicable: label('不适用', 'Not applicable'),
};
const ANSWERS: Readonly<Record<(typeof SECRECY_ANSWERS)[number], Texts>> = { no: label('否', 'No'), yes: label('是', 'Yes'), unknown: label('不确定', 'Unknown') };

/** What people also write for a code; it is read, never written. */
export const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = { equity: ['作价入股'], pay_later: ['先用后付'], software_copyright: ['计算机软件著作权'] };

/** The words for the codes of every enumeration that a column may hold; codes are unique over all of them. */
export const CODE_WORDS: Readonly<Record<string, Texts>> = { ...KINDS, ...MODES, ...STATUSES, ...ANSWERS };
