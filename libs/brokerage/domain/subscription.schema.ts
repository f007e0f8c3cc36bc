import { z } from 'zod';

const codes = z.array(z.string().min(1).max(60)).max(200);

/** A broker's beat. A group stands for all that it contains; an empty list stands for nothing. `version` is 0 until something was saved. */
export const subscriptionInputSchema = z.strictObject({ fields: codes, regions: codes, version: z.int().min(0) }).meta({ id: 'BrokerSubscriptionInput' });
export const subscriptionSchema = z.object({ fields: codes, regions: codes, version: z.int() }).meta({ id: 'BrokerSubscription' });
export type SubscriptionInput = z.infer<typeof subscriptionInputSchema>;
export type Subscription = z.infer<typeof subscriptionSchema>;
