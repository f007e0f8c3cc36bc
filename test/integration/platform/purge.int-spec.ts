import { newId } from '@app/kernel';
import { PurgeJob } from '@app/platform/jobs';
import { openGround, type Ground } from '../../support/index.js';

describe('the purge', () => {
  let ground: Ground;
  beforeAll(async () => { ground = await openGround([class Nothing {}]); }, 30_000);
  afterAll(() => ground.close());

  it('removes carried events and kept answers after their time, and nothing else', async () => {
    const event = (id: string, relayed: string) => ground.database.sql(
      `insert into platform.outbox_event (id, type, aggregate_id, payload, occurred_at, relayed_at) values ($1, 'planted.event.v1', 'x', '{}', now() - interval '90 days', ${relayed})`, [id]);
    const [old, young] = [newId(), newId()];
    await event(old, `now() - interval '31 days'`);
    await event(young, `now() - interval '29 days'`);
    await ground.database.sql(`insert into platform.consumed_event values ('planted', $1, now()), ('planted', $2, now())`, [old, young]);
    await ground.database.sql(`insert into platform.idempotency_key (actor, key, route, body_hash, created_at) values ('a', 'old', 'r', 'h', now() - interval '8 days'), ('a', 'young', 'r', 'h', now())`);
    await ground.app.get(PurgeJob).run(ground.ctx);
    expect(await ground.database.sql(`select id from platform.outbox_event where type = 'planted.event.v1'`)).toEqual([{ id: young }]);
    expect(await ground.database.sql(`select event_id as id from platform.consumed_event where consumer = 'planted'`)).toEqual([{ id: young }]);
    expect(await ground.database.sql('select key from platform.idempotency_key')).toEqual([{ key: 'young' }]);
  });
});
