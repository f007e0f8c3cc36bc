import { newId } from '@app/kernel';
import { anInventor, aRecipient, assessment, disclosureDraft } from '@app/rights-assignment/testing';
import type { Somebody } from '../listing/listing-market.js';
import { take, type Refusal } from './deal-desk.js';
import { openMoneyDesk, type MoneyDesk } from './money-desk.js';

interface Share { numerator: number; denominator: number }
interface SeenProposal {
  kind: string; undisclosed: { achievementId: string; title: string }[]; disclosures: { id: string; title: string; unitShare: Share; coOwners: { name: string; share: Share }[] }[];
  people: { name: string; account: { id: string; name: string } | null; status: string; taxClass: string; unit: string | null; share: Share | null; standing: string; mainContributor: boolean; inventor: boolean; transferStaff: boolean; contribution: string; sources: { disclosureId: string; list: string }[] }[];
  split: { contractNumber: string; document: string; rewardShare: Share; remainder: Record<string, Share | null> } | null;
}
interface SeenRuns { runs: { id: string; version: number; state: string; departure: { of: string[]; reason: string } | null; people: { person: { id: string } }[] }[] }
const part = (numerator: number, denominator: number): Share => ({ numerator, denominator });
const codes = ({ status, body }: { status: number; body: Refusal }) => [status, body.code];

