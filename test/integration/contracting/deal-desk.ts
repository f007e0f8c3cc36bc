import { hash } from '@node-rs/argon2';
import { achievementDraft } from '@app/listing/testing';
import { multipart } from '../../support/multipart.js';
import { openListingMarket, publishedAchievement, type ListingMarket, type Somebody } from '../listing/listing-market.js';

export const PASSWORD = '麓桥-2026-双方';
export const PRIVATE = '烧结曲线分三段：预热、保温、缓冷，配比见附件。';

export interface Refusal { readonly code: string }
interface Act { act: string; blockedBy: { code: string }[] }
export interface SeenNda { id: string; number: number; state: string; version: number; text: string; openUntil: string; expired: boolean; nextActs: Act[] }
export interface SeenDeal {
  id: string; state: string; version: number; mySide: string; holder: { id: string; name: string }; acquirer: { id: string; name: string }; foreign: string | null;
  talkBlockedBy: { code: string; article?: string }[]; checks: { checkedOn: string; validUntil: string; current: boolean }[]; ndas: SeenNda[]; nextActs: Act[]; mayWrite: boolean; endReason: string | null;
}
export interface SeenRoom {
  open: boolean; blockedBy: { code: string }[]; openUntil: string | null; privateText: boolean; files: { id: string; name: string; mine: boolean; side: string }[];
  looks: { what: string; fileName: string | null; person: { name: string } }[];
}
export interface TimelineItem { id: string; auditHash: string; kind: string; side: string | null; act: string; text: string | null; label: string | null; reason: string | null }

export const take = <T>({ status, body }: { status: number; body: unknown }, wanted = 200): T => {
  if (status !== wanted) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body as T;
};

export interface DealDesk extends ListingMarket {
  readonly office: Somebody;
  readonly leader: Somebody;
  readonly firm: Somebody;
  readonly buyer: Somebody;
  readonly outsider: Somebody;
  /** A published achievement of the university, with a private text. */
  achievement(): Promise<string>;
  /** A deal that the firm proposed and the office accepted. */
  talking(foreign?: 'no' | 'yes' | 'unknown'): Promise<SeenDeal>;
  deal(who: Somebody, id: string): Promise<SeenDeal>;
  act(who: Somebody, deal: SeenDeal, act: string, rest?: object): Promise<{ status: number; body: SeenDeal & Refusal }>;
  /** An agreement that both signed. */
  agreement(deal: SeenDeal, openUntil?: string): Promise<SeenNda>;
  put(who: Somebody, dealId: string, bytes: Buffer | string, fields?: Record<string, string>): Promise<{ status: number; body: SeenRoom & Refusal }>;
}

/** A university with an office and a leader, a firm with two people, and somebody of neither; everybody has a password. */
export async function openDealDesk(settings: Record<string, string> = {}): Promise<DealDesk> {
  const market = await openListingMarket(settings);
  const unit = await market.organisation('岳麓科技大学');
  const [office, checker, leader] = [await market.person(unit, ['tto', 'researcher'], '林知行'), await market.person(unit, ['tto'], '复核'), await market.person(unit, ['unit_leader'], '邵立言')];
  const enterprise = await market.organisation('衡岳重工', { type: 'enterprise' });
  const [firm, buyer] = [await market.person(enterprise, ['firm'], '彭劲松'), await market.person(enterprise, ['firm'], '采购员')];
  const outsider = await market.person(await market.organisation('旁观企业', { type: 'enterprise' }), ['firm', 'tto', 'unit_leader']);
  await market.database.sql('update identity.account set password_hash = $1', [await hash(PASSWORD)]);
  const achievement = async () => (await publishedAchievement(office, checker, achievementDraft({ privateText: PRIVATE }))).id;
  const deal = async (who: Somebody, id: string) => take<SeenDeal>(await who.client.get(`deals/${id}`));
  const act = (who: Somebody, seen: SeenDeal, name: string, rest: object = {}) => who.client.post<SeenDeal & Refusal>(`deals/${seen.id}/acts/${name}`, { version: seen.version, ...rest });
  return {
    ...market, office, leader, firm, buyer, outsider, achievement, deal, act,
    talking: async (foreign = 'no') => {
      const opened = take<SeenDeal>(await firm.client.post('deals', { from: { kind: 'achievement', id: await achievement() }, note: '希望了解许可条件', foreign }), 201);
      return take<SeenDeal>(await act(office, opened, 'accept'));
    },
    agreement: async ({ id }, openUntil = '2099-01-01') => {
      const [nda] = take<SeenDeal>(await office.client.post(`deals/${id}/ndas`, { openUntil, password: PASSWORD }), 201).ndas;
      return take<SeenDeal>(await firm.client.post(`deals/${id}/ndas/${nda!.id}/acts/sign`, { version: nda!.version, password: PASSWORD })).ndas[0]!;
    },
    put: (who, dealId, bytes, fields = { secrecyAnswer: 'no' }) => {
      const { payload, headers } = multipart(fields, { name: '工艺说明.pdf', type: 'application/pdf', bytes });
      return who.client.post<SeenRoom & Refusal>(`deals/${dealId}/room/files`, payload, { headers });
    },
  };
}
