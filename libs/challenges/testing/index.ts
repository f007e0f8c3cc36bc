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
