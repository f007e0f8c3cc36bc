import { formatYuan, type Fen, type Texts } from '@app/kernel';
import type { ContractKind, DeliveryForm, ItemKind, LegalForm, LicenceKind, Owner, PartyRole, StartEvent, Terms } from '../terms.schema.js';

/** One clause as it stands in the contract. Ids stay the same from version to version, so that a comment finds its clause again. */
export interface Clause {
  readonly id: string;
  readonly heading: Texts;
  /** Chinese is authoritative, English is there to be read. Paragraphs are lines. */
  readonly text: Texts;
  /** JSON pointers of the terms that it renders. */
  readonly from: readonly string[];
}
export interface RenderedClause extends Clause {
  readonly number: number;
  /** `第一条`, `Article 1`. */
  readonly label: Texts;
}
/** Undefined where the contract has no such clause. */
export type ClauseOf = (terms: Terms) => Clause | undefined;

export const say = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });
export const paragraphs = (...parts: readonly (Texts | false | null | undefined)[]): Texts => {
  const said = parts.filter((part): part is Texts => Boolean(part));
  return say(said.map((part) => part['zh-CN']).join('\n'), said.map(({ en }) => en).join('\n'));
};

/** A gap stays visible: what nobody agreed is not made up. */
export const GAP = say('（待填写）', '(to be filled in)');

const DIGITS = '零一二三四五六七八九';
/** 1 to 999 in Chinese numerals: 一, 十, 二十一, 一百零五. */
export function chineseNumber(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const tail = ones === 0 ? '' : DIGITS.charAt(ones);
  if (hundreds === 0) return tens === 0 ? tail : `${tens === 1 ? '' : DIGITS.charAt(tens)}十${tail}`;
  const rest = tens === 0 ? (ones === 0 ? '' : `零${tail}`) : `${DIGITS.charAt(tens)}十${tail}`;
  return `${DIGITS.charAt(hundreds)}百${rest}`;
}

/** `2026-03-01`: 2026年3月1日. */
export function writtenDay(date: string): Texts {
  const [year = '', month = '', day = ''] = date.split('-');
  return say(`${year}年${Number(month)}月${Number(day)}日`, date);
}
export const money = (fen: Fen): Texts => say(`人民币${formatYuan(fen).replace('¥', '')}元`, `CNY ${formatYuan(fen).replace('¥', '')}`);

/** Words of a person as a sentence: one full stop at the end, whatever was typed. */
export const sentence = (text: string): Texts => {
  const bare = text.replace(/[\s。．.；;，,]+$/u, '');
  return say(`${bare}。`, `${bare}.`);
};
/** The same inside a longer sentence. */
export const inside = (text: string): string => text.replace(/[\s。．.；;，,]+$/u, '');

/** An English sentence may begin with it. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** （1）…；（2）…。 */
export const numbered = (items: readonly Texts[]): Texts => say(
  `${items.map((item, index) => `（${index + 1}）${inside(item['zh-CN'])}`).join('；\n')}。`,
  `${items.map((item, index) => `(${index + 1}) ${inside(item.en)}`).join(';\n')}.`,
);

export const KIND_TEXTS: Readonly<Record<ContractKind, Texts>> = {
  development_commissioned: say('技术开发合同（委托开发）', 'Technology development contract (commissioned)'), development_cooperative: say('技术开发合同（合作开发）',
    'Technology development contract (cooperative)'),
  transfer: say('技术转让合同', 'Technology transfer contract'), licence: say('技术许可合同', 'Technology licence contract'),
  consulting: say('技术咨询合同', 'Technology consulting contract'), service: say('技术服务合同', 'Technology service contract'),
};
export const LICENCE_TEXTS: Readonly<Record<LicenceKind, Texts>> = { exclusive: say('独占实施许可',
  'exclusive licence'), sole: say('排他实施许可', 'sole licence'), ordinary: say('普通实施许可', 'ordinary licence') };
export const PATENT_TEXTS = { invention: say('发明', 'invention'), utility_model: say('实用新型', 'utility model'), design: say('外观设计', 'design') } as const satisfies Record<string, Texts>;
export const ITEM_TEXTS: Readonly<Record<ItemKind, Texts>> = { equipment: say('设备', 'equipment'), instrument: say('仪器',
  'instrument'), part: say('零部件', 'part'), material: say('原材料', 'material'), other: say('其他非技术内容', 'other matter that is not technology') };
