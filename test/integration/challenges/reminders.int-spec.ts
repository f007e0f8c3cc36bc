import { CHALLENGE_REMINDERS } from '@app/events';
import { newId } from '@app/kernel';
import { RemindChallenges } from '@app/challenges';
import { systemContext } from '@app/platform';
import type { Somebody } from '../listing/listing-market.js';
import { openAwardDesk, type AwardDesk } from './award-desk.js';
import { take, type ChallengeDesk } from './challenge-desk.js';
import { openEntryDesk, type EntryDesk } from './entry-desk.js';
import { openJudgingDesk, type JudgingDesk } from './judging-desk.js';

const DAY_MS = 86_400_000;
interface Told { what: string; accountId: string | null; count: number | null }

/** Runs the job as if it were so many days later; sessions and challenges know nothing of it. */
async function later(desk: ChallengeDesk, days: number): Promise<number> {
  desk.clock.advance(days * DAY_MS);
  try {
    return await desk.api.get(RemindChallenges, { strict: false }).run(systemContext('challenges.remind', newId()));
  } finally {
    desk.clock.advance(-days * DAY_MS);
  }
}
const told = (desk: ChallengeDesk, id: string): Promise<Told[]> => desk.hand.sql<Told>(
  `select payload ->> 'what' as what, payload ->> 'accountId' as "accountId", (payload ->> 'count')::int as count from platform.outbox_event where type = 'challenges.reminder-due.v1' and payload ->> 'challengeId' = $1 order by seq`, [id]);

describe('reminders of experts', () => {
  let desk: JudgingDesk;
  let leads: Somebody[];
  beforeAll(async () => {
    desk = await openJudgingDesk();
    leads = [await desk.team('岳麓')];
    await desk.experts(6);
  }, 60_000);
  afterAll(() => desk.close());

  it('come once before their day and once after it, with the organiser, and to nobody who signed or left', async () => {
    const { challenge: { id }, panel } = await desk.seated(leads);
    await desk.scored(id, panel.slice(0, 1), () => ({ novelty: 70, plan: 80 }));
    await desk.recuse(id, panel[1]!);
    const [reserve] = await desk.hand.sql<{ account: string }>(`select account_id as account from challenges.panel_expert where challenge_id = $1 and state = 'drawn'`, [id]);
    const waiting = [reserve!.account, ...panel.slice(2).map(({ userId }) => userId)].sort();
    expect(await later(desk, 6)).toBe(0);
    expect([await later(desk, 7), await later(desk, 7), await later(desk, 9)]).toEqual([4, 0, 0]);
    expect((await told(desk, id)).map(({ what, accountId, count }) => [what, accountId, count]).sort()).toEqual(waiting.map((account) => ['cards-soon', account, null]));
    await desk.scored(id, panel.slice(2, 3), () => ({ novelty: 70, plan: 80 }));
    expect([await later(desk, 11), await later(desk, 11), await later(desk, 15)]).toEqual([4, 0, 0]);
    const over = (await told(desk, id)).slice(4);
    expect(over.filter(({ what }) => what === 'cards-over').map(({ accountId }) => accountId).sort()).toEqual(waiting.filter((account) => account !== panel[2]!.userId));
    expect(over.filter(({ what }) => what === 'cards-missing')).toEqual([{ what: 'cards-missing', accountId: null, count: 3 }]);
    // what is told is in no history of the challenge, and every telling is in the log
    expect(await desk.hand.sql(`select 1 from platform.audit_entry where aggregate_type = 'challenge-reminder' and aggregate_id like $1`, [`${id}:%`])).toHaveLength(8);
    await desk.hand.sql(`update challenges.challenge set state = 'aborted', ended_at = now(), state_reason = '需求取消' where id = $1`, [id]);
    expect(await later(desk, 30)).toBe(0);
  });
});

