import { eventually } from '../../support/index.js';
import { take, type Refusal } from './deal-desk.js';
import { openProvince, openRegistrationDesk, TODAY, type Province, type RegistrationDesk } from './registration-desk.js';

describe('a filing with the system of a province', () => {
  let desk: RegistrationDesk;
  let province: Province;
  beforeAll(async () => {
    province = await openProvince();
    desk = await openRegistrationDesk({ CONTRACT_REGISTRY_URL: province.url, CONTRACT_REGISTRY_TOKEN: 'a-word-of-the-province', CONTRACT_REGISTRY_TIMEOUT_MS: '300' });
  }, 60_000);
  afterAll(async () => { await desk.close(); await province.close(); });

  const again = async (id: string) => {
    await desk.database.sql(`update contracting.registration_filing set next_try_at = now() - interval '1 minute' where next_try_at is not null`);
    await desk.sendFilings();
    return desk.seen(desk.registrar, id);
  };
  const accepted = (number: string, change: object = {}) => ({ id: filingId, contractNumber }: { id: string; contractNumber: string }) => ({ body: { filingId, contractNumber, state: 'accepted', certificateNumber: `证${number}`, nationalNumber: number, recognisedOn: TODAY, ...change } });
  const lines = async (id: string) => (await desk.database.sql('select 1 from contracting.statistics_event where contract_id = $1', [id])).length;

  it('tries again after failures and delays, under one key, and counts one effect', async () => {
    const { contract } = await desk.inEffect();
    province.says(() => ({ status: 503, body: {} }));
    expect((await desk.filed(contract, 'provincial')).pack).toMatchObject({ provincial: true, filings: [{ channel: 'provincial', attempts: 0 }] });
    expect((await again(contract.id)).pack!.filings[0]).toMatchObject({ attempts: 1, lastFailure: 'unreachable' });
    expect(await desk.sendFilings()).toBe(0);
    province.says((filing) => ({ ...accepted('A1')(filing), delayMs: 900 }));
    expect((await again(contract.id)).pack!.filings[0]).toMatchObject({ attempts: 2, lastFailure: 'unreachable' });
    province.says(() => ({ body: '<html>维护中</html>' }));
    expect((await again(contract.id)).pack!.filings[0]).toMatchObject({ lastFailure: 'not-understood' });
    province.says(({ id: filingId, contractNumber }) => ({ body: { filingId, contractNumber, state: 'pending' } }));
    expect((await again(contract.id)).pack!.filings[0]).toMatchObject({ attempts: 4, lastFailure: null });
    province.says(accepted('A1'));
    expect(await again(contract.id)).toMatchObject({ state: 'accepted', nationalNumber: 'A1', recognisedOn: TODAY });
    // a repeated answer, as if the first had been lost
    await desk.database.sql(`update contracting.registration_filing f set next_try_at = now() - interval '1 minute' from contracting.registration r where r.id = f.registration_id and r.contract_id = $1`, [contract.id]);
    await desk.sendFilings();
    expect(await lines(contract.id)).toBe(1);
    const mine = province.received.filter(({ body }) => body.contractNumber === contract.number);
    expect(new Set(mine.map(({ key }) => key)).size).toBe(1);
    expect(mine.every(({ authorization, body, key }) => authorization === 'Bearer a-word-of-the-province' && body.technologyFen === 50_000_000 && body.id === key)).toBe(true);
  });

  it('believes no answer about another contract, another filing, an impossible day or a number in use', async () => {
    const { contract } = await desk.inEffect();
    province.says(() => ({ status: 503, body: {} }));
    await desk.filed(contract, 'provincial');
    const failures: (string | null)[] = [];
    for (const answer of [accepted('B1', { contractNumber: 'LQ-2026-999999' }), accepted('B1', { filingId: contract.id }), accepted('B1', { recognisedOn: '2020-01-01' }), accepted('B1', { recognisedOn: '2099-01-01' }), accepted('A1'), accepted('')]) {
      province.says(answer);
      failures.push((await again(contract.id)).pack!.filings[0]!.lastFailure);
    }
    expect(failures).toEqual(['other-contract', 'other-filing', 'impossible-day', 'impossible-day', 'number-taken', 'not-understood']);
    expect(await desk.seen(desk.office, contract.id)).toMatchObject({ state: 'filed', nationalNumber: null });
    expect(await lines(contract.id)).toBe(0);
  });

  it('takes a return and a refusal in with their reasons; people do not answer for the system', async () => {
    const { contract } = await desk.inEffect();
    province.says(() => ({ status: 503, body: {} }));
    await desk.filed(contract, 'provincial');
    expect((await desk.register(desk.registrar, contract.id, 'accept', await desk.certificate(contract.id))).body.code).toBe('contracting.registration-answer-by-system');
    expect((await desk.register(desk.registrar, contract.id, 'refuse', { reason: '猜测' })).body.code).toBe('contracting.registration-answer-by-system');
    province.says(({ id: filingId, contractNumber }) => ({ body: { filingId, contractNumber, state: 'returned', reasons: ['附件不清晰'] } }));
    expect(await again(contract.id)).toMatchObject({ state: 'returned' });
    take(await desk.register(desk.registrar, contract.id, 'file', { channel: 'provincial' }));
    province.says(({ id: filingId, contractNumber }) => ({ body: { filingId, contractNumber, state: 'refused', reasons: ['不属于技术合同'] } }));
    expect(await again(contract.id)).toMatchObject({ state: 'refused', pack: { filings: [{ number: 2 }, { number: 1 }] } });
    const reasons = await desk.database.sql<{ reason: string }>(`select reason from platform.audit_entry where act in ('registration-send-back', 'registration-turn-down') and after ->> 'contractId' = $1 order by at`, [contract.id]);
    expect(reasons.map(({ reason }) => reason)).toEqual(['附件不清晰', '不属于技术合同']);
  });

  it('asks no more for what was recalled, and a late answer changes nothing', async () => {
    const { contract } = await desk.inEffect();
    province.says(() => ({ status: 503, body: {} }));
    const { pack } = await desk.filed(contract, 'provincial');
    province.says((filing) => ({ ...accepted('C1')(filing), delayMs: 200 }));
    const late = desk.database.sql(`update contracting.registration_filing set next_try_at = now() - interval '1 minute' where id = $1`, [pack!.filings[0]!.id]).then(() => desk.sendFilings());
    await eventually(async () => province.received.some(({ key }) => key === pack!.filings[0]!.id));
    const recall = await desk.register(desk.registrar, contract.id, 'recall', { reason: '改为纸面办理' });
    await late;
    expect((recall.body as Refusal & { state: string }).state).toBe('draft');
    expect(await again(contract.id)).toMatchObject({ state: 'draft', nationalNumber: null });
    take(await desk.register(desk.registrar, contract.id, 'file'));
    expect(await desk.register(desk.registrar, contract.id, 'accept', await desk.certificate(contract.id))).toMatchObject({ status: 200, body: { state: 'accepted' } });
  });

  it('is done by the worker when a contract takes effect and when it is filed', async () => {
    await desk.work();
    const { contract } = await desk.inEffect();
    await desk.database.sql(`insert into platform.outbox_event (id, type, aggregate_id, payload, occurred_at) values (gen_random_uuid(), 'contracting.contract-moved.v1', $1, $2, now())`, [contract.dealId, JSON.stringify({
      dealId: contract.dealId, holderId: desk.office.organisationId, acquirerId: desk.firm.organisationId, act: 'take-effect', from: 'signing', to: 'in_effect', version: contract.version, tellOrganisationId: null, contractId: contract.id, amends: null, achievementId: contract.dealId, termsNumber: 1,
    })]);
    await eventually(async () => (await desk.seen(desk.office, contract.id)).state === 'draft');
    province.says(accepted('D1'));
    await desk.filed(contract, 'provincial');
    await eventually(async () => (await desk.seen(desk.office, contract.id)).state === 'accepted');
    expect(await lines(contract.id)).toBe(1);
  });
});
