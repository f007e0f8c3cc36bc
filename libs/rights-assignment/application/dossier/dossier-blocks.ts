import { formatFraction, renderText, ruleMark, type Locale, type Texts } from '@app/kernel';
import type { DocumentBlock } from '@app/platform';
import type { DossierContent, ReportOnFile, Screen, SupplementContent } from '../../domain/dossier/dossier.js';
import { QUESTION_NAMES, QUESTIONS } from '../../domain/questions.js';
import type { Minutes } from '../../domain/rights-application.schema.js';
import { FORM_TEXTS } from '../assignment-notice.js';

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });
const moment = (at: string | null): string => (at === null ? '—' : SHANGHAI.format(new Date(at)));
const json = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The sealed dossier in words, in one language; somebody's own words stay in theirs. */
export function dossierBlocks(c: DossierContent, sha256: string, locale: Locale): DocumentBlock[] {
  const zh = locale === 'zh-CN';
  const t = (zhText: string, en: string): string => (zh ? zhText : en);
  const say = (texts: Texts): string => texts[locale];
  const name = (id: string | null): string => (id === null ? '—' : c.people.find((one) => one.id === id)?.name ?? id);
  const heading = (zhText: string, en: string): DocumentBlock => ({ kind: 'heading', level: 1, text: t(zhText, en) });
  const answer = (given: string | null | undefined): string => ({ yes: t('是', 'yes'), no: t('否', 'no') })[given ?? ''] ?? t('不清楚', 'unknown');
  const none = t('无', 'none');
  const a = c.assignment;
  const d = c.disclosure;
  const minutes = (held: Minutes | null): DocumentBlock => ({
    kind: 'facts', rows: held === null ? [[t('纪要', 'Minutes'), none]] : [
      [t('会议日期', 'Held on'), held.heldOn], [t('纪要文号', 'Document'), held.document], [t('决议', 'Resolution'), held.resolution], [t('出席', 'Present'), held.present.join('、')],
      [t('回避', 'Recused'), held.recused.map((one) => `${one.name}（${one.because}）`).join('；') || none],
      [t('表决', 'Votes'), t(`同意 ${held.votes.for}，反对 ${held.votes.against}，弃权 ${held.votes.abstained}`, `${held.votes.for} for, ${held.votes.against} against, ${held.votes.abstained} abstained`)],
    ],
  });
  const marks = [...new Map(c.rules.map(({ mark }) => [mark, ruleMark({ status: mark })])).values()];
  return [
    {
      kind: 'facts', rows: [
        [t('单位', 'Unit'), c.organisationName], [t('成果名称', 'Result'), d.title], [t('卷宗序号', 'Number of the dossier'), String(c.number)], [t('封存时间', 'Sealed at'), moment(c.sealedAt)],
        [t('封存摘要 SHA-256', 'Sealed hash, SHA-256'), sha256], [t('上一卷摘要', 'Dossier before'), c.previousSha256], [t('审计链（序号、摘要）', 'Audit chain: entry, hash'), `${c.auditChain.seq}　${c.auditChain.hash}`],
        [t('申请编号', 'Application'), c.applicationId], [t('申请人', 'Applicant'), name(c.applicantId)], [t('审核人', 'Reviewed by'), name(c.reviewedBy)], [t('决定登记人', 'Decision entered by'), name(c.decision.decidedBy)],
      ],
    },
    heading('一、卷宗目录', '1. Contents'),
    { kind: 'table', widths: [34, 10, 56], head: [t('材料', 'Item'), t('齐备', 'There'), t('说明', 'Note')], rows: c.items.map((item) => [say(item.texts), item.present ? t('是', 'yes') : t('缺', 'missing'), item.why ? say(item.why) : '']) },
    heading('二、赋权内容', '2. What is assigned'),
    {
      kind: 'facts', rows: [
        [t('赋权方式', 'Form'), say(FORM_TEXTS[a.form])], [t('依据', 'Basis'), a.basis ? `${a.basis.issuer}《${a.basis.document}》${a.basis.listEntry ?? ''}　${a.basis.validFrom} – ${a.basis.validTo ?? ''}` : none],
        [t('团队份额', 'The team\'s share'), a.teamShare ? formatFraction(a.teamShare) : '—'], [t('期限（年）', 'Term in years'), a.termYears === null ? '—' : String(a.termYears)],
        [t('内部分配', 'Internal split'), a.split.map(({ person, share }) => `${person} ${formatFraction(share)}`).join('、')], [t('团队代表', 'Representative'), a.representative ?? '—'], [t('承接对象', 'Recipient'), a.recipient ?? '—'],
        [t('利害关系', 'Related party'), `${answer(a.relatedParty)}${a.relatedPartyNote ? `　${a.relatedPartyNote}` : ''}`], [t('此前已奖励', 'Rewarded before'), answer(a.alreadyRewarded)],
        ...Object.entries(a.conditions).map(([condition, evidence]) => [t(`条件 ${condition}`, `Condition ${condition}`), evidence ?? ''] as const), ...Object.entries(a.exclusions).map(([exclusion, given]) => [t(`不适用情形 ${exclusion}`, `Exclusion ${exclusion}`), answer(given)] as const),
        [t('内容摘要 SHA-256', 'Hash of the content'), c.contentHash],
      ],
    },
    ...(a.plan ? [{ kind: 'quote', text: a.plan } as const] : []),
    heading('三、完成人签字', '3. Signatures of the completers'),
    {
      kind: 'table', widths: [14, 12, 20, 34, 20], head: [t('完成人', 'Completer'), t('答复', 'Answer'), t('时间', 'At'), t('所签内容摘要', 'Hash of what was signed'), t('方式', 'How')],
      rows: c.consents.map((one) => [one.person, one.given ? t('同意', 'yes') : t(`不同意：${one.reason}`, `no: ${one.reason}`), moment(one.at), one.contentHash, one.paper ? t(`纸质，见证人 ${one.paper.witness}`, `on paper, witness ${one.paper.witness}`) : t('本人密码', 'own password')]),
    },
    heading('四、学院会议纪要', '4. Minutes of the college'), minutes(c.college), heading('五、单位会议纪要', '5. Minutes of the unit'), minutes(c.unit),
    heading('六、公示与异议', '6. Notice and objections'),
    ...(c.notice === null ? [{ kind: 'text', text: none } as const] : [
      { kind: 'quote', text: c.notice.text } as const,
      { kind: 'facts', rows: [[t('公示期', 'Period'), `${c.notice.startsOn} – ${c.notice.endsOn}`], [t('期满确认', 'Ended at'), moment(c.notice.endedAt)], [t('异议件数', 'Objections'), String(c.notice.objections.length)], ...reportRows(c.reports, zh)] } as const,
      ...(c.notice.objections.length === 0 ? [] : [{
        kind: 'table', widths: [20, 18, 14, 48], head: [t('回执', 'Receipt'), t('收到', 'Received'), t('结果', 'Outcome'), t('回执摘要', 'Hash of the receipt')],
        rows: c.notice.objections.map((o) => [o.number, moment(o.receivedAt), `${o.state}${o.inTime ? '' : t('（期满后投诉）', ' (complaint)')}`, o.receipt]),
      } as const]),
    ]),
    ...(c.confidentialSha256 === null ? [] : [{ kind: 'text', tone: 'small', text: t(`异议内容和答复单独保存，摘要 ${c.confidentialSha256}；仅交付异议处理人。`, `What was objected and answered is kept apart, hash ${c.confidentialSha256}; it goes to handlers of objections only.`) } as const]),
    heading('七、成果披露', '7. The disclosure'),
    {
      kind: 'facts', rows: [
        [t('披露人', 'Disclosed by'), name(d.authorId)], [t('提交时间', 'Submitted at'), moment(d.submittedAt)], [t('完成日期', 'Completed on'), d.completedOn ?? '—'], [t('摘要', 'Abstract'), d.abstract ?? '—'],
        [t('发明人', 'Inventors'), d.inventors.map((one) => `${one.name} ${formatFraction(one.share)}`).join('、')], [t('奖酬对象', 'Recipients'), d.recipients.map((one) => `${one.name} ${formatFraction(one.share)}`).join('、')],
        [t('共有单位', 'Co-owners'), d.coOwners.map((one) => `${one.name} ${formatFraction(one.share)}`).join('、') || none], [t('项目', 'Projects'), d.projects.map((one) => one.number).join('、') || none],
        [t('评估结论', 'Assessment'), d.assessment ? `${d.assessment.decision}　${d.assessment.reasons}` : none], [t('评估人', 'Assessed by'), name(d.assessedBy)],
        ...QUESTION_NAMES.map((question) => [say(QUESTIONS[question].texts), `${answer(d.answers[question].answer)}${d.answers[question].evidence ? `　${d.answers[question].evidence}` : ''}`] as const),
        ...d.referrals.map((one) => [t(`转办：${QUESTIONS[one.question].texts['zh-CN']}`, `Referred: ${QUESTIONS[one.question].texts.en}`), `${answer(one.answer)}　${one.reasons ?? ''}　${name(one.answeredBy)}`] as const),
      ],
    },
    ...(d.technicalDescription ? [{ kind: 'quote', text: d.technicalDescription } as const] : []),
    heading('八、规则检查', '8. Checks'), screens(c.screens, locale),
    heading('九、所依规则的版本', '9. Rule versions'),
    { kind: 'table', widths: [28, 10, 20, 28, 14], head: [t('规则', 'Rule'), t('地区', 'Where'), t('值', 'Value'), t('条款', 'Article'), t('核对程度', 'Mark')], rows: c.rules.map((rule) => [rule.rule, rule.jurisdiction, json(rule.value), rule.article ?? t('本平台设置', 'setting of this product'), say(ruleMark({ status: rule.mark }).name)]) },
    { kind: 'text', tone: 'small', text: `${marks.map((mark) => `${say(mark.name)}${t('：', ': ')}${say(mark.texts)}`).join(' ')} ${t('本卷宗由系统依据登记的数据封存，不构成法律意见。', 'This dossier was sealed from the data on record. It is not legal advice.')}` },
  ];
}

