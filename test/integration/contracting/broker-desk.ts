import { hash } from '@node-rs/argon2';
import { BypassWatch } from '@app/contracting';
import { OnDealAgreed } from '@app/contracting/jobs';
import { fullTerms } from '@app/contracting/testing';
import { dealMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { chinaDate, newId } from '@app/kernel';
import { Outbox, systemContext, TransactionRunner } from '@app/platform';
import { openDealDesk, PASSWORD, take, type DealDesk, type Refusal, type SeenDeal } from './deal-desk.js';
import type { Somebody } from '../listing/listing-market.js';

interface Act { act: string; blockedBy: { code: string }[] }
export interface SeenIntroduction { id: string; state: string; introduced: { name: string }; introducedOn: string; protectedUntil: string; answeredBy: { name: string } | null; answerReason: string | null; nextActs: Act[] }
export interface SeenAlert { id: string; state: string; version: number; dealId: string; introductionId: string; cause: string; agreedOn: string; question: { article: string; texts: Record<string, string> }; answer: string | null; settlement: string | null; nextActs: Act[] }
export interface SeenMediation {
  id: string; state: string; version: number; mySide: string; broker: { name: string }; brokerOrganisation: { name: string }; client: { name: string }; other: { name: string } | null; protectedMonths: number; text: string; sha256: string;
  signedBy: { name: string } | null; endReason: string | null; notices: { code: string; article?: string }[]; introductions: SeenIntroduction[]; alerts: SeenAlert[]; deals: { id: string; state: string; brokered: boolean }[];
  due: { dealId: string | null; state: string; totalFen: number; expensesFen: number; accruals: { fen: number; clientFen: number }[]; explanation: { code: string }[] }[]; nextActs: Act[]; mayLog: boolean; mayNameDeal: boolean;
}
export type Answer = { status: number; body: SeenMediation & Refusal };

export const FEE = { fee: { kind: 'percentage', of: { numerator: 3, denominator: 100 }, capFen: 20_000_000 }, bearer: 'client', expensesFen: 500_000 };

export interface BrokerDesk extends DealDesk {
  readonly broker: Somebody;
  readonly rival: Somebody;
  /** A broker who is an officer of the agency too, and a broker in the client's own office. */
  readonly bothHats: Somebody;
  readonly inHouse: Somebody;
  readonly today: () => string;
  daysAgo(days: number): string;
  offer(change: object, who?: Somebody): Promise<Answer>;
  act(who: Somebody, deal: SeenDeal, act: string, rest?: object): Promise<{ status: number; body: SeenDeal & Refusal }>;
  move(who: Somebody, mediation: SeenMediation, act: string, rest?: object): Promise<Answer>;
  /** An agreement of the broker with the office about an achievement of the university, signed by both. */
  signed(change?: object): Promise<SeenMediation & { achievementId: string }>;
  introduce(mediation: { id: string }, change?: object, who?: Somebody): Promise<Answer>;
  answer(mediation: { id: string }, introductionId: string, act: string, rest?: object, who?: Somebody): Promise<Answer>;
  confirmed(mediation: { id: string }, introducedOn: string): Promise<SeenIntroduction>;
  mediation(who: Somebody, id: string): Promise<SeenMediation>;
  open(achievementId: string): Promise<SeenDeal>;
  /** The two agree on terms about the achievement. */
  agreed(achievementId: string): Promise<SeenDeal>;
  agree(deal: SeenDeal): Promise<void>;
  /** What the worker does with the event that the terms were accepted. */
  watch(dealId: string): Promise<void>;
  alerts(mediationId: string): Promise<SeenAlert[]>;
}

/** The deal desk with two brokers of one agency. */
export async function openBrokerDesk(): Promise<BrokerDesk> {
  const desk = await openDealDesk();
  const agency = await desk.organisation('湘江技术转移公司', { type: 'broker_agency' });
  const [broker, rival] = [await desk.person(agency, ['broker'], '唐可'), await desk.person(agency, ['broker'], '另一经理人')];
  const [bothHats, inHouse] = [await desk.person(agency, ['broker', 'firm'], '双重身份'), await desk.person(desk.office.organisationId, ['broker', 'tto'], '本校经理人')];
  await desk.database.sql('update identity.account set password_hash = $1 where id = any($2)', [await hash(PASSWORD), [broker, rival, bothHats, inHouse].map(({ userId }) => userId)]);
  const { office, firm, clock } = desk;
  const today = () => chinaDate(clock.now());
  const daysAgo = (days: number) => chinaDate(new Date(clock.now().getTime() - days * 86_400_000));
  const offer = (change: object, who = broker) => who.client.post<SeenMediation & Refusal>('mediations', { clientId: office.organisationId, otherId: firm.organisationId, fee: FEE, conflict: null, password: PASSWORD, ...change });
  const move = (who: Somebody, { id, version }: SeenMediation, act: string, rest: object = {}) => who.client.post<SeenMediation & Refusal>(`mediations/${id}/acts/${act}`, { version, ...rest });
  const introduce = ({ id }: { id: string }, change: object = {}, who = broker) => who.client.post<SeenMediation & Refusal>(`mediations/${id}/introductions`, { introducedId: firm.organisationId, introducedOn: today(), how: '在对接会上介绍双方认识', ...change });
  const answer = ({ id }: { id: string }, introductionId: string, act: string, rest: object = { password: PASSWORD }, who = office) => who.client.post<SeenMediation & Refusal>(`mediations/${id}/introductions/${introductionId}/acts/${act}`, rest);
  const mediation = async (who: Somebody, id: string) => take<SeenMediation>(await who.client.get(`mediations/${id}`));
  const open = async (achievementId: string) => {
    const proposed = take<SeenDeal>(await firm.client.post('deals', { from: { kind: 'achievement', id: achievementId }, note: '希望了解许可条件', foreign: 'no' }), 201);
    return take<SeenDeal>(await desk.act(office, proposed, 'accept'));
  };
  const agree = async ({ id }: SeenDeal) => {
    const { number } = take<{ number: number }>(await office.client.post(`deals/${id}/terms`, { basedOn: 0, terms: { ...fullTerms('licence'), price: null } }), 201);
    take(await firm.client.post(`deals/${id}/terms/${number}/decisions/accept`, {}));
  };
  return {
    ...desk, broker, rival, bothHats, inHouse, today, daysAgo, offer, move, introduce, answer, mediation, open, agree,
    signed: async (change = {}) => {
      const achievementId = await desk.achievement();
      const offered = take<SeenMediation>(await offer({ achievementId, ...change }), 201);
      return { ...take<SeenMediation>(await move(office, offered, 'sign', { password: PASSWORD })), achievementId };
    },
    confirmed: async (of, introducedOn) => {
      const { id } = take<SeenMediation>(await introduce(of, { introducedOn }), 201).introductions[0]!;
      return take<SeenMediation>(await answer(of, id, 'confirm')).introductions[0]!;
    },
    agreed: async (achievementId) => {
      const deal = await open(achievementId);
      await agree(deal);
      return deal;
    },
    watch: async (dealId) => {
      const ctx = systemContext('test', newId());
      const [row] = await desk.database.sql<{ id: string }>(`select id from platform.outbox_event where type = $1 and payload ->> 'dealId' = $2 and payload ->> 'act' = 'agree'`, [dealMoved.type, dealId]);
      const event = (await desk.api.get(Outbox, { strict: false }).find(ctx, row!.id)) as DomainEvent<PayloadOf<typeof dealMoved>>;
      const consumer = new OnDealAgreed(desk.api.get(BypassWatch, { strict: false }));
      await desk.api.get(TransactionRunner, { strict: false }).run(ctx, (ctx) => consumer.handle(ctx, event));
    },
    alerts: async (id) => (await mediation(broker, id)).alerts,
  };
}