describe('what a distribution begins with', () => {
  let desk: MoneyDesk;
  let [he, zhou, staff]: Somebody[] = [];
  beforeAll(async () => {
    desk = await openMoneyDesk();
    const unit = desk.office.organisationId;
    [he, zhou, staff] = [await desk.person(unit, ['researcher'], '何老师'), await desk.person(unit, ['researcher'], '周老师'), await desk.person(unit, ['tto'], '转化专员')];
  }, 60_000);
  afterAll(() => desk.close());

  const named = (who: Somebody, name: string, share: Share, change: object = {}) => ({ name, userId: who.userId, signsBy: 'account', share, ...change });
  const team = () => ({
    inventors: [anInventor(named(he!, '何老师', part(1, 2))), anInventor(named(zhou!, '周老师', part(1, 2), { status: 'leaver', proof: '离职证明' }))],
    recipients: [aRecipient(named(he!, '何老师', part(1, 3))), aRecipient(named(zhou!, '周老师', part(1, 3), { status: 'leaver', taxClass: 'resident_other', proof: '离职证明' })), aRecipient(named(staff!, '转化专员', part(1, 3), { role: 'converted', contribution: '组织谈判和签约' }))],
  });
  /** An accepted disclosure of the achievement of a contract. */
  const disclosed = async (contractId: string, change: object = {}, accepted = true) => {
    const { id } = take<{ id: string }>(await he!.client.post('disclosures', disclosureDraft({ ...team(), ...change })), 201);
    take(await he!.client.post(`disclosures/${id}/acts/submit`, { version: 1 }));
    await desk.database.sql('update rights_assignment.disclosure set achievement_id = (select d.achievement_id from contracting.deal d join contracting.contract c on c.deal_id = d.id where c.id = $2) where id = $1', [id, contractId]);
    if (!accepted) return id;
    take(await desk.office.client.post(`disclosures/${id}/acts/start-assessment`, { version: 2 }));
    take(await desk.office.client.post(`disclosures/${id}/assessments`, { ...assessment(), version: 3 }));
    return id;
  };
  const proposal = async (id: string, who = desk.office, query: Record<string, string> = {}) => who.client.get<SeenProposal & Refusal>(`contracts/${id}/distribution/proposal`, { query });
  const plan = (change: object = {}) => ({ kinds: ['licence'], document: '校发〔2025〕12号', decidedOn: '2025-06-01', rewardShare: part(70, 100), remainder: { college: part(1, 2), unit: part(1, 2), team: null, office: null }, ...change });
  /** The people as they were proposed, as the form sends them. */
  const people = ({ people: all }: SeenProposal) => all.map(({ account, share, mainContributor, inventor, transferStaff, contribution, standing }) => ({ accountId: account!.id, share, mainContributor, inventor, transferStaff, contribution, standing, leaderRank: 'none' }));
  const prepare = (id: string, body: object) => desk.office.client.post<SeenRuns & Refusal>(`contracts/${id}/distribution/runs`, { plan: plan(), unitDeductions: { document: '校发〔2025〕12号 第八条', list: { deduct: ['tax'] } }, relatedParty: 'no', ...body });
  const received = async () => {
    const { id } = await desk.licensed();
    await desk.paid(id, 'fixed:entry', 10_000_000);
    return id;
  };
  const confirm = async (id: string, { id: runId, version }: { id: string; version: number }) => {
    await desk.database.sql(`update publicity.notice set state = 'ended', ended_at = (ends_on + 1)::timestamp at time zone 'Asia/Shanghai' where subject_type = 'distribution-run' and subject_id = $1`, [runId]);
    return take<SeenRuns>(await desk.finance.client.post(`contracts/${id}/distribution/runs/${runId}/acts/confirm`, { version }));
  };

  it('is nobody where nothing is disclosed, and says so; the office enters the people as ever', async () => {
    const id = await received();
    const seen = take<SeenProposal>(await proposal(id));
    expect(seen).toMatchObject({ kind: 'licence', people: [], disclosures: [], undisclosed: [{ title: expect.any(String) }], split: null });
    await disclosed(id, {}, false);
    // what nobody has accepted names nobody
    expect(take<SeenProposal>(await proposal(id))).toMatchObject({ people: [], undisclosed: [{}] });
    const entered = [{ accountId: he!.userId, share: part(1, 1), mainContributor: true, inventor: true, transferStaff: false, contribution: '提出方案', standing: 'staff', leaderRank: 'none' }];
    const [run] = take<SeenRuns>(await prepare(id, { people: entered }), 201).runs;
    expect(run!.departure).toBeNull();
    take(await desk.office.client.post(`contracts/${id}/distribution/runs/${run!.id}/acts/discard`, { version: run!.version, reason: '重新编制' }));
  });

  it('is for the office of the holder alone', async () => {
    const { id } = await desk.licensed();
    const answers = [await proposal(id, desk.outsider), await proposal(newId()), await proposal(id, desk.firm), await proposal(id, desk.finance), await proposal(id, desk.office, { form: 'other' })];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 403, 403, 400]);
  });

  it('is the people of the accepted disclosure with their accounts and exact shares, a leaver among them, and reaches their awards', async () => {
    const id = await received();
    const disclosureId = await disclosed(id);
    const seen = take<SeenProposal>(await proposal(id));
    expect(seen).toMatchObject({ undisclosed: [], disclosures: [{ id: disclosureId, unitShare: part(1, 1), coOwners: [] }] });
    expect(seen.people).toMatchObject([
      { account: { id: he!.userId, name: '何老师' }, status: 'staff', standing: 'staff', taxClass: 'resident_employee', share: part(1, 3), mainContributor: true, inventor: true, transferStaff: false, contribution: '提出涂层配方与热处理窗口', sources: [{ disclosureId, list: 'recipients' }] },
      { account: { id: zhou!.userId }, status: 'leaver', standing: 'external', taxClass: 'resident_other', share: part(1, 3), mainContributor: true },
      { account: { id: staff!.userId }, share: part(1, 3), mainContributor: false, inventor: false, transferStaff: true, contribution: '组织谈判和签约' },
    ]);
    const [run] = take<SeenRuns>(await prepare(id, { people: people(seen) }), 201).runs;
    expect(run!.departure).toBeNull();
    await confirm(id, run!);
    for (const who of [he!, zhou!, staff!]) expect(take<{ items: { runId: string }[] }>(await who.client.get('my-awards')).items.map(({ runId }) => runId)).toContain(run!.id);
  });

  it('names the co-owner units and whoever comes from them, and asks for an account where none is known', async () => {
    const id = await received();
    const recipients = [aRecipient(named(he!, '何老师', part(1, 2))), aRecipient({ name: '王研究员', unit: '湘江研究院', status: 'visitor', proof: '合作协议', taxClass: 'unknown', share: part(1, 2) })];
    await disclosed(id, { recipients, unitShare: part(3, 5), coOwners: [{ name: '湘江研究院', share: part(2, 5), evidence: '合作协议' }] });
    const seen = take<SeenProposal>(await proposal(id));
    expect(seen.disclosures).toMatchObject([{ unitShare: part(3, 5), coOwners: [{ name: '湘江研究院', share: part(2, 5) }] }]);
    expect(seen.people).toMatchObject([{ account: { id: he!.userId } }, { name: '王研究员', account: null, unit: '湘江研究院', status: 'visitor', taxClass: 'unknown', standing: 'external', mainContributor: false, share: part(1, 2) }]);
    const guest = await desk.person(desk.firm.organisationId, ['researcher'], '王研究员');
    const [first] = people({ ...seen, people: [seen.people[0]!] });
    const chosen = { ...first!, accountId: guest.userId, mainContributor: true, inventor: true, standing: 'external', contribution: '完成中试' };
    // whoever is chosen for the person without an account is no departure
    expect(take<SeenRuns>(await prepare(id, { people: [first, chosen], plan: plan({ document: '校发〔2026〕1号' }) }), 201).runs[0]!.departure).toBeNull();
  });

  it('is left only with a written reason, which the run keeps', async () => {
    const id = await received();
    await disclosed(id);
    const seen = take<SeenProposal>(await proposal(id));
    const proposed = people(seen);
    const changed = proposed.map((one, at) => ({ ...one, share: [part(1, 2), part(1, 4), part(1, 4)][at] }));
    const refused = await prepare(id, { people: changed });
    expect([...codes(refused), JSON.stringify(refused.body).includes('成果披露')]).toEqual([422, 'contracting.distribution-departs-unreasoned', true]);
    expect(codes(await prepare(id, { people: proposed.slice(0, 2).map((one) => ({ ...one, share: part(1, 2) })) }))).toEqual([422, 'contracting.distribution-departs-unreasoned']);
    expect(codes(await prepare(id, { people: changed, reason: '   ' }))[0]).toBe(400);
    const twice = await Promise.all([1, 2].map(() => prepare(id, { people: changed, reason: '团队另签份额协议' })));
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(take<SeenRuns>(await desk.office.client.get(`contracts/${id}/distribution`)).runs[0]!.departure).toEqual({ of: ['people'], reason: '团队另签份额协议' });
  });

  it('takes the shares from the last decided distribution of the unit and kind, and asks why the same rule says something else', async () => {
    const first = await received();
    const alone = [{ accountId: he!.userId, share: part(1, 1), mainContributor: true, inventor: true, transferStaff: false, contribution: '提出方案', standing: 'staff', leaderRank: 'none' }];
    const rule = plan({ document: '校发〔2026〕30号', rewardShare: part(80, 100), remainder: { college: part(1, 4), unit: part(1, 4), team: part(1, 4), office: part(1, 4) } });
    const before = take<SeenProposal>(await proposal(first)).split;
    const [run] = take<SeenRuns>(await prepare(first, { people: alone, plan: rule }), 201).runs;
    // computed is not decided
    expect(take<SeenProposal>(await proposal(first)).split).toEqual(before);
    await confirm(first, run!);
    const second = await received();
    expect(take<SeenProposal>(await proposal(second)).split).toMatchObject({ contractNumber: (await desk.contract(desk.office, first)).number, document: '校发〔2026〕30号', rewardShare: part(80, 100), remainder: { team: part(1, 4) } });
    expect(take<SeenProposal>(await proposal(second, desk.office, { form: 'equity' })).split).toBeNull();
    const other = { ...rule, rewardShare: part(75, 100) };
    expect(codes(await prepare(second, { people: alone, plan: other }))).toEqual([422, 'contracting.distribution-departs-unreasoned']);
    expect(take<SeenRuns>(await prepare(second, { people: alone, plan: other, reason: '按院系补充规定' }), 201).runs[0]!.departure).toEqual({ of: ['shares'], reason: '按院系补充规定' });
  });
});
