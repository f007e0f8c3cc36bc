import { fenSchema, idSchema } from '@app/kernel';
import { z } from 'zod';
import { CHALLENGE_STATES } from '../challenge.js';
import { CHALLENGE_KINDS } from '../challenge-kinds.js';
import { ENTRY_STATES } from '../entry/entry.js';
import { OUTCOMES } from './archive.js';
import { VOID_CAUSES } from './decision.js';
import { ETHICS_ANSWERS, ETHICS_GAPS, OPINION_OUTCOMES } from './ethics.js';
import { REASON_CLASSES } from './statistics.js';

const line = (max: number) => z.string().trim().min(1).max(max);
const version = z.int().min(1);
const instant = z.iso.datetime();
const answer = z.enum(ETHICS_ANSWERS);
const organisation = z.object({ id: idSchema, name: z.string() });
const score = z.object({ numerator: z.string(), denominator: z.string(), value: z.number() }).describe('exact, and as a number').meta({ id: 'ChallengeScore' });

export const opinionSchema = z.strictObject({ body: line(160), number: line(100), date: z.iso.date(), outcome: z.enum(OPINION_OUTCOMES) }).meta({ id: 'EthicsOpinion' });
const questions = z.strictObject({ human: answer, animals: answer, other_risk: answer, by_law: answer }).meta({ id: 'EthicsQuestions' });
const listed = z.strictObject({ new_species: answer, chimera: answer, germline: answer, brain_interface: answer, human_machine: answer, opinion_algorithm: answer, autonomous_decision: answer }).meta({ id: 'EthicsListed' });
export const ethicsSchema = z.strictObject({
  entryId: idSchema, questions, listed, opinion: opinionSchema.nullable().default(null).describe('of the committee'), rereview: opinionSchema.nullable().default(null).describe('of the experts who look again'),
}).meta({ id: 'EthicsInput' });
export type EthicsInput = z.infer<typeof ethicsSchema>;

const asked = z.object({ ruleVersionId: idSchema, article: z.string().nullable(), status: z.string(), validFrom: z.iso.date(), items: z.array(z.string()) });
export const ethicsViewSchema = z.object({
  questions: asked.describe('what makes a review necessary'), list: asked.describe('what experts review again'), flagged: z.boolean().describe('the challenge itself is marked, so that an opinion is needed'),
  askWhom: z.array(z.string()).describe('at the organiser, where the answer is not known'), writable: z.boolean(),
  winners: z.array(z.object({
    entryId: idSchema, number: z.int(), organisation, gaps: z.array(z.enum(ETHICS_GAPS)),
    screen: z.object({ seq: z.int(), questions, listed, opinion: opinionSchema.nullable(), rereview: opinionSchema.nullable(), answeredAt: instant }).nullable(),
  })),
}).meta({ id: 'ChallengeEthics' });
export type EthicsView = z.infer<typeof ethicsViewSchema>;

export const publicitySchema = z.strictObject({
  version, relatedParty: z.enum(['yes', 'no', 'unknown']).describe('is the organiser, or somebody related to it, behind a team that is to win; unknown is refused'), relatedPartyNote: line(500).nullable().default(null),
}).meta({ id: 'ChallengePublicity' });
export type PublicityInput = z.infer<typeof publicitySchema>;
const pair = z.object({ 'zh-CN': z.string(), en: z.string() });
export const publicityViewSchema = z.object({
  title: pair, facts: z.array(z.object({ label: pair, value: pair })).describe('what is shown, or would be'),
  notice: z.object({ noticeId: idSchema, state: z.string(), endsOn: z.iso.date().nullable(), clear: z.boolean(), openObjections: z.int() }).nullable(),
}).meta({ id: 'ChallengePublicityView' });
export type PublicityView = z.infer<typeof publicityViewSchema>;

export const exclusionSchema = z.strictObject({ version: version.describe('of the challenge'), reason: line(2_000).describe('for the team, and the organiser') }).meta({ id: 'EntryExclusion' });
export type ExclusionInput = z.infer<typeof exclusionSchema>;

export const excludableSchema = z.object({ items: z.array(z.object({ entryId: idSchema, number: z.int(), organisation })) }).meta({ id: 'ExcludableEntries' });
export type ExcludableView = z.infer<typeof excludableSchema>;

