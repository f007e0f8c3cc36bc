import { eventually } from '../../support/index.js';
import { take } from './deal-desk.js';
import { openMoneyDesk, type MoneyDesk, type SeenMoney } from './money-desk.js';

describe('news of a contract reach people', () => {
  let desk: MoneyDesk;
  beforeAll(async () => {
    desk = await openMoneyDesk();
    await desk.work();
  }, 60_000);
  afterAll(() => desk.close());

  const rows = (contractId: string) => desk.database.sql<{ kind: string; user: string; row: string }>(`select kind, user_id as user, to_jsonb(n)::text as row from notification.notice n where params ->> 'contractId' = $1`, [contractId]);
  const told = async (contractId: string, kind: string) => (await rows(contractId)).filter((notice) => notice.kind === kind).map(({ user }) => user).sort();
  const heard = (contractId: string, kind: string, people: { userId: string }[]) => eventually(async () => {
    const users = await told(contractId, kind);
    return people.every(({ userId }) => users.includes(userId)) || undefined;
  });

  it('from its approval and signature to its effect, without a word of it', async () => {
    const { contract } = await desk.signed();
    await heard(contract.id, 'answer.contract-waits', [desk.leader]);
    await heard(contract.id, 'answer.contract-in-effect', [desk.office, desk.leader]);
    await heard(contract.id, 'answer.contract-sent', [desk.leader, desk.firm]);
    // the office sent it, the firm signed last: each knows what it did
    expect([await told(contract.id, 'answer.contract-sent'), await told(contract.id, 'answer.contract-in-effect')].map((users, at) => users.includes([desk.office, desk.firm][at]!.userId))).toEqual([false, false]);
    for (const kind of ['answer.contract-sent', 'answer.contract-in-effect']) {
      const users = await told(contract.id, kind);
      expect(new Set(users).size).toBe(users.length);
      for (const { userId } of [desk.outsider, desk.finance]) expect(users).not.toContain(userId);
    }
    expect((await rows(contract.id)).map(({ row }) => row).join()).not.toMatch(new RegExp(`${contract.number}|Fen|¥`));
  });

  it('of money: the payment, and the distribution that waits for its check', async () => {
    const { id } = await desk.licensed();
    const [payment] = take<SeenMoney>(await desk.declare(id, 'fixed:entry', 10_000_000), 201).payments;
    await heard(id, 'answer.payment-claimed', [desk.finance, desk.office]);
    expect(await told(id, 'answer.payment-claimed')).not.toContain(desk.firm.userId);
    take(await desk.settle(desk.office, id, payment!));
    await heard(id, 'answer.payment-moved', [desk.finance, desk.firm]);
    expect(await told(id, 'answer.payment-moved')).not.toContain(desk.office.userId);
    const share = (numerator: number) => ({ numerator, denominator: 100 });
    const author = await desk.person(desk.office.organisationId, ['researcher'], '何老师');
    const plan = { kinds: ['licence'], document: '校发〔2025〕12号', decidedOn: '2025-06-01', rewardShare: share(70), remainder: { college: share(20), unit: share(60), team: null, office: share(20) } };
    const person = { accountId: author.userId, share: { numerator: 1, denominator: 1 }, mainContributor: true, inventor: true, transferStaff: false, contribution: '提出总体方案', standing: 'staff', leaderRank: 'none' };
    const body = { plan, unitDeductions: { document: '校发〔2025〕12号', list: { deduct: ['tax'] } }, people: [person], relatedParty: 'no' };
    const { runs: [run] } = take<{ runs: { id: string; version: number }[] }>(await desk.office.client.post(`contracts/${id}/distribution/runs`, body), 201);
    await heard(id, 'answer.distribution-waits', [desk.finance, desk.leader]);
    expect(await told(id, 'answer.distribution-waits')).not.toContain(desk.office.userId);
    await desk.database.sql(`update publicity.notice set state = 'ended', ended_at = (ends_on + 1)::timestamp at time zone 'Asia/Shanghai' where subject_id = $1`, [run!.id]);
    take(await desk.leader.client.post(`contracts/${id}/distribution/runs/${run!.id}/acts/confirm`, { version: run!.version }));
    await heard(id, 'answer.distribution-confirmed', [desk.finance]);
    const all = await rows(id);
    for (const { userId } of [desk.outsider, author]) expect(all.map(({ user }) => user)).not.toContain(userId);
    expect(all.filter(({ user }) => user === desk.firm.userId).map(({ kind }) => kind)).not.toEqual(expect.arrayContaining([expect.stringContaining('distribution')]));
    expect(all.map(({ row }) => row).join()).not.toMatch(/10000000|¥|何老师/);
  });
});
