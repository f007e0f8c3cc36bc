import { fullTerms } from '@app/contracting/testing';
import { openDealDesk, take, type DealDesk, type Refusal, type SeenDeal } from './deal-desk.js';

interface Finding { code: string; severity: string; article: string | null; termPath: string; clauseId: string | null }
interface Version { number: number; kind: string; side: string; hash: string; outcome: string | null; findings: Finding[]; mayBeSigned: boolean; clauses: { id: string; text: { 'zh-CN': string } }[]; comments: { clauseId: string | null; text: string; side: string }[] }
interface Negotiation { latest: number; frozen: number | null; pending: number | null; mine: boolean; versions: { number: number }[] }

const DAY = { kind: 'date', on: '2026-12-31' };
const royalty = (change: object = {}) => ({ kind: 'royalty', id: 'royalty', base: 'sales', form: 'fixed', tiers: { by: 'none', charge: { kind: 'rate', rate: { numerator: 5, denominator: 100 } } }, period: 'quarter', statementDays: 30, paymentDays: 15, minimumAnnualFen: null, from: '2027-01-01', until: '2031-12-31', ...change });
const price = (change: object = {}) => ({ components: [{ kind: 'entry_fee', id: 'entry', amountFen: 500_000_00, due: DAY }, royalty()], inspection: { by: 'payee', noticeDays: 10, cost: { bearer: 'payee' } }, overdueRatePerDay: { numerator: 5, denominator: 10_000 }, ...change });
const terms = (change: object = {}) => ({ ...fullTerms('licence'), price: price(), priceSummary: null, ...change });

