import { z } from 'zod';

/** Pieces that answers about deals and about their brokers share. */
export const instant = z.iso.datetime();
export const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
export const blocked = z.object({ path: z.string(), code: z.string(), texts, params: z.record(z.string(), z.unknown()).optional(), article: z.string().optional() });
export const dealNextActSchema = z.object({ act: z.string(), texts, to: z.string(), needsReason: z.boolean(), blockedBy: z.array(blocked) }).meta({ id: 'DealNextAct' });
export const party = z.object({ id: z.uuid(), name: z.string() });
export const person = z.object({ id: z.uuid(), name: z.string() }).nullable();
