import { defineProblems } from '@app/kernel';

export const identityProblems = defineProblems('identity', {
  // One answer for an unknown address, a wrong password, an unconfirmed and a disabled account.
  'login-refused': { status: 401, texts: { 'zh-CN': '邮箱或密码不正确。', en: 'The address or the password is not right.' } },
  'login-slowed': {
    status: 429,
    texts: { 'zh-CN': '登录失败次数过多，请在 {seconds} 秒后重试；忘记密码可通过邮件重设。', en: 'Too many failed logins. Try again in {seconds} seconds, or set a new password by mail.' },
  },
  'session-ended': { status: 401, texts: { 'zh-CN': '登录状态已结束，请重新登录。', en: 'The session has ended. Log in again.' } },
  'link-invalid': { status: 422, texts: { 'zh-CN': '链接无效、已使用或已过期，请重新申请。', en: 'The link is not valid, was used, or has expired. Ask for a new one.' } },
  'account-not-found': { status: 404, texts: { 'zh-CN': '没有该账号，或您无权查看。', en: 'There is no such account, or it is not yours to see.' } },
  'organisation-not-found': { status: 404, texts: { 'zh-CN': '没有该机构，或您无权查看。', en: 'There is no such organisation, or it is not yours to see.' } },
  'act-forbidden': { status: 403, texts: { 'zh-CN': '您的角色没有“{permission}”权限。', en: 'Your roles do not include the permission "{permission}".' } },
  'account-erased': { status: 409, texts: { 'zh-CN': '该账号的个人信息已经抹去，账号不再使用。', en: 'The personal data of this account was erased; the account is closed.' } },
  'account-unconfirmed': { status: 409, texts: { 'zh-CN': '该注册尚未确认邮箱，链接到期后会连同全部信息自动删除，无须另行抹去。', en: 'Nobody has confirmed this registration; it is deleted with everything in it when its link runs out.' } },
  'erasure-not-found': { status: 404, texts: { 'zh-CN': '该账号没有抹去记录。', en: 'Nothing was erased of this account.' } },
  'consent-words-changed': { status: 422, texts: { 'zh-CN': '同意书的文字已经更新，请阅读现行文字后再作同意。', en: 'The words of the consent have changed; read the ones in use first.' }, article: '个人信息保护法 第十四条' },
  'consent-stands-so': { status: 409, texts: { 'zh-CN': '该项同意已是所选状态，未作更改。', en: 'The consent stands like that already; nothing was changed.' } },
  'address-taken': { status: 409, texts: { 'zh-CN': '该邮箱已有账号，不能再次邀请。', en: 'There is already an account with this address.' } },
  'password-wrong': { status: 422, texts: { 'zh-CN': '当前密码不正确。', en: 'The current password is not right.' } },
  'authority-missing': {
    status: 422,
    texts: { 'zh-CN': '尚无主管部门机构，请先提供其统一社会信用代码、名称和地区。', en: 'There is no authority yet. Give its unified social credit code, name and region.' },
  },
});
