import { defineRule } from '@app/kernel';
import { z } from 'zod';

/** Does the result touch a state secret, or work secrets of a public body? Asked before any text is taken. */
export const secrecyAnswerSchema = z.enum(['no', 'yes', 'unknown']);
export type SecrecyAnswer = z.infer<typeof secrecyAnswerSchema>;

export interface SecrecyOfficer {
  readonly name: string;
  readonly email: string;
}

/** Only a plain "no" goes on: for "yes" and "unknown" stopping afterwards would already be a leak. */
export const secrecyStop = defineRule<{ answer: SecrecyAnswer; officers: readonly SecrecyOfficer[] }>({
  code: 'rights.secrecy-stop',
  article: '保守国家秘密法 第三十四条、第三十五条',
  path: '/secrecyAnswer',
  texts: {
    'zh-CN': '涉密或尚不确定是否涉密的成果不得在本平台披露；所填内容未作任何保存。请先联系本单位保密工作人员：{officers}。',
    en: 'A result that is secret, or may be, must not be disclosed on this platform; nothing of it was kept. Ask your organisation\'s secrecy officer first: {officers}.',
  },
  keeps: ({ answer, officers }) => answer === 'no' || {
    params: { officers: officers.length > 0 ? officers.map(({ name, email }) => `${name} <${email}>`) : ['本单位保密工作机构 (your organisation\'s secrecy office)'] },
  },
});
