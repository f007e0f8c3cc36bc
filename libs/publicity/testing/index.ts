import type { NoticeContentInput } from '../domain/notice.schema.js';

/** What a module asks to make public: an agreed price, with nobody's sum in it. */
export const aNotice = (with_: Partial<NoticeContentInput> = {}): NoticeContentInput => ({
  title: { 'zh-CN': '半主动液压减振器专利权转让', en: 'Transfer of a semi-active hydraulic damper patent' },
  facts: [
    { label: { 'zh-CN': '成果名称', en: 'Achievement' }, value: { 'zh-CN': '半主动液压减振器', en: 'Semi-active hydraulic damper' }, person: null, personalSum: false },
    { label: { 'zh-CN': '拟交易价格', en: 'Proposed price' }, value: { 'zh-CN': '人民币120万元', en: 'CNY 1.2 million' }, person: null, personalSum: false },
  ],
  relatedParty: 'no', relatedPartyNote: null, scope: 'unit', basis: null, place: '成果转化办公室公告栏', ...with_,
});
