import { definePermissions } from '@app/kernel';

/** Completers come first where the unit transfers a service achievement; whose it is, is a second question. */
export const firstRefusalPermissions = definePermissions('rights', {
  'first-refusal.read': { texts: { 'zh-CN': '查看优先受让告知', en: 'Read first-refusal offers' }, holders: ['person'] },
  'first-refusal.announce': { texts: { 'zh-CN': '告知完成人优先受让', en: 'Announce terms to the completers' }, holders: ['tto'] },
  'first-refusal.answer': { texts: { 'zh-CN': '答复优先受让', en: 'Answer a first-refusal offer' }, holders: ['person'] },
  'first-refusal.act': { texts: { 'zh-CN': '办理优先受让告知', en: 'Act on first-refusal offers' }, holders: ['person'] },
});
