import { FollowContract } from '@app/contracting';
import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '@app/kernel';
import { systemContext } from '@app/platform';
import { DEMO_PASSWORD } from '../seed-demo.js';
import type { Contract } from './bargain.js';
import type { Cast, Role } from './cast.js';

interface Thing { readonly id: string; readonly version: number; readonly key?: string }
interface Performance { readonly today: string; readonly deliveries: readonly { readonly key: string }[]; readonly handovers: readonly Thing[]; readonly plans: readonly Thing[]; readonly milestones: readonly Thing[] }
interface Money { readonly payments: readonly (Thing & { readonly state: string })[]; readonly claims: readonly { readonly key: string; readonly openFen: number }[] }

const performance = (cast: Cast, { id }: Contract): Promise<Performance> => cast.get('office', `contracts/${id}/performance`);

/** Everything on the list is handed over, received and accepted. */
export async function deliver(cast: Cast, firm: Role, contract: Contract): Promise<void> {
  const { deliveries, today } = await performance(cast, contract);
  const paperId = await cast.paper('office', contract.id, 'delivery', '交接清单', ['工艺规程与图纸 1 套；操作培训 2 次。']);
  await cast.post('office', `contracts/${contract.id}/performance/handovers`, { itemKeys: deliveries.map(({ key }) => key), handedOn: today, paperIds: [paperId], password: DEMO_PASSWORD });
  for (const act of ['receive', 'accept']) {
    const handover = (await performance(cast, contract)).handovers.at(-1)!;
    await cast.post(firm, `contracts/${contract.id}/performance/handover/${handover.id}/acts/${act}`, { version: handover.version, password: DEMO_PASSWORD });
  }
}

export async function planMilestones(cast: Cast, firm: Role, contract: Contract, milestones: readonly object[]): Promise<void> {
  await cast.post('office', `contracts/${contract.id}/performance/milestone-plans`, { milestones });
  const plan = (await performance(cast, contract)).plans.at(-1)!;
  await cast.post(firm, `contracts/${contract.id}/performance/milestone-plan/${plan.id}/acts/agree`, { version: plan.version });
}

export async function reach(cast: Cast, firm: Role, contract: Contract, key: string, evidence: string): Promise<void> {
  const paperId = await cast.paper('office', contract.id, 'evidence', '阶段验收报告', [evidence]);
  for (const [who, act, rest] of [['office', 'submit', { paperIds: [paperId] }], [firm, 'accept', {}]] as const) {
    const milestone = (await performance(cast, contract)).milestones.find((each) => each.key === key)!;
    await cast.post(who, `contracts/${contract.id}/performance/milestone/${milestone.id}/acts/${act}`, { version: milestone.version, ...rest });
  }
}

/** The firm pays what it owes under this claim, and finance sees it on the account. */
export async function pay(cast: Cast, firm: Role, contract: Contract, key: RegExp, paidOn: string, bankReference: string): Promise<void> {
  const { claims } = await cast.get<Money>(firm, `contracts/${contract.id}/money`);
  const claim = claims.find((each) => key.test(each.key))!;
  const { payments } = await cast.post<Money>(firm, `contracts/${contract.id}/payments`, { receivableKey: claim.key, fen: claim.openFen, paidOn, bankReference });
  const payment = payments.find(({ state }) => state === 'declared')!;
  await cast.post('finance', `contracts/${contract.id}/payments/${payment.id}/acts/confirm`, { version: payment.version });
}

/** The firm states the royalty of the period that is over, if one is. */
export async function stateRoyalty(cast: Cast, firm: Role, { id }: Contract, baseFen: number): Promise<void> {
  const { royalties } = await cast.get<{ royalties: { componentId: string; next: { from: string; until: string; over: boolean } | null }[] }>(firm, `contracts/${id}/money`);
  for (const { componentId, next } of royalties) {
    if (next?.over) await cast.post(firm, `contracts/${id}/royalty-statements`, { componentId, from: next.from, until: next.until, parts: [{ from: next.from, until: next.until, units: 1, baseFen }] });
  }
}

/** What came in is shared: 70 % to those who completed and converted it, the rest to college and unit. Its notice begins. */
export async function share(cast: Cast, contract: Contract, people: readonly { readonly accountId: string; readonly percent: number; readonly contribution: string }[]): Promise<void> {
  await cast.post('office', `contracts/${contract.id}/distribution/runs`, {
    form: 'cash', paymentIds: null,
    plan: { kinds: ['licence'], document: '校发〔2025〕12号', decidedOn: '2025-06-01', rewardShare: { numerator: 70, denominator: 100 }, remainder: { college: { numerator: 1, denominator: 2 }, unit: { numerator: 1, denominator: 2 }, team: null, office: null } },
    unitDeductions: { document: '校财〔2025〕3号', list: { deduct: ['tax'], publicResearchMoneyIsCost: false } }, agreement: null, leaderDecision: null, relatedParty: 'no', relatedNote: null,
    people: people.map(({ accountId, percent, contribution }) => ({ accountId, share: { numerator: percent, denominator: 100 }, contribution, standing: 'staff', leaderRank: 'none', mainContributor: true, inventor: true, transferStaff: false })),
  });
}

/** Finance checks the distribution once its notice is over, and pays. */
export async function payAwards(cast: Cast, { id }: Contract, paidOn: string): Promise<void> {
  const runs = async () => (await cast.get<{ runs: { id: string; version: number }[] }>('finance', `contracts/${id}/distribution`)).runs;
  const [prepared] = await runs();
  await cast.post('finance', `contracts/${id}/distribution/runs/${prepared!.id}/acts/confirm`, { version: prepared!.version });
  await cast.post('finance', `contracts/${id}/distribution/runs/${prepared!.id}/payouts`, { paidOn, separateAccounts: true, decision: { taxClass: 'half_taxed', document: '校财〔2026〕18号' } });
}

/** What the worker does when it hears of a contract in effect; here there is no worker yet. */
export const follow = (app: INestApplicationContext, { id }: Contract): Promise<unknown> =>
  app.get(FollowContract, { strict: false }).run(systemContext('seed --story', newId()), { act: 'take-effect', contractId: id, amends: null });
