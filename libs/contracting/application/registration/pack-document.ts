import { formatYuan, renderText, type Violation } from '@app/kernel';
import type { CellValue, DocumentBlock, DocumentDefinition } from '@app/platform';
import type { Contract } from '../../domain/contract/contract.js';
import type { PackAmounts } from '../../domain/registration/pack-amounts.js';
import { TYPE_QUESTIONS } from '../../domain/registration/pack.rules.js';
import type { Declared } from '../../domain/registration/registration.js';
import { contractHeading, renderClauses } from '../../domain/terms/clauses/render.js';
import type { Pack } from './pack.js';

/** What an export is made of; `asOf` is when it was last so, never now. */
export interface PackSheet {
  readonly contract: Contract;
  readonly declared: Declared;
  readonly pack: Pack & { readonly amounts: PackAmounts };
  readonly unit: string;
  readonly asOf: Date;
}
const ROLES = { provider: '让与人／卖方', acquirer: '受让人／买方', partner: '合作方', broker: '中介方' } as const;
const ANSWERS = { yes: '是', no: '否', unknown: '不清楚' } as const;
const COUNTS = { agreed: '计入合同成交额', beside: '计入合同成交额', deducted: '不计入技术交易额', kept: '计入技术交易额' } as const;
const said = ({ texts, params, article }: Violation): string => `${renderText(texts, 'zh-CN', params)}${article ? `（${article}）` : ''}`;

function facts({ contract, declared, pack: { terms, amounts, openEnded } }: PackSheet): [string, string][] {
  return [
    ['合同编号', contract.number], ['项目名称', terms.title], ['合同类型', contractHeading({ ...terms }).kind['zh-CN']], ['生效日期', contract.effectiveOn ?? '—'],
    ['技术领域（代码）', declared.field ?? '—'], ['国民经济行业（GB/T 4754）', declared.industry ?? '—'], ['实施地（GB/T 2260）', declared.place ?? '—'],
    ['合同成交额', formatYuan(amounts.contractFen)], ['技术交易额', formatYuan(amounts.technologyFen)], ['差额', formatYuan(amounts.differenceFen)],
    ...(openEnded ? [['其中提成预计总额', declared.expectedFen === null ? '—' : formatYuan(declared.expectedFen)] as [string, string]] : []),
    ['类型测试', `${TYPE_QUESTIONS[terms.kind]['zh-CN']}　${declared.typeFits === null ? '未回答' : ANSWERS[declared.typeFits]}`], ['是否在其他机构登记', declared.elsewhere === null ? '未回答' : ANSWERS[declared.elsewhere]],
    ['条款摘要 SHA-256', contract.termsHash],
  ];
}

/** The pack as a document, zh-CN, with the whole text of the contract. */
export function packDocument(sheet: PackSheet): DocumentDefinition {
  const { contract, pack, unit, asOf } = sheet;
  const { terms, amounts, missing, notices } = pack;
  const heading = (text: string): DocumentBlock => ({ kind: 'heading', level: 1, text });
  const blocks: DocumentBlock[] = [
    heading('一、缺项'), ...(missing.length === 0 ? [{ kind: 'text', text: '没有缺项。' } as const] : [{ kind: 'table', widths: [8, 92], head: ['序号', '须补齐的内容'], rows: missing.map((each, at) => [String(at + 1), said(each)]) } as const]),
    heading('二、申报内容'), { kind: 'facts', rows: facts(sheet) },
    { kind: 'table', widths: [16, 34, 24, 40], head: ['当事人', '名称', '统一社会信用代码', '地址'], rows: terms.parties.map(({ role, name, uscc, address }) => [ROLES[role], name, uscc ?? '—', address ?? '—']) },
    heading('三、合同成交额与技术交易额'), { kind: 'table', widths: [60, 20, 24], head: ['项目', '金额', '计入'], rows: amounts.lines.map(({ what, fen, texts }) => [texts['zh-CN'], formatYuan(fen), COUNTS[what]]) },
    heading('四、提示'), ...(notices.length === 0 ? [{ kind: 'text', text: '没有提示。' } as const] : notices.map((each): DocumentBlock => ({ kind: 'text', text: said(each) }))),
    heading('五、合同文本'), ...renderClauses({ ...terms }).flatMap(({ label, heading: title, text }): DocumentBlock[] => [{ kind: 'heading', level: 2, text: `${label['zh-CN']}　${title['zh-CN']}` }, { kind: 'text', text: text['zh-CN'] }]),
    { kind: 'text', tone: 'small', text: '本件由系统依据登记的合同数据生成，供申请技术合同认定登记使用，不构成法律意见；以签署的合同文本为准。' },
  ];
  return { title: '技术合同认定登记申报材料', unit, matter: `${contract.number}　${terms.title}`, asOf, blocks };
}

/** The pack as a table, one part after the other. Sums in yuan with two decimals, as text. */
export function packRows(sheet: PackSheet): CellValue[][] {
  const { pack: { terms, amounts, missing, notices } } = sheet;
  const yuan = (fen: number): string => formatYuan(fen).replace(/[¥,]/g, '');
  return [
    ['部分', '项目', '内容', '金额（元）'],
    ...missing.map((each): CellValue[] => ['缺项', each.code, said(each), null]),
    ...facts(sheet).map(([label, value]): CellValue[] => ['申报内容', label, value, null]),
    ...terms.parties.flatMap(({ role, name, uscc, address }): CellValue[][] => [['当事人', ROLES[role], [name, uscc, address].filter((each) => each !== null).join('；'), null]]),
    ['金额', '合同成交额', null, yuan(amounts.contractFen)], ['金额', '技术交易额', null, yuan(amounts.technologyFen)], ['金额', '差额', null, yuan(amounts.differenceFen)],
    ...amounts.lines.map(({ what, fen, texts }): CellValue[] => ['金额明细', COUNTS[what], texts['zh-CN'], yuan(fen)]),
    ...notices.map((each): CellValue[] => ['提示', each.code, said(each), null]),
  ];
}
