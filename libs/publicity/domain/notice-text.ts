import type { NoticeKind } from '@app/events';
import { renderText, type Texts } from '@app/kernel';
import type { FrozenRule, Notice } from './notice.js';

export const KIND_TEXTS: Readonly<Record<NoticeKind, Texts>> = {
  'rights-assignment': { 'zh-CN': '职务科技成果赋权公示', en: 'Assignment of rights' },
  'agreed-price': { 'zh-CN': '科技成果协议定价公示', en: 'Agreed price' },
  award: { 'zh-CN': '科技成果转化奖励公示', en: 'Award for conversion' },
  'challenge-result': { 'zh-CN': '揭榜挂帅结果公示', en: 'Result of a challenge' },
};

const UNPROVEN: Readonly<Partial<Record<FrozenRule['status'], string>>> = {
  'general-knowledge': '（条款未经核实，按本平台审慎默认值执行，不作为法律规定）',
  draft: '（征求意见稿，不作为法律规定）',
  'product-default': '（本平台设置，不作为法律规定）',
};

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const numeral = (n: number): string => (n <= 10 ? NUMERALS[n - 1]! : n < 20 ? `十${NUMERALS[n - 11]}` : `${NUMERALS[Math.floor(n / 10) - 1]}十${n % 10 ? NUMERALS[(n % 10) - 1] : ''}`);
const day = (date: string): string => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
const ruleLine = ({ article, status }: FrozenRule): string => `${article ?? '本平台设置'}${UNPROVEN[status] ?? ''}`;

export const BASIS_ZH: Readonly<Record<NonNullable<Notice['scopeBasis']>['kind'], string>> = { rule: '地方规定', consents: '所涉个人的单独同意', 'no-person': '面向社会张榜的结果，不涉及自然人信息' };

type Written = Pick<Notice, 'kind' | 'organisationName' | 'title' | 'facts' | 'relatedParty' | 'relatedPartyNote' | 'scope' | 'scopeBasis' | 'place' | 'workingDays' | 'openedOn' | 'startsOn' | 'endsOn' | 'rules'> & { readonly supersedesOn: string | null };

/** The notice in words, zh-CN: the same facts always give the same text. Personal sums are not in it. */
export function noticeText(notice: Written): string {
  const shown = notice.facts.filter(({ personalSum }) => !personalSum);
  const scope = notice.scope === 'unit' ? '本单位内' : `技术交易市场（依据：${BASIS_ZH[notice.scopeBasis?.kind ?? 'consents']}）`;
  return [
    KIND_TEXTS[notice.kind]['zh-CN'], '',
    `现将“${notice.title['zh-CN']}”有关事项予以公示。`,
    ...(notice.supersedesOn === null ? [] : [`本公示更正并取代${day(notice.supersedesOn)}发布的公示，公示期重新计算。`]), '',
    ...shown.map(({ label, value }, index) => `${numeral(index + 1)}、${label['zh-CN']}：${value['zh-CN']}`), '',
    `关联关系：${notice.relatedParty === 'yes' ? `涉及完成人或其关联方${notice.relatedPartyNote ? `（${notice.relatedPartyNote}）` : ''}` : '不涉及完成人及其关联方'}`,
    `公示范围：${scope}`,
    `公示地点：${notice.place}`,
    renderText({ 'zh-CN': '公示期：{from}至{until}，不少于{days}个工作日', en: '' }, 'zh-CN', { from: day(notice.startsOn), until: day(notice.endsOn), days: notice.workingDays }),
    `依据：${[...new Set(notice.rules.map(ruleLine))].join('；')}`, '',
    `公示期内对上述事项有异议的，请登录后实名提出并说明理由；异议内容仅由本单位异议处理人知悉。期满后收到的意见作为投诉登记。`, '',
    notice.organisationName, day(notice.openedOn),
  ].join('\n');
}
