import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Brokerage } from '@app/brokerage';
import { organisationTypeSchema } from '@app/events';
import { IdentityDirectory } from '@app/identity';
import { addDays, chinaDate, Clock, LOCALES, newId, Problem, ROLE_NAMES, stateProblems, type Person } from '@app/kernel';
import { ListingFacade, type Hands } from '@app/listing';
import { systemContext, type OperationContext } from '@app/platform';
import { z } from 'zod';

/** Every demo account has this password; the accounts exist in demonstrations only. */
export const DEMO_PASSWORD = 'Luqiao-demo-2026';

const organisations = z.array(z.object({
  key: z.string(), type: organisationTypeSchema, uscc: z.string(), name: z.string(), nameEn: z.string(), region: z.string(), verification: z.enum(['verified', 'pending']), descriptionZh: z.string(),
}));
const people = z.array(z.object({ key: z.string(), email: z.string(), name: z.string(), organisation: z.string(), roles: z.array(z.enum(ROLE_NAMES)).min(1), language: z.enum(LOCALES) }));
const subscriptions = z.array(z.object({ person: z.string(), fields: z.array(z.string()), regions: z.array(z.string()) }));
const achievements = z.array(z.looseObject({ key: z.string(), owner: z.string(), titleEn: z.string(), canary: z.string() }));
const demands = z.array(z.looseObject({ key: z.string(), organisation: z.string(), deadlineDays: z.int(), text: z.string(), constraints: z.array(z.string()) }));

const read = async <T>(file: string, items: z.ZodType<T>): Promise<T> =>
  z.object({ items }).parse(JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'))).items as T;

/** The same id at every run, so that seeding again makes nothing twice; shaped like the UUIDv7 of the day the demo was written. */
export function demoId(key: string): string {
  const hash = createHash('sha256').update(`luqiao-demo:${key}`).digest('hex');
  const day = Date.parse('2026-11-02T00:00:00Z').toString(16).padStart(12, '0');
  return `${day.slice(0, 8)}-${day.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}

/** Fills the database with the demonstration market, through the same use cases as everybody; safe to repeat. Demands end so many days from `today`. */
export async function seedDemo(app: INestApplicationContext, today = app.get(Clock, { strict: false }).now()): Promise<Record<string, number>> {
  const ctx = systemContext('seed --demo', newId());
  const directory = app.get(IdentityDirectory);
  const owners = new Map<string, { id: string; verified: boolean }>();
  for (const { key, uscc, name, nameEn, descriptionZh, verification, ...rest } of await read('organisations.json', organisations)) {
    const verified = verification === 'verified';
    const id = await directory.organisationByUscc(ctx, uscc)
      ?? (await directory.createOrganisation(ctx, { ...rest, uscc, nameZh: name, nameEn, description: descriptionZh }, { verified })).id;
    owners.set(key, { id, verified });
  }
  const persons = await seedPeople(ctx, directory, owners);
  await seedBeats(ctx, app.get(Brokerage), persons);
  const hands = (organisation: string, makers: readonly Person['roles'][number][], checker: Person | undefined, turn: number): Hands => {
    const own = [...persons.values()].filter(({ organisationId, roles }) => organisationId === owners.get(organisation)?.id && roles.some((role) => makers.includes(role)));
    return { maker: own[turn % own.length]!, checker: checker! };
  };
  const listing = app.get(ListingFacade);
  const office = (organisation: string) => [...persons.values()].find(({ organisationId, roles }) => organisationId === owners.get(organisation)?.id && roles.includes('tto'));
  let made = { achievements: 0, demands: 0 };

  for (const [turn, { key, owner, titleEn: _, canary: __, ...draft }] of (await read('achievements.json', achievements)).entries()) {
    const result = await listing.publishAchievement(ctx, hands(owner, ['researcher'], office(owner), turn), draft as never, demoId(key));
    if (result.made) made = { ...made, achievements: made.achievements + 1 };
  }
  const bureau = [...persons.values()].find(({ roles }) => roles.includes('bureau_officer'));
  for (const [turn, { key, organisation, deadlineDays, constraints, text: problem, ...draft }] of (await read('demands.json', demands)).entries()) {
    const whole = { ...draft, problem, constraints: constraints.join('；') || null, deadline: chinaDate(addDays(today, deadlineDays)) };
    const result = await listing.publishDemand(ctx, hands(organisation, ['firm'], bureau, turn), whole as never, demoId(key));
    if (result.made) made = { ...made, demands: made.demands + 1 };
  }
  return { organisations: owners.size, people: persons.size, ...made };
}

async function seedPeople(ctx: OperationContext, directory: IdentityDirectory, owners: ReadonlyMap<string, { id: string; verified: boolean }>): Promise<Map<string, Person>> {
  const persons = new Map<string, Person>();
  for (const { key, email, name, organisation, roles, language } of await read('people.json', people)) {
    const { id: organisationId, verified } = owners.get(organisation)!;
    const userId = await directory.accountByEmail(ctx, email)
      ?? (await directory.createAccount(ctx, { organisationId, email, name, locale: language, roles, password: DEMO_PASSWORD })).id;
    persons.set(key, { kind: 'person', userId, organisationId, organisationVerified: verified, roles, sessionId: newId() });
  }
  return persons;
}

/** The beats of the demo's brokers; one that was changed since stays as it is. */
async function seedBeats(ctx: OperationContext, brokerage: Brokerage, persons: ReadonlyMap<string, Person>): Promise<void> {
  for (const { person, fields, regions } of await read('subscriptions.json', subscriptions)) {
    await brokerage.subscribe({ ...ctx, actor: persons.get(person)! }, { fields, regions, version: 0 }).catch((error: unknown) => {
      if (!(error instanceof Problem) || error.definition !== stateProblems['stale-version']) throw error;
    });
  }
}
