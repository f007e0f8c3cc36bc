import { defineProblems } from '@app/kernel';

/** Refusals that are not broken rules. */
export const challengeProblems = defineProblems('challenges', {
  'not-found': { status: 404, texts: { 'zh-CN': '没有找到该榜单，或您无权查看。', en: 'No such challenge, or not yours to see.' } },
  'question-not-found': { status: 404, texts: { 'zh-CN': '没有这个问题。', en: 'There is no such question.' } },
  'edition-not-found': { status: 404, texts: { 'zh-CN': '没有这一版。', en: 'There is no such edition.' } },
  'not-keeper': { status: 404, texts: { 'zh-CN': '您不是该榜单的保管人。', en: 'You are no keeper of this challenge.' } },
  'not-yours': { status: 403, texts: { 'zh-CN': '您不能执行“{act}”：只有发榜单位的经办人或评审人可以办理。', en: 'The act "{act}" is for those who handle it at the organiser, or for a reviewer.' } },
  'not-editable': { status: 409, texts: { 'zh-CN': '当前状态为“{state}”，内容不能直接修改。', en: 'In state "{state}" the content cannot be changed.' } },
  'not-open': { status: 409, texts: { 'zh-CN': '当前状态为“{state}”，榜单不在揭榜期内。', en: 'In state "{state}" the challenge is not open.' } },
  'deadline-passed': { status: 409, texts: { 'zh-CN': '揭榜已于 {until} 截止，不能再修订或撤榜。', en: 'Entries ended at {until}; it can no longer be amended or withdrawn.' } },
  'questions-over': { status: 409, texts: { 'zh-CN': '提问已于 {until} 截止。', en: 'Questions ended at {until}.' } },
  'keepers-fixed': { status: 409, texts: { 'zh-CN': '榜单已经发布或撤回，保管人和密钥不能再变更。', en: 'The challenge was opened or withdrawn; its keepers and their keys are fixed.' } },
  'key-made': { status: 409, texts: { 'zh-CN': '您的密钥已经登记，不能更换；确需更换的，由发榜单位重新指定保管人。', en: 'Your key is on file and is not replaced; where it has to be, the organiser names the keepers anew.' } },
  'key-known': { status: 409, texts: { 'zh-CN': '该公钥已由其他保管人登记，请在您自己的设备上生成。', en: 'Another keeper has registered this public key; make one on your own device.' } },
  'own-route': { status: 409, texts: { 'zh-CN': '“{act}”须在其专门页面填写所需内容后办理。', en: 'The act "{act}" needs more than a reason; it has a form of its own.' } },
  'entry-not-found': { status: 404, texts: { 'zh-CN': '没有找到该揭榜方案，或您无权查看。', en: 'No such entry, or not yours to see.' } },
  'award-not-yours': { status: 404, texts: { 'zh-CN': '没有可供您查看的履行情况。', en: 'There is nothing of its performance for you to see.' } },
  'not-chosen': { status: 409, texts: { 'zh-CN': '该方案不在中榜之列，不能签约或淘汰。', en: 'This entry is not among those who won.' } },
  'not-performing': { status: 409, texts: { 'zh-CN': '当前状态为“{state}”，不能办理此项。', en: 'In state "{state}" this cannot be done.' } },
  'not-end-user': { status: 404, texts: { 'zh-CN': '您不是该榜单指定的最终用户代表。', en: 'You are not named to sign for the end user of this challenge.' } },
  'no-claim-pack': { status: 409, texts: { 'zh-CN': '只有攻关未成或因不可抗力终止、且约定了保险的榜单才有理赔材料。', en: 'There is a claim pack only where a challenge failed or was ended by force majeure, and an insurance was agreed.' } },
  'key-malformed': { status: 422, texts: { 'zh-CN': '公钥须为 P-256 椭圆曲线公钥，以 SPKI（DER）的 Base64 编码提交。', en: 'The public key must be of the curve P-256, as SPKI (DER) in base64.' } },
});
