import { contractMoved, dealMoved, distributionMoved, paymentMoved, registrationDue, type DomainEvent } from '@app/events';
import { newId } from '@app/kernel';
import { OnContractMoney, OnContractMoved, OnDeal, OnRegistrationDue } from '@app/notification/jobs';
import { openDesk, type Desk } from './desk.js';

type Somebody = Awaited<ReturnType<Desk['person']>>;

describe('telling of contracts', () => {
  let desk: Desk;
  let people: Record<'office' | 'leader' | 'finance' | 'registrar' | 'author' | 'firm' | 'theirFinance' | 'strangeOffice' | 'strangeFinance' | 'broker', Somebody>;

  beforeAll(async () => {
    desk = await openDesk();
    const office = await desk.person(['tto']);
    const of = office.organisationId;
    const firm = await desk.person(['firm']);
    const strangeOffice = await desk.person(['tto']);
    people = {
      office, firm, strangeOffice, leader: await desk.person(['unit_leader'], of), finance: await desk.person(['finance'], of), registrar: await desk.person(['contract_registrar'], of), author: await desk.person(['researcher'], of),
      theirFinance: await desk.person(['finance'], firm.organisationId), strangeFinance: await desk.person(['finance'], strangeOffice.organisationId), broker: await desk.person(['broker']),
    };
  }, 30_000);
  afterAll(() => desk.close());

  const deal = () => ({ dealId: newId(), holderId: people.office.organisationId, acquirerId: people.firm.organisationId });
  const name = (userId: string) => Object.entries(people).find(([, who]) => who.userId === userId)?.[0];
  /** Who was told what about a contract, each notice and each mail by itself. */
  const told = async (contractId: string, table: 'notice' | 'mail' = 'notice') =>
    (await desk.database.sql<{ user_id: string; kind: string }>(`select user_id, kind from notification.${table} where params ->> 'contractId' = $1`, [contractId])).map(({ user_id: user, kind }) => `${name(user)} ${kind}`).sort();
  const rows = async (contractId: string) => JSON.stringify(await desk.database.sql(`select to_jsonb(n) as row from notification.notice n where params ->> 'contractId' = $1`, [contractId]));
  /** As a worker that dies before it marks the event, and as a second event about the same. */
  const twice = async (consumer: never, publish: () => Promise<DomainEvent<unknown>>) => {
    const [event, again] = [await publish(), await publish()];
    for (const each of [event, event, again]) await desk.handle(consumer, each);
  };
  const moved = async (act: string, contractId = newId(), actorId: string | null = null) => {
    const payload = { ...deal(), tellOrganisationId: people.firm.organisationId, contractId, amends: null, achievementId: newId(), awardChallengeId: null, act, from: 'x', to: 'y', version: 4, termsNumber: 1, actorId };
    await twice(OnContractMoved as never, () => desk.publish(contractMoved, payload));
    return contractId;
  };

  it.each([
    ['send', 'answer.contract-sent'], ['take-effect', 'answer.contract-in-effect'], ['recall', 'answer.contract-recalled'], ['lapse', 'answer.contract-lapsed'],
    ['complete', 'answer.contract-performed'], ['terminate', 'answer.contract-terminated'], ['rescind', 'answer.contract-rescinded'],
  ])('tells those who act for either party, once, that it moved by %s', async (act, kind) => {
    const id = await moved(act);
    const wanted = ['firm', 'leader', 'office'].map((who) => `${who} ${kind}`);
    expect(await told(id)).toEqual(wanted);
    expect(await told(id, 'mail')).toEqual(wanted);
  });

  it('keeps what the holder prepares to the holder\'s office, and says nothing of what another event tells', async () => {
    expect(await told(await moved('return'))).toEqual(['office answer.contract-returned']);
    expect(await told(await moved('approve'))).toEqual(['office answer.contract-approved']);
    expect(await told(await moved('submit'))).toEqual(['leader answer.contract-waits', 'office answer.contract-waits']);
    for (const act of ['revise', 'cancel', 'prepare']) expect(await told(await moved(act))).toEqual([]);
  });

  it('tells nobody of what they did themselves', async () => {
    expect(await told(await moved('submit', newId(), people.office.userId))).toEqual(['leader answer.contract-waits']);
    expect(await told(await moved('send', newId(), people.leader.userId))).toEqual(['firm answer.contract-sent', 'office answer.contract-sent']);
  });

  it('tells the other side of a deal that one side moved, and both of one that fell with its award', async () => {
    const of = async (tellOrganisationId: string | null) => {
      const payload = { ...deal(), tellOrganisationId, act: 'call-off', from: 'talking', to: 'abandoned', version: 3, achievementId: null, matchId: null };
      const event = await desk.publish(dealMoved, payload);
      for (let time = 0; time < 2; time += 1) await desk.handle(OnDeal as never, event);
      return (await desk.database.sql<{ user_id: string; kind: string }>(`select user_id, kind from notification.notice where params ->> 'dealId' = $1`, [payload.dealId])).map(({ user_id: user, kind }) => `${name(user)} ${kind}`).sort();
    };
    expect(await of(people.firm.organisationId)).toEqual(['firm answer.deal-moved']);
    expect(await of(null)).toEqual(['firm answer.deal-moved', 'office answer.deal-moved']);
  });

  it('leads to the part of the contract\'s page', async () => {
    const id = await moved('send');
    const { body } = await people.firm.client.get<{ items: { title: string; link: string }[] }>('notifications');
    expect(body.items).toContainEqual(expect.objectContaining({ title: '一份合同已送交签署', link: `/contracts/${id}?part=signing` }));
  });

  it('tells nobody whose account is closed, and each of two moves', async () => {
    const gone = await desk.person(['tto'], people.office.organisationId);
    await desk.database.sql(`update identity.account set state = 'disabled' where id = $1`, [gone.userId]);
    const id = await moved('send');
    await desk.handle(OnContractMoved as never, await desk.publish(contractMoved, { ...deal(), tellOrganisationId: null, contractId: id, amends: null, achievementId: newId(), awardChallengeId: null, act: 'lapse', from: 'signing', to: 'approved', version: 5, termsNumber: 1, actorId: null }));
    expect(await told(id)).toEqual(['firm', 'leader', 'office'].flatMap((who) => [`${who} answer.contract-lapsed`, `${who} answer.contract-sent`]));
  });

  it.each([['answer', 'before-7', 'answer.registration-due'], ['application', 'overdue', 'answer.registration-overdue'], ['recordal', 'before-30', 'answer.registration-due']] as const)('tells the side that files once of %s that is due (%s), with the day', async (what, stage, kind) => {
    const [contractId, refId] = [newId(), newId()];
    await twice(OnRegistrationDue as never, () => desk.publish(registrationDue, { ...deal(), contractId, organisationId: people.office.organisationId, what, refId, dueOn: '2026-12-24', stage }));
    expect(await told(contractId)).toEqual([`office ${kind}`, `registrar ${kind}`]);
    const { body } = await people.office.client.get<{ items: { text: string; link: string }[] }>('notifications');
    expect(body.items.find(({ link }) => link === `/contracts/${contractId}?part=registration`)?.text).toContain('2026-12-24');
  });

  it('tells the payee and those who keep the holder\'s money of a payment, never whoever acted', async () => {
    const claimed = async (act: string, tellOrganisationId: string, actor: Somebody) => {
      const contractId = newId();
      const payload = { ...deal(), tellOrganisationId, contractId, paymentId: newId(), act, from: null, to: 'x', version: 1, actorId: actor.userId };
      await twice(OnContractMoney as never, () => desk.publish(paymentMoved, payload));
      return contractId;
    };
    expect(await told(await claimed('declare', people.office.organisationId, people.theirFinance))).toEqual(['finance', 'leader', 'office'].map((who) => `${who} answer.payment-claimed`));
    const confirmed = await claimed('confirm', people.firm.organisationId, people.office);
    expect(await told(confirmed)).toEqual(['finance', 'firm', 'theirFinance'].map((who) => `${who} answer.payment-moved`));
    expect(await told(await claimed('confirm', people.firm.organisationId, people.finance))).toEqual(['firm', 'theirFinance'].map((who) => `${who} answer.payment-moved`));
    expect(await rows(confirmed)).not.toMatch(/fen|¥/i);
  });

  it('tells those who may check a distribution that it waits, then finance that it is confirmed; the other party never', async () => {
    const run = async (act: string, actor: Somebody) => {
      const [contractId, runId] = [newId(), newId()];
      const { dealId, holderId } = deal();
      await twice(OnContractMoney as never, () => desk.publish(distributionMoved, { dealId, holderId, contractId, runId, act, from: null, to: 'x', version: 1, actorId: actor.userId }));
      return told(contractId);
    };
    expect(await run('prepare', people.office)).toEqual(['finance answer.distribution-waits', 'leader answer.distribution-waits']);
    expect(await run('confirm', people.leader)).toEqual(['finance answer.distribution-confirmed']);
    expect(await run('confirm', people.finance)).toEqual([]);
    expect(await run('return', people.leader)).toEqual([]);
  });
});
