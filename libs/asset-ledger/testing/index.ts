/** What a posting rests on, as the API takes it. */
export const papers = (change: Record<string, unknown> = {}) => ({ effectiveOn: '2026-10-01', reason: '按研发支出归集', document: '校财〔2026〕18号', decidedBy: '校长办公会', decidedOn: '2026-10-01', ...change });
export const entryInput = (change: Record<string, unknown> = {}) => ({ ...papers(), basis: 'cost', valueFen: 12_000_000, ...change });
export const writeOffInput = (change: Record<string, unknown> = {}) => ({ ...papers({ reason: '专利权期限届满', document: '校资〔2026〕31号' }), cause: 'expiry', ...change });
