import type { Person, Role } from '@app/kernel';
import { achievementDraft, demandDraft } from '@app/listing/testing';
import { addOrganisation, addPerson, cloneDatabase, eventually, processSettings, removeFolder, startProcess, type ProcessSettings, type RunningProcess, type TestDatabase } from '../../support/index.js';
import { tokenFor } from '../../support/tokens.js';

interface Thing { id: string; version: number; state: string }
interface Found<T = { id: string }> { items: T[] }
const MORE = 50;
const SYLLABLES = '锂钠钾镁铝硅磷硫氯钛钒铬锰铁钴镍铜锌镓锗砷硒溴锆铌钼钌铑钯银镉铟锡锑碲碘铯钡镧铈镨钕钐铕钆铽镝钬铒铥'.split('');
const wordOf = (i: number): string => [i, i * 7 + 3, i * 11 + 5, i * 13 + 8].map((n) => SYLLABLES[n % SYLLABLES.length]).join('');

describe('two apis and two workers on one PostgreSQL and one queue store', () => {
  let database: TestDatabase;
  let settings: ProcessSettings;
  const apis: RunningProcess[] = [];
  const workers: RunningProcess[] = [];
  let maker: Person;
  let checker: Person;
  let firm: Person;
  let reviewer: Person;
  beforeAll(async () => {
    database = await cloneDatabase();
    settings = await processSettings(database.url);
    const [university, enterprise, bureau] = [await addOrganisation(database, 'university'), await addOrganisation(database, 'enterprise'), await addOrganisation(database, 'authority')];
    const person = (organisationId: string, role: Role) => addPerson(database, organisationId, [role]);
    [maker, checker, firm, reviewer] = [await person(university, 'researcher'), await person(university, 'tto'), await person(enterprise, 'firm'), await person(bureau, 'bureau_officer')];
    // One after the other: four at once on two cores keep each other from getting ready.
    for (const running of [apis, workers]) for (let i = 0; i < 2; i += 1) running.push(await startProcess(running === apis ? 'api' : 'worker', settings));
  }, 150_000);
  afterAll(async () => {
    await Promise.all([...apis, ...workers].map((each) => each.stop('SIGKILL')));
    await database.drop();
    await removeFolder(settings);
  });

  async function ask<T>(api: RunningProcess, person: Person, method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${api.url}/api/v1/${path}`, { method, headers: { authorization: `Bearer ${tokenFor(settings, person)}`, ...(body !== undefined && { 'content-type': 'application/json' }) }, ...(body !== undefined && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }
  const act = (api: RunningProcess, person: Person, kind: string, { id, version }: Thing, name: string) => ask<Thing>(api, person, 'POST', `${kind}/${id}/acts/${name}`, { version });

  async function publishAchievement(api: RunningProcess, change: Record<string, unknown>): Promise<Thing> {
    let thing = await ask<Thing>(api, maker, 'POST', 'achievements', achievementDraft(change));
    for (const [who, name] of [[maker, 'submit'], [checker, 'start-review'], [checker, 'review-secrecy'], [checker, 'publish']] as const) thing = await act(api, who, 'achievements', thing, name);
    return thing;
  }
  async function publishDemand(api: RunningProcess, change: Record<string, unknown>): Promise<Thing> {
    const thing = await ask<Thing>(api, firm, 'POST', 'demands', demandDraft(change));
    return act(api, reviewer, 'demands', await act(api, firm, 'demands', thing, 'submit'), 'publish');
  }

  it('are one marketplace: posted here, matched by either worker, seen there, told once', async () => {
    const [here, there] = apis as [RunningProcess, RunningProcess];
    const achievement = await publishAchievement(here, {});
    const demand = await publishDemand(here, {});
    // Until a worker has heard of the demand, there is no such listing for matching.
    await eventually(async () => (await database.sql('select 1 from matching.document where id = $1', [demand.id])).length === 1, 30_000);
    const match = await eventually(async () => (await ask<Found<{ id: string; level: number; achievement: { id: string } }>>(there, firm, 'GET', `demands/${demand.id}/matches`)).items.find((each) => each.achievement.id === achievement.id), 30_000);
    expect(match.level).toBeGreaterThanOrEqual(3);
    for (const person of [firm, checker]) {
      await eventually(async () => (await ask<Found<{ id: string; kind: string }>>(there, person, 'GET', 'notifications')).items.some(({ kind }) => kind.startsWith('match.')), 30_000);
      const told = await database.sql<{ n: number }>(`select count(*)::int as n from notification.notice where user_id = $1 and params ->> 'matchId' = $2`, [person.userId, match.id]);
      expect(told).toEqual([{ n: 1 }]);
    }
    for (const api of apis) await eventually(async () => (await ask<Found>(api, firm, 'GET', `search?q=${encodeURIComponent('复合隔膜')}`)).items.some(({ id }) => id === achievement.id), 30_000);
  }, 120_000);

  it(`one worker and one api stop on SIGTERM with code 0 within 10 s while ${MORE} more are published, and nothing is lost`, async () => {
    const [staying, leaving] = apis as [RunningProcess, RunningProcess];
    const stop = async (each: RunningProcess) => {
      const since = Date.now();
      return { code: await each.stop('SIGTERM'), inTime: Date.now() - since < 10_000 };
    };
    const accepted = new Set<string>();
    let stops: Promise<unknown> = Promise.resolve();
    const publish = async (i: number) => {
      const words = { title: `${wordOf(i)}${wordOf(i + 17)}分离装置第${i}号`, publicText: `采用${wordOf(i)}与${wordOf(i + 17)}的分离装置。`, keywords: [wordOf(i)] };
      try {
        accepted.add((await publishAchievement(i % 2 === 0 ? staying : leaving, words)).id);
      } catch (error) {
        // Only the api that leaves may refuse; what it had accepted stays with the database.
        if (i % 2 === 0) throw error;
        accepted.add((await publishAchievement(staying, words)).id);
      }
    };
    for (let i = 0; i < MORE; i += 1) {
      if (i === MORE / 5) stops = Promise.all([stop(workers[0]!), stop(leaving)]);
      await publish(i);
    }
    expect(await stops).toEqual([{ code: 0, inTime: true }, { code: 0, inTime: true }]);
    expect(accepted.size).toBe(MORE);
    const done = await eventually(async () => {
      const [row] = await database.sql<{ n: number }>('select count(*)::int as n from matching.document where id = any($1) and live and indexed_version = version and matched_version = version', [[...accepted]]);
      return row?.n === MORE && row;
    }, 90_000);
    expect(done).toEqual({ n: MORE });
    const [waiting] = await database.sql<{ n: number }>('select count(*)::int as n from platform.outbox_event where relayed_at is null');
    expect(waiting).toEqual({ n: 0 });
    const title = `${wordOf(MORE - 1)}${wordOf(MORE + 16)}`;
    await eventually(async () => (await ask<Found>(staying, firm, 'GET', `search?q=${encodeURIComponent(title)}`)).items.some(({ id }) => accepted.has(id)), 30_000);
    expect(await Promise.all([stop(workers[1]!), stop(staying)])).toEqual([{ code: 0, inTime: true }, { code: 0, inTime: true }]);
  }, 240_000);
});
