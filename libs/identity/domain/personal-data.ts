import { idSchema } from '@app/kernel';
import { z } from 'zod';

const texts = z.object({ 'zh-CN': z.string(), en: z.string() });

/** Everything that the product holds of one person, table by table. */
export const personalDataSchema = z.object({
  userId: idSchema, exportedAt: z.iso.datetime(),
  tables: z.array(z.object({ table: z.string(), rows: z.array(z.record(z.string(), z.unknown())), acted: z.record(z.string(), z.int()).describe('how often the person acted on rows of the table, by column') })),
}).meta({ id: 'PersonalDataExport' });
export type PersonalDataExport = z.infer<typeof personalDataSchema>;

export const erasureBody = z.strictObject({ version: z.int().min(1), reason: z.string().trim().min(4).max(2_000) }).meta({ id: 'ErasureInput' });
export type ErasureInput = z.infer<typeof erasureBody>;
export const erasureSchema = z.object({
  userId: idSchema, pseudonym: z.string(), erasedAt: z.iso.datetime(),
  erased: z.array(z.object({ table: z.string(), columns: z.array(z.string()), rows: z.int(), how: z.enum(['deleted', 'replaced']) })),
  kept: z.array(z.object({ table: z.string(), columns: z.array(z.string()), rows: z.int().nullable().describe('null where no account stands behind the words'), because: texts, article: z.string().optional() })),
}).meta({ id: 'Erasure' });
export type ErasureView = z.infer<typeof erasureSchema>;

const ENDING = '@erased.invalid';
/** An erased account keeps its id, which alone tells nobody who it was. */
export const erasedAddress = (id: string): string => `erased-${id}${ENDING}`;
export const isErased = (email: string): boolean => email.endsWith(ENDING);
export const pseudonymOf = (id: string): string => `已注销用户 ${id.slice(-6)}`;

/** Secrets: named in the data map, never handed out, not even to their person. */
export const SECRETS: ReadonlySet<string> = new Set(['identity.account.password_hash']);
