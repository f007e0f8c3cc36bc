import { fenSchema, idSchema } from '@app/kernel';
import { z } from 'zod';
import { challengeNextActSchema, organiserSchema } from '../challenge.response.js';
import { criterionSchema } from '../challenge.schema.js';
import { entryMemberSchema } from '../entry/member.response.js';
import { CONFLICTS } from '../experts/draw.js';
import { TALK_WAYS } from './judging.input.js';
import { SEAT_STATES, SEED_SOURCES } from './panel-seat.js';
import { EXPERT_STATES } from './pool-expert.js';

const instant = z.iso.datetime();
const day = z.iso.date();
const hash = z.string().describe('SHA-256, hex');
const exactScore = z.string().describe('exact, as 81 or 244/3; 0 to 100');
const share = z.number().describe('0 to 1');

export const talkSchema = z.object({
  id: idSchema, supplements: idSchema.nullable(), declined: z.boolean(), heldOn: day.nullable(), way: z.enum(TALK_WAYS).nullable(), participants: z.array(z.string()), text: z.string().describe('minutes, or why the team declined'), recordedAt: instant,
  remarks: z.array(z.object({ id: idSchema, text: z.string(), saidAt: instant })),
}).meta({ id: 'EntryTalk' });
export type TalkView = z.infer<typeof talkSchema>;
export const talksSchema = z.object({ items: z.array(talkSchema), remarks: z.boolean().describe('may add a remark') }).meta({ id: 'EntryTalks' });
export const examinedSchema = z.object({ entryId: idSchema, state: z.string(), version: z.int(), whyNot: z.string().nullable() }).meta({ id: 'ExaminedEntry' });

/** What the organiser works on between opening and judging; proposals have a page of their own. */
export const examinationSchema = z.object({
  items: z.array(z.object({
    entryId: idSchema, number: z.int(), state: z.string(), version: z.int(), title: z.string(), organisation: organiserSchema, members: z.int(), faults: z.array(z.string()), whyNot: z.string().nullable(), talks: z.int(), declined: z.boolean(),
    inadmissible: z.array(z.string()).describe('those of the faults that no reason makes good: it can only be refused'), memberAnswers: z.array(entryMemberSchema), unconfirmed: z.int().describe('members that have not confirmed; with any it is not admitted'),
    decides: z.boolean().describe('may decide on its eligibility'),
  })),
}).meta({ id: 'Examination' });

export const expertSchema = z.object({
  id: idSchema, accountId: idSchema, name: z.string(), organisation: organiserSchema, state: z.enum(EXPERT_STATES), version: z.int(), fields: z.array(z.string()), introduction: z.string(), relatedPeople: z.array(z.object({ id: idSchema, name: z.string() })), relatedOrganisations: z.array(organiserSchema),
  appliedAt: instant, decidedAt: instant.nullable(), reason: z.string().nullable(), judged: z.int().describe('panels in which they sit or sat'), nextActs: z.array(challengeNextActSchema),
}).meta({ id: 'PoolExpert' });
export type ExpertView = z.infer<typeof expertSchema>;
export const ownExpertSchema = z.object({ profile: expertSchema.nullable() }).meta({ id: 'OwnExpertProfile' });

export const qualitySchema = z.object({ score: z.int().describe('0 to 100: 40 for cards in time, 40 for closeness to the median, 20 for comments; nothing follows from it by itself'), inTime: share, distance: z.number().describe('mean, in points'), comments: share }).meta({ id: 'ExpertQuality' });
export const seatSchema = z.object({
  id: idSchema, name: z.string(), organisation: organiserSchema, place: z.int(), state: z.enum(SEAT_STATES), version: z.int(), inPlaceOf: idSchema.nullable(), cardsBy: day.describe('of this seat'), reason: z.string().nullable(), mine: z.boolean(), cards: z.int(), signed: z.int(),
  feeFen: fenSchema.describe('earned'), paidFen: fenSchema, minutesSigned: z.boolean(), quality: qualitySchema.nullable(), nextActs: z.array(challengeNextActSchema),
}).meta({ id: 'PanelSeat' });
export type SeatView = z.infer<typeof seatSchema>;
/** Everybody sees seed, hash and numbers after the award; names, pool and conflicts are for the organiser and reviewers; an expert sees the own seat. */
const candidatesSchema = z.object({ pool: z.array(z.object({ expertId: idSchema, organisationId: idSchema })), chosen: z.array(idSchema), reserves: z.array(idSchema), excluded: z.array(z.object({ expertId: idSchema, conflicts: z.array(z.enum(CONFLICTS)) })), retired: z.array(z.object({ expertId: idSchema, at: instant })) }).partial().extend({
  method: z.int().describe('1: the pool was shuffled; 2: everybody has a lot, SHA-256 over seed:expertId'), retiredByOrganiser: z.int().describe("experts of the field whom the organiser's people took out of the pool after entries had ended"),
});
export const furtherDrawSchema = candidatesSchema.extend({
  number: z.int().describe('from 2 on'), count: z.int(), seed: hash.describe('SHA-256 over the seed of the first draw, the number and the hash of the first pool, each on a line'), poolSha256: hash, candidates: z.int(), able: z.int(), conflicts: z.partialRecord(z.enum(CONFLICTS), z.int()), cardsBy: day, drawnAt: instant,
}).meta({ id: 'FurtherDraw' });
export const panelSchema = candidatesSchema.extend({
  field: z.string(), count: z.int(), seed: hash, seedSource: z.enum(SEED_SOURCES), poolSha256: hash, candidates: z.int(), able: z.int(), conflicts: z.partialRecord(z.enum(CONFLICTS), z.int()), feeFen: fenSchema.nullable(), cardsBy: day, drawnAt: instant,
  seats: z.array(seatSchema).optional(), reservesLeft: z.int().optional(), further: z.array(furtherDrawSchema).describe('draws after the first, in order'), missing: z.int().optional().describe('seats that nobody takes'),
  drawsAgain: z.boolean().describe('may draw again now'),
}).meta({ id: 'ChallengePanel' });
export type PanelView = z.infer<typeof panelSchema>;

