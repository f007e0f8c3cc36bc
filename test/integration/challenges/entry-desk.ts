import { CloseChallenges } from '@app/challenges';
import { proposalOf } from '@app/challenges/testing';
import { newId } from '@app/kernel';
import { systemContext } from '@app/platform';
import type * as Sealing from '../../../apps/web/src/sealing/seal.js';
import type { KeeperKeys, SealedHeader, SealedPackage, SealedPart } from '../../../apps/web/src/sealing/seal.js';
import type { Somebody } from '../listing/listing-market.js';
import { openChallengeDesk, take, type ChallengeDesk, type Refusal, type SeenChallenge } from './challenge-desk.js';

export interface SeenReceipt { challengeId: string; sequence: number; entryId: string; edition: number; packageSha256: string; receivedAt: string; previous: string | null; sha256: string; signature: string; publicKey: string }
export interface SeenBrief { number: number; state: string; receivedAt: string; mine: boolean; id?: string; version?: number; organisation?: { id: string; name: string }; title?: string | null; faults?: number }
export interface SeenEntry extends SeenBrief { id: string; version: number; edition: number; proposal: Record<string, unknown> | null; faults: never; files: string[]; receipt: SeenReceipt | null; whyNot: string | null; nextActs: { act: string }[] }
export interface SeenOpening { state: string; needed: number; counts: { sealed: number; opened: number; spoiled: number }; keepers: { fingerprint: string; handedIn: number; unopenable: number; lastAt: string | null }[]; mine: { fingerprint: string; left: number } | null; taken?: number; openedNow?: number }
export type Parts = { entryId: string; part: string | null }[];
export type Answered<T> = Promise<{ status: number; body: T & Refusal }>;

export interface EntryDesk extends ChallengeDesk {
  readonly keys: readonly KeeperKeys[];
  team(name: string): Promise<Somebody>;
  /** Opened, with keys of which the private halves are here. */
  sealing(change?: Record<string, unknown>, keepers?: readonly Somebody[], needed?: number): Promise<SeenChallenge>;
  keysOf(count: number): Promise<readonly KeeperKeys[]>;
  pack(who: Somebody, challenge: Pick<SeenChallenge, 'id' | 'edition'>, text: string, change?: Partial<SealedHeader>, keys?: readonly KeeperKeys[]): Promise<SealedPackage>;
  send(who: Somebody, challengeId: string, sealed: SealedPackage | null, rest?: Record<string, unknown>): Answered<SeenReceipt>;
  /** Sealed as the form does it and handed in. */
  enter(who: Somebody, challenge: Pick<SeenChallenge, 'id' | 'edition'>, change?: Record<string, unknown>, rest?: Record<string, unknown>): Promise<SeenReceipt>;
  entries(who: Pick<Somebody, 'client'>, challengeId: string): Promise<SeenBrief[]>;
  one(who: Somebody, challengeId: string, entryId: string): Answered<SeenEntry>;
  /** Moves the end of entries so many milliseconds from now, by the database's clock. */
  endsIn(challengeId: string, ms: number): Promise<void>;
  runClose(): Promise<number>;
  /** Past the deadline, with its job done. */
  close_(challengeId: string): Promise<void>;
  /** What a keeper's browser does: takes the page of sealed parts, opens them, hands them in. */
  partsOf(at: number, challengeId: string, key?: KeeperKeys): Promise<Parts>;
  handIn(at: number, challengeId: string, parts: Parts): Answered<SeenOpening>;
}

