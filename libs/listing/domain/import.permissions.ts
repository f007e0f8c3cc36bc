import { definePermissions } from '@app/kernel';

/** Which kind of listing one may import is the kind's own permission, asked in the use case. */
export const importPermissions = definePermissions('listing', {
  'import.write': { texts: { 'zh-CN': '批量导入成果或需求', en: 'Import achievements or demands' }, holders: ['researcher', 'tto', 'firm'] },
});
