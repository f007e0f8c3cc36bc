import { noticeKindSchema, publicityScopeSchema } from '@app/events';
import { idSchema, RULE_STATUSES } from '@app/kernel';
import { z } from 'zod';
import { NOTICE_STATES } from './notice.machine.js';

const instant = z.iso.datetime();
const textsView = z.object({ 'zh-CN': z.string(), en: z.string() });
const texts = (most: number) => z.strictObject({ 'zh-CN': z.string().trim().min(1).max(most), en: z.string().trim().min(1).max(most) });
const line = z.string().trim().min(1).max(200);

export const factSchema = z.strictObject({
  label: texts(100), value: texts(2_000),
  person: line.nullable().default(null).describe('name of the natural person whom the line is about'),
  personalSum: z.boolean().default(false).describe('a sum of that person: shown to the reviewers of the unit only'),
}).meta({ id: 'PublicityFactInput' });

const consentSchema = z.strictObject({ person: line, accountId: idSchema.nullable().default(null).describe('the account whose consent in the consent ledger is meant; a paper without one'), document: line.describe('where the separate consent is kept'), givenOn: z.iso.date() });
const basisSchema = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('no-person') }), z.strictObject({ kind: z.literal('rule') }), z.strictObject({ kind: z.literal('consents'), consents: z.array(consentSchema).min(1).max(200) })]);

const content = {
  title: texts(200), facts: z.array(factSchema).min(1).max(60),
  relatedParty: z.enum(['yes', 'no', 'unknown']).describe('is a completer or a related party on the other side; unknown is refused'),
  relatedPartyNote: z.string().trim().min(1).max(500).nullable().default(null),
  scope: publicityScopeSchema.default('unit'), basis: basisSchema.nullable().default(null).describe('why the notice may leave the unit'),
  place: line,
};
export const noticeContentSchema = z.strictObject(content).meta({ id: 'PublicityNoticeContent' });
/** What an asking module hands over; the unit's own words, not yet judged. */
export type NoticeContentInput = z.infer<typeof noticeContentSchema>;

export const openByHandSchema = z.strictObject({ kind: z.enum(['agreed-price', 'award']), ...content }).meta({ id: 'PublicityNoticeInput' });
export type OpenByHandInput = z.infer<typeof openByHandSchema>;

export const noticeActSchema = z.strictObject({
  version: z.int().min(1), reason: z.string().trim().min(1).max(1_000).optional(), changes: noticeContentSchema.optional().describe('for supersede: the new content, whole'),
}).meta({ id: 'PublicityNoticeAct' });
export type NoticeActInput = z.infer<typeof noticeActSchema>;

const blocked = z.object({ path: z.string(), code: z.string(), texts: textsView, params: z.record(z.string(), z.unknown()).optional(), article: z.string().optional() });
export const publicityNextActSchema = z.object({ act: z.string(), texts: textsView, to: z.string(), needsReason: z.boolean(), blockedBy: z.array(blocked) }).meta({ id: 'PublicityNextAct' });

const summary = {
  id: z.uuid(), kind: noticeKindSchema, kindTexts: textsView, organisationId: z.uuid(), organisationName: z.string(), title: textsView,
  state: z.enum(NOTICE_STATES), scope: publicityScopeSchema, relatedParty: z.boolean(), startsOn: z.iso.date(), endsOn: z.iso.date(), workingDays: z.int(),
  workingDaysLeft: z.int().describe('today counts; 0 once the period is over'), version: z.int(), createdAt: instant,
};
export const noticeSummarySchema = z.object(summary).meta({ id: 'PublicityNoticeSummary' });
export type NoticeSummaryView = z.infer<typeof noticeSummarySchema>;

const ruleView = z.object({ id: z.uuid(), rule: z.string(), jurisdiction: z.string(), article: z.string().nullable(), status: z.enum(RULE_STATUSES), value: z.unknown() }).meta({ id: 'PublicityRule' });
export const noticeSchema = z.object({
  ...summary, subjectType: z.string(), subjectId: z.uuid(),
  facts: z.array(z.object({ label: textsView, value: textsView, person: z.string().nullable(), personalSum: z.boolean() })),
  hiddenSums: z.int().describe('personal sums that this reader does not see'),
  relatedPartyNote: z.string().nullable(), scopeBasis: z.enum(['rule', 'consents', 'no-person']).nullable(), place: z.string(), text: z.string(), rules: z.array(ruleView),
  offMarketAt: instant.nullable().describe('since then the market no longer sees it: somebody whom it names withdrew the consent'), supersedes: z.uuid().nullable(), supersededBy: z.uuid().nullable(), closeReason: z.string().nullable().describe('for the people of the unit'),
  openObjections: z.int().nullable().describe('for the people of the unit'), clear: z.boolean(), mayObject: z.boolean(), handles: z.boolean(),
  nextActs: z.array(publicityNextActSchema),
}).meta({ id: 'PublicityNotice' });
export type NoticeView = z.infer<typeof noticeSchema>;

export const noticeIdSchema = z.object({ id: idSchema });