export const DELIVERY_TEXTS: Readonly<Record<DeliveryForm, Texts>> = {
  document: say('技术文件', 'document'), drawing: say('图纸', 'drawing'), software: say('软件', 'software'), sample: say('样品或者样机',
    'sample'), know_how: say('技术秘密', 'know-how'), training: say('培训', 'training'), other: say('其他', 'other'),
};
export const LEGAL_FORM_TEXTS: Readonly<Record<LegalForm, Texts>> = {
  enterprise: say('企业法人', 'enterprise'), public_institution: say('事业单位法人', 'public institution'), other_legal_person: say('其他法人',
    'other legal person'), unincorporated_organisation: say('非法人组织', 'unincorporated organisation'),
  unincorporated_project_group: say('课题组、工作室等不具有民事主体资格的科研组织', 'project group or workshop without legal personality'), natural_person: say('自然人',
    'natural person'), foreign_organisation: say('境外组织', 'organisation abroad'),
};

const PAIRS: Readonly<Record<ContractKind, readonly [provider: Texts, acquirer: Texts]>> = {
  development_commissioned: [say('研究开发人', 'the developer'), say('委托人', 'the client')],
  development_cooperative: [say('牵头方', 'the leading party'), say('参加方', 'the joining party')],
  transfer: [say('让与人', 'the transferor'), say('受让人', 'the transferee')],
  licence: [say('许可人', 'the licensor'), say('被许可人', 'the licensee')],
  consulting: [say('受托人', 'the consultant'), say('委托人', 'the client')],
  service: [say('受托人', 'the service provider'), say('委托人', 'the client')],
};
const PARTNER = say('合作方', 'the cooperating party');
const BROKER = say('中介方', 'the broker');

/** What a role is called in a contract of this kind. */
export function designation(kind: ContractKind, role: PartyRole): Texts {
  const [provider, acquirer] = PAIRS[kind];
  return { provider, acquirer, partner: PARTNER, broker: BROKER }[role];
}
const STEMS = '甲乙丙丁戊己庚辛壬癸';
/** 甲方, 乙方, … in the order in which the parties stand. */
export const partyLetter = (index: number): Texts => say(`${STEMS.charAt(index)}方`, `Party ${String.fromCharCode(65 + index)}`);

/** `双方` of two, `各方` of more; whoever only mediates is not counted. */
export const sides = ({ parties }: Pick<Terms, 'parties'>): string => (parties.filter(({ role }) => role !== 'broker').length > 2 ? '各方' : '双方');

/** What the law says where the parties say nothing, with its article: never more than the article says. */
export const silent = (terms: Terms, what: Texts, article: Texts, effect: Texts): Texts => say(
  `${sides(terms)}未约定${what['zh-CN']}，依照${article['zh-CN']}，${effect['zh-CN']}。`,
  `The parties have not agreed on ${what.en}. By ${article.en}, ${effect.en}.`,
);
export const CIVIL_CODE = (zh: string, en: number): Texts => say(`民法典第${zh}条`, `Article ${en} of the Civil Code`);
export const INTERPRETATION = (zh: string, en: number): Texts => say(`技术合同司法解释第${zh}条`, `Article ${en} of the judicial interpretation on technology contracts`);

export function ownerText(kind: ContractKind, owner: Owner | 'maker' | 'each'): Texts {
  if (owner === 'joint') return say('当事人共有', 'the parties jointly');
  if (owner === 'maker') return say('完成该成果的一方', 'the party that makes them');
  if (owner === 'each') return say('当事人各自', 'each party for itself');
  if (owner === 'as_written') return say('下列约定所指的一方', 'whom the words below name');
  return designation(kind, owner);
}

const EVENTS: Readonly<Record<StartEvent, Texts>> = {
  signing: say('本合同签订之日', 'the day on which this contract is signed'), recordal: say('办理登记或者备案之日',
    'the day of registration or recordal'), first_payment: say('首笔款项到账之日', 'the day on which the first payment arrives'),
  delivery: say('技术资料交付之日', 'the day on which the technical papers are handed over'), export_permit: say('技术出口许可证颁发之日', 'the day on which the export licence is issued'),
};
export function termText({ from, until }: Terms['term']): Texts | null {
  if (from === null && until === null) return null;
  const start = from === null ? null : from.kind === 'date' ? writtenDay(from.on) : EVENTS[from.event];
  const zhStart = start ? `自${start['zh-CN']}起` : '';
  const enStart = start ? `from ${start.en}` : '';
  const [zhEnd, enEnd] = until === null ? ['', ''] : until.kind === 'date' ? [`至${writtenDay(until.on)['zh-CN']}止`, `until ${until.on} inclusive`]
    : until.kind === 'months' ? [`为期${until.months}个月`, `for ${until.months} months`] : ['不受期限限制', 'without limit in time'];
  return say([zhStart, zhEnd].filter(Boolean).join('，'), [enStart, enEnd].filter(Boolean).join(' '));
}
