import { randomInt } from 'node:crypto';
import { newId } from '@app/kernel';
import { achievementPublished, demandPublished } from '@app/events';
import { addOrganisation, addPerson, cloneDatabase, eventually, processSettings, removeFolder, startProcess, type ProcessSettings, type RunningProcess, type TestDatabase } from '../../support/index.js';

const PAIRS = 500;
const KILLS = 20;
const FIELDS = ['computing.software', 'computing.chips', 'machinery.construction', 'materials.battery', 'materials.carbon', 'health.devices', 'energy.vehicles'];
const REGIONS = ['430100', '430200', '430300', '430400', '430500', '110000', '310000', '440000', '510000', '330000', '320000'];
const MODES = ['transfer', 'exclusive_licence', 'sole_licence', 'ordinary_licence', 'equity'];

/** Characters that only the two listings of one pair share, so that exactly the pairs belong together. */
const word = (pair: number, which: number): string => String.fromCodePoint(...[0, 1, 2, 3].map((i) => 0x4e00 + pair * 32 + which * 4 + i));
const titleOf = (pair: number): string => word(pair, 0) + word(pair, 1) + word(pair, 2);
const textOf = (pair: number): string => [3, 4, 5, 6, 0, 1].map((which) => word(pair, which)).join('，');

describe('a worker that dies again and again', () => {
  let database: TestDatabase;
  let settings: ProcessSettings;
  let worker: RunningProcess | undefined;
  beforeAll(async () => {
    database = await cloneDatabase();
    settings = await processSettings(database.url);
  });
  afterAll(async () => {
    await worker?.stop('SIGKILL');
    await database.drop();
    await removeFolder(settings);
  });

  const publish = async (type: string, aggregateId: string, payload: object) => {
    await database.sql('insert into platform.outbox_event (id, type, aggregate_id, payload, occurred_at) values ($1, $2, $3, $4, now())', [newId(), type, aggregateId, JSON.stringify(payload)]);
    await database.sql(`select pg_notify('luqiao_outbox', '')`);
  };

  it(`loses and doubles no match and no notification over ${2 * PAIRS} publications and ${KILLS} kills`, async () => {
    const university = await addOrganisation(database, 'university');
    const firm = await addOrganisation(database, 'enterprise');
    await addPerson(database, university, ['tto']);
    await addPerson(database, firm, ['firm']);
    worker = await startProcess('worker', settings);

    const publishing = (async () => {
      for (let pair = 1; pair <= PAIRS; pair += 1) {
        const [achievementId, demandId] = [newId(), newId()];
        const shared = {
          title: titleOf(pair), keywords: [word(pair, 1), word(pair, 2)], field: FIELDS[pair % FIELDS.length], region: REGIONS[pair % REGIONS.length], modes: [MODES[pair % MODES.length]],
          publishedAt: new Date().toISOString(), version: 1, authorId: null,
        };
        const text = textOf(pair);
        const listings: [string, string, object][] = [
          [achievementPublished.type, achievementId, { ...shared, achievementId, organisationId: university, organisationName: '甲', kind: 'invention', valueLine: text, text, ipc: null, division: null, trl: 6, expectedPriceFen: 100_000_00 }],
          [demandPublished.type, demandId, { ...shared, demandId, organisationId: firm, organisationName: '乙', anonymous: false, text, wantedTrlMin: 4, wantedTrlMax: 8, budgetMinFen: 50_000_00, budgetMaxFen: 200_000_00, deadline: '2027-12-31' }],
        ];
        for (const listing of pair % 2 === 0 ? listings : listings.reverse()) await publish(...listing);
      }
    })();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await new Promise((resolve) => setTimeout(resolve, randomInt(100, 1_200)));
      await worker.stop('SIGKILL');
      worker = await startProcess('worker', settings);
    }
    await publishing;

    const strong = `from matching.match m join matching.document a on a.id = m.achievement_id join matching.document d on d.id = m.demand_id where a.title = d.title and m.state = 'active'`;
    await eventually(async () => {
      const [{ found, notices } = { found: 0, notices: 0 }] = await database.sql<{ found: number; notices: number }>(
        `select (select count(*)::int ${strong}) as found, (select count(*)::int from notification.notice where kind in ('match.demand', 'match.achievement')) as notices`);
      return found >= PAIRS && notices >= 2 * PAIRS;
    }, 300_000);
    await eventually(async () => {
      const [{ waiting } = { waiting: 1 }] = await database.sql<{ waiting: number }>(`select count(*)::int as waiting from platform.outbox_event where relayed_at is null`);
      return waiting === 0;
    });
    await new Promise((resolve) => setTimeout(resolve, 3_000));

    const [matches] = await database.sql<{ rows: number; pairs: number }>(`select count(*)::int as rows, count(distinct (m.demand_id, m.achievement_id))::int as pairs ${strong}`);
    expect(matches).toEqual({ rows: PAIRS, pairs: PAIRS });
    const told = await database.sql<{ per: number; n: number }>(
      `select per, count(*)::int as n from (select count(*)::int as per from notification.notice where kind in ('match.demand', 'match.achievement') group by user_id, params ->> 'matchId') as each group by per`);
    expect(told).toEqual([{ per: 1, n: 2 * PAIRS }]);
    const [mails] = await database.sql<{ n: number; keys: number }>(`select count(*)::int as n, count(distinct effect_key)::int as keys from notification.mail where kind in ('match.demand', 'match.achievement')`);
    expect(mails).toEqual({ n: 2 * PAIRS, keys: 2 * PAIRS });
  }, 540_000);
});
