import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';

export const leadMoved = defineEvent('brokerage.lead-moved.v1', z.object({
  leadId: idSchema, matchId: idSchema, brokerId: idSchema.nullable(), act: z.string(), from: z.string().nullable(), to: z.string(),
}));
