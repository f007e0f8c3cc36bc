import { SealNames } from '@app/contracting';
import { contractTerms, lumpSum } from './contract-desk.js';
import { take, type Refusal } from './deal-desk.js';
import { GOOD, openRegistrationDesk, TODAY, type RegistrationDesk, type SeenRegistration } from './registration-desk.js';

const codes = (items: { code: string }[] | undefined) => items?.map(({ code }) => code.replace('contracting.registration-', ''));

describe('the registration of a contract', () => {
  let desk: RegistrationDesk;
  beforeAll(async () => { desk = await openRegistrationDesk(); }, 60_000);
  afterAll(() => desk.close());

  it('shows what is missing first, each with its place, and files nothing before', async () => {
    const { contract } = await desk.inEffect();
    const first = await desk.seen(desk.registrar, contract.id);
    expect(first).toMatchObject({ state: null, version: 0, pack: { openEnded: false, technologyAsked: false, amounts: { contractFen: 50_000_000, technologyFen: 50_000_000, differenceFen: 0, basis: 'whole' } } });
    expect(codes(first.pack!.missing)).toEqual(['elsewhere', 'type-untested', 'figure-missing', 'figure-missing', 'figure-missing']);
    expect(codes(first.pack!.notices)).toContain('seals-unknown');
    expect((await desk.register(desk.registrar, contract.id, 'file')).status).toBe(400);
    const begun = await desk.declared(contract.id, { typeFits: 'unknown', elsewhere: 'unknown', place: '999999' });
    expect(codes(begun.pack!.missing)).toEqual(['elsewhere', 'type-not-technical', 'figure-missing']);
    expect(begun.pack!.nextActs.find(({ act }) => act === 'file')!.blockedBy.map(({ code }) => code)).toEqual(['contracting.registration-incomplete']);
    expect((await desk.register(desk.registrar, contract.id, 'file')).body.code).toBe('contracting.registration-incomplete');
    expect((await desk.declared(contract.id)).pack!.missing).toEqual([]);
  });

  it('is the seller\'s: the buyer sees the certificate alone, a stranger nothing, finance does not write', async () => {
    const { contract } = await desk.inEffect();
    expect((await desk.outsider.client.get(`contracts/${contract.id}/registration`)).status).toBe(404);
    expect((await desk.outsider.client.post(`contracts/${contract.id}/registration/declarations`, { version: 0 })).status).toBe(404);
    expect((await desk.declare(desk.firm, contract.id, 0)).body.code).toBe('contracting.registration-not-yours');
    expect((await desk.declare(desk.finance, contract.id, 0)).status).toBe(403);
    expect((await desk.firm.client.get<Refusal>(`contracts/${contract.id}/registration/pack.pdf`)).body.code).toBe('contracting.registration-not-yours');
    await desk.filed(contract);
    expect(await desk.seen(desk.firm, contract.id)).toMatchObject({ state: null, version: 0, pack: null });
    take(await desk.register(desk.registrar, contract.id, 'accept', await desk.certificate(contract.id)));
    expect(await desk.seen(desk.firm, contract.id)).toMatchObject({ state: 'accepted', pack: null, recognisedOn: TODAY });
  });

  it('asks the importer where the seller is abroad', async () => {
    const terms = contractTerms();
    const [provider, acquirer] = terms.parties;
    const { contract } = await desk.inEffect({ ...terms, parties: [{ ...provider, legalForm: 'foreign_organisation', uscc: null }, acquirer] });
    expect((await desk.declare(desk.office, contract.id, 0)).body.code).toBe('contracting.registration-not-yours');
    expect((await desk.declare(desk.firm, contract.id, 0)).status).toBe(201);
  });

  it('keeps back terms that the registration office would refuse', async () => {
    const terms = contractTerms();
    const [provider, acquirer] = terms.parties;
    const { contract } = await desk.inEffect({ ...terms, subject: { ...terms.subject, what: null }, restrictions: ['tying'], licence: { ...terms.licence, kind: null }, parties: [provider, { ...acquirer, address: null }], language: { text: 'foreign', name: '英文', chineseCopy: true, sameMeaningPromised: false }, mixedContent: true });
    expect(codes((await desk.declared(contract.id)).pack!.missing)).toEqual(['party-unclear', 'subject-unclear', 'monopoly-clause', 'chinese-missing', 'mixed-not-apart', 'kind-differs']);
    await desk.database.sql(`update contracting.contract set state = 'terminated', end_reason = '催告后仍未付款', version = version + 1 where id = $1`, [contract.id]);
    expect(codes((await desk.seen(desk.office, contract.id)).pack!.missing)).toContain('not-in-force');
    expect((await desk.declare(desk.office, contract.id, 1)).body.code).toBe('contracting.contract-over');
  });

  it('does not file a contract whose term is over', async () => {
    const { contract } = await desk.inEffect(contractTerms({ term: { from: { kind: 'date', on: '2020-01-01' }, until: { kind: 'date', on: '2025-12-31' } } }));
    expect(codes((await desk.declared(contract.id)).pack!.missing)).toEqual(['term-over']);
  });

  it('refuses a seal that differs from the party\'s name; width and spaces aside', async () => {
    const { contract } = await desk.inEffect();
    const seals = desk.api.get(SealNames, { strict: false });
    const of = vi.spyOn(seals, 'of').mockResolvedValue([{ partyId: 'university', partyName: '湘江理工大学', sealName: '湘江理工大学科研处' }, { partyId: 'company', partyName: '长沙新材科技有限公司', sealName: '长沙新材科技 有限公司' }]);
    try {
      const seen = await desk.declared(contract.id);
      expect(seen.pack!.missing).toMatchObject([{ code: 'contracting.registration-seal-differs', path: '/seals/0' }]);
      expect(codes(seen.pack!.notices)).not.toContain('seals-unknown');
      expect((await desk.register(desk.registrar, contract.id, 'file')).body.code).toBe('contracting.registration-incomplete');
    } finally {
      of.mockRestore();
    }
  });

  it('tells the technology amount apart by the rules that the unit follows, or by the officer', async () => {
    const items = [{ name: '烧结炉', kind: 'equipment', quantity: 1, amountFen: 8_000_000, inPrice: true, subjectMatter: false }, { name: '样品', kind: 'material', quantity: 5, amountFen: 1_000_000, inPrice: false, subjectMatter: true }];
    const { contract } = await desk.inEffect(contractTerms({ items, mixedContent: true }));
    const asked = await desk.declared(contract.id);
    expect(asked.pack).toMatchObject({ amounts: null, technologyAsked: true, clock: null });
    expect(codes(asked.pack!.missing)).toEqual(['technology-amount-open']);
    expect((await desk.office.client.get<Refusal>(`contracts/${contract.id}/registration/pack.pdf`)).body.code).toBe('contracting.pack-amounts-open');
    expect(codes((await desk.declared(contract.id, { technologyFen: 51_000_001 })).pack!.missing)).toEqual(['technology-exceeds-contract']);
    expect((await desk.declared(contract.id, { technologyFen: 43_000_000 })).pack!.amounts).toMatchObject({ contractFen: 51_000_000, technologyFen: 43_000_000, differenceFen: 8_000_000, basis: 'declared' });
    for (const rule of ['non-technology-items', 'subject-matter-stays-in', 'development-items-out']) await desk.switchRule(`registration.${rule}`);
    const told = (await desk.seen(desk.office, contract.id)).pack!.amounts!;
    expect(told).toMatchObject({ contractFen: 51_000_000, technologyFen: 43_000_000, differenceFen: 8_000_000, basis: 'rules' });
    expect(told.lines.filter(({ what }) => what === 'deducted').reduce((sum, { fen }) => sum + fen, 0)).toBe(told.differenceFen);
  });

  it('counts the clock by the rule in force, and says where there is none', async () => {
    const { contract } = await desk.inEffect();
    expect((await desk.seen(desk.office, contract.id)).pack!.clock).toMatchObject({ dueOn: null, open: 'no-rule' });
    for (const rule of ['decision-period', 'expert-period', 'expert-from-fen']) await desk.switchRule(`registration.${rule}`);
    const small = (await desk.seen(desk.office, contract.id)).pack!.clock!;
    expect(small).toMatchObject({ days: 15, unit: 'working-days', expert: false, open: null });
    const { contract: large } = await desk.inEffect(contractTerms({ price: lumpSum(500_000_000) }));
    const big = (await desk.seen(desk.office, large.id)).pack!.clock!;
    expect(big).toMatchObject({ days: 30, expert: true });
    expect(big.dueOn! > small.dueOn!).toBe(true);
    const filing = (await desk.filed(contract)).pack!.filings[0]!;
    expect(filing).toMatchObject({ channel: 'by_hand', dueOn: small.dueOn, overdue: false });
    await desk.database.sql(`update contracting.registration_filing set filed_on = filed_on - 60, due_on = $2::date - 1 where id = $1`, [filing.id, TODAY]);
    expect((await desk.seen(desk.office, contract.id)).pack!.filings[0]).toMatchObject({ overdue: true });
    expect(await desk.remind()).toBeGreaterThan(0);
    expect(await desk.remind()).toBe(0);
    const told = await desk.database.sql<{ stage: string; what: string }>(`select payload ->> 'stage' as stage, payload ->> 'what' as what from platform.outbox_event where type = 'contracting.registration-due.v1' and payload ->> 'refId' = $1`, [filing.id]);
    expect(told).toEqual([{ stage: 'overdue', what: 'answer' }]);
  });

  it('goes back and forth with the office, each answer with what it needs', async () => {
    const { contract } = await desk.inEffect();
    await desk.filed(contract);
    const refused = async (act: string, rest: object = {}) => {
      const { status, body } = await desk.register(desk.registrar, contract.id, act, rest);
      return [status, body.code];
    };
    expect((await desk.declare(desk.registrar, contract.id, 2)).body.code).toBe('contracting.registration-not-open');
    expect(await refused('return')).toEqual([422, 'state.reason-required']);
    expect(await refused('recognise')).toEqual([403, 'contracting.not-yours']);
    expect(await refused('cancel', { reason: '误报' })).toEqual([409, 'state.illegal-transition']);
    expect(await refused('file', { version: 1 })).toEqual([409, 'state.stale-version']);
    expect(await refused('accept', { certificateNumber: '湘技合1' })).toEqual([422, 'contracting.registration-certificate-incomplete']);
    const certificate = await desk.certificate(contract.id);
    expect(await refused('accept', { ...certificate, on: '2099-01-01' })).toEqual([422, 'contracting.registration-day-impossible']);
    expect(await refused('accept', { ...certificate, on: '2020-01-01' })).toEqual([422, 'contracting.registration-day-impossible']);
    expect(await refused('accept', { ...certificate, paperId: await desk.paperId(desk.office, contract.id, 'other') })).toEqual([422, 'contracting.paper-of-another-kind']);
    expect(await refused('file', { channel: 'provincial' })).toEqual([409, 'state.illegal-transition']);
    take(await desk.register(desk.registrar, contract.id, 'return', { reason: '缺少完整的合同文本' }));
    expect(await refused('file', { channel: 'provincial' })).toEqual([422, 'contracting.registry-not-set-up']);
    take(await desk.register(desk.registrar, contract.id, 'file'));
    take(await desk.register(desk.registrar, contract.id, 'refuse', { reason: '不属于技术合同' }));
    take(await desk.register(desk.registrar, contract.id, 'reopen', { reason: '补充说明技术内容' }));
    take(await desk.register(desk.registrar, contract.id, 'file'));
    take(await desk.register(desk.registrar, contract.id, 'recall', { reason: '金额有误' }));
    take(await desk.register(desk.registrar, contract.id, 'file'));
    expect(take<SeenRegistration>(await desk.register(desk.registrar, contract.id, 'accept', certificate))).toMatchObject({ state: 'accepted', pack: { filings: [{ number: 4 }, { number: 3 }, { number: 2 }, { number: 1 }] } });
    // what the office was told and answered is the seller's business; the buyer reads the outcome
    const told = async (who: typeof desk.firm) => take<{ items: { kind: string }[] }>(await who.client.get(`deals/${contract.dealId}/timeline`, { query: { limit: '100' } })).items.filter(({ kind }) => kind.includes('registration')).map(({ kind }) => kind);
    expect(await told(desk.firm)).toEqual(['registration']);
    expect((await told(desk.office)).length).toBeGreaterThan(8);
  });

  it('lets of two who file at once one through, and takes no number twice', async () => {
    const { contract } = await desk.inEffect();
    const { version } = await desk.declared(contract.id);
    const answers = await Promise.all([desk.office, desk.registrar, desk.office].map((who) => who.client.post<Refusal>(`contracts/${contract.id}/registration/acts/file`, { version })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const certificate = await desk.certificate(contract.id);
    take(await desk.register(desk.registrar, contract.id, 'accept', certificate));
    const { contract: other } = await desk.inEffect();
    await desk.filed(other);
    expect((await desk.register(desk.registrar, other.id, 'accept', { ...certificate, paperId: await desk.paperId(desk.office, other.id, 'certificate') })).body.code).toBe('contracting.national-number-taken');
    const begun = await desk.inEffect();
    const both = await Promise.all([desk.office, desk.registrar].map((who) => desk.declare(who, begun.contract.id, 0)));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('exports the pack as the same PDF twice and as a workbook, and keeps who did', async () => {
    const { contract } = await desk.inEffect();
    await desk.declared(contract.id);
    const [one, two] = [await desk.registrar.client.get(`contracts/${contract.id}/registration/pack.pdf`), await desk.registrar.client.get(`contracts/${contract.id}/registration/pack.pdf`)];
    expect(one.status).toBe(200);
    expect(one.raw.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(one.raw.rawPayload.equals(two.raw.rawPayload)).toBe(true);
    const sheet = await desk.registrar.client.get(`contracts/${contract.id}/registration/pack.xlsx`);
    expect(sheet.raw.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect((await desk.finance.client.get(`contracts/${contract.id}/registration/pack.pdf`)).status).toBe(403);
    const [{ count }] = await desk.database.sql<{ count: string }>(`select count(*) from platform.audit_entry where act = 'registration-download' and after ->> 'contractId' = $1`, [contract.id]) as [{ count: string }];
    expect(count).toBe('3');
  });

  it('asks what a royalty without a cap is expected to come to, and leaves unknown to a person', async () => {
    const royalty = { kind: 'royalty', id: 'share', base: 'price', form: 'fixed', tiers: { by: 'none', charge: { kind: 'rate', rate: { numerator: 3, denominator: 100 } } }, period: 'month', statementDays: 30, paymentDays: 30, minimumAnnualFen: null, from: '2027-01-01', until: '2033-12-31' };
    const { contract } = await desk.inEffect(contractTerms({ price: { ...lumpSum(10_000_000), components: [{ kind: 'entry_fee', id: 'entry', amountFen: 10_000_000, due: { kind: 'date', on: '2027-12-31' } }, royalty], inspection: { by: 'payee', noticeDays: 10, cost: { bearer: 'payee' } } } }));
    const asked = await desk.declared(contract.id);
    expect(asked.pack).toMatchObject({ openEnded: true, amounts: null });
    expect(codes(asked.pack!.missing)).toEqual(['expectation-missing']);
    expect(codes((await desk.declared(contract.id, { expectation: 'unknown' })).pack!.missing)).toEqual(['expectation-unknown']);
    expect((await desk.declared(contract.id, { expectation: 'declared', expectedFen: 90_000_000 })).pack!.amounts).toMatchObject({ contractFen: 100_000_000, technologyFen: 100_000_000 });
  });

  it('takes an expectation only with its sum', async () => {
    const { contract } = await desk.inEffect();
    expect((await desk.declare(desk.office, contract.id, 0, { expectation: 'declared' })).status).toBe(400);
    expect((await desk.declare(desk.office, contract.id, 0, { expectedFen: -1 })).status).toBe(400);
    expect((await desk.declare(desk.office, contract.id, 0, { ...GOOD, expectation: 'unknown' })).status).toBe(201);
  });
});
