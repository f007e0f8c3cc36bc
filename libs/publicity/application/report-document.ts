import { ruleMark, type Texts } from '@app/kernel';
import type { DocumentBlock, DocumentDefinition } from '@app/platform';
import { BASIS_ZH, KIND_TEXTS } from '../domain/notice-text.js';
import { noticeMachine } from '../domain/notice.machine.js';
import { objectionMachine } from '../domain/objection.machine.js';
import { DAY_KINDS, type PublicityReport, type ReportedObjection } from '../domain/report.js';

const zh = (texts: Texts): string => texts['zh-CN'];
const DAY_TEXTS: Record<(typeof DAY_KINDS)[number], string> = { 'working-day': '工作日', 'worked-weekend': '调休上班', weekend: '周末', holiday: '法定节假日放假' };
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];
const weekday = (date: string): string => `星期${WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]}`;
const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });
const moment = (at: string | null): string => (at === null ? '—' : SHANGHAI.format(new Date(at)));
const valueOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const heading = (text: string): DocumentBlock => ({ kind: 'heading', level: 1, text });

function objections(list: readonly ReportedObjection[], none: string): DocumentBlock[] {
  if (list.length === 0) return [{ kind: 'text', text: none }];
  return [
    {
      kind: 'table', widths: [20, 20, 12, 20, 20], head: ['回执编号', '收到时间', '处理结果', '受理决定时间', '办结时间'],
      rows: list.map((o) => [o.number, moment(o.receivedAt), zh(objectionMachine.states[o.state].texts), moment(o.admittedAt), moment(o.settledAt)]),
    },
    { kind: 'facts', rows: list.map((o) => [`${o.number} 回执 SHA-256`, o.receipt] as const) },
    ...list.flatMap(({ number, said }): DocumentBlock[] => (said === null ? [] : [
      { kind: 'heading', level: 2, text: `${number}　异议人：${said.objector}` }, { kind: 'quote', text: said.text },
      { kind: 'text', text: said.answer === null ? '尚未答复。' : `答复：${said.answer}` },
    ])),
  ];
}

/** The report as a document, zh-CN: the same data always give the same one. */
export function reportDocument(r: PublicityReport, contentSha256: string): DocumentDefinition {
  const sums = r.facts.filter(({ personalSum }) => personalSum);
  const counted = r.days.filter(({ number }) => number !== null).length;
  const blocks: DocumentBlock[] = [
    {
      kind: 'facts', rows: [
        ['公示单位', r.organisationName], ['公示类型', zh(KIND_TEXTS[r.kind])], ['公示编号', r.noticeId], ['公示状态', zh(noticeMachine.states[r.state].texts)],
        ['公示期', `${r.startsOn} 至 ${r.endsOn}（工作日 ${counted} 个，规定不少于 ${r.workingDays} 个）`], ['期满确认时间', moment(r.endedAt)],
        ['本件', r.copy === 'unit' ? '公开件：不含个人金额和异议内容' : '内部件：含个人金额和异议内容，仅供本单位异议处理人查阅'], ['数据截至', moment(r.asOf)], ['数据摘要 SHA-256', contentSha256],
      ],
    },
    heading('一、公示全文'), { kind: 'quote', text: r.text },
    ...(sums.length > 0 ? [{ kind: 'heading', level: 2, text: '未公开显示的个人金额' } as const, { kind: 'facts', rows: sums.map(({ label, value, person }) => [`${zh(label)}${person ? `（${person}）` : ''}`, zh(value)] as const) } as const] : []),
    ...(r.hiddenSums > 0 ? [{ kind: 'text', tone: 'small', text: `另有 ${r.hiddenSums} 项个人金额不公开显示（个人信息保护法 第二十五条）。` } as const] : []),
    heading('二、公示期及其计算'),
    { kind: 'text', text: `公示于 ${r.openedOn} 发布，自次日起算；逐日计数如下，节假日安排依据：${r.calendar.map(({ year, source, noticeDate, knownUntil }) => `${year}年《${source}》（${noticeDate}，数据至 ${knownUntil}）`).join('；')}。` },
    { kind: 'table', widths: [20, 15, 30, 20], head: ['日期', '星期', '性质', '第几个工作日'], rows: r.days.map(({ date, kind, number }) => [date, weekday(date), DAY_TEXTS[kind], number === null ? '不计' : String(number)]) },
    heading('三、公示范围与关联关系'),
    {
      kind: 'facts', rows: [
        ['公示范围', r.scope === 'unit' ? '本单位内' : `技术交易市场（依据：${BASIS_ZH[r.scopeBasis ?? 'consents']}）`], ['公示地点', r.place],
        ['关联关系', r.relatedParty === 'yes' ? `涉及完成人或其关联方${r.relatedPartyNote ? `（${r.relatedPartyNote}）` : ''}` : '不涉及完成人及其关联方'],
      ],
    },
    heading('四、公示期内的异议'), ...objections(r.objections.filter(({ inTime }) => inTime), '公示期内没有收到异议。'),
    heading('五、期满后收到的投诉'), ...objections(r.objections.filter(({ inTime }) => !inTime), '截至本报告数据时间，没有收到投诉。'),
    heading('六、更正前的公示'),
    ...(r.predecessors.length === 0 ? [{ kind: 'text', text: '本公示没有更正或取代其他公示。' } as const] : [{
      kind: 'table', widths: [30, 16, 30, 14, 20], head: ['公示编号', '发布', '原公示期', '状态', '归档时间'],
      rows: r.predecessors.map((p) => [p.id, p.openedOn, `${p.startsOn} 至 ${p.endsOn}`, zh(noticeMachine.states[p.state].texts), moment(p.closedAt)]),
    } as const, ...r.predecessors.flatMap(({ reason }): DocumentBlock[] => (reason === null ? [] : [{ kind: 'text', text: `更正理由：${reason}` }]))]),
    heading('七、所依规则的版本'),
    {
      kind: 'table', widths: [28, 10, 12, 30, 20], head: ['规则', '地区', '值', '条款', '核对程度'],
      rows: r.rules.map((rule) => [rule.rule, rule.jurisdiction, valueOf(rule.value), rule.article ?? '本平台设置', zh(ruleMark(rule).name)]),
    },
    { kind: 'text', tone: 'small', text: `${[...new Set(r.rules.map((rule) => `${zh(ruleMark(rule).name)}：${zh(ruleMark(rule).texts)}`))].join(' ')} 规则版本编号：${r.rules.map(({ id }) => id).join('、')}。本报告由系统依据登记的数据生成，不构成法律意见。` },
  ];
  return { title: `公示报告　${zh(r.title)}`, unit: r.organisationName, matter: zh(r.title), asOf: new Date(r.asOf), blocks };
}
