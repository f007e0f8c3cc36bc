import { defineRule } from '@app/kernel';
import { z } from 'zod';

/** Does the content touch a state secret, or work secrets of a public body? Asked before any text is taken. */
export const secrecyAnswerSchema = z.enum(['no', 'yes', 'unknown']);
export type SecrecyAnswer = z.infer<typeof secrecyAnswerSchema>;

/** Only a plain "no" goes on: "yes" and "unknown" stop before anything is kept, for stopping afterwards is already a leak. */
export const secrecyStop = defineRule<{ answer: SecrecyAnswer; officers: readonly { readonly name: string; readonly email: string }[] }>({
  code: 'challenges.secrecy-stop', article: '保守国家秘密法 第三十四条、第三十五条', path: '/secrecyAnswer',
  texts: {
    'zh-CN': '涉密或尚不确定是否涉密的内容不得进入本平台；所填内容未作任何保存。请先联系本单位保密工作人员：{officers}。',
    en: 'Content that is secret, or may be, must not enter this platform; nothing of it was kept. Ask your organisation\'s secrecy officer first: {officers}.',
  },
  keeps: ({ answer, officers }) => answer === 'no' || { params: { officers: officers.length > 0 ? officers.map(({ name, email }) => `${name} <${email}>`) : ['本单位保密工作机构 (your organisation\'s secrecy office)'] } },
});
