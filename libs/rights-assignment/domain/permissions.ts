import { definePermissions } from '@app/kernel';

/** What one may do; whether the result is one's own is a second question, see access.ts. */
export const rightsPermissions = definePermissions('rights', {
  'disclosure.write': { texts: { 'zh-CN': '披露职务科技成果', en: 'Disclose service achievements' }, holders: ['researcher'] },
  'disclosure.read': { texts: { 'zh-CN': '查看成果披露', en: 'Read disclosures' }, holders: ['person'] },
  'disclosure.act': { texts: { 'zh-CN': '办理成果披露', en: 'Act on disclosures' }, holders: ['person'] },
  'disclosure.assess': { texts: { 'zh-CN': '申请前评估', en: 'Assess disclosures before filing' }, holders: ['tto'] },
  'referral.answer': { texts: { 'zh-CN': '答复转办事项', en: 'Answer referred questions' }, holders: ['tto', 'secrecy_officer', 'ethics_secretary'] },
  'title.read': { texts: { 'zh-CN': '查看权属链', en: 'Read title chains' }, holders: ['person'] },
  'title.write': { texts: { 'zh-CN': '登记权属变动', en: 'Write title events' }, holders: ['tto'] },
});
