import { contractTerms, lumpSum, openContractDesk, PDF, type ContractDesk, type SeenContract } from './contract-desk.js';
import { anInventor, assessment, disclosureDraft } from '@app/rights-assignment/testing';
import { take, type Refusal } from './deal-desk.js';

const blockers = ({ nextActs }: SeenContract, act: string) => nextActs.find((each) => each.act === act)?.blockedBy.map(({ code }) => code);

describe('a contract in preparation', () => {
  let desk: ContractDesk;
  beforeAll(async () => { desk = await openContractDesk(); }, 60_000);
  afterAll(() => desk.close());

  it('begins with accepted terms, is read by both sides, and by nobody else', async () => {
    const { deal, contract } = await desk.agreed();
    expect(contract).toMatchObject({ dealId: deal.id, state: 'preparing', version: 1, termsNumber: 1, mySide: 'holder', amends: null });
    expect(contract.number).toMatch(/^LQ-\d{4}-\d{6}$/);
    expect((await desk.contract(desk.firm, contract.id)).preparation).toBeNull();
    for (const path of [`contracts/${contract.id}`, `contracts/${contract.id}/papers/${contract.id}`]) expect((await desk.outsider.client.get<Refusal>(path)).status).toBe(404);
    expect(take<{ items: unknown[] }>(await desk.outsider.client.get('contracts')).items).toEqual([]);
    expect((await desk.firm.client.post<Refusal>(`contracts/${contract.id}/acts/submit`, { version: 1 })).status).toBe(403);
    const [{ kind }] = take<{ items: { kind: string }[] }>(await desk.firm.client.get(`deals/${deal.id}/timeline`)).items.filter((item) => item.kind === 'contract') as [{ kind: string }];
    expect(kind).toBe('contract');
    const listed = take<{ items: { id: string; contract: object | null }[] }>(await desk.firm.client.get('deals')).items.find(({ id }) => id === deal.id);
    expect(listed?.contract).toEqual({ id: contract.id, number: contract.number, state: 'preparing' });
  });

  it('is not submitted before price, publicity and recipient check are done', async () => {
    const { deal, contract } = await desk.agreed();
    expect(blockers(contract, 'submit')).toEqual(['contracting.price-undecided', 'contracting.recipient-check-stale']);
    expect((await desk.actOn(desk.office, contract, 'submit')).body.code).toBe('contracting.price-undecided');
    take(await desk.decidePrice(desk.office, contract), 201);
    const shown = await desk.contract(desk.office, contract.id);
    expect(shown.preparation!.decisions).toMatchObject([{ current: true, notice: { state: 'running', clear: false } }]);
    expect(blockers(shown, 'submit')).toEqual(['contracting.price-not-publicised', 'contracting.recipient-check-stale']);
    await desk.endNotice(contract.id);
    await desk.checkRecipient(deal.id, { relations: { answer: 'unknown', evidence: '两名股东同姓，尚未查清' } });
    expect(blockers(await desk.contract(desk.office, contract.id), 'submit')).toEqual(['contracting.relation-unanswered']);
    await desk.checkRecipient(deal.id);
    await desk.database.sql(`update contracting.recipient_check set checked_on = checked_on - 91 where deal_id = $1`, [deal.id]);
    expect(blockers(await desk.contract(desk.office, contract.id), 'submit')).toEqual(['contracting.recipient-check-stale']);
    await desk.checkRecipient(deal.id);
    expect(take<SeenContract>(await desk.actOn(desk.office, await desk.contract(desk.office, contract.id), 'submit')).state).toBe('approving');
  });

  it('takes no price decision that the rules refuse, each with its place', async () => {
    const { contract } = await desk.agreed();
    const report = await desk.paperId(desk.office, contract.id, 'valuation');
    const refused = async (change: object) => {
      const { status, body } = await desk.decidePrice(desk.office, contract, change);
      return [status, body.code];
    };
    expect(await refused({ relatedParty: 'unknown' })).toEqual([422, 'contracting.related-party-unknown']);
    expect(await refused({ relatedParty: 'yes' })).toEqual([422, 'contracting.related-party-unexplained']);
    expect(await refused({ mode: 'auction' })).toEqual([422, 'contracting.pricing-result-missing']);
    expect(await refused({ valuation: 'report' })).toEqual([422, 'contracting.paper-of-another-kind']);
    expect(await refused({ valuation: 'decided_not_to', valuationPaperId: report })).toEqual([422, 'contracting.paper-of-another-kind']);
    expect(await refused({ valuationPaperId: contract.id })).toEqual([404, 'contracting.paper-not-found']);
    const tie = { person: '何老师', kind: 'holds_shares', paperId: null, approvedUntil: null };
    expect(await refused({ relatedParty: 'yes', relatedNote: '完成人持股一成，第三方评估', ties: [tie] })).toEqual([422, 'contracting.tie-approval-over']);
    const approval = await desk.paperId(desk.office, contract.id, 'tie_approval');
    expect(await refused({ relatedParty: 'yes', relatedNote: '完成人持股一成，第三方评估', ties: [{ ...tie, paperId: approval, approvedUntil: '2020-01-01' }] })).toEqual([422, 'contracting.tie-approval-over']);
    expect((await desk.contract(desk.office, contract.id)).preparation!.decisions).toEqual([]);
    take(await desk.decidePrice(desk.office, contract, { relatedParty: 'yes', relatedNote: '完成人持股一成，第三方评估', ties: [{ ...tie, paperId: approval, approvedUntil: '2099-01-01' }] }), 201);
    const log = await desk.database.sql<{ entry: string }>(`select to_jsonb(e)::text as entry from platform.audit_entry e where e.act = 'decide-price'`);
    expect(log.map(({ entry }) => entry).join()).not.toMatch(/何老师|持股/);
  });

  it('decides the price of a listing or an auction by its result, without a notice', async () => {
    const { deal, contract } = await desk.agreed();
    const resultPaperId = await desk.paperId(desk.office, contract.id, 'pricing_result');
    const decided = take<SeenContract>(await desk.decidePrice(desk.office, contract, { mode: 'market_listing', resultReference: '湘技交 2026-118', resultPaperId }), 201);
    expect(decided.preparation!.decisions).toMatchObject([{ noticeId: null, notice: null }]);
    await desk.checkRecipient(deal.id);
    expect(blockers(await desk.contract(desk.office, contract.id), 'submit')).toEqual([]);
  });

  it('is approved by another person, within what each may decide', async () => {
    const { contract } = await desk.agreed(contractTerms({ price: lumpSum(600_000_000) }));
    const deal = await desk.deal(desk.office, contract.dealId);
    await desk.checkRecipient(deal.id);
    take(await desk.decidePrice(desk.office, contract), 201);
    await desk.endNotice(contract.id);
    const submitted = take<SeenContract>(await desk.actOn(desk.office, await desk.contract(desk.office, contract.id), 'submit'));
    expect(submitted.preparation).toMatchObject({ level: 'meeting', amountFen: 600_000_000 });
    const approve = async (who: ContractDesk['office'], rest: object = { interest: 'none' }) => (await desk.actOn(who, submitted, 'approve', rest)).body.code;
    expect(await approve(desk.office)).toBe('contracting.maker-approves');
    expect(await approve(desk.checkerOffice)).toBe('contracting.beyond-delegation');
    expect(await approve(desk.leader, {})).toBe('contracting.interest-undeclared');
    expect(await approve(desk.leader, { interest: 'declared' })).toBe('contracting.interest-undeclared');
    expect(await approve(desk.leader)).toBe('contracting.minutes-missing');
    expect((await desk.actOn(desk.finance, submitted, 'approve', { interest: 'none' })).status).toBe(403);
    const minutesPaperId = await desk.paperId(desk.leader, contract.id, 'minutes');
    const answers = await Promise.all([1, 2, 3].map(() => desk.actOn(desk.leader, submitted, 'approve', { interest: 'none', minutesPaperId })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await desk.contract(desk.office, contract.id)).preparation!.approvals).toMatchObject([{ outcome: 'approved', level: 'meeting' }]);
    await expect(desk.database.sql(`update contracting.contract set approved_by = submitted_by where id = $1`, [contract.id])).rejects.toMatchObject({ constraint: 'maker_is_never_checker' });
  });

  it('goes back with a reason, and begins anew when the terms change', async () => {
    const { deal, contract } = await desk.approved();
    expect((await desk.actOn(desk.leader, contract, 'return')).body.code).toBe('state.reason-required');
    const back = take<SeenContract>(await desk.actOn(desk.leader, contract, 'return', { reason: '付款期限须再议' }));
    expect([back.state, blockers(back, 'submit') ?? []]).toEqual(['preparing', []]);
    await desk.accept(deal, 1, contractTerms({ territory: '湖南省' }));
    const anew = await desk.contract(desk.office, contract.id);
    expect([anew.termsNumber, anew.state, anew.preparation!.decisions[0]!.current]).toEqual([2, 'preparing', false]);
    expect(blockers(anew, 'submit')).toContain('contracting.price-undecided');
    take(await desk.decidePrice(desk.office, anew), 201);
    expect((await desk.contract(desk.office, contract.id)).preparation!.decisions).toMatchObject([{ current: true, notice: { state: 'running' } }, { current: false }]);
  });

  describe('asks the title chain', () => {
    const half = { numerator: 1, denominator: 2 };
    let titleVersion = 0;
    let titleId: string;
    /** A deal about an achievement whose title the unit shares with whoever wrote it. */
    const shared = async (terms: object, owners: (unit: string) => object[]) => {
      const author = await desk.person(desk.office.organisationId, ['researcher'], '周明渊');
      const draft = take<{ id: string }>(await author.client.post('disclosures', disclosureDraft({ inventors: [anInventor({ userId: author.userId, name: '周明渊', signsBy: 'account' })] })), 201);
      take(await author.client.post(`disclosures/${draft.id}/acts/submit`, { version: 1 }));
      take(await desk.office.client.post(`disclosures/${draft.id}/acts/start-assessment`, { version: 2 }));
      titleId = take<{ titleId: string }>(await desk.office.client.post(`disclosures/${draft.id}/assessments`, { ...assessment(), version: 3 })).titleId;
      titleVersion = take<{ version: number }>(await desk.office.client.get(`titles/${titleId}`)).version;
      await write({ kind: 'ownership', owners: owners(desk.office.organisationId) });
      const { deal, contract } = await desk.agreed(terms);
      await desk.database.sql('update rights_assignment.title set achievement_id = (select achievement_id from contracting.deal where id = $2) where id = $1', [titleId, deal.id]);
      return { deal, contract: await desk.contract(desk.office, contract.id), author };
    };
    const write = async (content: object) => { titleVersion = take<{ version: number }>(await desk.office.client.post(`titles/${titleId}/entries`, { version: titleVersion, effectiveOn: '2026-01-01', evidence: '协议书', content, corrects: null }), 201).version; };
    const both = (unit: string) => [{ kind: 'organisation', organisationId: unit, name: '岳麓科技大学', share: half }, { kind: 'outside', name: '湘江研究院', share: half }];

    it('whose consent an exclusive licence needs, and takes it in writing', async () => {
      const { contract } = await shared(contractTerms(), both);
      const [consent] = contract.preparation!.title!.consents;
      expect(consent).toMatchObject({ name: '湘江研究院', article: '专利法 第十四条', needed: true, given: null });
      expect(blockers(contract, 'submit')).toContain('contracting.owner-consent-missing');
      const record = (ownerKey: string, paperId: string, who = desk.office) => who.client.post<SeenContract & Refusal>(`contracts/${contract.id}/owner-consents`, { version: contract.version, ownerKey, paperId });
      const other = await desk.paperId(desk.office, contract.id, 'minutes');
      expect((await record(consent!.key, other)).body.code).toBe('contracting.paper-of-another-kind');
      const paperId = await desk.paperId(desk.office, contract.id, 'owner_consent');
      expect((await record('outside:别人', paperId)).body.code).toBe('contracting.owner-unknown');
      expect((await record(consent!.key, paperId, desk.firm)).status).toBe(403);
      const answers = await Promise.all([1, 2, 3].map(() => record(consent!.key, paperId)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      const after = await desk.contract(desk.office, contract.id);
      expect(after.preparation!.title!.consents).toMatchObject([{ needed: false, given: { paperId } }]);
      expect(blockers(after, 'submit')).not.toContain('contracting.owner-consent-missing');
    });

    it('nobody for an ordinary licence, and a transfer only after the completers were asked', async () => {
      const ordinary = await shared(contractTerms({ licence: { kind: 'ordinary', sublicence: { allowed: false, kind: null }, manner: '制造、销售' } }), both);
      expect([ordinary.contract.preparation!.title!.consents, blockers(ordinary.contract, 'submit')!.filter((code) => code.includes('owner'))]).toEqual([[], []]);
      const transfer = await shared(contractTerms({}, 'transfer'), (unit) => [{ kind: 'organisation', organisationId: unit, name: '岳麓科技大学', share: { numerator: 1, denominator: 1 } }]);
      expect(blockers(transfer.contract, 'submit')).toEqual(expect.arrayContaining(['contracting.first-refusal-open', 'contracting.title-in-the-way']));
      expect(transfer.contract.preparation!.title!.firstRefusal).toMatchObject({ mayGoOn: false, state: 'not-offered', article: '民法典 第八百四十七条' });
    });
  });

  it('ends with the talks while nothing is signed, and not after', async () => {
    const first = await desk.agreed();
    take(await desk.act(desk.office, first.deal, 'abandon', { reason: '受让方撤回投资' }));
    expect(await desk.contract(desk.firm, first.contract.id)).toMatchObject({ state: 'cancelled', endReason: '受让方撤回投资' });
    expect((await desk.paper(desk.office, first.contract.id, 'other')).body.code).toBe('contracting.contract-over');
    const second = await desk.inEffect();
    expect((await desk.act(desk.office, second.deal, 'abandon', { reason: '不想做了' })).body.code).toBe('contracting.contract-in-effect');
    await desk.accept(second.deal, 1, contractTerms({ territory: '湖南省' }));
    const all = take<{ items: SeenContract[] }>(await desk.firm.client.get('contracts', { query: { dealId: second.deal.id } })).items;
    expect(all.map(({ number, amends, state }) => [number, amends, state])).toEqual([[`${second.contract.number}-B1`, second.contract.id, 'preparing'], [second.contract.number, null, 'in_effect']]);
  });

  it('keeps papers of one side from the other unless they are shared', async () => {
    const { contract } = await desk.agreed();
    const [own, shared] = [await desk.paperId(desk.office, contract.id, 'valuation'), await desk.paperId(desk.office, contract.id, 'power_of_attorney')];
    const read = async (who: ContractDesk['office'], id: string) => (await who.client.get<Refusal>(`contracts/${contract.id}/papers/${id}`)).status;
    expect([await read(desk.office, own), await read(desk.firm, own), await read(desk.firm, shared), await read(desk.outsider, shared)]).toEqual([200, 404, 200, 404]);
    expect((await desk.contract(desk.firm, contract.id)).papers.map(({ id }) => id)).toEqual([shared]);
    expect((await desk.paper(desk.firm, contract.id, 'other', Buffer.from('不是 PDF'))).body.code).toBe('file.type-refused');
    expect((await desk.paper(desk.firm, contract.id, 'other', PDF)).status).toBe(201);
    await expect(desk.database.sql(`set role luqiao_app; delete from contracting.paper where contract_id = '${contract.id}'`)).rejects.toMatchObject({ code: '42501' });
  });
});
