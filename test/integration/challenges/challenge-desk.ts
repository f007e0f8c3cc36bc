import { generateKeyPairSync } from 'node:crypto';
import { challengeContent, challengeDraft } from '@app/challenges/testing';
import { Hand } from '../machines/hand.js';
import { openListingMarket, type ListingMarket, type Somebody } from '../listing/listing-market.js';

export interface Refusal { readonly code: string; readonly article?: string; readonly params?: Record<string, unknown>; readonly errors?: { code: string; path: string }[] }
interface Act { act: string; to: string; blockedBy: { code: string; path: string }[] }
export interface SeenChallenge {
  id: string; state: string; version: number; edition: number; title: string; kind: string; organiser: { id: string; name: string }; content: ReturnType<typeof challengeContent> & Record<string, unknown>; stateReason: string | null;
  questionsUntil: string | null; entriesUntil: string | null; openedAt: string | null; endedAt: string | null; nextActs: Act[]; editable: boolean; amendable: boolean; answers: boolean; asks: boolean; followers: number; following: boolean; questions: number;
  keepers: { named: number; ready: number; needed: number }; authorId?: string; reviewedBy?: string | null;
}
export interface SeenKeepers { title: string; needed: number; fixed: boolean; mine: string; version: number | null; items: { organisation: { id: string; name: string }; publicKey: string | null; fingerprint: string | null; accountId?: string; name?: string | null }[] }
export interface SeenQuestion { id: string; text: string; mine: boolean; answers: { seq: number; text: string }[] }
export interface Box { items: SeenChallenge[]; nextCursor: string | null }

export const take = <T>({ status, body }: { status: number; body: unknown }, wanted = 200): T => {
  if (status !== wanted) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body as T;
};
/** The public half of a new P-256 key, as a keeper's own device sends it. */
export const spki = (namedCurve = 'P-256'): string => generateKeyPairSync('ec', { namedCurve }).publicKey.export({ format: 'der', type: 'spki' }).toString('base64');

export interface ChallengeDesk extends ListingMarket {
  readonly hand: Hand;
  readonly maker: Somebody;
  readonly colleague: Somebody;
  readonly officer: Somebody;
  readonly outsider: Somebody;
  readonly keepers: readonly Somebody[];
  draft(change?: Record<string, unknown>, who?: Somebody): Promise<SeenChallenge>;
  get(who: Somebody, id: string): Promise<SeenChallenge>;
  act(who: Somebody, challenge: Pick<SeenChallenge, 'id' | 'version'>, act: string, reason?: string): Promise<{ status: number; body: SeenChallenge & Refusal }>;
  named(challenge: SeenChallenge, accounts?: readonly string[], needed?: number): Promise<SeenChallenge>;
  /** Submitted and approved. */
  approved(challenge: SeenChallenge): Promise<SeenChallenge>;
  /** All the way to the square. */
  opened(change?: Record<string, unknown>): Promise<SeenChallenge>;
  amend(challenge: SeenChallenge, change: Record<string, unknown>, rest?: Record<string, unknown>, who?: Somebody): Promise<{ status: number; body: SeenChallenge & Refusal }>;
  /** Moves the times of a challenge past the triggers, as if it had been open for long: so many days from now, in its edition too. */
  shift(id: string, days: { questions?: number; entries?: number }): Promise<void>;
}

/** A firm with two people, a bureau with an officer, keepers of three organisations, and somebody of neither. */
export async function openChallengeDesk(): Promise<ChallengeDesk> {
  const market = await openListingMarket();
  const enterprise = await market.organisation('衡岳重工', { type: 'enterprise' });
  const [maker, colleague] = [await market.person(enterprise, ['firm'], '彭劲松'), await market.person(enterprise, ['firm'], '同事')];
  const officer = await market.person(await market.organisation('科技局', { type: 'authority' }), ['bureau_officer'], '评审员');
  const outsider = await market.person(await market.organisation('旁观大学'), ['tto', 'researcher'], '旁观者');
  const keepers: Somebody[] = [];
  for (const name of ['公证处', '大学保管', '协会']) keepers.push(await market.person(await market.organisation(name), ['researcher'], `${name}保管人`));
  const hand = await Hand.of(market.database);
  const get = async (who: Somebody, id: string) => take<SeenChallenge>(await who.client.get(`challenges/${id}`));
  const act: ChallengeDesk['act'] = (who, { id, version }, name, reason) => who.client.post<SeenChallenge & Refusal>(`challenges/${id}/acts/${name}`, { version, ...(reason && { reason }) });
  const draft: ChallengeDesk['draft'] = async (change, who = maker) => take<SeenChallenge>(await who.client.post('challenges', challengeDraft(change)), 201);
  const named: ChallengeDesk['named'] = async (challenge, accounts = keepers.map(({ userId }) => userId), needed = 2) => {
    take(await maker.client.put(`challenges/${challenge.id}/keepers`, { version: challenge.version, accounts, needed }));
    return get(maker, challenge.id);
  };
  const approved: ChallengeDesk['approved'] = async (challenge) => take<SeenChallenge>(await act(officer, take<SeenChallenge>(await act(maker, challenge, 'submit')), 'approve'));
  const opened: ChallengeDesk['opened'] = async (change) => {
    let challenge = await draft(change);
    if (challenge.kind !== 'scene') {
      challenge = await named(challenge);
      for (const keeper of keepers) take(await keeper.client.post(`challenges/${challenge.id}/keepers/me`, { publicKey: spki() }), 201);
    }
    await approved(challenge);
    return take<SeenChallenge>(await act(maker, await get(maker, challenge.id), 'open'));
  };
  return {
    ...market, hand, maker, colleague, officer, outsider, keepers, draft, get, act, named, approved, opened,
    amend: ({ id, version, content }, change, rest = {}, who = maker) => who.client.post<SeenChallenge & Refusal>(`challenges/${id}/amendments`, { version, secrecyAnswer: 'no', reason: '更正文字', content: { ...content, ...change }, ...rest }),
    shift: async (id, days) => {
      const set = [...(days.questions === undefined ? [] : [['questions_until', 'questionsUntil', days.questions] as const]), ...(days.entries === undefined ? [] : [['entries_until', 'entriesUntil', days.entries] as const])];
      await hand.sql(`update challenges.challenge set opened_at = now() - interval '400 days' where id = $1`, [id]);
      for (const [column, name, count] of set) {
        const at = `now() + $2 * interval '1 day'`;
        await hand.sql(`update challenges.challenge set ${column} = ${at}, content = jsonb_set(content, '{${name}}', to_jsonb(to_char((${at}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))) where id = $1`, [id, count]);
      }
      // the lifted columns hold what the content says, to the second
      await hand.sql(`update challenges.challenge set questions_until = (content ->> 'questionsUntil')::timestamptz, entries_until = (content ->> 'entriesUntil')::timestamptz where id = $1`, [id]);
      await hand.sql(`update challenges.challenge_edition e set content = c.content, canonical = c.content::text, sha256 = encode(sha256(convert_to(c.content::text, 'UTF8')), 'hex') from challenges.challenge c where c.id = e.challenge_id and e.edition = c.edition and c.id = $1`, [id]);
    },
    close: async () => {
      await hand.close();
      await market.close();
    },
  };
}