export const blindProposalSchema = z.object({
  title: z.string(), hypothesis: z.string(), rationale: z.string(), plan: z.string(), expertise: z.string(), trl: z.int(), evidence: z.array(z.string()), parts: z.array(z.string()), roles: z.array(z.string()),
  budget: z.object({ totalFen: fenSchema, uses: z.array(z.object({ use: z.string(), fen: fenSchema, note: z.string().nullable() })) }), pledge: z.string(),
}).meta({ id: 'BlindProposal' });
export const cardBriefSchema = z.object({ id: idSchema, number: z.int(), state: z.enum(['draft', 'signed']), started: z.boolean(), signedAt: instant.nullable() }).meta({ id: 'CardBrief' });
export const assignmentSchema = z.object({
  seatId: idSchema, challengeId: idSchema, title: z.string(), challengeState: z.string(), organiser: organiserSchema, state: z.enum(SEAT_STATES), version: z.int(), cardsBy: day, feeFen: fenSchema, cards: z.array(cardBriefSchema), signed: z.int(),
  minutes: z.enum(['none', 'waits', 'signed']), quality: qualitySchema.nullable(), nextActs: z.array(challengeNextActSchema),
}).meta({ id: 'ReviewAssignment' });
export type AssignmentView = z.infer<typeof assignmentSchema>;
export const assignmentsSchema = z.object({ items: z.array(assignmentSchema) }).meta({ id: 'ReviewAssignments' });
export const reviewSchema = cardBriefSchema.extend({
  challengeId: idSchema, challengeTitle: z.string(), cardsBy: day, version: z.int(), criteria: z.array(criterionSchema), proposal: blindProposalSchema, points: z.record(z.string(), z.int()), comments: z.record(z.string(), z.string()), overall: z.string().nullable(),
  savedAt: instant.nullable(), sha256: hash.nullable(), editable: z.boolean(),
}).meta({ id: 'Review' });
export type ReviewView = z.infer<typeof reviewSchema>;
export const paySchema = z.object({
  items: z.array(z.object({ cardId: idSchema, challengeId: idSchema, title: z.string(), number: z.int(), feeFen: fenSchema, earnedAt: instant, paidOn: day.nullable(), reference: z.string().nullable() })), earnedFen: fenSchema, paidFen: fenSchema,
}).meta({ id: 'ReviewPay' });

const cardScoreSchema = z.object({ expert: z.string().describe('a letter'), score: exactScore, points: z.record(z.string(), z.int()), comments: z.record(z.string(), z.string()), overall: z.string().nullable() });
export const rankedSchema = z.object({
  entryId: idSchema, number: z.int(), title: z.string(), organisation: organiserSchema, place: z.int(), score: exactScore, lowest: exactScore, highest: exactScore, calibrated: z.number().nullable(), heaviest: exactScore,
  criteria: z.array(z.object({ id: z.string(), mean: z.number() })), cards: z.array(cardScoreSchema),
}).meta({ id: 'RankedEntry' });
export const judgingSchema = z.object({
  cards: z.int(), signed: z.int(), complete: z.boolean().describe('all cards are signed; before that nobody sees points'), winners: z.int().nullable().describe('how many are chosen; null where there are too few'), eligible: z.array(z.object({ entryId: idSchema, number: z.int(), title: z.string(), organisation: organiserSchema })),
  experts: z.array(z.object({ expert: z.string(), mean: z.number(), panelMean: z.number(), habit: z.enum(['harsh', 'mild', 'even']) })), ranking: z.array(rankedSchema), first: z.array(idSchema), border: z.object({ entryIds: z.array(idSchema), by: z.enum(['heaviest', 'draw']) }).nullable(), round: z.int(),
}).meta({ id: 'ChallengeJudging' });
export type JudgingView = z.infer<typeof judgingSchema>;

export const minutesViewSchema = z.object({
  round: z.int(), revision: z.int().describe('0 where there are none'), text: z.string().nullable(), sha256: hash.nullable(), cardsSha256: hash.nullable().describe('of the ranking that is signed with it; null until all cards are signed'), writtenAt: instant.nullable(),
  signatures: z.array(z.object({ seatId: idSchema, name: z.string(), signedAt: instant, dissent: z.string().nullable().describe('for the organiser, reviewers and who wrote it') })), ofAnotherRanking: z.boolean().describe('the ranking is another one than what was signed: they are written anew'),
  unsigned: z.array(z.object({ seatId: idSchema, name: z.string(), reason: z.string(), recordedAt: instant })).describe('did not sign, on record'),
  missing: z.array(z.object({ seatId: idSchema, name: z.string() })).describe('of whom it can go on record that they did not sign; for who writes the minutes'), recordableFrom: instant.nullable().describe('from when'),
  due: z.int(), mine: z.enum(['none', 'waits', 'signed']), writes: z.boolean(),
}).meta({ id: 'JudgingMinutes' });
export type MinutesView = z.infer<typeof minutesViewSchema>;
