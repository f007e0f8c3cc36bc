import type { Person } from '@app/kernel';

/** Turns the subject of a verified access token into the acting person: session alive, account active, roles as they are now. */
export abstract class ActorResolver {
  abstract resolve(claims: { userId: string; sessionId: string }): Promise<Person | undefined>;
}
