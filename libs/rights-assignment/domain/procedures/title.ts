import { defineProcedure, type Procedure, type ProcedureStep, type Texts } from '@app/kernel';
import { ACT_TEXTS } from '../co-owner/acts.js';
import { rightsPermissions as may } from '../permissions.js';
import { entryRules } from '../rules/title.rules.js';
import type { EntryKind } from '../title/title.schema.js';

const ENTRY_TEXTS: Readonly<Record<EntryKind, Texts>> = {
  ownership: { 'zh-CN': '登记权利人与份额（赋权、转让生效后）', en: 'Owners and shares, after an assignment or transfer took effect' },
  agreement: { 'zh-CN': '登记共有人约定', en: 'What the co-owners agreed' },
  first_refusal_rule: { 'zh-CN': '登记优先受让的答复期限', en: 'The time to answer a first refusal' },
  filing: { 'zh-CN': '登记申请号和申请日', en: 'Filing number and date' },
  grant: { 'zh-CN': '登记授权号和授权日', en: 'Grant number and date' },
  licence: { 'zh-CN': '登记许可', en: 'A licence' },
  licence_ended: { 'zh-CN': '登记许可终止', en: 'The end of a licence' },
  licence_recorded: { 'zh-CN': '登记许可备案', en: 'The record of a licence with the authority' },
  use_right: { 'zh-CN': '赋权生效时自动登记长期使用权', en: 'A long right of use, by itself when the assignment takes effect' },
  use_right_ended: { 'zh-CN': '赋权撤销或收回时自动登记使用权终止', en: 'The end of a right of use, by itself when it is revoked or recalled' },
  lien: { 'zh-CN': '登记质押、查封等权利限制', en: 'A pledge, seizure or other restriction' },
  lien_released: { 'zh-CN': '登记解除权利限制', en: 'The release of a restriction' },
  annuities: { 'zh-CN': '登记年费年度', en: 'The years of annuities' },
  annuity_paid: { 'zh-CN': '登记已缴年费', en: 'An annuity paid' },
  void: { 'zh-CN': '作废错误记录（以更正方式）', en: 'Voiding a wrong entry, as a correction' },
};
const steps: ProcedureStep[] = Object.entries<Texts>(ENTRY_TEXTS).map(([act, texts]) => ({ act, texts, permission: may['title.write'], rules: entryRules }));
const evidence = (at: EntryKind, zh: string, en: string): Procedure['materials'][number] => ({ at, texts: { 'zh-CN': zh, en } });

export const titleProcedure = defineProcedure({
  name: 'title', place: 130, where: '/disclosures',
  texts: { 'zh-CN': '权属链与登记', en: 'Title chain and recordal' },
  about: { 'zh-CN': '受理的披露成为权属链。权利变动逐条登记，写下的不改，错误以新的记录更正；据此回答“今天能做什么、须经谁同意”。', en: 'An accepted disclosure becomes a title chain. Each change is an entry that is never rewritten; a correction is a new entry. From it comes the answer to what may be done today, and with whose consent.' },
  steps,
  asks: [{ texts: { 'zh-CN': '权属链对下列行为给出“须经谁同意”', en: 'Whose consent is needed is answered for' }, items: Object.values(ACT_TEXTS) }],
  materials: [
    evidence('ownership', '转让合同和登记证明（自登记之日起生效的权利）', 'The contract of assignment and the proof of registration, where that gives it effect'), evidence('agreement', '共有人书面约定', 'The written agreement of the co-owners'),
    evidence('first_refusal_rule', '单位事先公布的规定', 'The rule that the unit announced beforehand'), evidence('filing', '受理通知书', 'The notice of filing'), evidence('grant', '授权公告或证书', 'The grant or its certificate'),
    evidence('licence', '许可合同（种类、地域、领域、期限）', 'The licence contract: kind, territory, field, term'), evidence('lien', '质押登记或查封文书', 'The registration of the pledge, or the writ'), evidence('annuity_paid', '缴费凭证', 'The receipt'),
  ],
  times: [
    { rule: 'recordal.licence-months', texts: { 'zh-CN': '许可合同自生效之日起，在此期限内备案', en: 'Record a licence from its effect within' } },
    { rule: 'recordal.licence-reminder-days', texts: { 'zh-CN': '备案到期前提醒', en: 'Reminders before that' } },
  ],
  registry: ['recordal.assignment-effective-on', 'recordal.effect-by-kind', 'co-owner.default-powers', 'completer.first-refusal', 'licence.silent-defaults', 'licence.within-patent-life', 'annuity.payer-default', 'pledge.registration-required'],
  result: { 'zh-CN': '权属链任一日的份额之和恰为 1；每条记录有凭证、有登记人，不可改写。', en: 'On every day the shares of the chain are exactly one; each entry has its evidence and author and cannot be rewritten.' },
});