describe('terms on the table', () => {
  let desk: DealDesk;
  let deal: SeenDeal;
  beforeAll(async () => { desk = await openDealDesk(); }, 60_000);
  afterAll(() => desk.close());
  beforeEach(async () => { deal = await desk.talking(); });

  const offer = (who: DealDesk['firm'], basedOn: number, change: object = {}) => who.client.post<Version & Refusal>(`deals/${deal.id}/terms`, { basedOn, terms: terms(change) });
  const decide = (who: DealDesk['firm'], number: number, decision: string, reason?: string) => who.client.post<Version & Refusal>(`deals/${deal.id}/terms/${number}/decisions/${decision}`, { reason });
  const at = async (who: DealDesk['firm']) => take<Negotiation>(await who.client.get(`deals/${deal.id}/terms`));

  it('go from offer to counter-offer to what both accepted, which is frozen and agrees the deal', async () => {
    const first = take<Version>(await offer(desk.office, 0), 201);
    expect([first.number, first.kind, first.side]).toEqual([1, 'offer', 'holder']);
    expect((await decide(desk.office, 1, 'accept')).body.code).toBe('contracting.negotiation-own-offer');
    expect((await offer(desk.firm, 1)).body.code).toBe('contracting.negotiation-unchanged');
    expect((await offer(desk.firm, 0, { territory: '湖南省' })).body.code).toBe('contracting.negotiation-old-version');
    const second = take<Version>(await offer(desk.firm, 1, { territory: '湖南省' }), 201);
    expect([second.number, second.kind, second.side]).toEqual([2, 'counter_offer', 'acquirer']);
    expect((await decide(desk.office, 1, 'accept')).body.code).toBe('contracting.negotiation-old-version');
    expect(await at(desk.office)).toMatchObject({ latest: 2, frozen: null, pending: 2, mine: false });
    expect(take<Version>(await decide(desk.office, 2, 'accept')).outcome).toBe('accepted');
    expect([await at(desk.firm), (await desk.deal(desk.firm, deal.id)).state]).toMatchObject([{ latest: 2, frozen: 2, pending: null }, 'agreed']);
    await expect(desk.database.sql(`update contracting.terms_version set terms = '{}' where deal_id = $1 and number = 2`, [deal.id])).rejects.toThrow('kept as it was offered');
    const amended = take<Version>(await offer(desk.firm, 2, { territory: '湖南省、湖北省' }), 201);
    expect([amended.number, amended.kind]).toEqual([3, 'amendment']);
    take(await decide(desk.office, 3, 'reject', '不同意扩大地域'));
    expect(await at(desk.firm)).toMatchObject({ latest: 3, frozen: 2, pending: null });
  });

  it('say clause by clause what changed, and take comments beside a clause', async () => {
    take(await offer(desk.office, 0), 201);
    take(await offer(desk.firm, 1, { territory: '湖南省', confidentiality: null }), 201);
    const { clauses } = take<{ clauses: { id: string; change: string; text: { 'zh-CN': { op: string; text: string }[] } }[] }>(await desk.office.client.get(`deals/${deal.id}/terms/2/changes`, { query: { from: '1' } }));
    const changed = clauses.filter(({ change }) => change !== 'same');
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.flatMap(({ text }) => text['zh-CN']).filter(({ op }) => op === 'added').map(({ text }) => text).join('')).toContain('湖南省');
    const say = (clauseId: string | null) => desk.office.client.post<Version & Refusal>(`deals/${deal.id}/terms/2/comments`, { clauseId, text: '保密条款请保留' });
    expect((await say('nothing')).body.code).toBe('contracting.negotiation-clause-unknown');
    expect(take<Version>(await say(changed[0]!.id), 201).comments).toMatchObject([{ clauseId: changed[0]!.id, side: 'holder', text: '保密条款请保留' }]);
    const log = await desk.database.sql<{ entry: string }>(`select to_jsonb(e)::text as entry from platform.audit_entry e where aggregate_type = 'deal' and aggregate_id = $1`, [deal.id]);
    expect(log.map(({ entry }) => entry).join()).not.toMatch(/湖南省|保密条款请保留/);
  });

  it('stand beside what lint finds, each finding with its article, and the price in words and capital amounts', async () => {
    const whole = take<Version>(await offer(desk.office, 0), 201);
    expect(whole.clauses.map(({ text }) => text['zh-CN']).join()).toContain('人民币伍拾万元整');
    const poor = take<Version>(await offer(desk.office, 1, {
      licence: { kind: null, sublicence: null, manner: null }, territory: null, term: { from: { kind: 'date', on: '2027-01-01' }, until: { kind: 'date', on: '2041-01-01' } }, improvements: null,
      freeClauses: [{ heading: '其他', text: '被许可方不得对许可专利的有效性提出异议。' }], dispute: { kind: 'court', name: '岳麓区人民法院', level: 'basic' },
    }), 201);
    expect(poor.mayBeSigned).toBe(false);
    const found = poor.findings.map(({ severity, article }) => `${severity} ${article ?? ''}`).join('\n');
    for (const article of ['第八百六十五条', '第八百五十条', '第四十三条', '第八百七十五条']) expect(found).toContain(article);
    expect(poor.findings.every(({ clauseId }) => clauseId === null || poor.clauses.some(({ id }) => id === clauseId))).toBe(true);
  });

  it('refuse a share of 101 %, a negative or fractional fen and a schedule that contradicts itself, naming the place', async () => {
    const bad = async (change: object) => desk.office.client.post<{ errors: { path: string }[] }>(`deals/${deal.id}/terms`, { basedOn: 0, terms: terms({ price: price(change) }) });
    for (const [change, path] of [
      [{ components: [{ kind: 'lump_sum', id: 'a', amountFen: -1, due: DAY }] }, '/terms/price/components/0/amountFen'],
      [{ components: [{ kind: 'lump_sum', id: 'a', amountFen: 0.5, due: DAY }] }, '/terms/price/components/0/amountFen'],
    ] as const) {
      const { status, body } = await bad(change);
      expect([status, body.errors.map((error) => error.path)]).toEqual([400, [path]]);
    }
    const over = take<Version>(await desk.office.client.post(`deals/${deal.id}/terms`, { basedOn: 0, terms: terms({ price: price({ components: [royalty({ tiers: { by: 'none', charge: { kind: 'rate', rate: { numerator: 101, denominator: 100 } } } })] }) }) }), 201);
    expect(over.findings.filter(({ severity, termPath }) => severity === 'block' && termPath.startsWith('/price')).length).toBeGreaterThan(0);
    expect(over.mayBeSigned).toBe(false);
  });

  it('are one next version, however many are offered at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => offer(i % 2 ? desk.office : desk.firm, 0, { territory: `第${i}版地域` })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect((await at(desk.firm)).versions).toHaveLength(1);
  });
});