/** The browser's own code, which is not among what is built for servers. */
export const { fromKeyFile, makeKeeperKeys, openPart, seal, toKeyFile } = await import(`${process.cwd()}/apps/web/src/sealing/seal.ts`) as typeof Sealing;
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function openEntryDesk(): Promise<EntryDesk> {
  const desk = await openChallengeDesk();
  const made: KeeperKeys[] = [];
  const keysOf = async (count: number) => {
    while (made.length < count) made.push(await makeKeeperKeys());
    return made.slice(0, count);
  };
  // a key goes through its file once, as every keeper's does
  const { privateKey } = await fromKeyFile(await toKeyFile((await keysOf(3))[0]!, '一句足够长的口令'), '一句足够长的口令');
  made[0] = { ...made[0]!, privateKey };
  const sealing: EntryDesk['sealing'] = async (change, keepers = desk.keepers, needed = 2) => {
    const keys = await keysOf(keepers.length);
    const challenge = await desk.named(await desk.draft(change), keepers.map(({ userId }) => userId), needed);
    for (const [at, keeper] of keepers.entries()) take(await keeper.client.post(`challenges/${challenge.id}/keepers/me`, { publicKey: keys[at]!.publicKey }), 201);
    await desk.approved(challenge);
    return take<SeenChallenge>(await desk.act(desk.maker, await desk.get(desk.maker, challenge.id), 'open'));
  };
  const pack: EntryDesk['pack'] = async (who, { id, edition }, text, change = {}, keys = made.slice(0, 3)) => {
    const header = { format: 'luqiao-sealed-entry-1' as const, challengeId: id, entryId: newId(), organisationId: who.organisationId, edition, needed: 2, ...change };
    return seal(text, header, keys.map(({ publicKey }) => publicKey));
  };
  const send: EntryDesk['send'] = (who, challengeId, sealed, rest = {}) => who.client.post<SeenReceipt & Refusal>(`challenges/${challengeId}/entries`, { secrecyAnswer: 'no', ...(sealed && { sealed }), ...rest });
  const endsIn: EntryDesk['endsIn'] = async (id, ms) => {
    const at = `(date_trunc('milliseconds', clock_timestamp() + $2 * interval '1 millisecond'))`;
    await desk.hand.sql(`with moment as (select ${at} as at) update challenges.challenge c set opened_at = now() - interval '400 days', entries_until = moment.at, questions_until = case when c.questions_until is null then null else moment.at - interval '10 days' end,
      content = c.content || jsonb_build_object('entriesUntil', to_char(moment.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        || case when c.questions_until is null then '{}'::jsonb else jsonb_build_object('questionsUntil', to_char((moment.at - interval '10 days') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end from moment where c.id = $1`, [id, ms]);
    await desk.hand.sql(`update challenges.challenge_edition e set content = c.content, canonical = c.content::text, sha256 = encode(sha256(convert_to(c.content::text, 'UTF8')), 'hex') from challenges.challenge c where c.id = e.challenge_id and e.edition = c.edition and c.id = $1`, [id]);
  };
  const runClose = () => desk.api.get(CloseChallenges, { strict: false }).run(systemContext('challenges.close', newId()));
  return {
    ...desk, get keys() { return made; }, keysOf, sealing, pack, send, endsIn, runClose,
    team: async (name) => desk.person(await desk.organisation(`${name}大学`), ['researcher'], `${name}负责人`),
    enter: async (who, challenge, change = {}, rest = {}) => take<SeenReceipt>(await send(who, challenge.id, await pack(who, challenge, JSON.stringify(proposalOf(who, change))), rest), 201),
    entries: async (who, id) => take<{ items: SeenBrief[] }>(await who.client.get(`challenges/${id}/entries`, { query: { limit: '100' } })).items,
    one: (who, id, entryId) => who.client.get<SeenEntry & Refusal>(`challenges/${id}/entries/${entryId}`),
    close_: async (id) => {
      await endsIn(id, 0);
      await wait(5);
      await runClose();
    },
    partsOf: async (at, id, key = made[at]!) => {
      const parts: Parts = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = take<{ items: { entryId: string; header: SealedHeader; part: SealedPart }[]; nextCursor: string | null }>(await desk.keepers[at]!.client.get(`challenges/${id}/opening/parts`, { query: { limit: '50', ...(cursor && { cursor }) } }));
        for (const { entryId, header, part } of page.items) parts.push({ entryId, part: await openPart(part, header, key.privateKey) });
        cursor = page.nextCursor;
      }
      return parts;
    },
    handIn: (at, id, parts) => desk.keepers[at]!.client.post<SeenOpening & Refusal>(`challenges/${id}/opening/parts`, { parts }),
  };
}
