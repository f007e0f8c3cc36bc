import { defineRule } from '@app/kernel';
import { isCommonPassword } from '../common-passwords.js';

export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;

export interface PasswordFacts {
  readonly password: string;
  readonly email: string;
  readonly name: string;
  /** `/password` or `/newPassword`. */
  readonly at: string;
}

const characters = (text: string): number => [...text].length;
/** Shorter words occur by chance. */
const WORD_MIN = 3;

export const passwordLength = defineRule<PasswordFacts>({
  code: 'identity.password-length',
  texts: { 'zh-CN': '密码须为 {min} 至 {max} 个字符。', en: 'A password has {min} to {max} characters.' },
  keeps: ({ password, at }) => (characters(password) >= PASSWORD_MIN && characters(password) <= PASSWORD_MAX) || { path: at, params: { min: PASSWORD_MIN, max: PASSWORD_MAX } },
});

export const passwordNotPersonal = defineRule<PasswordFacts>({
  code: 'identity.password-personal',
  texts: { 'zh-CN': '密码不能包含邮箱或姓名。', en: 'A password does not contain the address or the name.' },
  keeps: ({ password, email, name, at }) => {
    const typed = password.normalize('NFKC').toLowerCase();
    const own = [email, email.split('@')[0] ?? '', name, name.replaceAll(/\s/g, '')].map((word) => word.normalize('NFKC').toLowerCase());
    return !own.some((word) => characters(word) >= WORD_MIN && typed.includes(word)) || { path: at };
  },
});

export const passwordNotCommon = defineRule<PasswordFacts>({
  code: 'identity.password-common',
  texts: { 'zh-CN': '该密码过于常见，容易被猜中，请换一个。', en: 'This password is among the most common ones and easily guessed. Choose another.' },
  keeps: ({ password, at }) => !isCommonPassword(password) || { path: at },
});

export const PASSWORD_RULES = [passwordLength, passwordNotPersonal, passwordNotCommon];
