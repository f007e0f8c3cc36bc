import { definePermissions } from '@app/kernel';

export const brokeragePermissions = definePermissions('brokerage', {
  'subscription.set': { texts: { 'zh-CN': '设置自己关注的领域与地区', en: 'Choose the fields and regions of one\'s beat' }, holders: ['broker'] },
  'lead.read': { texts: { 'zh-CN': '查看关注范围内的撮合线索', en: 'See the leads of one\'s beat' }, holders: ['broker'] },
  'lead.work': { texts: { 'zh-CN': '认领和跟进撮合线索', en: 'Claim leads and work on them' }, holders: ['broker'] },
});