export const resultsSchema = z.object({
  state: z.enum(CHALLENGE_STATES), round: z.int(), concludedAt: instant, public: z.boolean(), experts: z.int(), opened: z.int().describe('entries that were opened'),
  voided: z.array(z.object({ round: z.int(), at: instant, cause: z.enum(VOID_CAUSES) })).describe('decisions that fell, and why'),
  notice: z.object({ noticeId: idSchema, state: z.string(), endsOn: z.iso.date().nullable(), clear: z.boolean() }).nullable(),
  criteria: z.array(z.object({ id: z.string(), name: z.string(), weight: z.object({ numerator: z.int(), denominator: z.int() }) })),
  entries: z.array(z.object({
    entryId: idSchema.nullable().describe('for its team and the organiser'), number: z.int(), state: z.enum(ENTRY_STATES), mine: z.boolean(), rank: z.int().nullable(), winner: z.boolean(), gaveUp: z.boolean().describe('won and gave up, while others go on'), score: score.nullable(), lowest: score.nullable(), highest: score.nullable(),
    calibrated: z.number().nullable(), means: z.array(z.object({ criterion: z.string(), mean: score })),
    organisations: z.array(organisation.extend({ lead: z.boolean() })).nullable().describe('of winners; of all for the organiser'), whyNot: z.string().nullable().describe('for its team and the organiser'), weakest: z.string().nullable().describe('the criterion that cost most; as whyNot'),
  })).describe('the ranked first, in their order'),
}).meta({ id: 'ChallengeResults' });
export type ResultsView = z.infer<typeof resultsSchema>;

export const HISTORY_ROLES = ['organiser', 'reviewer', 'keeper', 'system', 'other'] as const;
export const historySchema = z.object({
  items: z.array(z.object({ act: z.string(), texts: pair, at: instant, from: z.string().nullable(), to: z.string().nullable(), role: z.enum(HISTORY_ROLES), who: z.string().nullable().describe('for the organiser'), reason: z.string().nullable().describe('for the organiser') })),
}).meta({ id: 'ChallengeHistory' });
export type HistoryView = z.infer<typeof historySchema>;

const counted = z.object({ key: z.string(), count: z.int() });
const share = z.number().nullable().describe('0 to 1; null where the group is too small to show');
export const statisticsQuery = z.strictObject({ of: z.enum(['all', 'own']).default('all').describe('all: public figures; own: of the own organisation, in full'), year: z.coerce.number().int().min(2000).max(2999).optional(), field: z.string().max(60).optional().describe('a code, with all below it') });
export type StatisticsQuestion = z.infer<typeof statisticsQuery>;
export const statisticsSchema = z.object({
  challenges: z.int(), kinds: z.array(counted), states: z.array(counted), fields: z.array(counted), years: z.array(counted), entries: z.object({ total: z.int().nullable(), mean: z.number().nullable() }).describe('of challenges whose deadline is past'),
  success: z.object({ finished: z.int(), completed: z.int(), share }), steps: z.array(z.object({ from: z.string(), to: z.string(), fromTexts: pair, toTexts: pair, cases: z.int(), medianDays: z.number().nullable() })),
  pool: z.object({ cases: z.int(), fen: z.string().nullable().describe('whole, as text') }),
  refused: z.object({ total: z.int().nullable(), share, reasons: z.array(counted.extend({ share: z.number() })), criteria: z.array(counted).describe('where those who were not chosen lost most') }),
  least: z.int().describe('smaller groups are not shown'),
}).meta({ id: 'ChallengeStatistics' });

export const archivedSchema = z.object({
  id: idSchema, title: z.string(), kind: z.enum(CHALLENGE_KINDS), state: z.enum(CHALLENGE_STATES), outcome: z.enum(OUTCOMES), organiser: organisation, field: z.string().nullable(), poolFen: fenSchema.nullable(),
  entries: z.int().describe('that came in and stood at the deadline'), winners: z.array(organisation), openedAt: instant, endedAt: instant,
}).meta({ id: 'ArchivedChallenge' });
export type ArchivedView = z.infer<typeof archivedSchema>;
export const archiveFilter = {
  outcome: z.enum(OUTCOMES).optional(), kind: z.enum(CHALLENGE_KINDS).optional(), year: z.coerce.number().int().min(2000).max(2999).optional().describe('in which it opened'), field: z.string().max(60).optional().describe('a code, with all below it'),
  organiser: idSchema.optional(), q: z.string().trim().min(1).max(100).optional().describe('words of the title'),
};
export const archiveExportQuery = z.strictObject(archiveFilter);
export type ArchiveFilter = z.infer<typeof archiveExportQuery>;

export const feedbackSchema = z.object({
  entries: z.int().describe('of the own organisation, that were decided on'), reasons: z.array(counted), criteria: z.array(z.object({ name: z.string(), count: z.int() })),
  items: z.array(z.object({
    entryId: idSchema, challengeId: idSchema, title: z.string(), number: z.int(), state: z.enum(ENTRY_STATES), reason: z.enum(REASON_CLASSES), faults: z.array(z.string()), weakest: z.string().nullable(), rank: z.int().nullable(), ranked: z.int().nullable().describe('how many were ranked'),
    whyNot: z.string().nullable(), decidedAt: instant.nullable(),
  })),
}).meta({ id: 'EntryFeedback' });
export type FeedbackView = z.infer<typeof feedbackSchema>;

export const candidatesQuery = z.strictObject({ q: z.string().trim().min(2).max(60) });
export const candidatesSchema = z.object({ items: z.array(z.object({ id: idSchema, name: z.string(), organisation })) }).meta({ id: 'FoundPeople' });
