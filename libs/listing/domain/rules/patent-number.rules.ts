import type { AchievementKind } from '@app/events';
import { defineRule, type Breach, type Rule } from '@app/kernel';
import { applicationCheckDigit, isPatentKind, parseApplicationNumber, parseGrantNumber, publicationKindFits, type ApplicationNumber } from '../patent-number.js';

export interface NumberFacts {
  readonly kind: AchievementKind;
  readonly applicationNumber: string | null;
  readonly grantNumber: string | null;
  readonly publicationNumber: string | null;
  readonly filingDate: string | null;
  readonly grantDate: string | null;
  readonly legalStatus: 'pending' | 'granted' | 'lapsed' | 'not_applicable' | null;
  /** The civil date in China. */
  readonly today: string;
}

const readable = ({ applicationNumber, grantNumber }: NumberFacts): { path: string; number: ApplicationNumber }[] => [
  { path: '/applicationNumber', number: applicationNumber === null ? undefined : parseApplicationNumber(applicationNumber) },
  { path: '/grantNumber', number: grantNumber === null ? undefined : parseGrantNumber(grantNumber) },
].flatMap(({ path, number }) => (number ? [{ path, number }] : []));

const PATENT_LAW_IN_FORCE = '1985-04-01';

const kept = (breaches: readonly Breach[]): true | readonly Breach[] => (breaches.length === 0 ? true : breaches);

export const applicationNumberForm: Rule<NumberFacts> = defineRule<NumberFacts>({
  code: 'listing.application-number-malformed',
  path: '/applicationNumber',
  texts: {
    'zh-CN': '专利申请号应为 12 位数字加校验位（如 201710601862.3）；2003 年 10 月以前为 8 位数字加校验位。',
    en: 'A patent application number has 12 digits and a check digit (such as 201710601862.3); before October 2003, 8 digits and a check digit.',
  },
  keeps: ({ kind, applicationNumber }) => applicationNumber === null || !isPatentKind(kind) || parseApplicationNumber(applicationNumber) !== undefined || {},
});

export const grantNumberForm: Rule<NumberFacts> = defineRule<NumberFacts>({
  code: 'listing.grant-number-malformed',
  path: '/grantNumber',
  texts: { 'zh-CN': '专利号应为“ZL”加申请号，如 ZL201710601862.3。', en: 'A patent number is "ZL" and the application number, such as ZL201710601862.3.' },
  keeps: ({ kind, grantNumber }) => grantNumber === null || !isPatentKind(kind) || parseGrantNumber(grantNumber) !== undefined || {},
});

export const checkDigit: Rule<NumberFacts> = defineRule<NumberFacts>({
  code: 'listing.patent-number-check-digit',
  texts: { 'zh-CN': '号码 {number} 的校验位不正确，请逐位核对。（仅核对格式，未联网核验）', en: 'The check digit of {number} is wrong; compare it digit by digit. (Only the form is checked, not the register.)' },
  keeps: (facts) => !isPatentKind(facts.kind) || kept(readable(facts)
    .filter(({ number }) => applicationCheckDigit(number.digits) !== number.check)
    .map(({ path, number }) => ({ path, params: { number: number.canonical } }))),
});

export const kindDigit: Rule<NumberFacts> = defineRule<NumberFacts>({
  code: 'listing.patent-number-kind',
  texts: { 'zh-CN': '号码 {number} 的种类位与成果类型不符（1、8 为发明，2、9 为实用新型，3 为外观设计）。', en: 'The kind digit of {number} does not agree with the kind of achievement (1, 8 invention; 2, 9 utility model; 3 design).' },
  keeps: (facts) => !isPatentKind(facts.kind) || kept(readable(facts)
    .filter(({ number }) => number.kind !== facts.kind)
    .map(({ path, number }) => ({ path, params: { number: number.canonical } }))),
});

export const sameNumber: Rule<NumberFacts> = defineRule<NumberFacts>({
  code: 'listing.grant-number-differs',
  path: '/grantNumber',
  texts: { 'zh-CN': '专利号须与申请号一致。', en: 'The patent number must be that of the application.' },
  keeps: ({ kind, applicationNumber, grantNumber }) => {
    if (!isPatentKind(kind) || applicationNumber === null || grantNumber === null) return true;
    const granted = parseGrantNumber(grantNumber)?.canonical;
    return granted === undefined || granted === parseApplicationNumber(applicationNumber)?.canonical || {};
  },
});

