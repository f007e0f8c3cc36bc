import { defineProblems } from '@app/kernel';

/** Refusals that any route can give. */
export const httpProblems = defineProblems('http', {
  'invalid-input': { status: 400, texts: { 'zh-CN': '提交的内容有误，请按各项提示修改。', en: 'The input is not valid; see each field.' } },
  'malformed-body': { status: 400, texts: { 'zh-CN': '请求正文不是有效的 JSON。', en: 'The request body is not valid JSON.' } },
  'bad-request': { status: 400, texts: { 'zh-CN': '无法理解该请求。', en: 'The request could not be understood.' } },
  'not-logged-in': { status: 401, texts: { 'zh-CN': '请先登录。', en: 'Log in first.' } },
  'token-invalid': { status: 401, texts: { 'zh-CN': '登录状态已失效，请重新登录。', en: 'The login is no longer valid. Log in again.' } },
  forbidden: { status: 403, texts: { 'zh-CN': '您的角色没有“{permission}”权限。', en: 'Your roles do not include the permission "{permission}".' } },
  'not-found': { status: 404, texts: { 'zh-CN': '没有找到所请求的内容，或您无权查看。', en: 'Not found, or not yours to see.' } },
  conflict: { status: 409, texts: { 'zh-CN': '与已有内容冲突。', en: 'This conflicts with what is already there.' } },
  'too-large': { status: 413, texts: { 'zh-CN': '提交的内容过大。', en: 'The request is too large.' } },
  'unsupported-media-type': { status: 415, texts: { 'zh-CN': '不支持该内容类型。', en: 'This content type is not supported.' } },
  'idempotency-key-reused': { status: 422, texts: { 'zh-CN': '该 Idempotency-Key 已用于另一请求，请换用新的键。', en: 'This Idempotency-Key was used for a different request. Use a new key.' } },
  'too-many-requests': { status: 429, texts: { 'zh-CN': '请求过于频繁，请在 {seconds} 秒后重试。', en: 'Too many requests. Try again in {seconds} seconds.' } },
  internal: { status: 500, texts: { 'zh-CN': '系统出错，未作任何更改。请凭请求编号联系管理员。', en: 'Something went wrong and nothing was changed. Tell an administrator the request id.' } },
  unavailable: { status: 503, texts: { 'zh-CN': '服务暂时不可用，请稍后重试。', en: 'The service is not available right now. Try again later.' } },
});