describe('reminders of keepers', () => {
  let desk: EntryDesk;
  beforeAll(async () => {
    desk = await openEntryDesk();
  }, 60_000);
  afterAll(() => desk.close());

  it('come every day while entries are sealed, to those who have not handed in, and the organiser hears when it takes long', async () => {
    const [open, team] = [await desk.sealing(), await desk.team('岳麓')];
    await desk.enter(team, open);
    await desk.close_(open.id);
    expect(await later(desk, 0)).toBe(0);
    expect([await later(desk, 1), await later(desk, 1)]).toEqual([3, 0]);
    take(await desk.handIn(0, open.id, await desk.partsOf(0, open.id)));
    expect([await later(desk, 2), await later(desk, 3), await later(desk, 4), await later(desk, 4)]).toEqual([2, 2, 3, 0]);
    const all = await told(desk, open.id);
    expect(all.filter(({ accountId }) => accountId === desk.keepers[0]!.userId)).toHaveLength(1);
    expect(all.filter(({ accountId }) => accountId === desk.keepers[1]!.userId)).toHaveLength(4);
    expect(all.filter(({ what }) => what === 'opening-late')).toEqual([{ what: 'opening-late', accountId: null, count: null }]);
    take(await desk.handIn(1, open.id, await desk.partsOf(1, open.id)));
    expect(await later(desk, 4)).toBe(0);
  });
});

describe('reminders of the organiser', () => {
  let desk: AwardDesk;
  let leads: Somebody[];
  beforeAll(async () => {
    desk = await openAwardDesk();
    leads = [await desk.team('岳麓'), await desk.team('湘江')];
  }, 60_000);
  afterAll(() => desk.close());

  it('come once for each thing that waits: eligibility, the award, the contract', async () => {
    const { challenge: { id: examined } } = await desk.examining(leads);
    // staged by hand, so the moment of its state is set here
    await desk.hand.sql('update challenges.challenge set updated_at = now() where id = $1', [examined]);
    expect([await later(desk, 4), await later(desk, 5), await later(desk, 6)]).toEqual([0, 1, 0]);
    expect(await told(desk, examined)).toEqual([{ what: 'eligibility-waits', accountId: null, count: null }]);

    const { challenge: { id }, noticeId } = await desk.shown(leads);
    const objection = await desk.object(leads[1]!, noticeId);
    await desk.over(noticeId);
    expect(await later(desk, 0)).toBe(0);
    await desk.settle(objection, 'dismiss');
    expect([await later(desk, 0), await later(desk, 1)]).toEqual([1, 0]);
    take(await desk.act(desk.maker, await desk.get(desk.maker, id), 'award'));
    expect([await later(desk, 4), await later(desk, 5), await later(desk, 9)]).toEqual([0, 1, 0]);
    expect((await told(desk, id)).map(({ what, accountId }) => [what, accountId])).toEqual([['award-waits', null], ['contract-waits', null]]);
  });

  it('go on although those of one challenge cannot be told', async () => {
    const [{ challenge: { id: broken } }, { challenge: { id: good } }] = [await desk.examining(leads), await desk.examining(leads)];
    await desk.hand.sql('update challenges.challenge set updated_at = now() where id = any($1)', [[broken, good]]);
    await desk.hand.sql(`create function challenges.refuse_one() returns trigger language plpgsql as $$ begin if new.challenge_id = '${broken}' then raise exception 'no'; end if; return new; end $$`);
    await desk.hand.sql('create trigger refuse_one before insert on challenges.reminder for each row execute function challenges.refuse_one()');
    expect(await later(desk, 5)).toBe(1);
    expect([await told(desk, broken), (await told(desk, good)).map(({ what }) => what)]).toEqual([[], ['eligibility-waits']]);
    await desk.hand.sql('drop trigger refuse_one on challenges.reminder');
    // what failed is told the next time
    expect(await later(desk, 5)).toBe(1);
  });

  it('hold no word of a challenge', async () => {
    const rows = await desk.hand.sql<{ payload: Record<string, unknown> }>(`select payload from platform.outbox_event where type = 'challenges.reminder-due.v1'`);
    for (const { payload } of rows) expect(Object.keys(payload).sort()).toEqual(['accountId', 'challengeId', 'count', 'organisationId', 'what']);
    expect(rows.every(({ payload }) => (CHALLENGE_REMINDERS as readonly unknown[]).includes(payload['what']))).toBe(true);
  });
});
