import { contractTerms } from './contract-desk.js';
import { take, type Refusal } from './deal-desk.js';
import { openRegistrationDesk, TODAY, type RegistrationDesk, type SeenRecordals } from './registration-desk.js';

interface Listed { id: string; contractId: string; contractNumber: string; mySide: string; other: { name: string }; act: string; kind: string; name: string; state: string; dueOn: string | null; overdue: boolean; registerNumber: string | null }
interface Page { items: Listed[]; nextCursor: string | null }
const daysOn = (days: number): string => new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);

describe('the recordals of an organisation', () => {
  let desk: RegistrationDesk;
  let [late, ahead, software, patent]: string[] = [];
  let [licence, transfer]: string[] = [];
  const list = async (query: Record<string, string> = {}, who = desk.office) => take<Page>(await who.client.get('recordals', { query }));
  const ids = async (query: Record<string, string> = {}, who = desk.office) => (await list(query, who)).items.map(({ id }) => id);

  beforeAll(async () => {
    desk = await openRegistrationDesk();
    licence = (await desk.inEffect()).contract.id;
    transfer = (await desk.inEffect(contractTerms({ subject: { ...contractTerms({}, 'transfer').subject } }, 'transfer'))).contract.id;
    for (const id of [licence, transfer]) await desk.follow('take-effect', id);
    await desk.office.client.post(`contracts/${licence}/recordals`, { kind: 'design', name: '外观', number: 'D1' });
    await desk.office.client.post(`contracts/${transfer}/recordals`, { kind: 'software_copyright', name: '控制软件', number: '2026SR1' });
    const [first, second] = (await desk.recordals(desk.office, licence)).items;
    [late, ahead] = [first!.id, second!.id];
    await desk.database.sql('update contracting.recordal set due_on = $2 where id = $1', [late, daysOn(-1)]);
    await desk.database.sql('update contracting.recordal set due_on = $2 where id = $1', [ahead, TODAY]);
    const moved = (await desk.recordals(desk.office, transfer)).items;
    [patent, software] = [moved[0]!.id, moved[1]!.id];
    const entry = { version: moved[1]!.version, registerNumber: '2026990000009', on: daysOn(-2), paperId: await desk.paperId(desk.office, transfer, 'recordal') };
    take<SeenRecordals>(await desk.registrar.client.post(`contracts/${transfer}/recordals/${software}/acts/record`, entry));
  }, 90_000);
  afterAll(() => desk.close());

  it('stand in one list, what is due first, what is done last, for either side', async () => {
    const { items, nextCursor } = await list();
    expect(items.map(({ id }) => id)).toEqual([late, ahead, patent, software]);
    expect(nextCursor).toBeNull();
    expect(items[0]).toMatchObject({ contractId: licence, mySide: 'holder', other: { name: '衡岳重工' }, act: 'licence', kind: 'invention', state: 'open', dueOn: daysOn(-1), overdue: true });
    // the last day itself is not past
    expect(items[1]).toMatchObject({ dueOn: TODAY, overdue: false });
    expect(items[3]).toMatchObject({ state: 'recorded', registerNumber: '2026990000009', overdue: false });
    expect((await list({}, desk.firm)).items[0]).toMatchObject({ id: late, mySide: 'acquirer', other: { name: '岳麓科技大学' } });
    for (const who of [desk.leader, desk.registrar, desk.finance]) expect(await ids({}, who)).toHaveLength(4);
  });

  it.each([
    ['state', 'recorded', () => [software]], ['state', 'dropped', () => []], ['act', 'licence', () => [late, ahead]], ['act', 'assignment', () => [patent, software]], ['kind', 'software_copyright', () => [software]],
    ['due', 'overdue', () => [late]], ['due', 'ahead', () => [ahead]], ['due', 'none', () => [patent]], ['side', 'holder', () => [late, ahead, patent, software]], ['side', 'acquirer', () => []],
  ])('are filtered by %s=%s', async (name, value, wanted) => expect(await ids({ [name]: value })).toEqual(wanted()));

  it('go on from page to page without a gap', async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await list({ limit: '1', ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ id }) => id));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([late, ahead, patent, software]);
  });

  it('are a file as they are filtered', async () => {
    const csv = await desk.registrar.client.get('recordals/export.csv', { query: { act: 'licence' } });
    expect(csv.status).toBe(200);
    const lines = csv.raw.body.trim().split(/\r?\n/);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('合同编号');
    expect(lines[1]).toContain(`${daysOn(-1)},是`);
    const xlsx = await desk.firm.client.get('recordals/export.xlsx');
    expect([xlsx.status, xlsx.raw.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });

  it('are nobody else\'s, and wrong questions are refused', async () => {
    expect(await ids({}, desk.outsider)).toEqual([]);
    expect((await desk.outsider.client.get('recordals/export.csv')).raw.body).not.toContain('LQ-');
    const author = await desk.person(desk.office.organisationId, ['researcher'], '作者');
    for (const path of ['recordals', 'recordals/export.csv', 'recordals/export.xlsx']) expect((await author.client.get(path)).status).toBe(403);
    for (const [name, value] of [['state', 'lost'], ['due', 'soon'], ['colour', 'red'], ['cursor', 'x']] as const) expect((await desk.office.client.get<Refusal>('recordals', { query: { [name]: value } })).status).toBe(400);
    expect((await desk.office.client.get('recordals/export.csv', { query: { limit: '1' } })).status).toBe(400);
  });
});
