import { defineDataMap, UNDER_A_NAME, type Kept } from './data-map.js';

const TRAIL: Kept = {
  because: { 'zh-CN': '审计记录只增不改：其中只有编号和摘要，没有姓名；编号对应的姓名已在账号处抹去，链条仍可验证。', en: 'The audit trail is only ever added to: it holds ids and digests, no names. Whose id it was is forgotten at the account, and the chains still verify.' },
};

/** What the plumbing holds of people. */
defineDataMap(
  { table: 'platform.audit_entry', subject: null, columns: { actor: TRAIL, before: TRAIL, after: TRAIL, reason: UNDER_A_NAME } },
  { table: 'platform.idempotency_key', subject: null, columns: { actor: { because: { 'zh-CN': '为防止重复提交保留数日，随后自动删除。', en: 'Kept for some days against doing a command twice, then deleted by itself.' } } }, notPersonal: { response: 'an answer that was given, deleted with its key' } },
  { table: 'platform.outbox_event', subject: null, columns: {}, notPersonal: { payload: 'ids only; removed some days after it was carried' } },
  { table: 'platform.auditor_assignment', subject: 'auditor_id', columns: {}, actors: ['assigned_by', 'ended_by'] },
  { table: 'platform.rule_switch', subject: null, columns: {}, actors: ['switched_by'] },
  { table: 'platform.rule_version', subject: null, columns: {}, actors: ['made_by'] },
  { table: 'platform.stored_file', subject: null, columns: { name: UNDER_A_NAME }, actors: ['stored_by'] },
  { table: 'platform.calendar_day', subject: null, columns: {}, notPersonal: { name: 'of a holiday' } },
);