const reportRows = (reports: readonly ReportOnFile[], zh: boolean): (readonly [string, string])[] =>
  reports.map(({ copy, edition, sha256 }) => [zh ? `公示报告（${copy === 'unit' ? '公开件' : '内部件'}，第 ${edition} 版）` : `Publicity report (${copy}, edition ${edition})`, sha256] as const);

function screens(list: readonly Screen[], locale: Locale): DocumentBlock {
  const zh = locale === 'zh-CN';
  return {
    kind: 'table', widths: [10, 50, 26, 14], head: zh ? ['结果', '规则', '条款', '编号'] : ['Result', 'Rule', 'Article', 'Code'],
    rows: list.map(({ passed, texts, article, code, broken }) => [passed ? (zh ? '通过' : 'kept') : (zh ? '未通过' : 'broken'), renderText(texts, locale, (broken[0]?.params ?? {}) as never).replaceAll(/\{\w+\}/g, '—'), article ?? (zh ? '本平台规则' : 'rule of this product'), code]),
  };
}

/** One supplement in words. */
export function supplementBlocks(s: SupplementContent, sha256: string, locale: Locale): DocumentBlock[] {
  const zh = locale === 'zh-CN';
  return [
    { kind: 'heading', level: 2, text: zh ? `补充件第 ${s.number} 件：${s.texts['zh-CN']}` : `Supplement ${s.number}: ${s.texts.en}` },
    {
      kind: 'facts', rows: [
        [zh ? '时间' : 'At', moment(s.at)], ['SHA-256', sha256], [zh ? '前一件摘要' : 'Follows on', s.previousSha256], [zh ? '审计链（序号、摘要）' : 'Audit chain: entry, hash', `${s.auditChain.seq}　${s.auditChain.hash}`],
        ...Object.entries(s.facts).filter(([, value]) => value !== null).map(([key, value]) => [key, json(value)] as const), ...reportRows(s.reports, zh),
      ],
    },
    ...(s.screens.length > 0 ? [screens(s.screens, locale)] : []),
  ];
}
