import type { Role, Texts } from '@app/kernel';

export interface DeadlineKindRow {
  readonly texts: Texts;
  /** Registry row with the natural days before the last day on which is reminded, largest first. */
  readonly reminders: string;
  /** A last day that is a day off moves to the next working day (Civil Code 203); a date that was agreed or computed elsewhere does not. */
  readonly rolls: boolean;
  /** Whose turn it is, in the unit. */
  readonly turn: Role;
  /** Kept by the title chain: derived anew with each change of it. */
  readonly ofTitle: boolean;
  /** The office may end it with evidence; a period that only runs ends by itself. */
  readonly byOffice: boolean;
}

/** Every clock that runs: a further kind is one row here and one consumer that opens it in the book. */
export const DEADLINE_KINDS = {
  licence_recordal: { texts: { 'zh-CN': '专利实施许可备案', en: 'Recordal of a patent licence' }, reminders: 'recordal.licence-reminder-days', rolls: true, turn: 'tto', ofTitle: true, byOffice: true },
  annuity: { texts: { 'zh-CN': '缴纳年费', en: 'Annuity' }, reminders: 'annuity.reminder-days', rolls: true, turn: 'tto', ofTitle: true, byOffice: true },
  conversion: { texts: { 'zh-CN': '财政资助成果约定转化期限', en: 'Agreed conversion of a publicly funded result' }, reminders: 'conversion.reminder-days', rolls: false, turn: 'tto', ofTitle: true, byOffice: true },
  open_licence: { texts: { 'zh-CN': '验收满五年进入开放许可', en: 'Open licensing of an unconverted result' }, reminders: 'open-licence.reminder-days', rolls: false, turn: 'tto', ofTitle: true, byOffice: true },
  publicity_end: { texts: { 'zh-CN': '公示期满', en: 'End of publicity' }, reminders: 'publicity.end-reminder-days', rolls: false, turn: 'tto', ofTitle: false, byOffice: false },
  first_refusal: { texts: { 'zh-CN': '完成人优先受让答复', en: 'Answer to an offer of first refusal' }, reminders: 'first-refusal.reminder-days', rolls: false, turn: 'researcher', ofTitle: false, byOffice: false },
  warning_answer: { texts: { 'zh-CN': '答复实施警示', en: 'Answer to a warning on implementation' }, reminders: 'recall-answer.reminder-days', rolls: false, turn: 'researcher', ofTitle: false, byOffice: false },
  implementation_report: { texts: { 'zh-CN': '赋权实施年度报告', en: 'Yearly report on implementation' }, reminders: 'implementation-report.reminder-days', rolls: false, turn: 'researcher', ofTitle: false, byOffice: false },
} as const satisfies Record<string, DeadlineKindRow>;
export type DeadlineKind = keyof typeof DEADLINE_KINDS;
export const DEADLINE_KIND_NAMES = Object.keys(DEADLINE_KINDS) as [DeadlineKind, ...DeadlineKind[]];
