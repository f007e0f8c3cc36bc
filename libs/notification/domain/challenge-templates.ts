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
    { 'zh-CN': '需求、指标、评分标准、奖金、知识产权或揭榜条件有变化，揭榜截止时间已重新计算，请在榜单页面核对。', en: 'What is asked, targets, criteria, prizes, intellectual property or eligibility changed and the deadline was set anew. See its page.' }),
  'answer.challenge-keeper': told({ 'zh-CN': '您被指定为榜单的开启保管人', en: 'You are named as a keeper of a challenge' }, { 'zh-CN': '请在自己的设备上生成密钥并登记公钥；私钥只由您保管，平台不接收。', en: 'Make a key on your own device and register the public part. The private part stays with you and never comes here.' }, 'answer', '/challenges/{challengeId}/keepers'),
  'answer.challenge-keeper-opens': told(
    { 'zh-CN': '您保管密钥的榜单已截止，请开启', en: 'A challenge whose key you keep has closed: open your parts' },
    { 'zh-CN': '请用自己的密钥文件和口令，在榜单的开启页面打开密封给您的份额并提交。', en: 'With your key file and passphrase, open the parts that were sealed for you and hand them in on its page.' }, 'answer', '/challenges/{challengeId}?part=entries'),
  'answer.challenge-entry-moved': told({ 'zh-CN': '您的揭榜方案有了进展', en: 'Your entry to a challenge moved on' }, { 'zh-CN': '您提交的揭榜方案状态有变化，详情见榜单页面。', en: 'The state of your entry changed; details are on the page of the challenge.' }, 'answer', '/challenges/{challengeId}?part=entries'),
  'answer.challenge-entry-outdated': told(
    { 'zh-CN': '榜单已变更，请重新密封', en: 'The challenge changed: seal your entry anew' },
    { 'zh-CN': '榜单规则有变，您此前密封的方案不再有效，请按现行版本重新密封提交。', en: 'Its rules changed, so what you had sealed no longer counts; seal it anew for the edition in force.' }, 'answer', '/challenges/{challengeId}?part=entries'),
  'answer.challenge-entry-lapsed': told(
    { 'zh-CN': '您揭榜的榜单已撤榜或终止', en: 'A challenge that you entered was withdrawn or aborted' },
    { 'zh-CN': '您密封的方案不会再被任何人开启，原因见榜单页面。', en: 'Nobody opens what you had sealed any more; the reason is on the page of the challenge.' }, 'answer', '/challenges/{challengeId}'),
  'answer.challenge-entry-spoiled': told(
    { 'zh-CN': '您的揭榜方案无法开启', en: 'Your entry to a challenge could not be opened' },
    { 'zh-CN': '密封件未能开启或内容不是标准方案，原因见榜单页面。', en: 'The package did not open, or holds no standard proposal; the reason is on the page of the challenge.' }, 'answer', '/challenges/{challengeId}?part=entries'),
  'answer.challenge-asked': told({ 'zh-CN': '本单位的榜单有新的提问', en: 'Somebody asked about your challenge' }, { 'zh-CN': '请在榜单页面答复；提问和答复对所有人公开，提问人不公开。', en: 'Answer it on its page. Questions and answers are public; who asked is not.' }),
  'answer.challenge-answered': told({ 'zh-CN': '榜单的提问有了答复', en: 'A question about a challenge was answered' }, { 'zh-CN': '您关注的榜单有新的答复或补充，内容见榜单页面。', en: 'There is a new answer or a supplement to one. See its page.' }),
  'answer.challenge-invited': told({ 'zh-CN': '有一项榜单可能适合贵单位', en: 'A challenge may be one for you' }, { 'zh-CN': '新发榜单与贵单位已公开的成果或您以往的揭榜经历相近，邀请理由见榜单页面；不合适也请告知原因。', en: 'A challenge is close to a published achievement of yours, or to what you entered before. Why you are asked is on its page; tell the organiser if it is not for you.' }, 'answer', '/challenges/{challengeId}?part=invitations'),
  'answer.challenge-member-asked': told(
    { 'zh-CN': '有联合体把贵单位列为成员，请确认', en: 'A team names your organisation as a member: please confirm' },
    { 'zh-CN': '一份揭榜方案把贵单位列为联合体成员，牵头单位和份额见“我的揭榜”；请在期限内确认或者否认参加。', en: 'An entry to a challenge names your organisation as a member of its team. Who leads and your share stand under "My entries"; confirm or deny in time.' }, 'answer', '/entries'),
  'answer.challenge-member-answered': told(
    { 'zh-CN': '联合体的成员单位有了答复', en: 'A member of a team has answered' },
    { 'zh-CN': '一份揭榜方案的成员单位确认或者否认了参加，详情见榜单页面。', en: 'An organisation that an entry names as a member confirmed or denied; details are on the page of the challenge.' }, 'answer', '/challenges/{challengeId}?part=entries'),
  'answer.challenge-drawn': told({ 'zh-CN': '您被抽中参加评榜', en: 'You were drawn to judge a challenge' }, { 'zh-CN': '请先核对是否有利益关系，再承诺或申请回避；评分表的截止日期见评审工作台。', en: 'Check whether you have a relation, then accept or recuse; the day by which cards are due is on your desk.' }, 'answer', '/reviews'),
  'answer.challenge-removed': told({ 'zh-CN': '您不再参加一项榜单的评榜', en: 'You no longer judge a challenge' }, { 'zh-CN': '发榜单位查实了利益关系，说明见评审工作台。', en: 'The organiser found a conflict; the reason is on your desk.' }, 'answer', '/reviews'),
  'answer.challenge-recused': told({ 'zh-CN': '有评榜专家申请回避', en: 'An expert recused' }, { 'zh-CN': '有候补专家的，已按抽取次序递补；没有候补的，可以在榜单页面补充抽取。', en: 'Where a reserve is left, the next in the order of the draw has stepped in; where none is, experts can be drawn again on the page of the challenge.' }, 'answer', '/challenges/{challengeId}'),
  'answer.challenge-minutes': told({ 'zh-CN': '评榜会议纪要待签署', en: 'Minutes of a judging wait for you' }, { 'zh-CN': '会议纪要已拟定或修改，请阅读全文后签署；此前的签署不再有效。', en: 'Minutes were written or changed; read them whole before you sign, earlier signatures count no more.' }, 'answer', '/reviews'),
  'answer.challenge-result': told({ 'zh-CN': '您参与的榜单结果正在公示', en: 'The result of a challenge that you entered is public' }, { 'zh-CN': '评榜结果已公示，公示期内可以实名提出异议；排名和本队未入选的理由见榜单的结果页。', en: 'The result is in publicity and objections are heard until its end. The ranking, and why your team was not chosen, are on the page of results.' }, 'answer', '/challenges/{challengeId}?part=results'),
  'answer.challenge-won': told({ 'zh-CN': '您的团队中榜', en: 'Your team won a challenge' }, { 'zh-CN': '公示期满，发榜单位已确定中榜；下一步是签约，见榜单页面。', en: 'The period of publicity is over and the award is made. A contract comes next; see the page of the challenge.' }, 'answer', '/challenges/{challengeId}?part=results'),
  'answer.challenge-lost': told({ 'zh-CN': '您参与的榜单已确定中榜团队', en: 'A challenge that you entered was awarded' }, { 'zh-CN': '本次未选中您的团队；分数和理由见榜单的结果页，可用于改进下一次揭榜。', en: 'Your team was not chosen this time. The score and the reasons are on the page of results, for the next time.' }, 'answer', '/challenges/{challengeId}?part=results'),
  'answer.challenge-judged-again': told({ 'zh-CN': '您参与的榜单重新评榜', en: 'A challenge that you entered is judged again' }, { 'zh-CN': '原结论作废，各合格方案重新参评；原因见榜单的历程。', en: 'The decision fell, and every eligible entry is judged again; why stands in the history of the challenge.' }, 'answer', '/challenges/{challengeId}?part=history'),
  'answer.challenge-gave-up': told({ 'zh-CN': '有中榜团队放弃中榜', en: 'A winner gave up the award' }, { 'zh-CN': '您经办的榜单有中榜团队放弃。没有其他赛道的合同已生效的，原结论作废，请组织重新评榜；其余情形下其他赛道继续。理由见该方案页面。', en: 'A winner of a challenge that you handle gave up. Unless the contract of another lane took effect, the decision is void and it is judged again; otherwise the other lanes go on. The reason is on the page of the entry.' }, 'answer', '/challenges/{challengeId}?part=award'),
  'answer.challenge-end-user': told({ 'zh-CN': '您被指定为榜单的最终用户代表', en: 'You are named to sign for the end user of a challenge' }, { 'zh-CN': '全部阶段验收后，请在榜单的“验收”页面签署验收意见，或说明不予验收的理由。', en: 'Once all stages are accepted, sign on the page of its acceptance, or say why you do not.' }, 'answer', '/challenges/{challengeId}?part=milestones'),
  'answer.challenge-signed': told({ 'zh-CN': '最终用户签署了验收意见', en: 'The end user signed about a challenge' }, { 'zh-CN': '您经办的榜单收到最终用户的验收意见，内容见榜单的“验收”页面。', en: 'What the end user says stands on the page of its acceptance.' }, 'answer', '/challenges/{challengeId}?part=milestones'),
  'answer.challenge-cards-soon': told({ 'zh-CN': '评分表即将到期', en: 'Your scorecards are due soon' }, { 'zh-CN': '您还有未签署的评分表，截止日期见评审工作台；尚未答复是否参加的，请先承诺或申请回避。', en: 'Cards of yours are not signed yet; their day is on your desk. Where you have not answered, accept or recuse first.' }, 'answer', '/reviews'),
  'answer.challenge-cards-over': told({ 'zh-CN': '评分表已过截止日期', en: 'Your scorecards are past their day' }, { 'zh-CN': '您还有未签署的评分表，截止日期已过，请尽快签署；不能参加的，请申请回避。', en: 'Cards of yours are not signed and their day is over. Sign them soon, or recuse where you cannot take part.' }, 'answer', '/reviews'),
  'answer.challenge-cards-missing': told({ 'zh-CN': '有评分表逾期未签', en: 'Scorecards are overdue' }, { 'zh-CN': '截止日期已过，尚有 {count} 位专家的评分表没有签齐，进度见榜单页面。', en: 'Their day is over and {count} of the experts have cards to sign; how far they are is on the page of the challenge.' }, 'answer', '/challenges/{challengeId}?part=panel'),
  'answer.challenge-parts-wait': told({ 'zh-CN': '榜单等您提交开启份额', en: 'A challenge waits for your parts' }, { 'zh-CN': '揭榜已经截止，密封方案尚未全部开启，请用自己的密钥文件打开密封给您的份额并提交。', en: 'Entries have ended and some are still sealed. With your key file, open the parts that were sealed for you and hand them in.' }, 'answer', '/challenges/{challengeId}?part=entries'),
  'answer.challenge-opening-late': told({ 'zh-CN': '榜单的开启迟迟未完成', en: 'The opening of a challenge takes long' }, { 'zh-CN': '揭榜截止已有多日，仍有方案密封，请联系尚未提交份额的保管人，进度见榜单页面。', en: 'Entries ended days ago and some are still sealed. Ask the keepers who have not handed in; how far they are is on its page.' }, 'answer', '/challenges/{challengeId}?part=entries'),
  'answer.challenge-eligibility-waits': told({ 'zh-CN': '有方案等待资格审查', en: 'Entries wait for a decision on eligibility' }, { 'zh-CN': '方案开启已有多日，仍有方案未作资格审查，请在榜单页面办理。', en: 'Entries were opened days ago and some are not decided on yet; do it on the page of the challenge.' }, 'answer', '/challenges/{challengeId}?part=examination'),
  'answer.challenge-award-waits': told({ 'zh-CN': '公示期满，等待确定中榜', en: 'The publicity is over and the award waits' }, { 'zh-CN': '公示期满且没有异议已有多日，请在榜单页面确定中榜。', en: 'The period ended days ago with no objection; make the award on the page of the challenge.' }),
  'answer.challenge-contract-waits': told({ 'zh-CN': '中榜后合同尚未生效', en: 'A challenge was awarded, and its contract waits' }, { 'zh-CN': '确定中榜已有多日，仍有合同没有生效，进度见榜单页面。', en: 'The award was made days ago and not every contract is in effect; how far they are is on its page.' }, 'answer', '/challenges/{challengeId}?part=milestones'),
} as const satisfies Record<`${'answer' | 'review'}.challenge${string}`, ChallengeTemplate>;
