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

/** The standard proposal, about a page: the same for every challenge, so that a team writes it once. It is sealed as JSON. */
export const proposalSchema = z.strictObject({
  title: line(80),
  hypothesis: line(600),
  rationale: line(1_200),
  plan: line(2_400),
  expertise: line(800),
  trl: trlSchema,
  evidence: z.array(z.strictObject({ what: line(200), sha256: z.string().regex(/^[0-9a-f]{64}$/).nullable().default(null).describe('of a file that is handed in beside the entry') })).max(12).default([]),
  /** The lead comes first; a team of one organisation has one member with the whole share. */
  members: z.array(memberSchema).min(1).max(12),
  people: z.array(z.strictObject({ name: line(80), organisationId: idSchema, role: line(80) })).min(1).max(30),
  budget: z.strictObject({ totalFen: fenSchema, uses: z.array(z.strictObject({ use: z.enum(BUDGET_USES), fen: fenSchema, note: empty(line(200)) })).max(20).default([]) }),
  /** 军令状: what the team answers for, and with what, where it misses. */
  pledge: z.strictObject({ text: line(1_000), signedBy: line(80) }),
}).meta({ id: 'Proposal' });
export type Proposal = z.infer<typeof proposalSchema>;
