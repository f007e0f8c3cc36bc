import type { Role, Texts } from '@app/kernel';
import { z } from 'zod';

/** Yes, no, or unknown; "unknown" never passes, it goes to a person. */
export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export const answerSchema = z.enum(ANSWERS);
export type Answer = z.infer<typeof answerSchema>;

export const REFERRAL_KINDS = ['secrecy_officer', 'ethics_secretary', 'transfer_office'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];
export const ROLE_OF: Readonly<Record<ReferralKind, Role>> = { secrecy_officer: 'secrecy_officer', ethics_secretary: 'ethics_secretary', transfer_office: 'tto' };

export const REFERRAL_TEXTS: Readonly<Record<ReferralKind, Texts>> = {
  secrecy_officer: { 'zh-CN': '保密员', en: 'secrecy officer' }, ethics_secretary: { 'zh-CN': '伦理秘书', en: 'ethics secretary' }, transfer_office: { 'zh-CN': '成果转化办公室', en: 'transfer office' },
};

/** Every question with three answers: who decides an "unknown", and the words of the question. */
export const QUESTIONS = {
  unitTask: { to: 'transfer_office', texts: { 'zh-CN': '是否执行本单位的任务所完成', en: 'Made in the performance of the unit\'s tasks?' } },
  unitMeans: { to: 'transfer_office', texts: { 'zh-CN': '是否主要利用本单位的物质技术条件所完成', en: 'Made mainly with the unit\'s material and technical means?' } },
  fundingContract: { to: 'transfer_office', texts: { 'zh-CN': '经费合同是否把权利约定给其他人', en: 'Does a funding contract give rights to somebody else?' } },
  taskBook: { to: 'transfer_office', texts: { 'zh-CN': '项目任务书是否把权利约定给其他人', en: 'Does a task book give rights to somebody else?' } },
  materialTransfer: { to: 'transfer_office', texts: { 'zh-CN': '材料转移协议是否把权利约定给其他人', en: 'Does a material-transfer agreement give rights to somebody else?' } },
  softwareLicences: { to: 'transfer_office', texts: { 'zh-CN': '所用软件或开源许可是否限制权利', en: 'Do licences of software that was used restrict the rights?' } },
  employmentTerms: { to: 'transfer_office', texts: { 'zh-CN': '完成人与其他单位的聘用约定是否影响权属', en: 'Do a completer\'s terms with another employer touch the ownership?' } },
  defence: { to: 'secrecy_officer', texts: { 'zh-CN': '是否属于国防科技成果', en: 'Is it a defence result?' } },
  security: { to: 'secrecy_officer', texts: { 'zh-CN': '是否可能影响国家安全或重大公共利益', en: 'May it affect national security or a major public interest?' } },
  keyCoreTechnology: { to: 'transfer_office', texts: { 'zh-CN': '是否涉及关键核心技术', en: 'Is key core technology involved?' } },
  ethics: { to: 'ethics_secretary', texts: { 'zh-CN': '是否须科技伦理审查', en: 'Does it need a science-ethics review?' } },
  humanGeneticResources: { to: 'ethics_secretary', texts: { 'zh-CN': '是否利用人类遗传资源', en: 'Were human genetic resources used?' } },
} as const satisfies Record<string, { to: ReferralKind; texts: Texts }>;
export type Question = keyof typeof QUESTIONS;
export const QUESTION_NAMES = Object.keys(QUESTIONS) as [Question, ...Question[]];

/** Questions whose "yes" means that somebody else may own it. */
export const OWNER_QUESTIONS = ['fundingContract', 'taskBook', 'materialTransfer', 'softwareLicences', 'employmentTerms'] as const satisfies readonly Question[];

/** An answer with what shows it; evidence may name a document, and is confidential. */
export const answeredSchema = z.strictObject({ answer: answerSchema, evidence: z.string().trim().min(1).max(1_000).nullable().default(null) });
export type Answered = z.infer<typeof answeredSchema>;
const untouched: z.input<typeof answeredSchema> = { answer: 'unknown', evidence: null };

/** What nobody has answered yet is unknown, never "no". */
export const answersSchema = z.strictObject(Object.fromEntries(QUESTION_NAMES.map((name) => [name, answeredSchema.default(untouched as Answered)])) as Record<Question, z.ZodDefault<typeof answeredSchema>>);
export type Answers = Readonly<Record<Question, Answered>>;
export const NOTHING_ANSWERED: Answers = Object.fromEntries(QUESTION_NAMES.map((name) => [name, untouched])) as Answers;

/** A question that was put to a person; once answered, that answer counts instead of the discloser's. */
export interface Referral {
  readonly id: string;
  readonly disclosureId: string;
  readonly question: Question;
  readonly kind: ReferralKind;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly answer: 'yes' | 'no' | null;
  readonly reasons: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
}

export const isOpen = ({ answer }: Pick<Referral, 'answer'>): boolean => answer === null;

/** The answers that count: a referral's where there is one, with its reasons as evidence beside the discloser's. */
export function effectiveAnswers(answers: Answers, referrals: readonly Pick<Referral, 'question' | 'answer' | 'reasons'>[]): Answers {
  const decided = new Map(referrals.flatMap(({ question, answer, reasons }) => (answer === null ? [] : [[question, { answer, reasons }] as const])));
  return Object.fromEntries(QUESTION_NAMES.map((name) => {
    const own = answers[name];
    const referred = decided.get(name);
    return [name, referred && own.answer === 'unknown' ? { answer: referred.answer, evidence: own.evidence ?? referred.reasons } : own];
  })) as Answers;
}

/** Questions still unknown, which must go to a person. */
export const unknownQuestions = (answers: Answers): Question[] => QUESTION_NAMES.filter((name) => answers[name].answer === 'unknown');

/** Patent Law 6: a result of the unit's task, or made mainly with its means, is a service achievement; undefined while that is unknown. */
export function isService({ unitTask, unitMeans }: Answers): boolean | undefined {
  if (unitTask.answer === 'yes' || unitMeans.answer === 'yes') return true;
  return unitTask.answer === 'no' && unitMeans.answer === 'no' ? false : undefined;
}
