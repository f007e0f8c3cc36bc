import { z } from 'zod';

const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const params = z.record(z.string(), z.unknown());

/** RFC 9457 problem details as every refusal is answered: a stable code, sentences in both languages, the article where there is one. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  texts,
  params,
  article: z.string().optional(),
  requestId: z.string(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string(), texts, params, article: z.string().optional() })),
}).meta({ id: 'Problem' });

export type ProblemBody = z.infer<typeof problemSchema>;
