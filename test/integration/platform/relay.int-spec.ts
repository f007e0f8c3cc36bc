import { Injectable, Module } from '@nestjs/common';
import { newId } from '@app/kernel';
import { accountMoved, organisationMoved, type DomainEvent } from '@app/events';
import { Consumer, Outbox, tell, TransactionRunner, type ClaimedConsumer, type KeyedConsumer, type TransactionContext } from '@app/platform';
import { eventually, openGround, type Ground } from '../../support/index.js';

const policy = { concurrency: 5, attempts: 5, backoffMs: 20, lockMs: 5_000, keepCompleted: 10 };
const handled: string[] = [];
const keyed: string[] = [];
let failures = 0;

@Consumer({ name: 'planted.claimed', events: [accountMoved] as never, policy, effect: 'claimed' })
@Injectable()
class ClaimedPlant implements ClaimedConsumer {
  async handle(_: TransactionContext, event: DomainEvent<never>) {
    if (failures > 0) { failures -= 1; throw new Error('confidential words'); }
    handled.push(event.aggregateId);
  }
}
@Consumer({ name: 'planted.keyed', events: [accountMoved, organisationMoved] as never, policy, effect: 'keyed' })
@Injectable()
class KeyedPlant implements KeyedConsumer {
  async handle(_: unknown, event: DomainEvent<never>) { keyed.push(event.aggregateId); }
}
@Module({ providers: [ClaimedPlant, KeyedPlant] })
class PlantedRoom {}

describe('the outbox relay', () => {
  let ground: Ground;
  beforeAll(async () => { ground = await openGround([PlantedRoom]); });
  afterAll(() => ground.close());

  const publish = async (): Promise<string> => {
    const id = newId();
    await ground.app.get(TransactionRunner).run(ground.ctx, (ctx) => ground.app.get(Outbox).write(ctx, [tell(accountMoved, id, { userId: id, organisationId: id, act: 'a', from: null, to: 'b' })]));
    return id;
  };

  it('carries a committed event to each consumer once', async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, publish));
    await eventually(async () => ids.every((id) => handled.includes(id) && keyed.includes(id)));
    expect(ids.map((id) => handled.filter((one) => one === id).length)).toEqual(ids.map(() => 1));
  });

  it('repeats no claimed effect when a crash makes it send an event again', async () => {
    const id = await publish();
    await eventually(async () => handled.includes(id) && keyed.includes(id));
    await eventually(async () => (await ground.database.sql(`select 1 from platform.outbox_event where aggregate_id = $1 and relayed_at is not null`, [id])).length);
    await ground.database.sql(`insert into platform.outbox_event (id, type, aggregate_id, payload, occurred_at) select gen_random_uuid(), 'identity.organisation-moved.v1', 'marker', '{}', now()`);
    await ground.database.sql(`update platform.outbox_event set relayed_at = null where aggregate_id = $1`, [id]);
    await eventually(async () => keyed.includes('marker'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(handled.filter((one) => one === id)).toHaveLength(1);
  });

  it('tries again after a failure, and the queue keeps no words of it', async () => {
    failures = 2;
    const id = await publish();
    await eventually(async () => handled.includes(id));
    if (!process.env['REDIS_URL']) {
      const rows = await ground.database.sql<{ text: string }>(`select row_to_json(j)::text as text from bullmq.job j`);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(({ text }) => text).join()).not.toContain('confidential words');
    }
  });
});
