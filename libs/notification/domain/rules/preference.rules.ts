import { defineRule } from '@app/kernel';
import type { PreferenceInput } from '../preference.schema.js';

export const quietHoursHaveLength = defineRule<Pick<PreferenceInput, 'quietHours'>>({
  code: 'notification.quiet-hours-empty',
  path: '/quietHours/to',
  texts: {
    'zh-CN': '免打扰时段的起止时间相同（{time}）。请填写不同的时间，或关闭免打扰。',
    en: 'The quiet hours begin and end at the same time ({time}). Choose different times, or turn quiet hours off.',
  },
  keeps: ({ quietHours }) => quietHours === null || quietHours.from !== quietHours.to || { params: { time: quietHours.from } },
});

export const preferenceRules = [quietHoursHaveLength];
