import type { Texts } from '@app/kernel';

/** What a unit reports of a year (促进科技成果转化法 第二十一条、第四十六条): results, conversion. Each figure is the length of its list. */
export const FIGURES = {
  disclosed: { 'zh-CN': '披露的职务科技成果', en: 'Service achievements disclosed' },
  accepted: { 'zh-CN': '受理的职务科技成果', en: 'Service achievements accepted' },
  filed: { 'zh-CN': '提交知识产权申请', en: 'Applications for protection filed' },
  granted: { 'zh-CN': '获得授权或登记', en: 'Granted or registered' },
  'assigned-ownership_share': { 'zh-CN': '赋予所有权份额', en: 'Assigned: share of ownership' },
  'assigned-use_right': { 'zh-CN': '赋予长期使用权', en: 'Assigned: long-term right of use' },
  'assigned-full_assignment': { 'zh-CN': '全部赋权', en: 'Assigned: full assignment' },
  licensed: { 'zh-CN': '权属链登记的许可', en: 'Licences recorded in titles' },
  ownership: { 'zh-CN': '权属链登记的权利人变动', en: 'Changes of owners recorded in titles' },
  carried: { 'zh-CN': '年末在单列台账的成果', en: "In the separate ledger at the year's end" },
  'written-off': { 'zh-CN': '核销的成果', en: 'Written off' },
} as const satisfies Record<string, Texts>;
export type Figure = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as [Figure, ...Figure[]];

/** What the year's report asks for too and the product does not record yet: left empty, never zero. */
export const EMPTY_FIGURES = {
  'income-licence': { 'zh-CN': '许可收入', en: 'Income from licences' },
  'income-transfer': { 'zh-CN': '转让收入', en: 'Income from transfers' },
  'income-contribution': { 'zh-CN': '作价入股折算金额', en: 'Value of contributions to capital' },
  'income-distribution': { 'zh-CN': '收入分配和奖励', en: 'Distribution of income and rewards' },
} as const satisfies Record<string, Texts>;
export const WHY_EMPTY: Texts = { 'zh-CN': '合同与收入尚未在本平台登记，此项留空，不等于零；请按财务账填报。', en: 'Contracts and income are not recorded on this platform yet: left empty, which is not zero. Report it from the accounts.' };

export interface FigureLine {
  readonly kind: 'disclosure' | 'title' | 'application' | 'asset';
  readonly id: string;
  readonly entryId: string | null;
  readonly disclosureId: string;
  readonly on: string;
}
export type Figures = Readonly<Record<Figure, readonly FigureLine[]>>;

/** What is frozen and hashed: ids and days, no text of a result. */
export interface Snapshot {
  readonly schema: 1;
  readonly organisationId: string;
  readonly year: number;
  readonly figures: Figures;
  readonly empty: readonly string[];
  readonly ruleVersions: readonly string[];
}

export const spanOf = (year: number): { from: string; to: string } => ({ from: `${year}-01-01`, to: `${year}-12-31` });
