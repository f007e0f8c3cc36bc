import { defineProcedure, tableOf, type Texts } from '@app/kernel';
import { disclosureMachine } from '../disclosure.machine.js';
import { rightsPermissions as may } from '../permissions.js';
import { QUESTION_NAMES, QUESTIONS, REFERRAL_TEXTS } from '../questions.js';
import { draftRules } from '../rules/content.rules.js';

/** Each question with the person who answers it where the discloser does not know. */
const questions: Texts[] = QUESTION_NAMES.map((name) => {
  const { texts, to } = QUESTIONS[name];
  return { 'zh-CN': `${texts['zh-CN']}（不清楚的转${REFERRAL_TEXTS[to]['zh-CN']}）`, en: `${texts.en} (where unknown, the ${REFERRAL_TEXTS[to].en} answers)` };
});
const asks = [{ texts: { 'zh-CN': '须逐项回答“是、否、不清楚”；“不清楚”不当作“否”', en: 'Each is answered yes, no or unknown; unknown is never taken for no' }, items: questions }];
const ASSESSMENT_ACTS = ['start-assessment', 'refer', 'close-referrals', 'accept', 'release'];

export const disclosureProcedure = defineProcedure({
  name: 'disclosure', place: 110, where: '/disclosures',
  texts: { 'zh-CN': '成果披露', en: 'Disclosing an achievement' },
  about: { 'zh-CN': '科研人员在发表、投稿、参展或申请之前，先向本单位披露职务科技成果。先答密级，涉密内容不进入本系统。', en: 'A researcher tells the unit of a service achievement before publishing, showing or filing it. The secrecy question comes first; secrets do not enter this system.' },
  steps: [{ act: 'write', texts: { 'zh-CN': '答复密级并填写披露', en: 'Answer the secrecy question and write the disclosure' }, permission: may['disclosure.write'], rules: draftRules }],
  machine: tableOf(disclosureMachine), way: ['submit'], leavesOut: { acts: ASSESSMENT_ACTS }, asks,
  materials: [
    { texts: { 'zh-CN': '成果名称、摘要、技术描述、完成日期', en: 'Title, abstract, technical description, date of completion' }, at: 'write' },
    { texts: { 'zh-CN': '发明人名单（各自的创造性贡献和份额）', en: 'The inventors, with the creative contribution and the share of each' }, at: 'write' },
    { texts: { 'zh-CN': '奖酬对象名单（完成人、转化人，身份、签署方式和份额）', en: 'Those to be rewarded for completing or converting it, with status, way to sign and share' }, at: 'write' },
    { texts: { 'zh-CN': '财政资金项目的编号、验收日期', en: 'Numbers and dates of acceptance of publicly funded projects' }, at: 'write' },
    { texts: { 'zh-CN': '共有单位及份额、已有公开的时间和场合', en: 'Co-owner units with their shares; earlier publications, when and where' }, at: 'write' },
    { texts: { 'zh-CN': '非在职人员的身份证明（聘用协议、学籍、继承公证等）', en: 'For people who are not on the staff, what shows their status' }, at: 'write' },
  ],
  times: [{ rule: 'novelty.grace-months', texts: { 'zh-CN': '不丧失新颖性的公开，须在此期限内申请', en: 'A publication that does not destroy novelty: file within' } }],
  registry: ['inventor.excluded-contributions', 'novelty.grace-cases', 'secrecy.state-secret-refused', 'defence.marketplace-allowed', 'project.results-submission-required'],
  result: { 'zh-CN': '披露已提交，进入申请前评估；评估受理后成为一条权属链。', en: 'The disclosure is submitted and goes to the assessment; once accepted it becomes a title chain.' },
});

export const assessmentProcedure = defineProcedure({
  name: 'assessment', place: 120, where: '/disclosures?box=office',
  texts: { 'zh-CN': '申请前评估', en: 'Assessment before filing' },
  about: { 'zh-CN': '成果转化办公室评估是否职务成果，决定申请专利（登记）、作为技术秘密保护，或确认非职务成果；不清楚的事项转给负责的人答复。', en: 'The transfer office judges whether it is a service achievement, and decides to file, to keep it as know-how, or to release what is none. What is unknown goes to the person whose matter it is.' },
  steps: [], machine: tableOf(disclosureMachine), way: ['start-assessment', 'refer', 'close-referrals', 'accept'], leavesOut: { acts: ['submit', 'withdraw'] }, asks,
  materials: [
    { texts: { 'zh-CN': '评估结论与理由', en: 'The decision and its reasons' }, at: 'accept' },
    { texts: { 'zh-CN': '计划申请日和费用承担人（决定申请的）', en: 'Planned filing date and who pays, where it is filed' }, at: 'accept' },
    { texts: { 'zh-CN': '保密审查编号（向外国申请的）', en: 'Number of the secrecy review, where it is filed abroad' }, at: 'accept' },
    { texts: { 'zh-CN': '转办事项的答复与理由', en: 'Answers to referred questions, with reasons' }, at: 'close-referrals' },
  ],
  times: [{ rule: 'novelty.grace-months', texts: { 'zh-CN': '不丧失新颖性的公开，须在此期限内申请', en: 'A publication that does not destroy novelty: file within' } }],
  registry: ['foreign-filing.secrecy-review', 'novelty.grace-cases', 'hgr.permit-required', 'hgr.sale-allowed', 'defence.marketplace-allowed', 'asset.central-approval-cases'],
  result: { 'zh-CN': '受理为职务成果并建立权属链，或确认非职务成果交还个人；评估所依据的规则版本一并冻结。', en: 'Accepted, with a title chain; or released as no service achievement. The rule versions used are frozen.' },
});
