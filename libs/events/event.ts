import { z } from 'zod';

/** A versioned fact of one module, told to all others. A payload never changes shape: a new shape is a new version. */
export interface EventType<Payload = unknown> {
  /** `<module>.<what-happened>.v<version>` */
  readonly type: string;
  readonly payload: z.ZodType<Payload>;
}
export type PayloadOf<T> = T extends EventType<infer P> ? P : never;

/** An event as the outbox keeps it. */
export interface DomainEvent<Payload = unknown> {
  readonly id: string;
  readonly type: string;
  readonly aggregateId: string;
  readonly occurredAt: string;
  readonly payload: Payload;
}

const types = new Map<string, EventType>();

export function defineEvent<Schema extends z.ZodType>(type: `${string}.${string}.v${number}`, payload: Schema): EventType<z.infer<Schema>> {
  if (types.has(type)) throw new Error(`two events share the type ${type}`);
  const defined = { type, payload } as EventType<z.infer<Schema>>;
  types.set(type, defined as EventType);
  return defined;
}

export const eventType = (type: string): EventType | undefined => types.get(type);
export const definedEvents = (): readonly EventType[] => [...types.values()];
