import { z } from 'zod';
import { defineRule, type Rule } from './rule.js';

/** Does the content touch a state secret, or work secrets of a public body? Asked before any text or file is taken. */
export const SECRECY_ANSWERS = ['no', 'yes', 'unknown'] as const;
export const secrecyAnswerSchema = z.enum(SECRECY_ANSWERS);
export type SecrecyAnswer = z.infer<typeof secrecyAnswerSchema>;

/** Whom to ask inside an organisation. */
export interface SecrecyOfficer {
  readonly name: string;
  readonly email: string;
}
export interface SecrecyQuestion {
  readonly answer: SecrecyAnswer;
  readonly officers: readonly SecrecyOfficer[];
}

/** A module's own stop: only a plain "no" goes on, for stopping afterwards is already a leak (保守国家秘密法 34, 35). */
export const defineSecrecyStop = (code: `${string}.secrecy-stop`): Rule<SecrecyQuestion> => defineRule<SecrecyQuestion>({
  code, article: '保守国家秘密法 第三十四条、第三十五条', path: '/secrecyAnswer',
  texts: {
    'zh-CN': '涉密或尚不确定是否涉密的内容不得进入本平台；所填内容未作任何保存。请先联系本单位保密工作人员：{officers}。',
    en: 'Content that is secret, or may be, must not enter this platform; nothing of it was kept. Ask your organisation\'s secrecy officer first: {officers}.',
  },
  keeps: ({ answer, officers }) => answer === 'no' || {
    params: { officers: officers.length > 0 ? officers.map(({ name, email }) => `${name} <${email}>`) : ['本单位保密工作机构 (your organisation\'s secrecy office)'] },
  },
});
