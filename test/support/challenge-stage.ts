import { challengeDraft, inDays, proposalOf } from '@app/challenges/testing';
import { chinaDate } from '@app/kernel';
import type * as Sealing from '../../apps/web/src/sealing/seal.js';
import type { KeeperKeys, SealedHeader, SealedPart } from '../../apps/web/src/sealing/seal.js';
import { ChallengePeople, type Staged, type StagedTeam } from './challenge-people.js';
import { ContractStage, FIRM } from './contract-stage.js';
import { eventually } from './market.js';
import { DEMO_PASSWORD, type Stage } from './stage.js';

export const OFFICER = 'tang.bureau@luqiao-authority.example';
/** Of every staged challenge, and of every staged expert. */
export const FIELD = 'materials.battery';
const NO_TO_ALL = {
  questions: { human: 'no', animals: 'no', other_risk: 'no', by_law: 'no' },
  listed: { new_species: 'no', chimera: 'no', germline: 'no', brain_interface: 'no', human_machine: 'no', opinion_algorithm: 'no', autonomous_decision: 'no' },
};

export interface StagedChallenge { readonly id: string; readonly title: string; readonly state: string; readonly version: number; readonly edition: number; readonly keepers: { readonly needed: number } }
export interface StagedEntry { readonly entryId: string; readonly number: number; readonly state: string; readonly version: number; readonly organisation: { readonly id: string; readonly name: string } }
interface Seat { readonly id: string; readonly name: string; readonly state: string; readonly version: number }
interface Card { readonly id: string; readonly number: number; readonly state: string }
type Points = Readonly<Record<string, number>>;

/** The browser's own code, which is not among what is built for servers. */
const { makeKeeperKeys, newEntryId, openPart, seal } = await import(`${process.cwd()}/apps/web/src/sealing/seal.ts`) as typeof Sealing;

/** Everything of a challenge up to its award, done by the api of a stage as the people of its market: what a journey does not click through. */
export class ChallengeStage {
  readonly desk: ContractStage;
  readonly people: ChallengePeople;
  /** Whose private keys are nowhere but here. */
  readonly keepers: (Staged & { keys: KeeperKeys })[] = [];
  readonly experts: Staged[] = [];

  constructor(readonly stage: Stage) {
    this.desk = new ContractStage(stage);
    this.people = new ChallengePeople(stage);
  }

  /** Periods can be computed whenever this runs; three keepers of three organisations. */
  async prepare(): Promise<this> {
    await this.stage.database.sql(`insert into platform.calendar_year (year, source, notice_date, known_until) values (2099, 'test', '2026-01-01', '2099-12-31') on conflict do nothing`);
    for (const name of ['星城公证处', '湘江大学档案馆', '装备制造业协会']) this.keepers.push({ ...await this.people.person(await this.people.organisation(name), ['researcher'], `${name}保管人`), keys: await makeKeeperKeys() });
    return this;
  }