export const publicationNumberForm: Rule<NumberFacts> = defineRule<NumberFacts>({
  code: 'listing.publication-number-malformed',
  path: '/publicationNumber',
  texts: {
    'zh-CN': '公开（公告）号应为“CN”加数字加与成果类型相符的文献种类字母（A、B、C 发明，U、Y 实用新型，S、D 外观设计）。',
    en: 'A publication number is "CN", digits and a letter that agrees with the kind (A, B, C invention; U, Y utility model; S, D design).',
  },
  keeps: ({ kind, publicationNumber }) => publicationNumber === null || !isPatentKind(kind) || publicationKindFits(publicationNumber, kind) || {},
});

export const knowHowHasNoNumber: Rule<NumberFacts> = defineRule<NumberFacts>({
  code: 'listing.know-how-has-no-number',
  texts: { 'zh-CN': '技术秘密没有申请号、专利号、公开号、申请日和授权日。', en: 'Know-how has no application, patent or publication number and no filing or grant date.' },
  keeps: (facts) => facts.kind !== 'know_how' || kept((['applicationNumber', 'grantNumber', 'publicationNumber', 'filingDate', 'grantDate'] as const)
    .filter((name) => facts[name] !== null).map((name) => ({ path: `/${name}` }))),
});

export const datesInOrder: Rule<NumberFacts> = defineRule<NumberFacts>({
  code: 'listing.patent-dates',
  texts: {
    'zh-CN': '申请日、授权日应在 1985 年 4 月 1 日（专利法施行日）至今天之间，授权日不得早于申请日。',
    en: 'Filing and grant dates lie between 1 April 1985, when the Patent Law came into force, and today; the grant is not before the filing.',
  },
  keeps: ({ filingDate, grantDate, today }) => kept([
    ...(filingDate !== null && (filingDate < PATENT_LAW_IN_FORCE || filingDate > today) ? [{ path: '/filingDate' }] : []),
    ...(grantDate !== null && (grantDate < PATENT_LAW_IN_FORCE || grantDate > today || (filingDate !== null && grantDate < filingDate)) ? [{ path: '/grantDate' }] : []),
  ]),
});

export const grantedOnly: Rule<NumberFacts> = defineRule<NumberFacts>({
  code: 'listing.grant-number-without-grant',
  path: '/legalStatus',
  texts: { 'zh-CN': '填写专利号或授权日的，法律状态须为“已授权”或“已失效”。', en: 'With a patent number or grant date the legal status is granted or lapsed.' },
  keeps: ({ kind, grantNumber, grantDate, legalStatus }) => !isPatentKind(kind) || (grantNumber === null && grantDate === null)
    || legalStatus === null || legalStatus === 'granted' || legalStatus === 'lapsed' || {},
});

export const patentNumberRules: readonly Rule<NumberFacts>[] = [
  applicationNumberForm, grantNumberForm, checkDigit, kindDigit, sameNumber, publicationNumberForm, knowHowHasNoNumber, datesInOrder, grantedOnly,
];

/** Whoever claims a filing date or a status names the number behind it: the date lifts the novelty guard. */
export const statusHasNumber: Rule<NumberFacts> = defineRule<NumberFacts>({
  code: 'listing.legal-status-needs-number',
  texts: { 'zh-CN': '有申请日或状态为“审查中”的专利须填写申请号，状态为“已授权”或“已失效”的须填写专利号。', en: 'A patent with a filing date or pending needs its application number; a granted or lapsed one its patent number.' },
  keeps: ({ kind, applicationNumber, grantNumber, filingDate, legalStatus }) => !isPatentKind(kind) || kept([
    ...((filingDate !== null || legalStatus === 'pending') && applicationNumber === null ? [{ path: '/applicationNumber' }] : []),
    ...((legalStatus === 'granted' || legalStatus === 'lapsed') && grantNumber === null ? [{ path: '/grantNumber' }] : []),
  ]),
});
