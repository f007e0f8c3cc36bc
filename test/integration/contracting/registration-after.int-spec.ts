import { contractTerms, lumpSum } from './contract-desk.js';
import { take, type Refusal } from './deal-desk.js';
import { openRegistrationDesk, TODAY, type RegistrationDesk, type SeenRecordals, type SeenRegistration } from './registration-desk.js';

const ago = (days: number): string => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);

describe('what follows from a registered contract', () => {
  let desk: RegistrationDesk;
  const ended = (id: string, state: 'terminated' | 'rescinded') => desk.database.sql(`update contracting.contract set state = $2, end_reason = '双方协商', version = version + 1 where id = $1`, [id, state]);
  const lines = (id: string) => desk.database.sql<{ entry: string; cause: string; fen: string }>('select entry, cause, technology_fen as fen from contracting.statistics_event where contract_id = $1 order by id', [id]);
  const record = (contractId: string, { id, version }: { id: string; version: number }, act: string, rest: object = {}) => desk.registrar.client.post<SeenRecordals & Refusal>(`contracts/${contractId}/recordals/${id}/acts/${act}`, { version, ...rest });
  beforeAll(async () => { desk = await openRegistrationDesk(); }, 60_000);
  afterAll(() => desk.close());

  it('begins a registration and the recordals when a contract takes effect, once however often it is told', async () => {
    const { contract } = await desk.inEffect();
    await Promise.all([desk.follow('take-effect', contract.id), desk.follow('take-effect', contract.id), desk.follow('submit', contract.id)]);
    expect(await desk.seen(desk.office, contract.id)).toMatchObject({ state: 'draft', version: 1 });
    const list = await desk.recordals(desk.office, contract.id);
    expect(list).toMatchObject({ act: 'licence', mayAdd: true, items: [{ kind: 'invention', effect: 'notice', state: 'open', dueOn: '2026-09-01', overdue: true }] });
    expect(await desk.recordals(desk.firm, contract.id)).toMatchObject({ mayAdd: false });
    expect((await desk.outsider.client.get(`contracts/${contract.id}/recordals`)).status).toBe(404);
  });

  it('reminds of a licence to be recorded at each stage once, and when it is late', async () => {
    const { contract } = await desk.inEffect(contractTerms(), ago(40));
    await desk.follow('take-effect', contract.id);
    const { id } = (await desk.recordals(desk.office, contract.id)).items[0]!;
    const stages = async () => (await desk.database.sql<{ stage: string }>('select stage from contracting.registration_reminder where subject_id = $1 order by at', [id])).map(({ stage }) => stage);
    await desk.remind();
    await desk.remind();
    expect(await stages()).toEqual(['before-60']);
    await desk.database.sql('update contracting.recordal set due_on = $2::date + 5 where id = $1', [id, TODAY]);
    await desk.remind();
    await desk.database.sql('update contracting.recordal set due_on = $2::date - 1 where id = $1', [id, TODAY]);
    await desk.remind();
    expect(await stages()).toEqual(['before-60', 'before-7', 'overdue']);
  });

  it('lets a patent pass with its entry alone, software without, and know-how is on no list', async () => {
    const { contract } = await desk.inEffect(contractTerms({ subject: { ...contractTerms({}, 'transfer').subject } }, 'transfer'));
    await desk.follow('take-effect', contract.id);
    const add = (body: object) => desk.office.client.post<SeenRecordals & Refusal>(`contracts/${contract.id}/recordals`, body);
    expect((await desk.firm.client.post<Refusal>(`contracts/${contract.id}/recordals`, { kind: 'layout_design', name: '芯片' })).body.code).toBe('contracting.holder-only');
    expect((await add({ kind: 'know_how', name: '烧结曲线' })).status).toBe(400);
    take(await add({ kind: 'software_copyright', name: '控制软件', number: '2026SR0000001' }), 201);
    expect((await add({ kind: 'software_copyright', name: '控制软件（又名）', number: '2026 SR 0000001' })).body.code).toBe('contracting.recordal-twice');
    const [patent, software, layout] = take<SeenRecordals>(await add({ kind: 'layout_design', name: '控制芯片', number: 'BS.1' }), 201).items as [SeenRecordals['items'][0], SeenRecordals['items'][0], SeenRecordals['items'][0]];
    expect([patent, software, layout].map(({ effect, dueOn }) => [effect, dueOn])).toEqual([['registration', null], ['optional', null], ['registration', null]]);
    expect(patent.standing['zh-CN']).toContain('仍属于转让方');
    expect(software.standing['zh-CN']).toContain('不是生效条件');
    const paperId = await desk.paperId(desk.office, contract.id, 'recordal');
    const entry = { registerNumber: '2026990000001', on: ago(2), paperId };
    expect((await record(contract.id, patent, 'record', { registerNumber: '1' })).body.code).toBe('contracting.recordal-entry-incomplete');
    expect((await record(contract.id, patent, 'record', { ...entry, on: '2026-05-31' })).body.code).toBe('contracting.recordal-day-impossible');
    expect((await record(contract.id, patent, 'record', { ...entry, on: '2099-01-01' })).body.code).toBe('contracting.recordal-day-impossible');
    expect((await record(contract.id, patent, 'record', { ...entry, paperId: await desk.paperId(desk.office, contract.id, 'other') })).body.code).toBe('contracting.paper-of-another-kind');
    expect((await record(contract.id, patent, 'lapse', { reason: '终了' })).body.code).toBe('contracting.not-yours');
    expect((await record(contract.id, { id: contract.id, version: 1 }, 'record', entry)).body.code).toBe('contracting.recordal-not-found');
    const answers = await Promise.all([record(contract.id, patent, 'record', entry), record(contract.id, patent, 'record', entry)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const after = (await desk.recordals(desk.firm, contract.id)).items;
    expect(after[0]).toMatchObject({ state: 'recorded', recordedOn: ago(2), registerNumber: '2026990000001' });
    expect(after[0]!.standing['zh-CN']).toBe(`权利自登记之日（${ago(2)}）起转移。`);
    expect((await record(contract.id, layout, 'drop')).body.code).toBe('state.reason-required');
    expect(take<SeenRecordals>(await record(contract.id, layout, 'drop', { reason: '专有权已终止' })).items[2]).toMatchObject({ state: 'dropped' });
    await desk.database.sql(`update contracting.recordal set object_kind = 'invention' where id = $1`, [software.id]);
    await ended(contract.id, 'rescinded');
    expect((await record(contract.id, software, 'record', entry)).body.code).toBe('contracting.recordal-contract-over');
  });

  it('has nothing to record for work that is done, not handed over', async () => {
    const { contract } = await desk.inEffect(contractTerms({}, 'service'));
    await desk.follow('take-effect', contract.id);
    expect(await desk.recordals(desk.office, contract.id)).toEqual({ act: null, mayAdd: false, items: [] });
    expect((await desk.office.client.post<Refusal>(`contracts/${contract.id}/recordals`, { kind: 'invention', name: '发明' })).body.code).toBe('contracting.recordal-nothing-moves');
  });

  it('counts a contract when it is recognised, and takes it back once when it ends', async () => {
    const { contract } = await desk.inEffect();
    await desk.accepted(contract);
    const [line] = await desk.database.sql<Record<string, unknown>>('select * from contracting.statistics_event where contract_id = $1', [contract.id]) as [Record<string, unknown>];
    expect(line).toMatchObject({ entry: 'count', cause: 'recognised', kind: 'licence', field: 'computing.software', industry: '39', seller_region: '430000', buyer_region: '430000', place_region: '430100', contract_fen: '50000000', technology_fen: '50000000', days_from_match: null });
    expect(typeof line['days_from_publication']).toBe('number');
    const before = await desk.statistics(desk.office, { by: 'kind' });
    await ended(contract.id, 'terminated');
    await desk.follow('terminate', contract.id);
    await desk.follow('terminate', contract.id);
    expect(await lines(contract.id)).toEqual([{ entry: 'count', cause: 'recognised', fen: '50000000' }, { entry: 'reversal', cause: 'terminated', fen: '-50000000' }]);
    const seen = await desk.seen(desk.registrar, contract.id);
    expect(seen.pack!.tasks.map(({ kind, doneOn }) => [kind, doneOn])).toEqual([['cancellation', null], ['tax_notice', null]]);
    const finish = (taskId: string, on = TODAY) => desk.registrar.client.post<SeenRegistration & Refusal>(`contracts/${contract.id}/registration/tasks/${taskId}/completions`, { on });
    const [cancellation, notice] = [seen.pack!.tasks[0]!, seen.pack!.tasks[1]!];
    expect((await finish(cancellation.id)).body.code).toBe('contracting.registration-task-by-act');
    expect((await finish(contract.id)).body.code).toBe('contracting.registration-task-not-found');
    expect((await finish(notice.id, '2099-01-01')).body.code).toBe('contracting.registration-task-day');
    expect((await finish(notice.id)).status).toBe(201);
    expect((await finish(notice.id)).body.code).toBe('contracting.registration-task-done');
    expect((await desk.register(desk.registrar, contract.id, 'cancel', { reason: '合同已解除' })).body.code).toBe('contracting.registration-cancellation-without-paper');
    const cancelled = take<SeenRegistration>(await desk.register(desk.registrar, contract.id, 'cancel', { reason: '合同已解除', on: TODAY, paperId: await desk.paperId(desk.office, contract.id, 'certificate') }));
    expect(cancelled).toMatchObject({ state: 'cancelled', cancelledOn: TODAY });
    expect(cancelled.pack!.tasks.every(({ doneOn }) => doneOn === TODAY)).toBe(true);
    expect((await lines(contract.id)).length).toBe(2);
    const after = await desk.statistics(desk.office, { by: 'kind' });
    expect(after.contracts).toBe(before.contracts - 1);
    const told = await desk.database.sql<{ entry: string }>(`select payload ->> 'entry' as entry from platform.outbox_event where type = 'contracting.contract-counted.v1' and payload ->> 'contractId' = $1 order by occurred_at, id`, [contract.id]);
    expect(told.map(({ entry }) => entry)).toEqual(['count', 'reversal']);
    await expect(desk.database.sql(`set role luqiao_app; update contracting.statistics_event set technology_fen = 1`)).rejects.toThrow(/permission denied/);
  });

  it('files the change that a supplement makes, and counts the new figures in place of the old', async () => {
    const { contract } = await desk.inEffect();
    await desk.accepted(contract);
    await desk.accept(await desk.deal(desk.office, contract.dealId), 1, contractTerms({ price: lumpSum(70_000_000) }));
    const [{ id: supplement }] = await desk.database.sql<{ id: string }>('select id from contracting.contract where amends = $1', [contract.id]) as [{ id: string }];
    expect((await desk.declare(desk.office, supplement, 0)).body.code).toBe('contracting.registration-of-supplement');
    await desk.follow('take-effect', supplement, contract.id);
    await desk.follow('take-effect', supplement, contract.id);
    const tasks = (await desk.seen(desk.office, contract.id)).pack!.tasks;
    expect(tasks.map(({ kind, cause }) => [kind, cause])).toEqual([['change', 'take-effect'], ['tax_notice', 'take-effect']]);
    // as signing does when a supplement takes effect
    await desk.database.sql('update contracting.contract c set terms_number = s.terms_number, terms_hash = s.terms_hash, version = c.version + 1 from contracting.contract s where c.id = $1 and s.id = $2', [contract.id, supplement]);
    take(await desk.registrar.client.post(`contracts/${contract.id}/registration/tasks/${tasks[0]!.id}/completions`, { on: TODAY }), 201);
    expect(await lines(contract.id)).toEqual([{ entry: 'count', cause: 'recognised', fen: '50000000' }, { entry: 'reversal', cause: 'changed', fen: '-50000000' }, { entry: 'count', cause: 'changed', fen: '70000000' }]);
    const seen = await desk.statistics(desk.office, { by: 'placeRegion' });
    expect(seen).toMatchObject({ scope: 'organisation' });
    expect(seen.sums.find(({ key }) => key === '430100')!.technologyFen).toBe(seen.technologyFen);
    expect(seen.inProvince).toEqual({ inPlaceFen: seen.technologyFen, wholeFen: seen.technologyFen, unknownFen: '0' });
  });

  it('shows a bureau its region, an office its own, a stranger nothing', async () => {
    const bureau = await desk.person(await desk.organisation('省工信厅', { type: 'authority' }), ['bureau_officer']);
    const elsewhere = await desk.organisation('外省厅', { type: 'authority' });
    await desk.database.sql(`update identity.organisation set region = '330000' where id = $1`, [elsewhere]);
    const own = await desk.statistics(desk.office);
    expect(await desk.statistics(bureau)).toMatchObject({ scope: 'region', contracts: own.contracts, technologyFen: own.technologyFen });
    expect(await desk.statistics(await desk.person(elsewhere, ['bureau_officer']))).toMatchObject({ contracts: 0, technologyFen: '0' });
    expect(await desk.statistics(desk.firm)).toMatchObject({ contracts: 0 });
    expect(await desk.statistics(desk.office, { year: '2001' })).toMatchObject({ contracts: 0 });
    expect(await desk.statistics(desk.office, { placeRegion: '430000' })).toMatchObject({ contracts: own.contracts });
    expect(await desk.statistics(desk.office, { placeRegion: '330000' })).toMatchObject({ contracts: 0 });
    const csv = await desk.office.client.get<string>('statistics/contracts/lines.csv');
    expect(csv.body).toContain('430100');
    expect(csv.body).not.toMatch(/湘江理工|岳麓科技|衡岳/);
    expect((await desk.nobody.get('statistics/contracts')).status).toBe(401);
  });

  it('gives up a registration that was not decided when the contract ends', async () => {
    const { contract } = await desk.inEffect();
    await desk.follow('take-effect', contract.id);
    await ended(contract.id, 'rescinded');
    await desk.follow('rescind', contract.id);
    expect(await desk.seen(desk.office, contract.id)).toMatchObject({ state: 'cancelled' });
    expect((await desk.recordals(desk.office, contract.id)).items).toMatchObject([{ state: 'dropped' }]);
    await desk.follow('take-effect', contract.id);
    expect((await desk.recordals(desk.office, contract.id)).items.length).toBe(1);
    expect(await lines(contract.id)).toEqual([]);
  });
});