  as<T = StagedChallenge>(who: string | Staged, method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<T> {
    return this.desk.call<T>(typeof who === 'string' ? who : who.email, method, path, body);
  }

  get(id: string, who: string | Staged = FIRM): Promise<StagedChallenge> {
    return this.as(who, 'GET', `challenges/${id}`);
  }

  async act(id: string, act: string, reason?: string, who: string | Staged = FIRM): Promise<StagedChallenge> {
    return this.as(who, 'POST', `challenges/${id}/acts/${act}`, { version: (await this.get(id, who)).version, ...(reason && { reason }) });
  }

  /** A draft with keepers whose keys are registered. */
  async draft(change: Record<string, unknown> = {}): Promise<StagedChallenge> {
    const { id, version } = await this.as<StagedChallenge>(FIRM, 'POST', 'challenges', challengeDraft({ field: FIELD, ...change }));
    await this.as(FIRM, 'PUT', `challenges/${id}/keepers`, { version, accounts: this.keepers.map(({ accountId }) => accountId), needed: 2 });
    for (const keeper of this.keepers) await this.as(keeper, 'POST', `challenges/${id}/keepers/me`, { publicKey: keeper.keys.publicKey });
    return this.get(id);
  }

  /** On the square. */
  async open(change: Record<string, unknown> = {}): Promise<StagedChallenge> {
    const { id } = await this.draft(change);
    await this.act(id, 'submit');
    await this.act(id, 'approve', undefined, OFFICER);
    return this.act(id, 'open');
  }

  team(name: string, lead?: string): Promise<StagedTeam> {
    return this.people.team(name, lead);
  }

  /** Sealed as the form does it, and handed in. */
  async sealAndSend({ id, edition, keepers: { needed } }: StagedChallenge, { lead }: Pick<StagedTeam, 'lead'>, change: Record<string, unknown> = {}): Promise<void> {
    const header = { format: 'luqiao-sealed-entry-1' as const, challengeId: id, entryId: newEntryId(), organisationId: lead.organisationId, edition, needed };
    const { items } = await this.as<{ items: { publicKey: string }[] }>(lead, 'GET', `challenges/${id}/keepers`);
    const sealed = await seal(JSON.stringify(proposalOf(lead, change)), header, items.map(({ publicKey }) => publicKey));
    await this.as(lead, 'POST', `challenges/${id}/entries`, { secrecyAnswer: 'no', sealed });
  }

  /** Moves its times past the triggers, as if it had been open for long; the worker of the stage closes it within a minute. */
  endEntries(id: string): Promise<unknown> {
    const moment = (days: number) => `to_char((now() - interval '${days} days') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
    return this.past(
      `update challenges.challenge set opened_at = now() - interval '400 days', content = content || jsonb_build_object('questionsUntil', ${moment(3)}, 'entriesUntil', ${moment(1)}) where id = '${id}'`,
      // the lifted columns hold what the content says, to the second
      `update challenges.challenge set questions_until = (content ->> 'questionsUntil')::timestamptz, entries_until = (content ->> 'entriesUntil')::timestamptz where id = '${id}'`,
      `update challenges.challenge_edition e set content = c.content, canonical = c.content::text, sha256 = encode(sha256(convert_to(c.content::text, 'UTF8')), 'hex') from challenges.challenge c where c.id = e.challenge_id and e.edition = c.edition and c.id = '${id}'`,
    );
  }

  /** Waits for the worker, which comes by once a minute. */
  closed(id: string): Promise<boolean> {
    return eventually(async () => (await this.get(id)).state !== 'open', 90_000);
  }

  async passDeadline(id: string): Promise<void> {
    await this.endEntries(id);
    await this.closed(id);
  }

  /** What a keeper's browser does: takes the sealed parts, opens them, hands them in. */
  async handIn(id: string, at: number): Promise<void> {
    const keeper = this.keepers[at]!;
    const { items } = await this.as<{ items: { entryId: string; header: SealedHeader; part: SealedPart }[] }>(keeper, 'GET', `challenges/${id}/opening/parts?limit=50`);
    const parts = await Promise.all(items.map(async ({ entryId, header, part }) => ({ entryId, part: await openPart(part, header, keeper.keys.privateKey) })));
    await this.as(keeper, 'POST', `challenges/${id}/opening/parts`, { parts });
  }

  /** With the parts of as many keepers as are needed. */
  async openAll(id: string): Promise<StagedEntry[]> {
    const { keepers } = await this.get(id);
    for (let at = 0; at < keepers.needed; at += 1) await this.handIn(id, at);
    return this.entries(id);
  }

  async entries(id: string): Promise<StagedEntry[]> {
    const { items } = await this.as<{ items: (Omit<StagedEntry, 'entryId'> & { id: string })[] }>(FIRM, 'GET', `challenges/${id}/entries?limit=100`);
    return items.map(({ id: entryId, ...rest }) => ({ entryId, ...rest })).sort((one, other) => one.number - other.number);
  }

  /** Where its proposal has faults, a reason is asked for. */
  admit(id: string, { entryId, version }: StagedEntry, reason?: string): Promise<unknown> {
    return this.as(FIRM, 'POST', `challenges/${id}/entries/${entryId}/eligibility`, { version, decision: 'admit', ...(reason && { reason }) });
  }

  /** As a handler of an organisation that the entry names as a member. */
  confirmMembership(id: string, entryId: string, who: Staged): Promise<unknown> {
    return this.as(who, 'POST', `challenges/${id}/entries/${entryId}/member/acts/confirm`, { version: 1 });
  }

  /** By an item of the published conditions. */
  refuse(id: string, { entryId, version }: StagedEntry, reason: string, item = 0): Promise<unknown> {
    return this.as(FIRM, 'POST', `challenges/${id}/entries/${entryId}/eligibility`, { version, decision: 'refuse', reason, basis: { kind: 'eligibility', item } });
  }

  talk(id: string, { entryId, organisation }: StagedEntry): Promise<unknown> {
    return this.as(FIRM, 'POST', `challenges/${id}/entries/${entryId}/talks`, { secrecyAnswer: 'no', heldOn: chinaDate(new Date()), way: 'meeting', participants: ['彭劲松', `${organisation.name}负责人`], minutes: '双方确认了试验台条件和装车窗口。' });
  }

  /** All admitted and talked to; judging. */
  async admitAll(id: string): Promise<void> {
    for (const entry of await this.entries(id)) {
      await this.admit(id, entry);
      await this.talk(id, entry);
    }
    await this.act(id, 'begin-judging');
  }

  /** In the pool, each of an organisation of their own; the same ones however often it is asked. */
  async pool(count = 5, field = FIELD): Promise<Staged[]> {
    while (this.experts.length < count) {
      const at = this.experts.length + 1;
      const who = await this.people.person(await this.people.organisation(`第${at}研究院`, 'research_institute'), ['expert'], `专家${'甲乙丙丁戊己庚辛'[at - 1] ?? at}`);
      const { profile } = await this.as<{ profile: { id: string; version: number } }>(who, 'PUT', 'experts/me', { version: null, fields: [field], introduction: '二十年地下装备经验' });
      await this.as(OFFICER, 'POST', `experts/${profile.id}/acts/admit`, { version: profile.version });
      this.experts.push(who);
    }
    return this.experts;
  }

  /** Drawn and accepted; of the staged experts, whoever else of the field was drawn has to answer by themselves. */
  async drawPanel(id: string, count = 5): Promise<Staged[]> {
    await this.pool(count);
    await this.as(FIRM, 'POST', `challenges/${id}/panel`, { count, feeFen: 50_000, cardsBy: inDays(10).slice(0, 10) });
    const panel = await this.panel(id);
    for (const who of panel) await this.as(who, 'POST', `challenges/${id}/panel/mine/acts/accept`, { version: 1 });
    return panel;
  }

  async panel(id: string): Promise<Staged[]> {
    const { seats } = await this.as<{ seats: Seat[] }>(FIRM, 'GET', `challenges/${id}/panel`);
    return seats.map(({ name }) => this.experts.find((one) => one.name === name)!);
  }

  /** Every card that is open, with the points for the entry of that number by that expert. */
  async scoreAll(id: string, points: (number: number, expert: number) => Points): Promise<void> {
    for (const [at, who] of (await this.panel(id)).entries()) {
      const { items } = await this.as<{ items: { challengeId: string; cards: Card[] }[] }>(who, 'GET', 'reviews');
      for (const { id: cardId, number } of items.find((one) => one.challengeId === id)!.cards.filter(({ state }) => state !== 'signed')) {
        const { version } = await this.as<{ version: number }>(who, 'GET', `reviews/${cardId}`);
        const saved = await this.as<{ version: number }>(who, 'PUT', `reviews/${cardId}`, { version, points: points(number, at), comments: {}, overall: '思路清楚，试验安排还应更细一些。' });
        await this.as(who, 'POST', `reviews/${cardId}/signature`, { version: saved.version, password: DEMO_PASSWORD });
      }
    }
  }

  /** Written by the organiser, signed by the whole panel. */
  async signMinutes(id: string, text = '评榜会议于今日召开，专家独立评分，结论如下。'): Promise<void> {
    const { revision } = await this.as<{ revision: number }>(FIRM, 'GET', `challenges/${id}/minutes`);
    const { sha256, cardsSha256 } = await this.as<{ sha256: string; cardsSha256: string }>(FIRM, 'PUT', `challenges/${id}/minutes`, { revision, text });
    for (const who of await this.panel(id)) await this.as(who, 'POST', `challenges/${id}/minutes/signatures`, { sha256, cardsSha256, password: DEMO_PASSWORD });
  }

  /** For whom the criteria put first; answers their entries. */
  async conclude(id: string, whyNot = '可行性得分较低，试验安排不足。'): Promise<string[]> {
    const { first } = await this.as<{ first: string[] }>(FIRM, 'GET', `challenges/${id}/judging`);
    const others = (await this.entries(id)).filter(({ entryId, state }) => state === 'eligible' && !first.includes(entryId));
    await this.as(FIRM, 'POST', `challenges/${id}/conclusion`, { version: (await this.get(id)).version, winners: first, answers: others.map(({ entryId }) => ({ entryId, whyNot })) });
    return first;
  }

  /** No to every question. */
  screenEthics(id: string, entryId: string): Promise<unknown> {
    return this.as(FIRM, 'POST', `challenges/${id}/ethics`, { entryId, ...NO_TO_ALL });
  }

  /** Answers the notice of the result. */
  async publicise(id: string): Promise<string> {
    await this.as(FIRM, 'POST', `challenges/${id}/publicity`, { version: (await this.get(id)).version, relatedParty: 'no' });
    return (await this.as<{ notice: { noticeId: string } }>(FIRM, 'GET', `challenges/${id}/publicity`)).notice.noticeId;
  }

  /** As after their last day. */
  endNotices(): Promise<unknown> {
    return this.stage.database.sql(`update publicity.notice set state = 'ended', ended_at = (ends_on + 1)::timestamp at time zone 'Asia/Shanghai' where subject_type = 'challenge' and state = 'running'`);
  }

  /** From closed to in publicity, with the points for the entry of each number; answers the winners and the notice. */
  async shown(id: string, points: (number: number, expert: number) => Points): Promise<{ winners: string[]; noticeId: string }> {
    await this.openAll(id);
    await this.admitAll(id);
    await this.drawPanel(id);
    return this.judgedAndShown(id, points);
  }

  /** From a drawn panel to in publicity. */
  async judgedAndShown(id: string, points: (number: number, expert: number) => Points): Promise<{ winners: string[]; noticeId: string }> {
    await this.scoreAll(id, points);
    await this.signMinutes(id);
    const winners = await this.conclude(id);
    for (const entryId of winners) await this.screenEthics(id, entryId);
    return { winners, noticeId: await this.publicise(id) };
  }

  /** The notice over, and awarded. */
  async award(id: string): Promise<StagedChallenge> {
    await this.endNotices();
    return this.act(id, 'award');
  }

  /** SQL past the triggers, for what only days bring about; ids alone go into the text. */
  past(...statements: string[]): Promise<unknown> {
    return this.stage.database.sql(`begin; set local session_replication_role = replica; ${statements.join('; ')}; commit`);
  }
}
