import type { Texts } from '@app/kernel';

interface ChallengeTemplate {
  readonly group: 'answer' | 'review';
  readonly title: Texts;
  readonly text: Texts;
  readonly link: string;
}
const told = (title: Texts, text: Texts, group: ChallengeTemplate['group'] = 'answer', link = '/challenges/{challengeId}'): ChallengeTemplate => ({ group, link, title, text });

/** That something happened to a challenge; what it says is on its page, which may be read by more people than the notice. */
export const CHALLENGE_TEMPLATES = {
  'review.challenge': told({ 'zh-CN': '有一项榜单待评审', en: 'A challenge waits for review' }, { 'zh-CN': '一项榜单已提交评审，请由起草人以外的人处理。', en: 'A challenge was submitted for review; somebody who did not write it decides.' }, 'review'),
  'answer.challenge-moved': told({ 'zh-CN': '一项榜单有了进展', en: 'A challenge moved on' }, { 'zh-CN': '您关注或经办的榜单状态有变化，详情和理由见榜单页面。', en: 'The state of a challenge that you follow or handle changed; details and reasons are on its page.' }),
  'answer.challenge-amended': told({ 'zh-CN': '您关注的榜单已修订', en: 'A challenge that you follow was amended' }, { 'zh-CN': '榜单内容有新的版本，修订理由和截止时间见榜单页面。', en: 'There is another edition; what changed, why, and the deadlines are on its page.' }),
  'answer.challenge-restarted': told(
    { 'zh-CN': '您关注的榜单规则有变，揭榜时间重新计算', en: 'The rules of a challenge that you follow changed, and its clock starts anew' },
    { 'zh-CN': '评分标准、奖金、知识产权或揭榜条件有变化，揭榜截止时间已重新计算，请在榜单页面核对。', en: 'Criteria, prizes, intellectual property or eligibility changed and the deadline was set anew. See its page.' }),
  'answer.challenge-keeper': told({ 'zh-CN': '您被指定为榜单的开启保管人', en: 'You are named as a keeper of a challenge' }, { 'zh-CN': '请在自己的设备上生成密钥并登记公钥；私钥只由您保管，平台不接收。', en: 'Make a key on your own device and register the public part. The private part stays with you and never comes here.' }, 'answer', '/challenges/{challengeId}/keepers'),
  'answer.challenge-asked': told({ 'zh-CN': '本单位的榜单有新的提问', en: 'Somebody asked about your challenge' }, { 'zh-CN': '请在榜单页面答复；提问和答复对所有人公开，提问人不公开。', en: 'Answer it on its page. Questions and answers are public; who asked is not.' }),
  'answer.challenge-answered': told({ 'zh-CN': '榜单的提问有了答复', en: 'A question about a challenge was answered' }, { 'zh-CN': '您关注的榜单有新的答复或补充，内容见榜单页面。', en: 'There is a new answer or a supplement to one. See its page.' }),
  'answer.challenge-end-user': told({ 'zh-CN': '您被指定为榜单的最终用户代表', en: 'You are named to sign for the end user of a challenge' }, { 'zh-CN': '全部阶段验收后，请在榜单的“验收”页面签署验收意见，或说明不予验收的理由。', en: 'Once all stages are accepted, sign on the page of its acceptance, or say why you do not.' }, 'answer', '/challenges/{challengeId}?part=milestones'),
  'answer.challenge-signed': told({ 'zh-CN': '最终用户签署了验收意见', en: 'The end user signed about a challenge' }, { 'zh-CN': '您经办的榜单收到最终用户的验收意见，内容见榜单的“验收”页面。', en: 'What the end user says stands on the page of its acceptance.' }, 'answer', '/challenges/{challengeId}?part=milestones'),
} as const satisfies Record<`${'answer' | 'review'}.challenge${string}`, ChallengeTemplate>;
