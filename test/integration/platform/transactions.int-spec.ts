import { newId } from '@app/kernel';
import { accountMoved } from '@app/events';
import { ChangeRecorder, Database, defineJob, JobQueue, Queues, tell, TransactionRunner, type TransactionContext } from '@app/platform';
import { z } from 'zod';
import { openGround, type Ground } from '../../support/index.js';

describe('a transaction', () => {
  let ground: Ground;
  let transactions: TransactionRunner;
  let recorder: ChangeRecorder;
  beforeAll(async () => {
    ground = await openGround();
    transactions = ground.app.get(TransactionRunner);
    recorder = ground.app.get(ChangeRecorder);
  });
  afterAll(() => ground.close());

  const change = (ctx: TransactionContext, aggregateId: string) => recorder.record(ctx, {
    aggregateType: 'thing', aggregateId, act: 'move', before: null, after: { state: 'done' },
    events: [tell(accountMoved, aggregateId, { userId: aggregateId, organisationId: aggregateId, act: 'move', from: null, to: 'done' })],
  });
  const traces = async (id: string) => {
    const [audit] = await ground.database.sql<{ n: number }>('select count(*)::int as n from platform.audit_entry where aggregate_id = $1', [id]);
    const [events] = await ground.database.sql<{ n: number }>('select count(*)::int as n from platform.outbox_event where aggregate_id = $1', [id]);
    return { audit: audit?.n, events: events?.n };
  };

  it('commits the audit entry and the event together', async () => {
    const id = newId();
    await transactions.run(ground.ctx, (ctx) => change(ctx, id));
    expect(await traces(id)).toEqual({ audit: 1, events: 1 });
  });

  it('leaves neither an audit entry nor an event after a rollback', async () => {
    const id = newId();
    await expect(transactions.run(ground.ctx, async (ctx) => { await change(ctx, id); throw new Error('no'); })).rejects.toThrow('no');
    expect(await traces(id)).toEqual({ audit: 0, events: 0 });
  });

  it('is joined by a nested run, so that one error undoes both', async () => {
    const id = newId();
    await expect(transactions.run(ground.ctx, async (outer) => {
      await transactions.run(outer, (inner) => change(inner, id));
      throw new Error('no');
    })).rejects.toThrow('no');
    expect(await traces(id)).toEqual({ audit: 0, events: 0 });
  });

  it('run alone outlives the refusal of its caller', async () => {
    const id = newId();
    await expect(transactions.run(ground.ctx, async (outer) => {
      await transactions.alone(outer, (own) => change(own, id));
      throw new Error('no');
    })).rejects.toThrow('no');
    expect(await traces(id)).toEqual({ audit: 1, events: 1 });
  });

  it('lets a job wait for the commit of the outermost one, and forgets it after a rollback', async () => {
    const job = defineJob({ name: 'test.look-at-it', data: z.object({}), policy: { concurrency: 1, attempts: 1, backoffMs: 1, lockMs: 1_000, keepCompleted: 1 } });
    const jobs = ground.app.get(JobQueue);
    const waiting = () => ground.app.get(Queues).queue(job.name).getWaitingCount();
    await transactions.run(ground.ctx, async (outer) => {
      await transactions.run(outer, (inner) => jobs.add(inner, job, {}));
      expect(await waiting()).toBe(0);
    });
    expect(await waiting()).toBe(1);
    await expect(transactions.run(ground.ctx, async (ctx) => { await jobs.add(ctx, job, {}); throw new Error('no'); })).rejects.toThrow('no');
    expect(await waiting()).toBe(1);
    await jobs.add(ground.ctx, job, {});
    expect(await waiting()).toBe(2);
  });

  it('is tried again after a real deadlock', async () => {
    const database = ground.app.get(Database);
    await ground.database.sql(`insert into platform.calendar_year values (1, 's', now(), now()), (2, 's', now(), now())`);
    await ground.database.sql('grant update on platform.calendar_year to luqiao_app');
    let tries = 0;
    let met: () => void = () => undefined;
    const meeting = new Promise<void>((resolve) => { met = resolve; });
    let waiting = 2;
    const crossing = (first: number, second: number) => transactions.run(ground.ctx, async (ctx) => {
      tries += 1;
      await database.query(ctx, `update platform.calendar_year set source = source || '.' where year = $1`, [first]);
      if ((waiting -= 1) === 0) met();
      await meeting;
      await database.query(ctx, `update platform.calendar_year set source = source || '.' where year = $1`, [second]);
    });
    await Promise.all([crossing(1, 2), crossing(2, 1)]);
    expect(tries).toBeGreaterThan(2);
    expect(await ground.database.sql('select source from platform.calendar_year where year in (1, 2)')).toEqual([{ source: 's..' }, { source: 's..' }]);
  });
});
