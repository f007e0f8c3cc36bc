import { chinaDate, newId } from '@app/kernel';
import { canonicalize } from 'json-canonicalize';
import { inDays } from '@app/challenges/testing';
import type { Somebody } from '../listing/listing-market.js';
import { take, type Refusal } from './challenge-desk.js';
import { HASH, openJudgingDesk, repeated, sha256, type JudgingDesk, type SeenExpert, type SeenPanel } from './judging-desk.js';

describe('the pool of experts and the draw', () => {
  let desk: JudgingDesk;
  let leads: Somebody[];
  let pool: Somebody[];
  beforeAll(async () => {
    desk = await openJudgingDesk();
    leads = [await desk.team('岳麓'), await desk.team('湘江')];
    pool = await desk.experts(8);
  }, 60_000);
  afterAll(() => desk.close());

  const move = (who: Somebody, { id, version }: SeenExpert, act: string, reason?: string) => who.client.post<SeenExpert & Refusal>(`experts/${id}/acts/${act}`, { version, ...(reason && { reason }) });
  const seatAct = (who: Somebody, id: string, act: string, version = 1, reason?: string) => who.client.post<SeenPanel & Refusal>(`challenges/${id}/panel/mine/acts/${act}`, { version, ...(reason && { reason }) });
  const remove = (id: string, seatId: string, version: number, reason = '查实曾共同申报项目', who = desk.maker) => who.client.post<SeenPanel & Refusal>(`challenges/${id}/panel/seats/${seatId}/acts/remove`, { version, reason });

  it('is applied to, decided on by a bureau officer, never by oneself, and other fields are another application', async () => {
    const both = await desk.person(desk.officer.organisationId, ['expert', 'bureau_officer'], '双重身份');
    const fresh = await desk.person(await desk.organisation('新单位'), ['expert'], '新专家');
    expect((await desk.profile(fresh, { fields: ['no.such'] })).body.code).toBe('challenges.expert-field-unknown');
    expect((await desk.profile(fresh, { relatedPeople: [newId()] })).body.code).toBe('challenges.expert-relation-unknown');
    const twice = await Promise.all([desk.profile(fresh), desk.profile(fresh)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    const applied = take<{ profile: SeenExpert }>(await fresh.client.get('experts/me')).profile;
    expect((await move(desk.officer, applied, 'refuse')).body.code).toBe('state.reason-required');
    expect((await move(desk.officer, applied, 'retire', '不适')).body.code).toBe('state.illegal-transition');
    // who may stand in the way is found by name, and shown by it
    const people = take<{ items: { id: string; name: string }[] }>(await fresh.client.get('experts/people', { query: { q: '双重身份' } })).items;
    expect(people).toEqual([expect.objectContaining({ id: both.userId, name: '双重身份' })]);
    expect((await desk.maker.client.get('experts/people', { query: { q: '双重身份' } })).status).toBe(403);
    const refused = take<SeenExpert>(await move(desk.officer, applied, 'refuse', '专业不符'));
    expect([refused.state, refused.reason]).toEqual(['refused', '专业不符']);
    const again = take<{ profile: SeenExpert }>(await desk.profile(fresh, { version: refused.version, fields: ['materials.battery', 'materials'], relatedPeople: [both.userId] })).profile;
    expect(again.relatedPeople).toEqual([{ id: both.userId, name: '双重身份' }]);
    expect([again.state, again.reason]).toEqual(['applied', null]);
    let admitted = take<SeenExpert>(await move(desk.officer, again, 'admit'));
    admitted = take<{ profile: SeenExpert }>(await desk.profile(fresh, { version: admitted.version, fields: ['materials', 'materials.battery'], relatedOrganisations: [leads[0]!.organisationId] })).profile;
    expect(admitted.state).toBe('admitted');
    expect((await desk.profile(fresh, { version: 1 })).body.code).toBe('state.stale-version');
    expect(take<{ profile: SeenExpert }>(await desk.profile(fresh, { version: admitted.version, fields: ['materials'] })).profile.state).toBe('applied');
    const own = take<{ profile: SeenExpert }>(await desk.profile(both)).profile;
    expect((await move(both, own, 'admit')).body.code).toBe('challenges.admits-oneself');
    expect(take<SeenExpert>(await move(desk.second, own, 'admit')).nextActs.map(({ act }) => act)).toEqual(['retire']);
    expect(take<{ items: SeenExpert[] }>(await desk.officer.client.get('experts', { query: { state: 'applied', field: 'materials' } })).items.map(({ id }) => id)).toContain(applied.id);
    expect((await desk.maker.client.get('experts')).status).toBe(403);
    take(await move(desk.second, { ...own, version: own.version + 1 }, 'retire', '仅供测试'));
  });

  it('is drawn once, from what the API shows anybody repeats it, and only one of two draws counts', async () => {
    const { challenge: { id } } = await desk.inState('judging', leads);
    expect((await desk.draw(id, { count: 4 })).body.code).toBe('challenges.panel-even');
    expect((await desk.draw(id, { count: 3 })).body).toMatchObject({ code: 'challenges.panel-least', params: { least: 5 } });
    expect((await desk.draw(id, { cardsBy: chinaDate(new Date()) })).body.code).toBe('challenges.cards-day');
    expect((await desk.draw(id, { cardsBy: inDays(90).slice(0, 10) })).body.code).toBe('challenges.cards-day');
    expect((await desk.draw(id, {}, desk.officer)).body.code).toBe('challenges.not-found');
    const both = await Promise.all([desk.draw(id), desk.draw(id, {}, desk.colleague)]);
    expect(both.map(({ status, body }) => [status, body.code]).sort()).toEqual([[201, undefined], [409, 'challenges.panel-drawn']]);
    const seen = await desk.panel(id);
    expect([seen.count, seen.candidates, seen.able, seen.reservesLeft, seen.seats!.map(({ state, cards }) => `${state} ${cards}`)]).toEqual([5, 8, 8, 3, Array(5).fill('drawn 2')]);
    expect([seen.seed, seen.poolSha256]).toEqual([expect.stringMatching(HASH), sha256(JSON.stringify(seen.pool!.map(({ expertId, organisationId }) => [expertId, organisationId])))]);
    expect(repeated(seen)).toEqual([...seen.chosen!, ...seen.reserves!]);
    const [{ sha256: edition }] = take<{ items: [{ sha256: string }] }>(await desk.nobody.get(`challenges/${id}/editions`)).items;
    const entries = await desk.database.sql<{ id: string }>('select id from challenges.entry where challenge_id = $1 order by number', [id]);
    if (seen.seedSource === 'entries') expect(seen.seed).toBe(sha256([id, edition, ...entries.map((entry) => entry.id)].join('\n')));
    const told = await desk.database.sql<{ account: string }>(`select payload ->> 'accountId' as account from platform.outbox_event where type = 'challenges.panel-seat-moved.v1' and payload ->> 'challengeId' = $1`, [id]);
    expect(told.map(({ account }) => account).sort()).toEqual([...seen.chosen!].sort());
  });

  it('keeps out whoever has a conflict, says how many and why, and never draws a smaller panel instead', async () => {
    const colleague = await desk.person(leads[0]!.organisationId, ['expert'], '同单位专家');
    const [related, dealt, declared] = await desk.experts(3, { fields: ['energy.vehicles'] });
    const { profile } = take<{ profile: SeenExpert }>(await desk.profile(colleague, { fields: ['energy.vehicles'] }));
    take(await move(desk.officer, profile, 'admit'));
    for (const [who, change] of [[related, { relatedPeople: [leads[0]!.userId] }], [declared, { relatedOrganisations: [desk.maker.organisationId] }]] as const) {
      const own = take<{ profile: SeenExpert }>(await who!.client.get('experts/me')).profile;
      take(await desk.profile(who!, { version: own.version, fields: ['energy.vehicles'], ...change }));
    }
    await desk.hand.sql(`insert into contracting.deal (id, state, version, holder_id, acquirer_id, achievement_id, achievement_title, proposed_by, proposer_id, note, "foreign", created_at, updated_at) values ($1, 'talking', 1, $2, $3, $4, '成果', 'holder', $5, '合作', 'no', now(), now())`,
      [newId(), dealt!.organisationId, desk.maker.organisationId, newId(), dealt!.userId]);
    const { challenge: { id } } = await desk.inState('judging', leads, { field: 'energy.vehicles' });
    const { body } = await desk.draw(id);
    expect(body).toMatchObject({ code: 'challenges.pool-too-small', params: { candidates: 4, able: 0, same_unit: 1, relation: 1, dealing: 2, own_entry: 0, co_author: 0 } });
    expect((await desk.maker.client.get(`challenges/${id}/panel`)).status).toBe(404);
  });

  it('knows co-authors from what disclosures name together', async () => {
    const all = await desk.experts(5, { fields: ['machinery.equipment'] });
    const disclosure = newId();
    await desk.hand.sql(`insert into rights_assignment.disclosure (id, version, state, state_reason, organisation_id, author_id, secrecy_answer, secrecy_answered_by, secrecy_answered_at, title, protection, answers, public_funded, projects, publications, unit_share, rule_versions, created_at, updated_at)
      values ($1, 1, 'returned', '补正', $2, $3, 'no', $3, now(), '刀具磨损感知', 'invention', '{}', false, '[]', '[]', '{"numerator":1,"denominator":1}', '[]', now(), now())`, [disclosure, leads[0]!.organisationId, leads[0]!.userId]);
    for (const [position, userId] of [leads[0]!.userId, all[0]!.userId].entries()) await desk.hand.sql(
      `insert into rights_assignment.contributor (disclosure_id, list, position, name, user_id, status, tax_class, signs_by, part, numerator, denominator) values ($1, 'inventor', $2, '某人', $3, 'staff', 'resident_employee', 'account', 'creative', 1, 2)`, [disclosure, position, userId]);
    const { challenge: { id } } = await desk.inState('judging', leads, { field: 'machinery.equipment' });
    expect((await desk.draw(id)).body).toMatchObject({ code: 'challenges.pool-too-small', params: { candidates: 5, able: 4, co_author: 1 } });
  });

  it('lets an expert step back before signing, and the next reserve steps in, in the published order', async () => {
    const { challenge: { id }, panel } = await desk.seated(leads);
    const before = await desk.panel(id);
    expect((await seatAct(panel[0]!, id, 'recuse', 2)).body.code).toBe('state.reason-required');
    expect((await seatAct(panel[0]!, id, 'remove', 2, '无')).body.code).toBe('challenges.not-yours');
    expect((await seatAct(desk.outsider, id, 'recuse', 1, '无')).status).toBe(403);
    expect((await seatAct(panel[0]!, id, 'recuse', 1, '与牵头单位有合作')).body.code).toBe('state.stale-version');
    take(await seatAct(panel[0]!, id, 'recuse', 2, '与牵头单位有合作'));
    const after = await desk.panel(id);
    expect(after.seats!.map(({ state, inPlaceOf }) => [state, inPlaceOf !== null])).toEqual([['recused', false], ['accepted', false], ['accepted', false], ['accepted', false], ['accepted', false], ['drawn', true]]);
    const [{ account }] = await desk.database.sql<{ account: string }>('select account_id as account from challenges.panel_expert where id = $1', [after.seats!.at(-1)!.id]) as [{ account: string }];
    expect([account, after.reservesLeft]).toEqual([before.reserves![0], before.reservesLeft! - 1]);
    expect((await panel[0]!.client.get(`reviews/${(await desk.database.sql<{ id: string }>('select c.id from challenges.card c join challenges.panel_expert s on s.id = c.seat_id where s.account_id = $1 and s.challenge_id = $2', [panel[0]!.userId, id]))[0]!.id}`)).status).toBe(409);
    const removed = take<SeenPanel>(await remove(id, after.seats![1]!.id, 2));
    expect([removed.seats!.map(({ state }) => state), removed.reservesLeft]).toEqual([['recused', 'removed', 'accepted', 'accepted', 'accepted', 'drawn', 'drawn'], before.reservesLeft! - 2]);
    expect((await remove(id, after.seats![2]!.id, 2, '无', desk.officer)).status).toBe(404);
    expect((await seatAct(panel[1]!, id, 'accept', 3)).body.code).toBe('state.illegal-transition');
  });

  it('never lets anybody score the own unit, whatever the draw says', async () => {
    const { challenge: { id }, teams, panel } = await desk.seated(leads);
    const [seat] = await desk.database.sql<{ id: string }>('select id from challenges.panel_expert where challenge_id = $1 and account_id = $2', [id, panel[0]!.userId]);
    await desk.hand.sql(`delete from challenges.card where seat_id = $1`, [seat!.id]);
    const insert = () => desk.database.sql(`insert into challenges.card (id, challenge_id, seat_id, entry_id, state, version, points, comments) values ($1, $2, $3, $4, 'draft', 1, '{}', '{}')`, [newId(), id, seat!.id, teams[0]!.entryId]);
    await desk.hand.sql(`update challenges.entry set proposal = jsonb_set(proposal, '{members,1}', jsonb_build_object('organisationId', $2::text)) where id = $1`, [teams[0]!.entryId, panel[0]!.organisationId]);
    await expect(insert()).rejects.toThrow(/own_card/);
    await desk.hand.sql(`update challenges.entry set proposal = proposal #- '{members,1}' where id = $1`, [teams[0]!.entryId]);
    await insert();
  });

  it('shows names to the organiser and reviewers, themselves to experts, and seed and numbers to all after the award', async () => {
    const { challenge: { id }, panel } = await desk.seated(leads);
    const stranger = pool.find((one) => !panel.includes(one))!;
    for (const who of [stranger, leads[0]!, desk.outsider]) expect((await who.client.get(`challenges/${id}/panel`)).status).toBe(404);
    const own = await desk.panel(id, panel[2]);
    expect([own.seats!.length, own.seats![0]!.mine, own.pool, own.chosen]).toEqual([1, true, undefined, undefined]);
    expect((await desk.panel(id, desk.officer)).seats!.map(({ name }) => name).every((name) => name.startsWith('专家'))).toBe(true);
    await desk.hand.sql(`update challenges.challenge set state = 'awarded' where id = $1`, [id]);
    const seen = take<SeenPanel>(await desk.nobody.get(`challenges/${id}/panel`));
    expect([seen.count, seen.seats, seen.pool, seen.feeFen, seen.seed]).toEqual([5, undefined, undefined, null, own.seed]);
  });

  it('keeps out keepers, who see whose an entry is, and lets none of them score', async () => {
    const { challenge: { id }, panel } = await desk.seated(leads);
    const stranger = pool.find((one) => !panel.includes(one))!;
    const keep = (challengeId: string, who: Somebody) => desk.hand.sql('insert into challenges.keeper (challenge_id, account_id, organisation_id) values ($1, $2, $3)', [challengeId, who.userId, who.organisationId]);
    const { cards: [card] } = await desk.assignment(panel[0]!, id);
    const seen = await desk.review(panel[0]!, card!.id);
    await keep(id, panel[0]!);
    expect((await panel[0]!.client.get<Refusal>(`reviews/${card!.id}`)).body.code).toBe('challenges.keeper-not-blind');
    expect((await desk.save(panel[0]!, seen, { novelty: 50, plan: 50 })).body.code).toBe('challenges.keeper-not-blind');
    const [seat] = await desk.database.sql<{ id: string }>('select id from challenges.panel_expert where challenge_id = $1 and account_id = $2', [id, panel[0]!.userId]);
    const [row] = await desk.hand.sql<{ entry: string }>('delete from challenges.card where id = $1 returning entry_id as entry', [card!.id]);
    await expect(desk.database.sql(`insert into challenges.card (id, challenge_id, seat_id, entry_id, state, version, points, comments) values ($1, $2, $3, $4, 'draft', 1, '{}', '{}')`, [newId(), id, seat!.id, row!.entry])).rejects.toThrow(/keeper_card/);
    const { challenge: next } = await desk.inState('judging', leads);
    await keep(next.id, stranger);
    const drawn = take<SeenPanel>(await desk.draw(next.id), 201);
    expect([drawn.excluded, drawn.conflicts, [...drawn.chosen!, ...drawn.reserves!].includes(stranger.userId)]).toEqual([[{ expertId: stranger.userId, conflicts: ['keeper'] }], { keeper: 1 }, false]);
  });

  it('keeps out whom the organiser\'s people admitted after the deadline, and shows whom they retired since', async () => {
    const fields = ['energy.equipment'];
    const own = await desk.person(desk.maker.organisationId, ['bureau_officer'], '发榜单位的评审人');
    const all = await desk.experts(8, { fields });
    const profileOf = async (who: Somebody) => take<{ profile: SeenExpert }>(await who.client.get('experts/me')).profile;
    const early = await desk.experts(1, { fields });
    await desk.hand.sql(`update challenges.expert set decided_by = $2, decided_for = $3, decided_at = now() - interval '9 days' where account_id = $1`, [early[0]!.userId, own.userId, own.organisationId]);
    const late = await desk.person(await desk.organisation('后来的单位'), ['expert'], '后来的专家');
    take(await move(own, take<{ profile: SeenExpert }>(await desk.profile(late, { fields })).profile, 'admit'));
    take(await move(own, await profileOf(all[0]!), 'retire', '不再需要'));
    take(await move(desk.officer, await profileOf(all[1]!), 'retire', '本人申请'));
    const { challenge: { id } } = await desk.inState('judging', leads, { field: fields[0] });
    const drawn = take<SeenPanel>(await desk.draw(id), 201);
    expect([drawn.excluded, drawn.conflicts, drawn.method]).toEqual([[{ expertId: late.userId, conflicts: ['admitted_by_organiser'] }], { admitted_by_organiser: 1 }, 2]);
    expect([...drawn.chosen!, ...drawn.reserves!]).toContain(early[0]!.userId);
    expect([drawn.retiredByOrganiser, drawn.retired!.map(({ expertId }) => expertId)]).toEqual([1, [all[0]!.userId]]);
    await desk.hand.sql(`update challenges.challenge set state = 'awarded' where id = $1`, [id]);
    expect(take<SeenPanel>(await desk.nobody.get(`challenges/${id}/panel`))).toMatchObject({ retiredByOrganiser: 1, conflicts: { admitted_by_organiser: 1 } });
    expect(take<SeenPanel>(await desk.nobody.get(`challenges/${id}/panel`)).retired).toBeUndefined();
  });

  it('is drawn from a seed that holds the receipts and what keepers handed in, in one order', async () => {
    const { challenge: { id }, teams } = await desk.inState('judging', leads);
    const receivedAt = '2026-11-01T00:00:00.000000Z';
    const statement = { challengeId: id, sequence: 1, entryId: teams[0]!.entryId, edition: 1, packageSha256: sha256('package'), receivedAt, previous: null };
    const [head, parts] = [sha256(canonicalize(statement)), [[1, 'b', 'cGFydDE='], [1, 'a', 'cGFydDI='], [0, 'a', null], [0, 'c', 'cGFydDM=']] as const];
    await desk.hand.sql(`insert into challenges.receipt (challenge_id, sequence, entry_id, edition, package_sha256, received_at, previous, sha256, signature, public_key) values ($1, 1, $2, 1, $3, $4, null, $5, 'c2ln', 'a2V5')`, [id, teams[0]!.entryId, statement.packageSha256, receivedAt, head]);
    const receipts = take<SeenPanel>(await desk.draw(id), 201);
    expect([receipts.seedSource, receipts.seed]).toEqual(['receipts', head]);
    for (const table of ['pay_line', 'card', 'panel_expert', 'panel']) await desk.hand.sql(table === 'pay_line' ? 'delete from challenges.pay_line where card_id in (select id from challenges.card where challenge_id = $1)' : `delete from challenges.${table} where challenge_id = $1`, [id]);
    for (const [at, keeper, part] of parts) await desk.hand.sql('insert into challenges.opened_part (challenge_id, entry_id, keeper, part, account_id, handed_in_at) values ($1, $2, $3, $4, $5, now())', [id, teams[at]!.entryId, keeper.repeat(64), part, desk.maker.userId]);
    const opened = take<SeenPanel>(await desk.draw(id), 201);
    const lines = [head, ...([[1, 'c', 'cGFydDM='], [2, 'a', 'cGFydDI='], [2, 'b', 'cGFydDE=']] as const).map(([number, keeper, part]) => `${number}:${keeper.repeat(64)}:${sha256(part)}`)];
    expect([opened.seedSource, opened.seed, repeated(opened)]).toEqual(['opening', sha256(lines.join('\n')), [...opened.chosen!, ...opened.reserves!]]);
  });
});
