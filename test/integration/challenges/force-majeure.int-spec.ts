import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { PASSWORD } from '../contracting/deal-desk.js';
import { take } from './challenge-desk.js';
import { openPerformingDesk, RACE, type PerformingDesk, type SeenSettlement, type Winner } from './performing-desk.js';

const INSURANCE = { insurer: '湘江财险', policyNumber: 'XJ-2026-0001', event: '因技术困难或不可抗力致攻关未成', until: '2099-12-31' };
interface Claim { policy: { policyNumber: string }; eventOn: string | null; warnings: string[]; lanes: { milestones: { key: string; state: string; evidence: { sha256: string }[] }[]; payments: { paidFen: number }[]; forceMajeure: { what: string; state: string }[] }[]; pool: { paidFen: number; refundFen: number } }

describe('force majeure, failure and the insurance', () => {
  let desk: PerformingDesk;
  beforeAll(async () => {
    desk = await openPerformingDesk();
  });
  afterAll(() => desk.close());
  const codes = ({ body }: { body: { code: string; errors?: { code: string }[] } }) => [body.code, ...(body.errors ?? []).map(({ code }) => code)];
  const act = async (id: string, name: string, reason = '地震使试验场毁损') => desk.act(desk.maker, await desk.get(desk.maker, id), name, reason);
  const notify = async (contractId: string, { office }: Winner) => {
    const { today } = take<{ today: string }>(await office.client.get(`contracts/${contractId}/performance`));
    return take(await office.client.post(`contracts/${contractId}/performance/force-majeure`, { what: '地震使试验场毁损', since: today, paperIds: [await desk.paper(office, contractId, 'evidence')] }), 201);
  };
  const pack = async (id: string, who = desk.maker) => {
    const { status, raw, body } = await who.client.get<{ code: string }>(`challenges/${id}/claim-pack`);
    return { status, body, files: status === 200 ? unzipSync(raw.rawPayload) : {} };
  };
  const claimOf = (files: Record<string, Uint8Array>) => JSON.parse(Buffer.from(files['claim.json']!).toString()) as Claim;

  it('ends a challenge once the other side acknowledged it, and makes the pack for the insurer', async () => {
    const { challenge, winners: [team], contracts: [contractId] } = await desk.performing(1, { insurance: INSURANCE });
    await desk.plan(contractId!, team!, [['sample', 30], ['mounted', 60]]);
    await desk.reached(contractId!, team!, 'sample');
    await desk.paid(contractId!, team!, 'sample', 100_000_000);
    expect(codes(await act(challenge.id, 'end-by-force-majeure'))).toContain('challenges.no-force-majeure');
    await notify(contractId!, team!);
    expect(codes(await act(challenge.id, 'end-by-force-majeure'))).toContain('challenges.no-force-majeure');
    expect((await pack(challenge.id)).body.code).toBe('challenges.no-claim-pack');
    take(await desk.on(desk.maker, contractId!, 'forceMajeure', -1, 'acknowledge'));
    expect((await desk.act(desk.outsider, await desk.get(desk.maker, challenge.id), 'end-by-force-majeure', '与我无关')).status).toBe(403);
    take(await act(challenge.id, 'end-by-force-majeure'));
    expect(await desk.board(desk.maker, challenge.id)).toMatchObject({ state: 'force_majeure', lanes: [{ state: 'failed', whyNot: '地震使试验场毁损' }] });
    const { files } = await pack(challenge.id);
    expect(Object.keys(files).sort()).toEqual(['claim.json', 'claim.pdf', 'hashes.json']);
    const { files: listed } = JSON.parse(Buffer.from(files['hashes.json']!).toString()) as { files: { path: string; sha256: string }[] };
    for (const { path, sha256 } of listed) expect(createHash('sha256').update(files[path]!).digest('hex')).toBe(sha256);
    expect(Buffer.from(files['claim.pdf']!).subarray(0, 5).toString()).toBe('%PDF-');
    const claim = claimOf(files);
    expect(claim).toMatchObject({ policy: { policyNumber: 'XJ-2026-0001' }, warnings: [], lanes: [{ milestones: [{ key: 'sample', state: 'accepted' }, { key: 'mounted', state: 'planned' }], payments: [{ paidFen: 100_000_000 }], forceMajeure: [{ what: '地震使试验场毁损', state: 'acknowledged' }] }], pool: { paidFen: 100_000_000, refundFen: 200_000_000 } });
    expect(claim.lanes[0]!.milestones[0]!.evidence[0]!.sha256).toMatch(/^[0-9a-f]{64}$/);
    for (const who of [desk.outsider, team!.office]) expect((await pack(challenge.id, who)).status).toBe(404);
    // the settlement waits for the end of the contract
    const open = await desk.settlement(desk.maker, challenge.id);
    expect(open).toMatchObject({ owedFen: 100_000_000, paidFen: 100_000_000, refundFen: 200_000_000, addsUp: false, running: [team!.entryId] });
    take(await desk.maker.client.post(`contracts/${contractId}/performance/endings`, { kind: 'terminate', ground: 'force_majeure', reason: '试验场无法恢复', password: PASSWORD }), 201);
    expect(take<SeenSettlement>(await desk.post(desk.maker, challenge.id, 'settlement', { version: open.version }), 201)).toMatchObject({ state: 'settled', refundFen: 200_000_000, addsUp: true });
    expect((await pack(challenge.id)).status).toBe(200);
  });

  it('of one lane of a race ends nothing; in every lane that runs it does, and the day is that of those lanes', async () => {
    const { challenge: { id }, winners: [one, two], contracts: [first, second] } = await desk.performing(2, { ...RACE, insurance: INSURANCE });
    await notify(first!, one!);
    take(await desk.on(desk.maker, first!, 'forceMajeure', -1, 'acknowledge'));
    const refused = await act(id, 'end-by-force-majeure');
    expect(codes(refused)).toContain('challenges.no-force-majeure');
    expect((refused.body as { errors?: { article?: string }[]; article?: string })).toMatchObject({ article: '民法典 第五百六十三条、第五百九十条' });
    expect((await desk.board(desk.maker, id)).lanes.map(({ state }) => state)).toEqual(['chosen', 'chosen']);
    // the lane that it hit ends and is eliminated; the other goes on until it is hit too
    take(await desk.maker.client.post(`contracts/${first}/performance/endings`, { kind: 'terminate', ground: 'force_majeure', reason: '试验场无法恢复', password: PASSWORD }), 201);
    const version = (await desk.board(desk.maker, id)).lanes[0]!.entryVersion;
    take(await desk.post(desk.maker, id, `entries/${one!.entryId}/elimination`, { version, reason: '合同因不可抗力解除', milestoneId: null }));
    expect(codes(await act(id, 'end-by-force-majeure'))).toContain('challenges.no-force-majeure');
    desk.days(20);
    const { today } = take<{ today: string }>(await two!.office.client.get(`contracts/${second}/performance`));
    await notify(second!, two!);
    take(await desk.on(desk.maker, second!, 'forceMajeure', -1, 'acknowledge'));
    take(await act(id, 'end-by-force-majeure'));
    expect(claimOf((await pack(id)).files)).toMatchObject({ eventOn: today, lanes: [{ forceMajeure: [{ state: 'acknowledged' }] }, { forceMajeure: [{ state: 'acknowledged' }] }] });
    // also once it is settled, and the contract was ended much later
    for (const [contractId, winner] of [[first!, one!], [second!, two!]] as const) await desk.paid(contractId, winner, '0-start', 30_000_000);
    desk.days(5);
    take(await desk.maker.client.post(`contracts/${second}/performance/endings`, { kind: 'terminate', ground: 'force_majeure', reason: '试验场无法恢复', password: PASSWORD }), 201);
    take(await desk.post(desk.maker, id, 'settlement', { version: (await desk.get(desk.maker, id)).version }), 201);
    expect(claimOf((await pack(id)).files).eventOn).toBe(today);
  });

  it('makes the pack after a failure too, warns of a policy that had ended, and makes none without an insurance', async () => {
    const failed = async (change: Record<string, unknown>) => {
      const { challenge, winners: [team], contracts: [contractId] } = await desk.performing(1, change);
      await desk.terminated(contractId!, team!);
      take(await act(challenge.id, 'fail', '技术路线不可行'));
      return challenge.id;
    };
    const { files } = await pack(await failed({ insurance: { ...INSURANCE, until: '2026-01-31' } }));
    expect(claimOf(files).warnings).toEqual(['policy-expired']);
    const uninsured = await failed({ insurance: null });
    expect((await pack(uninsured)).body.code).toBe('challenges.no-claim-pack');
    expect((await pack(uninsured, desk.officer)).status).toBe(404);
    expect(await desk.settlement(desk.maker, uninsured)).toMatchObject({ owedFen: 0, refundFen: 300_000_000, addsUp: true });
  });
});
