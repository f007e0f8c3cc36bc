import { PaidOnDeal, type DealMoney } from '@app/contracting';
import { newId } from '@app/kernel';
import { eventually } from '../../support/index.js';
import { FEE, openBrokerDesk, type BrokerDesk, type SeenMediation } from './broker-desk.js';
import { PASSWORD, take, type Refusal, type SeenDeal, type TimelineItem } from './deal-desk.js';

describe('a broker beside a deal', () => {
  let desk: BrokerDesk;
  beforeAll(async () => { desk = await openBrokerDesk(); }, 60_000);
  afterAll(() => desk.close());

  const seen = async (deal: { id: string }, who = desk.office) => take<{ brokers: { broker: { name: string }; brokered: boolean; mediationId: string | null }[] }>(await who.client.get(`deals/${deal.id}`)).brokers;
  const settle = (who: BrokerDesk['office'], { id }: { id: string }, alert: { id: string; version: number }, act: string, reason?: string) =>
    who.client.post<SeenMediation & Refusal>(`mediations/${id}/bypass-alerts/${alert.id}/acts/${act}`, { version: alert.version, ...(reason && { reason }) });

  describe('agrees with a client', () => {
    it('in a text that says every point; each signs with the password, and nobody else reads it', async () => {
      const offered = take<SeenMediation>(await desk.offer({ achievementId: await desk.achievement(), conflict: '曾任衡岳重工顾问' }), 201);
      expect(offered).toMatchObject({ state: 'offered', mySide: 'broker', protectedMonths: 12, broker: { name: '唐可' }, client: { name: '岳麓科技大学' }, other: { name: '衡岳重工' }, notices: [], due: [] });
      for (const point of ['3/100', '¥200,000.00', '12 个月', '曾任衡岳重工顾问', '由委托人负担']) expect(offered.text).toContain(point);
      expect((await desk.offer({ achievementId: await desk.achievement(), password: '错误的密码' })).body.code).toBe('identity.password-wrong');
      expect((await desk.move(desk.office, offered, 'sign', { password: '错误的密码' })).body.code).toBe('identity.password-wrong');
      expect((await desk.move(desk.broker, offered, 'sign', { password: PASSWORD })).body.code).toBe('contracting.not-yours');
      expect((await desk.move(desk.office, offered, 'withdraw', { reason: '不' })).body.code).toBe('contracting.not-yours');
      expect((await desk.move(desk.inHouse, offered, 'withdraw', { reason: '不' })).body.code).toBe('contracting.mediation-broker-withdraws');
      for (const who of [desk.outsider, desk.firm, desk.rival]) {
        expect((await who.client.get<Refusal>(`mediations/${offered.id}`)).body.code).toBe('contracting.mediation-not-found');
        expect((await desk.move(who, offered, 'refuse', { reason: '不' })).status).toBe(404);
        expect(take<{ items: { id: string }[] }>(await who.client.get('mediations')).items.map(({ id }) => id)).not.toContain(offered.id);
      }
      const signed = take<SeenMediation>(await desk.move(desk.office, offered, 'sign', { password: PASSWORD }));
      expect(signed).toMatchObject({ state: 'in_force', mySide: 'client', signedBy: { name: '林知行' }, sha256: offered.sha256, mayNameDeal: true, mayLog: false });
      for (const who of [desk.broker, desk.leader]) expect(take<{ items: { id: string }[] }>(await who.client.get('mediations', { query: { state: 'in_force' } })).items.map(({ id }) => id)).toContain(offered.id);
      const log = await desk.database.sql<{ act: string; entry: string }>(`select act, to_jsonb(e)::text as entry from platform.audit_entry e where aggregate_type = 'mediation' and aggregate_id = $1 order by seq`, [offered.id]);
      expect(log.map(({ act }) => act)).toEqual(['offer', 'sign']);
      expect(log.map(({ entry }) => entry).join()).not.toMatch(/顾问|3\/100|numerator/);
    });

    it('about its achievement, with one of two other organisations, within the product\'s limit', async () => {
      const achievementId = await desk.achievement();
      const code = async (change: object, who?: BrokerDesk['broker']) => (await desk.offer({ achievementId, ...change }, who)).body.code;
      expect(await code({ achievementId: newId() })).toBe('contracting.mediation-source-not-found');
      expect(await code({ protectedMonths: 37 })).toBe('contracting.mediation-months');
      expect(await code({ clientId: desk.firm.organisationId, otherId: desk.outsider.organisationId })).toBe('contracting.mediation-pair');
      expect(await code({ clientId: desk.broker.organisationId, otherId: desk.office.organisationId })).toBe('contracting.mediation-broker-is-party');
      expect(await code({ otherId: desk.broker.organisationId })).toBe('contracting.mediation-broker-is-party');
      expect(await code({ matchId: newId() })).toBe('contracting.mediation-source-not-found');
      const strange = await desk.talking();
      expect(await code({ dealId: strange.id })).toBe('contracting.mediation-source-not-found');
      expect(await code({ otherId: await desk.organisation('待核验企业', { type: 'enterprise', state: 'unverified' }) })).toBe('contracting.party-unverified');
      expect((await desk.offer({ achievementId, fee: { ...FEE, fee: { kind: 'percentage', of: { numerator: 101, denominator: 100 }, capFen: null } } })).status).toBe(400);
      expect((await desk.offer({ achievementId, fee: { ...FEE, fee: { kind: 'fixed', fen: -1, accrues: 'with_first_payment' } } })).status).toBe(400);
      expect((await desk.offer({ achievementId, conflict: undefined })).status).toBe(400);
      expect((await desk.offer({ achievementId }, desk.office)).status).toBe(403);
      const open = take<SeenMediation>(await desk.offer({ achievementId, otherId: null, fee: { fee: { kind: 'silent' }, bearer: 'silent' } }), 201);
      expect([open.other, open.notices.map(({ code: each }) => each)]).toEqual([null, ['contracting.fee-clause-silent', 'contracting.fee-bearer-silent', 'contracting.fee-expenses-silent']]);
    });

    it('once at a time, whoever offers or signs at the same moment', async () => {
      const achievementId = await desk.achievement();
      const offers = await Promise.all(Array.from({ length: 3 }, () => desk.offer({ achievementId })));
      expect(offers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      const offered = offers.find(({ status }) => status === 201)!.body;
      const signatures = await Promise.all([desk.office, desk.leader, desk.office, desk.leader].map((who) => desk.move(who, offered, 'sign', { password: PASSWORD })));
      expect(signatures.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
      expect((await desk.offer({ achievementId })).body.code).toBe('contracting.mediation-live');
      const signed = signatures.find(({ status }) => status === 200)!.body;
      expect((await desk.move(desk.office, signed, 'sign', { password: PASSWORD })).body.code).toBe('state.illegal-transition');
      await expect(desk.database.sql(`update contracting.mediation set fee = '{}' where id = $1`, [signed.id])).rejects.toThrow('kept as it was written');
      await expect(desk.database.sql(`update contracting.mediation set state = 'offered', signed_by = null, signed_at = null where id = $1`, [signed.id])).rejects.toThrow('illegal transition');
    });

    it('and never edits: a new version takes the place of the old one when it is signed', async () => {
      const old = await desk.signed();
      const { achievementId } = old;
      expect((await desk.offer({ achievementId, replacesId: newId() })).body.code).toBe('contracting.mediation-live');
      const offered = take<SeenMediation>(await desk.offer({ achievementId, replacesId: old.id, protectedMonths: 24 }), 201);
      expect((await desk.mediation(desk.office, old.id)).state).toBe('in_force');
      take(await desk.move(desk.office, offered, 'sign', { password: PASSWORD }));
      expect([(await desk.mediation(desk.broker, old.id)).state, (await desk.mediation(desk.broker, offered.id)).state]).toEqual(['ended', 'in_force']);
      expect((await desk.offer({ achievementId, otherId: null, replacesId: old.id })).body.code).toBe('contracting.mediation-not-in-force');
    });

    it('but never with oneself, whichever other role one has', async () => {
      const offered = take<SeenMediation>(await desk.offer({ achievementId: await desk.achievement() }, desk.bothHats), 201);
      for (const act of ['sign', 'refuse']) expect((await desk.move(desk.bothHats, offered, act, { password: PASSWORD, reason: '不' })).body.code).toBe('contracting.mediation-client-signs');
      const signed = take<SeenMediation>(await desk.move(desk.office, offered, 'sign', { password: PASSWORD }));
      const { introductions: [logged] } = take<SeenMediation>(await desk.introduce(signed, {}, desk.bothHats), 201);
      expect((await desk.answer(signed, logged!.id, 'confirm', { password: PASSWORD }, desk.bothHats)).body.code).toBe('contracting.mediation-client-answers');
      expect((await desk.bothHats.client.post<Refusal>(`mediations/${signed.id}/deals`, { dealId: newId() })).body.code).toBe('contracting.mediation-client-answers');
      expect((await desk.introduce(signed, {}, desk.inHouse)).body.code).toBe('contracting.not-yours');
    });

    it('or not: it is refused, withdrawn or ended with a reason', async () => {
      const achievementId = await desk.achievement();
      const refused = take<SeenMediation>(await desk.offer({ achievementId }), 201);
      expect((await desk.move(desk.office, refused, 'refuse')).body.code).toBe('state.reason-required');
      expect(take<SeenMediation>(await desk.move(desk.office, refused, 'refuse', { reason: '自行洽谈' }))).toMatchObject({ state: 'refused', endReason: '自行洽谈', nextActs: [] });
      const withdrawn = take<SeenMediation>(await desk.offer({ achievementId }), 201);
      take(await desk.move(desk.broker, withdrawn, 'withdraw', { reason: '条件有误' }));
      const signed = await desk.signed();
      expect((await desk.move(desk.broker, { ...signed, version: 1 }, 'end', { reason: '不再受托' })).body.code).toBe('state.stale-version');
      expect((await desk.move(desk.office, signed, 'replace', { reason: '不' })).body.code).toBe('contracting.not-yours');
      take(await desk.move(desk.broker, signed, 'end', { reason: '不再受托' }));
      expect((await desk.introduce(signed)).body.code).toBe('contracting.mediation-not-in-force');
      expect((await desk.office.client.post<Refusal>(`mediations/${signed.id}/deals`, { dealId: newId() })).body.code).toBe('contracting.mediation-not-in-force');
    });
  });

  describe('logs introductions', () => {
    it('that the client confirms with the password or disputes with a reason, once', async () => {
      const signed = await desk.signed();
      const refused = async (change: object, who?: BrokerDesk['broker']) => (await desk.introduce(signed, change, who)).body.code;
      expect(await refused({ introducedOn: desk.daysAgo(-1) })).toBe('contracting.introduction-in-future');
      expect(await refused({ introducedId: desk.outsider.organisationId })).toBe('contracting.introduction-pair');
      expect(await refused({}, desk.rival)).toBe('contracting.mediation-not-found');
      const races = await Promise.all(Array.from({ length: 3 }, () => desk.introduce(signed)));
      expect(races.map(({ status, body }) => [status, body.code])).toEqual(expect.arrayContaining([[201, undefined], [409, 'contracting.introduction-known'], [409, 'contracting.introduction-known']]));
      const { introductions: [logged] } = await desk.mediation(desk.office, signed.id);
      expect(logged).toMatchObject({ state: 'logged', introduced: { name: '衡岳重工' }, answeredBy: null });
      expect((await desk.answer(signed, logged!.id, 'confirm', { password: PASSWORD }, desk.broker)).body.code).toBe('contracting.not-yours');
      expect((await desk.answer(signed, logged!.id, 'confirm', { password: '错误的密码' })).body.code).toBe('identity.password-wrong');
      expect((await desk.answer(signed, logged!.id, 'dispute', {})).body.code).toBe('state.reason-required');
      expect((await desk.answer(signed, newId(), 'confirm')).body.code).toBe('contracting.introduction-not-found');
      const answers = await Promise.all([desk.answer(signed, logged!.id, 'confirm'), desk.answer(signed, logged!.id, 'dispute', { reason: '早已相识' }, desk.leader)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      await expect(desk.database.sql(`update contracting.introduction set introduced_on = '2020-01-01' where id = $1`, [logged!.id])).rejects.toThrow(/was answered|kept as it was written/);
      await expect(desk.database.sql(`update contracting.introduction set answer_reason = '改口' where id = $1`, [logged!.id])).rejects.toThrow('was answered');
      const log = await desk.database.sql<{ entry: string }>(`select to_jsonb(e)::text as entry from platform.audit_entry e where aggregate_type = 'mediation' and aggregate_id = $1`, [signed.id]);
      expect(log.map(({ entry }) => entry).join()).not.toContain('对接会');
    });

    it('anew where one was disputed', async () => {
      const signed = await desk.signed();
      const { introductions: [first] } = take<SeenMediation>(await desk.introduce(signed), 201);
      expect(take<SeenMediation>(await desk.answer(signed, first!.id, 'dispute', { reason: '日期不对' })).introductions[0]).toMatchObject({ state: 'disputed', answerReason: '日期不对', answeredBy: { name: '林知行' }, nextActs: [] });
      expect((await desk.confirmed(signed, desk.daysAgo(3))).state).toBe('confirmed');
      expect((await desk.mediation(desk.broker, signed.id)).introductions.map(({ state }) => state)).toEqual(['confirmed', 'disputed']);
    });
  });

  describe('at the deal', () => {
    it('is seen by its client, by the other side once the deal comes through it, and itself sees that there is a deal and no more', async () => {
      const signed = await desk.signed();
      const deal = await desk.open(signed.achievementId);
      expect([await seen(deal), await seen(deal, desk.firm)]).toMatchObject([[{ broker: { name: '唐可' }, brokered: false, mediationId: signed.id }], []]);
      expect((await desk.mediation(desk.broker, signed.id)).deals).toEqual([]);
      await desk.confirmed(signed, desk.today());
      const view = await desk.broker.client.get<SeenMediation>(`mediations/${signed.id}`);
      expect(view.body.deals).toMatchObject([{ id: deal.id, state: 'talking', brokered: false }]);
      expect(view.raw.body).not.toContain('希望了解许可条件');
      for (const path of ['', '/timeline', '/room', '/terms']) expect((await desk.broker.client.get(`deals/${deal.id}${path}`)).status).toBe(403);
      const name = (who = desk.office, dealId = deal.id) => who.client.post<SeenMediation & Refusal>(`mediations/${signed.id}/deals`, { dealId });
      expect((await name(desk.broker)).status).toBe(403);
      expect((await name(desk.firm)).body.code).toBe('contracting.mediation-not-found');
      expect((await name(desk.office, (await desk.talking()).id)).body.code).toBe('contracting.deal-not-covered');
      const named = await Promise.all([name(), name(desk.leader)]);
      expect(named.map(({ status, body }) => [status, body.code])).toEqual(expect.arrayContaining([[200, undefined], [409, 'contracting.deal-named']]));
      expect([await seen(deal), await seen(deal, desk.firm)]).toMatchObject([[{ brokered: true, mediationId: signed.id }], [{ broker: { name: '唐可' }, brokered: true, mediationId: null }]]);
      const { items: happened } = take<{ items: TimelineItem[] }>(await desk.firm.client.get(`deals/${deal.id}/timeline`));
      expect(happened[0]).toMatchObject({ kind: 'broker', act: 'name-broker', side: 'holder' });
      await desk.agree(deal);
      await desk.watch(deal.id);
      expect(await desk.alerts(signed.id)).toEqual([]);
    });

    it('gets nothing before the contract takes effect and payments arrive, then its part of each', async () => {
      const signed = await desk.signed({ fee: { ...FEE, fee: { kind: 'fixed', fen: 1_000_001, accrues: 'in_proportion' } } });
      const due = async () => (await desk.mediation(desk.broker, signed.id)).due;
      expect(await due()).toMatchObject([{ dealId: null, state: 'not_effective', totalFen: 0, accruals: [] }]);
      const deal = await desk.open(signed.achievementId);
      take(await desk.office.client.post(`mediations/${signed.id}/deals`, { dealId: deal.id }));
      expect(await due()).toMatchObject([{ dealId: deal.id, state: 'not_effective', totalFen: 0, expensesFen: 0 }]);
      const money = vi.spyOn(desk.api.get(PaidOnDeal, { strict: false }), 'of');
      const paid = (change: Partial<DealMoney>) => money.mockResolvedValue({ effectiveOn: '2026-06-01', technologyFen: 300, payments: [], ...change });
      paid({});
      expect(await due()).toMatchObject([{ state: 'accrued', totalFen: 0 }]);
      paid({ payments: [{ id: 'a', on: '2026-06-02', technologyFen: 100 }, { id: 'b', on: '2026-07-02', technologyFen: 200 }] });
      expect(await due()).toMatchObject([{ state: 'accrued', totalFen: 1_000_001, accruals: [{ fen: 333_333, clientFen: 333_333 }, { fen: 666_668 }] }]);
      paid({ technologyFen: null });
      expect(await due()).toMatchObject([{ state: 'person', totalFen: 0, explanation: [{ code: 'contracting.broker-fee-without-amount' }] }]);
      money.mockRestore();
      take(await desk.act(desk.office, await desk.deal(desk.office, deal.id) as SeenDeal, 'abandon', { reason: '价格差距大' }));
      expect(await due()).toMatchObject([{ state: 'not_effective', totalFen: 0, expensesFen: 500_000 }]);
    });
  });

  describe('that was passed over', () => {
    it('is asked about once, however often the event comes, and people answer', async () => {
      const signed = await desk.signed();
      const { id: introductionId } = await desk.confirmed(signed, desk.daysAgo(30));
      const deal = await desk.agreed(signed.achievementId);
      await Promise.all([desk.watch(deal.id), desk.watch(deal.id)]);
      await desk.watch(deal.id);
      const alerts = await desk.alerts(signed.id);
      expect(alerts).toMatchObject([{ state: 'raised', dealId: deal.id, introductionId, agreedOn: desk.today(), question: { article: '民法典 第九百六十五条' } }]);
      const raised = await desk.database.sql(`select 1 from platform.outbox_event where type = 'contracting.bypass-moved.v1' and payload ->> 'dealId' = $1`, [deal.id]);
      expect(raised).toHaveLength(1);
      const [alert] = alerts;
      expect((await settle(desk.broker, signed, alert!, 'answer', '我方说明')).body.code).toBe('contracting.not-yours');
      expect((await settle(desk.office, signed, alert!, 'settle', '已解决')).body.code).toBe('contracting.not-yours');
      expect((await settle(desk.inHouse, signed, alert!, 'settle', '已解决')).body.code).toBe('contracting.mediation-broker-settles');
      expect((await settle(desk.office, signed, alert!, 'answer')).body.code).toBe('state.reason-required');
      expect((await settle(desk.outsider, signed, alert!, 'answer', '不')).body.code).toBe('contracting.mediation-not-found');
      expect((await settle(desk.office, signed, { ...alert!, id: newId() }, 'answer', '不')).body.code).toBe('contracting.bypass-not-found');
      const answered = await Promise.all([settle(desk.office, signed, alert!, 'answer', '双方此前已在洽谈'), settle(desk.leader, signed, alert!, 'answer', '双方此前已在洽谈')]);
      expect(answered.map(({ status }) => status).sort()).toEqual([200, 409]);
      const [after] = await desk.alerts(signed.id);
      expect(after).toMatchObject({ state: 'answered', version: 2, answer: '双方此前已在洽谈' });
      expect(take<SeenMediation>(await settle(desk.broker, signed, after!, 'settle', '已按约支付报酬')).alerts[0]).toMatchObject({ state: 'settled', settlement: '已按约支付报酬', nextActs: [] });
      await desk.watch(deal.id);
      expect((await desk.alerts(signed.id)).map(({ state }) => state)).toEqual(['settled']);
      expect((await desk.firm.client.get(`deals/${deal.id}/timeline`)).raw.body).not.toContain('bypass');
    });

    it('still counts after the agreement has ended', async () => {
      const signed = await desk.signed();
      await desk.confirmed(signed, desk.daysAgo(1));
      take(await desk.move(desk.office, signed, 'end', { reason: '改由自行洽谈' }));
      const deal = await desk.agreed(signed.achievementId);
      await desk.watch(deal.id);
      expect(await desk.alerts(signed.id)).toHaveLength(1);
    });

    it.each([
      ['the introduction was not confirmed', async (signed: SeenMediation) => { await desk.introduce(signed); }],
      ['the introduction was disputed', async (signed: SeenMediation) => { await desk.answer(signed, take<SeenMediation>(await desk.introduce(signed), 201).introductions[0]!.id, 'dispute', { reason: '早已相识' }); }],
      ['the protected time was over', async (signed: SeenMediation) => { await desk.confirmed(signed, desk.daysAgo(800)); }],
      ['nobody was introduced', async () => undefined],
    ])('is not asked about where %s', async (_, prepare) => {
      const signed = await desk.signed();
      await prepare(signed);
      const deal = await desk.agreed(signed.achievementId);
      await desk.watch(deal.id);
      expect(await desk.alerts(signed.id)).toEqual([]);
    });

    it('is not asked about where the deal is another one\'s, or was agreed on when the agreement named it', async () => {
      const signed = await desk.signed();
      await desk.confirmed(signed, desk.today());
      const elsewhere = await desk.agreed(await desk.achievement());
      await desk.watch(elsewhere.id);
      expect(await desk.alerts(signed.id)).toEqual([]);
      const achievementId = await desk.achievement();
      const deal = await desk.open(achievementId);
      const offered = take<SeenMediation>(await desk.offer({ achievementId, dealId: deal.id }), 201);
      const named = take<SeenMediation>(await desk.move(desk.office, offered, 'sign', { password: PASSWORD }));
      await desk.confirmed(named, desk.today());
      await desk.agree(deal);
      await desk.watch(deal.id);
      expect([await desk.alerts(named.id), (await desk.mediation(desk.broker, named.id)).deals]).toMatchObject([[], [{ id: deal.id, state: 'agreed', brokered: true }]]);
    });

    it('hears of it with the client\'s office, without terms, when the worker sees the terms accepted', async () => {
      await desk.work();
      const signed = await desk.signed();
      await desk.confirmed(signed, desk.daysAgo(2));
      await desk.agreed(signed.achievementId);
      const told = () => desk.database.sql<{ kind: string; user: string; row: string }>(`select kind, user_id as user, to_jsonb(n)::text as row from notification.notice n where params ->> 'mediationId' = $1`, [signed.id]);
      const of = async (kind: string) => (await told()).filter((notice) => notice.kind === kind).map(({ user }) => user);
      await eventually(async () => (await of('answer.bypass')).length >= 3 || undefined);
      expect(await of('answer.bypass')).toEqual(expect.arrayContaining([desk.broker.userId, desk.office.userId]));
      expect(await of('answer.mediation-offered')).toContain(desk.office.userId);
      expect(await of('answer.mediation-moved')).toEqual([desk.broker.userId]);
      expect((await told()).map(({ user }) => user)).not.toEqual(expect.arrayContaining([desk.firm.userId]));
      expect((await told()).map(({ row }) => row).join()).not.toMatch(/许可条件|¥/);
      expect(await desk.alerts(signed.id)).toHaveLength(1);
    });
  });
});
