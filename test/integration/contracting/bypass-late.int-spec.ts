import { BypassWatch } from '@app/contracting';
import { OnEffectWatched, OnIntroductionConfirmed } from '@app/contracting/jobs';
import { introductionMoved, type DomainEvent, type EventType } from '@app/events';
import { newId } from '@app/kernel';
import { Outbox, systemContext, TransactionRunner } from '@app/platform';
import { eventually } from '../../support/index.js';
import { openBrokerDesk, type BrokerDesk, type SeenMediation } from './broker-desk.js';
import { PASSWORD, take, type SeenDeal } from './deal-desk.js';

describe('a broker who was passed over, found late', () => {
  let desk: BrokerDesk;
  beforeAll(async () => { desk = await openBrokerDesk(); }, 60_000);
  afterAll(() => desk.close());

  const watch = () => desk.api.get(BypassWatch, { strict: false });
  const within = (run: (ctx: Parameters<BypassWatch['check']>[0]) => Promise<unknown>) => desk.api.get(TransactionRunner, { strict: false }).run(systemContext('test', newId()), run);
  /** What the worker does with the events of this type about this mediation or deal. */
  const hear = async (consumer: { handle(ctx: never, event: never): Promise<void> }, { type }: EventType<never>, key: string, id: string, act: string) => {
    const rows = await desk.database.sql<{ id: string }>(`select id from platform.outbox_event where type = $1 and payload ->> $2 = $3 and payload ->> 'act' = $4`, [type, key, id, act]);
    for (const row of rows) {
      const event = (await desk.api.get(Outbox, { strict: false }).find(systemContext('test', newId()), row.id)) as DomainEvent;
      await within((ctx) => consumer.handle(ctx as never, event as never));
    }
    return rows.length;
  };
  const confirmationHeard = ({ id }: { id: string }) => hear(new OnIntroductionConfirmed(watch()), introductionMoved as never, 'mediationId', id, 'confirm');
  const effectHeard = (contractId: string, act = 'take-effect', amends: string | null = null) => within((ctx) => new OnEffectWatched(watch()).handle(ctx, { payload: { act, contractId, amends } } as never));
  /** Signed and in effect by the database alone. */
  const inEffect = async ({ id }: { id: string }, on: string) => {
    const [row] = await desk.database.sql<{ id: string }>('select id from contracting.contract where deal_id = $1', [id]);
    for (const [state, more] of [['approving', ', submitted_by = $2'], ['approved', ', approved_by = $2'], ['signing', ''], ['in_effect', ', effective_on = $2']] as const) {
      await desk.database.sql(`update contracting.contract set state = '${state}', version = version + 1${more} where id = $1`, more === '' ? [row!.id] : [row!.id, state === 'in_effect' ? on : state === 'approving' ? desk.office.userId : desk.leader.userId]);
    }
    return row!.id;
  };
  /** As if they had agreed on another day: the rows themselves are kept as they were decided. */
  const agreedOn = async (deal: SeenDeal, on: string) => {
    await desk.database.sql('alter table contracting.terms_version disable trigger user');
    await desk.database.sql(`update contracting.terms_version set decided_at = $2::date + time '10:00' where deal_id = $1 and outcome = 'accepted'`, [deal.id, on]);
    await desk.database.sql('alter table contracting.terms_version enable trigger user');
  };

  it('is asked about when the contract takes effect, though the terms were older than the introduction', async () => {
    const signed = await desk.signed();
    const deal = await desk.agreed(signed.achievementId);
    await agreedOn(deal, desk.daysAgo(40));
    await desk.confirmed(signed, desk.daysAgo(10));
    await confirmationHeard(signed);
    expect(await desk.alerts(signed.id)).toEqual([]);
    const contractId = await inEffect(deal, desk.daysAgo(2));
    for (const act of ['send', 'complete']) await effectHeard(contractId, act);
    expect(await desk.alerts(signed.id)).toEqual([]);
    await Promise.all([effectHeard(contractId), effectHeard(contractId)]);
    await effectHeard(contractId);
    expect(await desk.alerts(signed.id)).toMatchObject([{ state: 'raised', cause: 'in_effect', agreedOn: desk.daysAgo(2), dealId: deal.id }]);
    expect((await desk.alerts(signed.id))[0]!.question).toMatchObject({ article: '民法典 第九百六十五条', texts: { 'zh-CN': expect.stringContaining('合同在保护期内生效') as string } });
  });

  it('is asked about when the introduction is confirmed after the two agreed', async () => {
    const signed = await desk.signed();
    const deal = await desk.agreed(signed.achievementId);
    await desk.watch(deal.id);
    expect(await desk.alerts(signed.id)).toEqual([]);
    await desk.confirmed(signed, desk.daysAgo(5));
    expect(await confirmationHeard(signed)).toBe(1);
    await confirmationHeard(signed);
    expect(await desk.alerts(signed.id)).toMatchObject([{ state: 'raised', cause: 'agreed', agreedOn: desk.today(), dealId: deal.id }]);
  });

  it('is asked about once for the two and the agreement, whatever brings it up at the same moment', async () => {
    const signed = await desk.signed();
    const deal = await desk.agreed(signed.achievementId);
    const contractId = await inEffect(deal, desk.today());
    await desk.confirmed(signed, desk.daysAgo(5));
    await Promise.all([desk.watch(deal.id), effectHeard(contractId), confirmationHeard(signed), desk.watch(deal.id), effectHeard(contractId), confirmationHeard(signed)]);
    const alerts = await desk.alerts(signed.id);
    expect(alerts).toHaveLength(1);
    expect(await desk.database.sql(`select 1 from platform.outbox_event where type = 'contracting.bypass-moved.v1' and payload ->> 'mediationId' = $1`, [signed.id])).toHaveLength(1);
    const copy = `insert into contracting.bypass_alert (id, mediation_id, introduction_id, deal_id, state, version, agreed_on, protected_until, raised_at)
      select $2, mediation_id, introduction_id, $3, 'raised', 1, agreed_on, protected_until, now() from contracting.bypass_alert where id = $1`;
    const other = await desk.talking();
    await expect(desk.database.sql(copy, [alerts[0]!.id, newId(), other.id])).rejects.toThrow('bypass_alert_one_open');
    await expect(desk.database.sql(copy, [alerts[0]!.id, newId(), deal.id])).rejects.toThrow('unique');
  });

  it('is asked about again for another deal of the two only once the first question is settled', async () => {
    const signed = await desk.signed();
    await desk.confirmed(signed, desk.daysAgo(5));
    const first = await desk.agreed(signed.achievementId);
    await desk.watch(first.id);
    take(await desk.act(desk.office, await desk.deal(desk.office, first.id), 'abandon', { reason: '价格差距大' }));
    const second = await desk.agreed(signed.achievementId);
    await desk.watch(second.id);
    const [alert] = await desk.alerts(signed.id);
    expect(await desk.alerts(signed.id)).toMatchObject([{ dealId: first.id }]);
    take(await desk.broker.client.post<SeenMediation>(`mediations/${signed.id}/bypass-alerts/${alert!.id}/acts/settle`, { version: alert!.version, reason: '该次洽谈已终止' }));
    await confirmationHeard(signed);
    expect(await desk.alerts(signed.id)).toMatchObject([{ dealId: second.id, state: 'raised' }, { dealId: first.id, state: 'settled' }]);
  });

  it.each([
    ['the two closed after the protected time', async (signed: SeenMediation, deal: SeenDeal) => { await desk.confirmed(signed, desk.daysAgo(800)); await inEffect(deal, desk.today()); }],
    ['the two closed before they were introduced', async (signed: SeenMediation, deal: SeenDeal) => { await agreedOn(deal, desk.daysAgo(9)); await inEffect(deal, desk.daysAgo(8)); await desk.confirmed(signed, desk.daysAgo(7)); }],
    ['the introduction was disputed', async (signed: SeenMediation, deal: SeenDeal) => { await inEffect(deal, desk.today()); await desk.answer(signed, take<SeenMediation>(await desk.introduce(signed), 201).introductions[0]!.id, 'dispute', { reason: '早已相识' }); }],
    ['the talks were given up', async (signed: SeenMediation, deal: SeenDeal) => { take(await desk.act(desk.office, await desk.deal(desk.office, deal.id), 'abandon', { reason: '价格差距大' })); await desk.confirmed(signed, desk.daysAgo(1)); }],
    ['the deal names the broker', async (signed: SeenMediation, deal: SeenDeal) => { take(await desk.office.client.post(`mediations/${signed.id}/deals`, { dealId: deal.id })); await desk.confirmed(signed, desk.daysAgo(1)); }],
  ])('is not asked about where %s', async (_, prepare) => {
    const signed = await desk.signed();
    const deal = await desk.agreed(signed.achievementId);
    await prepare(signed, deal);
    const [row] = await desk.database.sql<{ id: string }>('select id from contracting.contract where deal_id = $1', [deal.id]);
    await effectHeard(row!.id);
    await confirmationHeard(signed);
    expect(await desk.alerts(signed.id)).toEqual([]);
  });

  it('is no question of a supplement', async () => {
    const signed = await desk.signed();
    await desk.confirmed(signed, desk.daysAgo(5));
    const deal = await desk.agreed(signed.achievementId);
    const contractId = await inEffect(deal, desk.today());
    const supplement = newId();
    await desk.database.sql(`insert into contracting.contract (id, deal_id, number, state, version, amends, terms_number, terms_hash, holder_id, acquirer_id, submitted_by, approved_by, effective_on, created_at, updated_at)
      select $2, deal_id, number || '-B1', 'in_effect', 1, id, terms_number, terms_hash, holder_id, acquirer_id, submitted_by, approved_by, effective_on, now(), now() from contracting.contract where id = $1`, [contractId, supplement]);
    await effectHeard(supplement, 'take-effect', contractId);
    expect(await desk.alerts(signed.id)).toEqual([]);
  });

  it('is heard of from the worker once the late confirmation is in', async () => {
    await desk.work();
    const signed = await desk.signed();
    await desk.agreed(signed.achievementId);
    const { introductions: [logged] } = take<SeenMediation>(await desk.introduce(signed, { introducedOn: desk.daysAgo(3) }), 201);
    take(await desk.answer(signed, logged!.id, 'confirm', { password: PASSWORD }));
    const [alert] = (await eventually(async () => ((await desk.alerts(signed.id)).length > 0 ? desk.alerts(signed.id) : undefined)))!;
    expect(alert).toMatchObject({ cause: 'agreed' });
  });
});
