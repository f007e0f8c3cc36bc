import { trlSchema } from '@app/events';
import { fenSchema, fractionSchema, idSchema } from '@app/kernel';
import { z } from 'zod';

const line = (max: number) => z.string().trim().min(1).max(max);
const empty = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);

/** What money of a lump-sum budget (包干制) may go to; the last ones stand on the negative list. */
export const BUDGET_USES = ['equipment', 'materials', 'testing', 'labour', 'travel', 'outsourcing', 'publication', 'management', 'other', 'personal_consumption', 'fines', 'donation', 'investment', 'debt', 'gifts'] as const;
export type BudgetUse = (typeof BUDGET_USES)[number];
/** 负面清单: what such a budget never pays; the practice of lump-sum budgets, no article, so a breach is named and a person may look. */
export const NEGATIVE_LIST: readonly BudgetUse[] = ['personal_consumption', 'fines', 'donation', 'investment', 'debt', 'gifts'];

export const memberSchema = z.strictObject({ organisationId: idSchema, name: line(160), share: fractionSchema.describe('of what the team is paid'), part: line(500).describe('what it does') });
export type Member = z.infer<typeof memberSchema>;

/** A PDF of at most this size, and so many of them, stand beside an entry. */
export const MOST_FILE_BYTES = 20 * 1_048_576;
export const MOST_FILES = 6;
/** Of AES-GCM, at the end of a file as it is handed in. */
export const FILE_TAG_BYTES = 16;
const base64 = (bytes: number) => z.base64().length(Math.ceil(bytes / 3) * 4);
/** What shows it; where a file does, it is encrypted (AES-256-GCM) before it is handed in, and its key stands here, where it is sealed with the rest. */
export const evidenceSchema = z.strictObject({
  what: line(200), sha256: z.string().regex(/^[0-9a-f]{64}$/).nullable().default(null).describe('of the encrypted file that is handed in beside the entry'), bytes: empty(z.int().min(1).max(MOST_FILE_BYTES)).describe('of the file itself'),
  key: empty(base64(32)), iv: empty(base64(12)), name: empty(line(150)),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** The standard proposal, about a page: the same for every challenge, so that a team writes it once. It is sealed as JSON. */
export const proposalSchema = z.strictObject({
  title: line(80),
  hypothesis: line(600),
  rationale: line(1_200),
  plan: line(2_400),
  expertise: line(800),
  trl: trlSchema,
  evidence: z.array(evidenceSchema).max(12).default([]),
  /** The lead comes first; a team of one organisation has one member with the whole share. */
  members: z.array(memberSchema).min(1).max(12),
  people: z.array(z.strictObject({ name: line(80), organisationId: idSchema, role: line(80) })).min(1).max(30),
  budget: z.strictObject({ totalFen: fenSchema, uses: z.array(z.strictObject({ use: z.enum(BUDGET_USES), fen: fenSchema, note: empty(line(200)) })).max(20).default([]) }),
  /** 军令状: what the team answers for, and with what, where it misses. */
  pledge: z.strictObject({ text: line(1_000), signedBy: line(80) }),
}).meta({ id: 'Proposal' });
export type Proposal = z.infer<typeof proposalSchema>;

/** To a scene nothing is promised yet: budget and pledge may be left out. */
export const sceneProposalSchema = proposalSchema.extend({
  budget: proposalSchema.shape.budget.default({ totalFen: 0, uses: [] }), pledge: proposalSchema.shape.pledge.default({ text: '场景对接，未立军令状 (a scene: nothing is pledged)', signedBy: '\u2014' }),
}).meta({ id: 'SceneProposal' });
