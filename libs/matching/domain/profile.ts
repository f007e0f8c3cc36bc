import { cooperationModeSchema, trlSchema } from '@app/events';
import { z } from 'zod';

const fen = z.int().nonnegative();

/** What both sides have. Texts are those that may be shown to the other side; the owner's name is not part of a profile. */
const sides = {
  id: z.string().nullish(),
  title: z.string().min(1),
  /** one line of value, or the gist of the problem */
  valueLine: z.string().nullish(),
  body: z.string().nullish(),
  keywords: z.array(z.string()).nullish(),
  /** field of the reference taxonomy, `group` or `group.field` */
  field: z.string().nullish(),
  /** IPC subclasses or classes, such as H01M or H01 */
  ipc: z.array(z.string()).nullish(),
  /** GB/T 4754 division, two digits */
  industryDivision: z.string().nullish(),
  modes: z.array(cooperationModeSchema).nullish(),
  /** GB/T 2260 code, or a Xiangjiang zone `xj.<slug>` */
  region: z.string().nullish(),
};

export const achievementProfileSchema = z.object({
  kind: z.literal('achievement'),
  ...sides,
  trl: trlSchema.nullish(),
  /** absent: negotiable */
  expectedPriceFen: fen.nullish(),
});

export const demandProfileSchema = z.object({
  kind: z.literal('demand'),
  ...sides,
  wantedTrlMin: trlSchema.nullish(),
  wantedTrlMax: trlSchema.nullish(),
  budgetMinFen: fen.nullish(),
  budgetMaxFen: fen.nullish(),
});

export const matchProfileSchema = z.discriminatedUnion('kind', [achievementProfileSchema, demandProfileSchema]);

export type AchievementProfile = z.infer<typeof achievementProfileSchema>;
export type DemandProfile = z.infer<typeof demandProfileSchema>;
export type MatchProfile = z.infer<typeof matchProfileSchema>;

/** Everything a profile says beside its title, as one text; empty when it says nothing more. */
export function bodyText(profile: MatchProfile): string {
  return [profile.valueLine, profile.keywords?.join(' '), profile.body].filter((part) => part?.trim()).join('\n');
}
