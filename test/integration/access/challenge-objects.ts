import { createHash, generateKeyPairSync } from 'node:crypto';
import { newId, type Person } from '@app/kernel';
import { challengeContent, proposalOf } from '@app/challenges/testing';
import { canonicalize } from 'json-canonicalize';
import { addOrganisation, addPerson } from '../../support/index.js';
import { LISTED, QUESTIONS } from '../challenges/ethics-answers.js';
import { Hand } from '../machines/hand.js';
import { CANARY, MarketObjects, type Made, type Maker } from './market-objects.js';

/** Challenges and what belongs to them, made by somebody, straight into the tables. */
export class ChallengeObjects extends MarketObjects {
  /** Kept by the maker and two people of other organisations; an open one has a question of the stranger. Only what everybody may read is without the canary once it is open. */
  async challenge(by: Maker, state: 'draft' | 'in_review' | 'approved' | 'open', keys = true): Promise<Made> {
    const [id, questionId, now] = [newId(), newId(), new Date()];
    const content = challengeContent({ title: state === 'open' ? '公开的榜单' : `${CANARY}榜单` });
    const { sql } = this.market.database;
    await this.insert('challenges.challenge', {
      id, state: 'draft', version: 1, organisation_id: by.organisationId, author_id: by.id, secrecy_answer: 'no', secrecy_answered_by: by.id, secrecy_answered_at: now, content: JSON.stringify(content), edition: 0, keepers_needed: 2, created_at: now, updated_at: now,
    });
    await this.insert('challenges.maker', { challenge_id: id, account_id: by.id });
    const third = await addPerson(this.market.database, await addOrganisation(this.market.database), ['expert']);
    const [bureau] = await sql<{ id: string }>('select organisation_id as id from identity.account where id = $1', [this.checker]);
    for (const [account, organisation] of [[by.id, by.organisationId], [this.checker, bureau!.id], [third.userId, third.organisationId]] as const) {
      const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'der', type: 'spki' });
      await this.insert('challenges.keeper', {
        challenge_id: id, account_id: account, organisation_id: organisation, ...(keys && { public_key: key.toString('base64'), fingerprint: createHash('sha256').update(key).digest('hex'), made_at: now }),
      });
    }
    if (state !== 'draft') await sql(`update challenges.challenge set state = 'in_review', submitted_by = $2, submitted_at = now() where id = $1`, [id, by.id]);
    if (state === 'approved' || state === 'open') await sql(`update challenges.challenge set state = 'approved', reviewed_by = $2, reviewed_at = now() where id = $1`, [id, this.checker]);
    if (state === 'open') {
      const canonical = canonicalize(content);
      await sql(`with e as (insert into challenges.challenge_edition (challenge_id, edition, content, canonical, sha256, changed, restarts, opened_by, opened_at) values ($1, 1, $2::text::jsonb, $2::text, $3, '{}', false, $4, now()))
        update challenges.challenge set state = 'open', edition = 1, opened_at = now() where id = $1`, [id, canonical, createHash('sha256').update(canonical).digest('hex'), by.id]);
      await this.insert('challenges.question', { id: questionId, challenge_id: id, asker_id: this.stranger.id, asker_organisation_id: this.stranger.organisationId, text: '测试台由谁提供？', asked_at: now });
    }
    const invitationId = newId();
    if (state === 'open') await this.insert('challenges.invitation', { id: invitationId, challenge_id: id, edition: 1, organisation_id: by.organisationId, ground: 'named', reasons: JSON.stringify([{ code: 'named', side: 'for', texts: { 'zh-CN': '邀请', en: 'Asked' } }]), invited_at: now });
    return { params: { id, questionId, invitationId, edition: '1', keepers: [by.id, this.checker, third.userId].join(' ') }, version: 1 };
  }

  /** An entry by the maker to a challenge that is open, or by a stranger to one of the maker's that is closed or examined; past the triggers, for how it came to be is tested elsewhere. */
  async challengeEntry(by: Maker, state: 'open' | 'closed' | 'examining'): Promise<Made> {
    const { params } = await this.challenge(state === 'open' ? this.stranger : by, 'open');
    const [entryId, author] = [newId(), state === 'open' ? by : this.stranger];
    const keepers = await this.market.database.sql<{ keeper: string }>('select fingerprint as keeper from challenges.keeper where challenge_id = $1', [params['id']]);
    const sealed = { header: { format: 'luqiao-sealed-entry-1', challengeId: params['id'], entryId, organisationId: author.organisationId, edition: 1, needed: 2 }, parts: keepers.map(({ keeper }) => ({ keeper, ephemeral: 'AAAA', iv: 'AAAA', sealed: 'AAAA', sha256: 'f'.repeat(64) })) };
    const proposal = proposalOf(author, { title: `${CANARY}方案`, evidence: [{ what: '检测报告', sha256: this.sha256, bytes: 1, key: `${'A'.repeat(43)}=`, iv: 'A'.repeat(16), name: 'a.pdf' }] });
    const json = (value: object): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`;
    const opened = state === 'examining';
    await this.market.database.sql(`begin; set local session_replication_role = replica;
      insert into challenges.entry (id, challenge_id, state, version, number, organisation_id, author_id, edition, received_at, sealed, files, proposal, opened_at)
        values ('${entryId}', '${params['id']}', '${opened ? 'opened' : 'received'}', 1, 1, '${author.organisationId}', '${author.id}', 1, now(), ${json(sealed)}, array['${this.sha256}'], ${opened ? json(proposal) : 'null'}, ${opened ? 'now()' : 'null'});
      ${state === 'open' ? '' : `update challenges.challenge set state = '${state}', opened_at = now() - interval '90 days', questions_until = now() - interval '9 days', entries_until = now() - interval '1 day' where id = '${params['id']}';`} commit`);
    return { params: { ...params, entryId, sha256: this.sha256 }, version: 1 };
  }

  /** Past its deadline, with one opened entry of a stranger (or of `author`) that has a fault. In judging the entry is eligible and a third person sits whose card is signed; `expert` sits instead with a draft, and has accepted unless `signed` is false. */
  async judgedChallenge(by: Maker, state: 'examining' | 'judging' | 'awarded', { expert, author, talked = false, signed = true }: { expert?: Maker; author?: Maker; talked?: boolean; signed?: boolean } = {}): Promise<Made> {
    const { params } = await this.challenge(by, 'open');
    const [id, entryId, talkId, seatId, cardId, now] = [params['id']!, newId(), newId(), newId(), newId(), new Date()];
    const team = author ?? this.stranger;
    const third = expert ?? await this.somebody();
    const entryState = state === 'judging' || talked ? 'eligible' : state === 'awarded' ? 'chosen' : 'opened';
    const hand = await Hand.of(this.market.database);
    await hand.sql(`insert into challenges.entry (id, challenge_id, state, version, number, organisation_id, author_id, edition, received_at, proposal, opened_at, faults) values ($1, $2, $3, 1, 1, $4, $5, 1, now(), $6, now(), '{challenges.budget-over-pool}')`,
      [entryId, id, entryState, team.organisationId, team.id, JSON.stringify(proposalOf(team, { title: `${CANARY}方案` }))]);
    await hand.sql(`insert into challenges.talk (id, entry_id, declined, participants, text, recorded_by, recorded_at) select $1, $2, true, '{}', $3, $4, now() where $5`, [talkId, entryId, `${CANARY}说明`, this.checker, talked || author !== undefined]);
    await hand.sql('update challenges.challenge set state = $2 where id = $1', [id, state]);
    if (state !== 'examining') {
      await hand.sql(`insert into challenges.panel (challenge_id, field, count, seed, seed_source, pool, pool_sha256, chosen, reserves, excluded, fee_fen, cards_by, drawn_by, drawn_at) values ($1, 'materials.battery', 1, $2, 'entries', $3, $2, array[$4::uuid], '{}', '[]', 100, '2099-01-01', $5, now())`,
        [id, 'a'.repeat(64), JSON.stringify([{ expertId: third.id, organisationId: third.organisationId }]), third.id, by.id]);
      await hand.sql(`insert into challenges.panel_expert (id, challenge_id, account_id, organisation_id, place, state, version, cards_by, moved_at) values ($1, $2, $3, $4, 1, $5, 1, '2099-01-01', now())`, [seatId, id, third.id, third.organisationId, signed ? 'accepted' : 'drawn']);
      await hand.sql(`insert into challenges.card (id, challenge_id, seat_id, entry_id, state, version, points, comments, overall, sha256, saved_at, signed_at) values ($1, $2, $3, $4, $5, 1, '{"novelty": 50, "plan": 50}', '{}', $6, $7, $8, $9)`,
        [cardId, id, seatId, entryId, signed && !expert ? 'signed' : 'draft', `${CANARY}意见，不少于十个字`, signed && !expert ? 'b'.repeat(64) : null, now, signed && !expert ? now : null]);
      if (signed && !expert) await hand.sql('insert into challenges.pay_line (card_id, seat_id, account_id, fee_fen, earned_at) values ($1, $2, $3, 100, now())', [cardId, seatId, third.id]);
    }
    await hand.close();
    return { params: { id, entryId, talkId, seatId, cardId }, version: 1 };
  }

  /** An opened entry of a third that names the maker's organisation as a member, to a challenge of a fourth. */
  async memberRequest(by: Maker): Promise<Made> {
    const made = await this.judgedChallenge(await this.somebody(), 'examining', { author: await this.somebody() });
    const member = { organisationId: by.organisationId, name: '成员单位', share: { numerator: 1, denominator: 2 }, part: `${CANARY}分工` };
    const hand = await Hand.of(this.market.database);
    await hand.sql(`update challenges.entry set proposal = jsonb_set(proposal, '{members,1}', $2::jsonb) where id = $1`, [made.params['entryId'], JSON.stringify(member)]);
    await hand.sql(`insert into challenges.entry_member (entry_id, organisation_id, state, version, asked_at, answer_by) values ($1, $2, 'asked', 1, now(), '2099-01-01')`, [made.params['entryId'], by.organisationId]);
    await hand.close();
    return made;
  }

  /** Of an organisation of their own. */
  async somebody(): Promise<Maker> {
    return ChallengeObjects.person(await addPerson(this.market.database, await addOrganisation(this.market.database), ['expert']));
  }

  /** Somebody else's profile in the pool. */
  async poolExpert(state: 'applied' | 'admitted'): Promise<Made> {
    const id = newId();
    const who = await addPerson(this.market.database, await addOrganisation(this.market.database), ['expert']);
    await this.insert('challenges.expert', {
      id, account_id: who.userId, organisation_id: who.organisationId, state, version: 1, fields: ['materials.battery'], introduction: `${CANARY}介绍`, related_people: [], related_organisations: [], applied_at: new Date(), updated_at: new Date(),
      ...(state === 'admitted' && { decided_by: this.checker, decided_for: who.organisationId, decided_at: new Date() }),
    });
    return { params: { id }, version: 1 };
  }

  /** Of the maker, to a stranger's challenge that was judged; it is to win. */
  wonEntry(by: Maker): Promise<Made> {
    return this.concludedChallenge(this.stranger, 'judged', by);
  }

  /** An open one whose deadline is over, with one entry of another organisation (or of `author`) that is to win; in publicity its notice has ended, in judging an objection to the first round was upheld. */
  async concludedChallenge(by: Maker, state: 'judged' | 'in_publicity' | 'judging', author?: Maker): Promise<Made> {
    const { params } = await this.challenge(by, 'open');
    const team = author ? { userId: author.id, organisationId: author.organisationId } : await addPerson(this.market.database, await addOrganisation(this.market.database), ['researcher']);
    const [id, entryId, noticeId, decisionId, sha256] = [params['id']!, newId(), newId(), newId(), createHash('sha256').update('纪要').digest('hex')];
    const { sql } = this.market.database;
    await this.insert('challenges.entry', {
      id: entryId, challenge_id: id, state: state === 'judging' ? 'eligible' : 'chosen', version: 1, number: 1, organisation_id: team.organisationId, author_id: team.userId, edition: 1, received_at: new Date(),
      proposal: JSON.stringify(proposalOf(team)), opened_at: new Date(), faults: '{}',
    });
    await this.insert('challenges.decision', {
      id: decisionId, challenge_id: id, round: 1, ranking: JSON.stringify([{ entryId, score: { numerator: '90', denominator: '1' }, experts: 3 }]), winners: `{${entryId}}`, minutes: '纪要', minutes_sha256: sha256, concluded_by: by.id, concluded_at: new Date(),
      ...(state === 'in_publicity' && { notice_id: noticeId }), ...(state === 'judging' && { voided_at: new Date(), void_reason: '异议成立', void_cause: 'objection' }),
    });
    if (state === 'judging') await this.insert('challenges.upheld_objection', { objection_id: newId(), challenge_id: id, decision_id: decisionId, upheld_at: new Date() });
    // a screen needs rows of the registry that ask
    if (state !== 'judging') await sql(`insert into challenges.ethics_screen (id, challenge_id, entry_id, seq, questions, listed, rule_versions, answered_by, answered_at)
      select $1, $2, $3, 1, $4, $5, array_agg(v.id), $6, now() from platform.rule_version v where v.rule in ('ethics.review-questions', 'ethics.rereview-list')`, [newId(), id, entryId, JSON.stringify(QUESTIONS), JSON.stringify(LISTED), by.id]);
    if (state === 'in_publicity') {
      await this.insert('publicity.notice', {
        id: noticeId, organisation_id: by.organisationId, organisation_name: '发榜单位', kind: 'challenge-result', subject_type: 'challenge', subject_id: id, title: JSON.stringify({ 'zh-CN': '揭榜结果', en: 'Result' }), facts: JSON.stringify([{ label: { 'zh-CN': '榜单名称', en: 'Challenge' }, value: { 'zh-CN': '公开的榜单', en: 'Challenge' }, person: null, personalSum: false }]), related_party: 'no',
        scope: 'market', scope_basis: JSON.stringify({ kind: 'no-person' }), place: '本平台', text: '揭榜结果', working_days: 5, opened_on: '2026-06-01', starts_on: '2026-06-02', ends_on: '2026-06-08', rules: JSON.stringify([{ id: newId(), rule: 'challenges.result-publicity-working-days', jurisdiction: 'luqiao', article: null, status: 'product-default', value: 5 }]), state: 'ended', ended_at: new Date(), version: 1, created_at: new Date(), updated_at: new Date(),
      });
    }
    // past the table, which goes step by step; one text, so that it is one connection
    await sql(`set session_replication_role = replica; update challenges.challenge set state = '${state}' where id = '${id}'; set session_replication_role = origin`);
    return { params: { ...params, entryId }, version: 1 };
  }

  /** A challenge of the maker's organisation after its award, with one winner of another; the maker signs for the end user. What led there is written by hand. */
  async performing(by: Maker, state: 'awarded' | 'performing' | 'failed' | 'settled'): Promise<Made> {
    const made = await this.challenge(by, 'open');
    const [id, entryId, endUserId] = [made.params['id']!, newId(), newId()];
    const lead = await addPerson(this.market.database, await addOrganisation(this.market.database), ['researcher']);
    const proposal = { ...proposalOf(lead), title: `${CANARY}方案` };
    const insurance = { insurer: '湘江财险', policyNumber: 'P-1', event: '攻关未成', until: '2099-12-31' };
    const literal = (value: unknown): string => `'${JSON.stringify(value).replaceAll("'", "''")}'::jsonb`;
    // one connection, past the triggers; checks and indexes hold
    await this.market.database.sql(`begin; set local session_replication_role = replica;
      insert into challenges.entry (id, challenge_id, state, version, number, organisation_id, author_id, edition, received_at, proposal, opened_at)
        values ('${entryId}', '${id}', '${state === 'awarded' || state === 'performing' ? 'chosen' : 'failed'}', 1, 1, '${lead.organisationId}', '${lead.userId}', 1, now() - interval '2 days', ${literal(proposal)}, now());
      insert into challenges.end_user (id, challenge_id, account_id, organisation_id, named_by, named_at) values ('${endUserId}', '${id}', '${by.id}', '${by.organisationId}', '${by.id}', now());
      update challenges.challenge set state = '${state}', content = content || jsonb_build_object('insurance', ${literal(insurance)}), state_reason = ${state === 'failed' ? `'未达标'` : 'null'} where id = '${id}';
      update challenges.challenge_edition e set content = c.content, canonical = c.content::text, sha256 = encode(sha256(convert_to(c.content::text, 'UTF8')), 'hex') from challenges.challenge c where c.id = e.challenge_id and c.id = '${id}';
      commit`);
    return { params: { ...made.params, entryId, account: this.checker }, version: 1 };
  }

  static person = (person: Pick<Person, 'userId' | 'organisationId'>): Maker => ({ id: person.userId, organisationId: person.organisationId });
}
