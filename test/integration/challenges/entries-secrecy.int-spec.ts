import { createDecipheriv } from 'node:crypto';
import { proposalOf } from '@app/challenges/testing';
import { newId } from '@app/kernel';
import { processSettings, removeFolder, startProcess } from '../../support/index.js';
import { tokenFor } from '../../support/tokens.js';
import { combine } from 'shamir-secret-sharing';
import type { Somebody } from '../listing/listing-market.js';
import type { SeenChallenge } from './challenge-desk.js';
import { openEntryDesk, openPart, type EntryDesk } from './entry-desk.js';
import type { SealedPackage } from '../../../apps/web/src/sealing/seal.js';

const ENTRIES = 100;
const KEEPERS = 5;
const NEEDED = 3;
const CANARY = 'kanarienvogel';

/** Everything that the database holds, and all but one of the keys that are needed. */
describe('a sealed entry', () => {
  let desk: EntryDesk;
  let challenge: SeenChallenge;
  let said = '';
  const teams: Somebody[] = [];
  beforeAll(async () => {
    desk = await openEntryDesk();
    const more = await Promise.all(['检察院', '行业学会'].map(async (name) => desk.person(await desk.organisation(name), ['researcher'], name)));
    challenge = await desk.sealing({}, [...desk.keepers, ...more], NEEDED);
    const university = await desk.organisation('参赛大学');
    for (let at = 0; at < ENTRIES; at++) teams.push(await desk.person(university, ['researcher'], `队${at}`));
    const keys = await desk.keysOf(KEEPERS);
    // through a real process, for the sake of its log
    const settings = await processSettings(desk.database.url);
    const api = await startProcess('api', settings, { LOG_LEVEL: 'debug' });
    for (const stream of [api.child.stdout, api.child.stderr]) stream?.on('data', (chunk: Buffer) => { said += chunk.toString(); });
    const sessions = new Map((await desk.database.sql<{ id: string; accountId: string }>('select id, account_id as "accountId" from identity.session')).map(({ id, accountId }) => [accountId, id]));
    try {
      for (const [at, who] of teams.entries()) {
        const text = JSON.stringify(proposalOf(who, { title: `${CANARY}${at}号方案`, hypothesis: `${CANARY}${at}之假设` }));
        const sealed = await desk.pack(who, challenge, text, { needed: NEEDED, entryId: newId() }, keys);
        const answer = await fetch(`${api.url}/api/v1/challenges/${challenge.id}/entries`, {
          method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${tokenFor(settings, { userId: who.userId, sessionId: sessions.get(who.userId)! })}` }, body: JSON.stringify({ secrecyAnswer: 'no', sealed }),
        }).catch((error: unknown) => error as Error);
        if (answer instanceof Error || answer.status !== 201) throw answer instanceof Error ? answer : new Error(`${answer.status} ${await answer.text()}`);
      }
    } finally {
      await api.stop('SIGTERM');
      await removeFolder(settings);
    }
  }, 120_000);
  afterAll(() => desk.close());

  it('stands in no table, no event and no line of the log', async () => {
    expect((await desk.database.sql(`select 1 from challenges.entry where challenge_id = $1 and state = 'received'`, [challenge.id]))).toHaveLength(ENTRIES);
    expect(await desk.tablesWith(CANARY)).toEqual([]);
    expect(await desk.tablesWith(Buffer.from(`${CANARY}1`).toString('base64').slice(0, 12))).toEqual([]);
    expect(said.split('\n').filter((line) => line.includes('entries')).length).toBeGreaterThanOrEqual(ENTRIES);
    expect(said).not.toContain(CANARY);
  });

  it('is read 0 times of 100 with the whole database and all but one of the needed keys, whichever they are', async () => {
    const keys = await desk.keysOf(KEEPERS);
    const rows = await desk.database.sql<{ sealed: SealedPackage; all: string }>(
      `select e.sealed, e::text || r::text || (select string_agg(k::text, '') from challenges.keeper k where k.challenge_id = e.challenge_id) as all from challenges.entry e join challenges.receipt r on r.entry_id = e.id where e.challenge_id = $1 order by e.number`, [challenge.id]);
    expect(rows).toHaveLength(ENTRIES);
    let tried = 0;
    const reads = ({ header, iv, content }: SealedPackage, key: Uint8Array): boolean => {
      tried += 1;
      const bytes = Buffer.from(content, 'base64');
      const { challengeId, edition, entryId, format, needed, organisationId } = header;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64')).setAAD(Buffer.from(JSON.stringify({ challengeId, edition, entryId, format, keeper: '', needed, organisationId }))).setAuthTag(bytes.subarray(-16));
        return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).length > 0;
      } catch {
        return false;
      }
    };
    let read = 0;
    for (const { sealed, all } of rows) {
      // what k - 1 keepers can open, in every choice of them, beside everything of the row that is long enough for a key or a part
      const own = await Promise.all(sealed.parts.map((part, at) => openPart(part, sealed.header, keys[at]!.privateKey)));
      const found = [...new Set(all.match(/[0-9a-f]{64}|[A-Za-z0-9+/]{43,}={0,2}/g) ?? [])].map((text) => Buffer.from(text, /^[0-9a-f]{64}$/.test(text) ? 'hex' : 'base64')).filter((bytes) => bytes.length >= 32);
      const keysTried = found.map((bytes) => bytes.subarray(0, 32));
      for (let a = 0; a < KEEPERS; a++) {
        for (let b = a + 1; b < KEEPERS; b++) {
          const parts = [own[a]!, own[b]!].map((part) => new Uint8Array(Buffer.from(part, 'base64')));
          const combined: Uint8Array[] = [await combine(parts)];
          for (const bytes of found) if (bytes.length >= 33) combined.push(await combine([...parts, new Uint8Array(bytes.subarray(0, 33))]).catch(() => new Uint8Array(32)));
          if ([...combined, ...parts.map((part) => part.subarray(0, 32)), ...keysTried].some((key) => reads(sealed, key))) read += 1;
        }
      }
    }
    expect(read).toBe(0);
    expect(tried).toBeGreaterThan(ENTRIES * 10 * 4);
    // the same attempt with one key more reads every one of them: it is the key that was missing
    for (const { sealed } of rows.slice(0, 5)) {
      const parts = await Promise.all([0, 2, 4].map((at) => openPart(sealed.parts[at]!, sealed.header, keys[at]!.privateKey)));
      expect(reads(sealed, await combine(parts.map((part) => new Uint8Array(Buffer.from(part, 'base64')))))).toBe(true);
    }
  });
});
