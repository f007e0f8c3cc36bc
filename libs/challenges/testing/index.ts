const half = { numerator: 1, denominator: 2 };
/** An instant so many days from now, as the API takes it. */
export const inDays = (days: number, now = new Date()): string => new Date(now.getTime() + days * 86_400_000).toISOString();

/** Content that opens as it is, but for keepers. */
export const challengeContent = (change: Record<string, unknown> = {}) => ({
  kind: 'open', title: '盾构刀具磨损在线感知', problem: '在刀盘旋转状态下实时测得滚刀磨损量，误差不超过 1 毫米。', targets: [{ name: '测量误差', value: '≤1', unit: 'mm' }], field: 'materials.battery', region: '430000', regime: 'firm',
  criteria: [{ id: 'novelty', name: '先进性', weight: half }, { id: 'plan', name: '可行性', weight: half }], poolFen: 300_000_000, stages: [{ id: 'sample', title: '样机', fen: 100_000_000 }, { id: 'mounted', title: '装车', fen: 200_000_000 }],
  ip: { owner: 'joint', use: '双方均可自行实施', secrecy: '技术秘密保密五年' }, endUser: '衡岳重工掘进机事业部', questionsUntil: inDays(20), entriesUntil: inDays(40), judgedBy: inDays(80).slice(0, 10), ...change,
});
export const challengeDraft = (change: Record<string, unknown> = {}) => ({ secrecyAnswer: 'no', content: challengeContent(change) });

/** A proposal of one organisation that breaks no rule. */
export const proposalOf = (lead: { readonly organisationId: string }, change: Record<string, unknown> = {}) => ({
  title: '双频阻抗判别滚刀磨损', hypothesis: '磨损量与双频阻抗比成单调关系。', rationale: '单频受土质影响，双频之比消去土质。', plan: '一年样机，两年装车。', expertise: '十年地下工程传感经验。', trl: 4, evidence: [],
  members: [{ organisationId: lead.organisationId, name: '牵头单位', share: { numerator: 1, denominator: 1 }, part: '全部' }], people: [{ name: '张负责', organisationId: lead.organisationId, role: '负责人' }],
  budget: { totalFen: 200_000_000, uses: [{ use: 'materials', fen: 200_000_000, note: null }] }, pledge: { text: '到期不达标，退还全部经费。', signedBy: '张负责' }, ...change,
});
