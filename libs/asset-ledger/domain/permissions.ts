import { definePermissions } from '@app/kernel';

/** Roles of the unit that keep or read its separate ledger. */
export const KEEPERS = ['finance', 'tto'] as const;
export const DECIDERS = ['unit_leader', 'decision_secretary'] as const;

/** What one may do; whose ledger it is, is a second question in the use case. */
export const assetLedgerPermissions = definePermissions('asset-ledger', {
  'asset.read': { texts: { 'zh-CN': '查看本单位成果单列台账', en: "Read the unit's separate ledger of achievements" }, holders: [...KEEPERS, ...DECIDERS] },
  'asset.act': { texts: { 'zh-CN': '办理台账事项（每项操作另有权限）', en: 'Act on the ledger (each act has its own permission)' }, holders: [...KEEPERS, ...DECIDERS] },
  'posting.write': { texts: { 'zh-CN': '登记入账、变动和核销建议', en: 'Post entries and changes, propose write-offs' }, holders: [...KEEPERS] },
  'write-off.approve': { texts: { 'zh-CN': '复核核销', en: 'Check write-offs' }, holders: [...DECIDERS] },
});
