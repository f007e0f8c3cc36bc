import { challengeContent, challengeDraft, inDays } from '@app/challenges/testing';
import { openChallengeDesk, spki, take, type Box, type ChallengeDesk, type Refusal, type SeenChallenge, type SeenKeepers } from './challenge-desk.js';

describe('a challenge before it opens', () => {
  let desk: ChallengeDesk;
  beforeAll(async () => { desk = await openChallengeDesk(); }, 60_000);
  afterAll(() => desk.close());

  const codes = (body: Refusal) => (body.errors ?? []).map(({ code, path }) => `${code} ${path}`);
  const put = (who = desk.maker, challenge: SeenChallenge, change: Record<string, unknown> = {}, secrecyAnswer = 'no') => who.client.put<SeenChallenge & Refusal>(`challenges/${challenge.id}`, { version: challenge.version, secrecyAnswer, content: challengeContent(change) });

  it('is written, submitted, returned, submitted again, approved, taken back and opened, each with its entry in the chain', async () => {
    let seen = await desk.named(await desk.draft());
    seen = take<SeenChallenge>(await desk.act(desk.colleague, seen, 'submit'));
    expect([seen.state, seen.editable]).toEqual(['in_review', false]);
    expect((await desk.act(desk.officer, seen, 'return')).body.code).toBe('state.reason-required');
    seen = take<SeenChallenge>(await desk.act(desk.officer, seen, 'return', '请写明测试条件'));
    expect([seen.state, seen.stateReason]).toEqual(['draft', '请写明测试条件']);
    seen = take<SeenChallenge>(await put(desk.maker, seen, { title: '盾构刀具磨损感知（二）' }));
    seen = await desk.approved(await desk.get(desk.maker, seen.id));
    expect([seen.state, seen.reviewedBy, seen.stateReason]).toEqual(['approved', desk.officer.userId, null]);
    seen = take<SeenChallenge>(await desk.act(desk.maker, seen, 'rework'));
    expect([seen.state, seen.reviewedBy]).toEqual(['draft', null]);
    seen = await desk.approved(seen);
    for (const keeper of desk.keepers) take(await keeper.client.post(`challenges/${seen.id}/keepers/me`, { publicKey: spki() }), 201);
    seen = take<SeenChallenge>(await desk.act(desk.maker, seen, 'open'));
    expect([seen.state, seen.edition, seen.nextActs.map(({ act }) => act)]).toEqual(['open', 1, ['withdraw']]);
    const chain = await desk.database.sql<{ act: string; entry: string }>(`select act, to_jsonb(e)::text as entry from platform.audit_entry e where aggregate_type = 'challenge' and aggregate_id = $1 order by seq`, [seen.id]);
    expect(chain.map(({ act }) => act)).toEqual(['create', 'name-keepers', 'submit', 'return', 'edit', 'submit', 'approve', 'rework', 'submit', 'approve', 'keep-key', 'keep-key', 'keep-key', 'open']);
    expect(chain.map(({ entry }) => entry).join()).not.toMatch(/盾构|滚刀|掘进机/);
  });

  it('takes no text that is secret or may be, and keeps nothing of it', async () => {
    const secretary = await desk.person(desk.maker.organisationId, ['secrecy_officer'], '保密员甲');
    for (const secrecyAnswer of ['yes', 'unknown']) {
      const { status, body } = await desk.maker.client.post<Refusal>('challenges', { secrecyAnswer, content: challengeContent({ title: '涉密标题七四一九' }) });
      expect([status, body.code, JSON.stringify(body)]).toEqual([422, 'challenges.secrecy-stop', expect.stringContaining('保密员甲') as string]);
    }
    const draft = await desk.draft();
    expect((await put(desk.maker, draft, { title: '涉密标题七四一九' }, 'unknown')).body.code).toBe('challenges.secrecy-stop');
    expect(await desk.tablesWith('涉密标题七四一九')).toEqual([]);
    expect((await desk.maker.client.post<Refusal>('challenges', { content: challengeContent() })).status).toBe(400);
    expect(secretary.userId).toBeTruthy();
  });

  it('is nobody else\'s to see: not in the square, not by its id, and not in a stranger\'s boxes', async () => {
    const draft = await desk.draft();
    for (const path of ['', '/editions', '/questions', '/keepers', '/calendar.ics']) expect([path, (await desk.outsider.client.get(`challenges/${draft.id}${path}`)).status, (await desk.nobody.get(`challenges/${draft.id}${path}`)).status]).toEqual([path, 404, 404]);
    for (const path of ['', '/editions', '/keepers']) for (const who of [desk.colleague, desk.officer]) expect((await who.client.get(`challenges/${draft.id}${path}`)).status).toBe(200);
    const box = async (who: typeof desk.maker, name: string) => take<Box>(await who.client.get('challenges', { query: { box: name, limit: '100' } })).items.map(({ id }) => id);
    expect(await box(desk.colleague, 'own')).toContain(draft.id);
    for (const [who, name] of [[desk.colleague, 'square'], [desk.outsider, 'own'], [desk.outsider, 'review'], [desk.officer, 'review'], [desk.officer, 'own']] as const) expect(await box(who, name)).not.toContain(draft.id);
    take(await desk.act(desk.maker, draft, 'submit'));
    expect(await box(desk.officer, 'review')).toContain(draft.id);
    expect(await box(desk.outsider, 'review')).toEqual([]);
    expect(take<Box>(await desk.nobody.get('challenges', { query: { box: 'own' } })).items).toEqual([]);
    expect((await put(desk.outsider, draft)).status).toBe(404);
    expect((await desk.act(desk.outsider, draft, 'submit')).status).toBe(404);
    expect((await desk.act(desk.officer, { ...draft, version: 2 }, 'withdraw', '不合适')).body.code).toBe('challenges.not-yours');
    expect((await desk.act(desk.maker, { ...draft, version: 2 }, 'approve')).body.code).toBe('challenges.not-yours');
    expect((await desk.act(desk.maker, { ...draft, version: 2 }, 'burn')).body.code).toBe('state.unknown-act');
  });

  it('is edited as a draft only, and by whoever saw the last version', async () => {
    const draft = await desk.draft();
    take(await put(desk.colleague, draft, { problem: null, criteria: [], entriesUntil: null, questionsUntil: null }));
    expect((await put(desk.maker, draft)).body.code).toBe('state.stale-version');
    const seen = take<SeenChallenge>(await put(desk.maker, { ...draft, version: 2 }));
    const submitted = take<SeenChallenge>(await desk.act(desk.maker, seen, 'submit'));
    expect((await put(desk.maker, submitted)).body.code).toBe('challenges.not-editable');
    expect((await desk.maker.client.put<Refusal>(`challenges/${draft.id}`, { version: 1, secrecyAnswer: 'no', content: { ...challengeContent(), surprise: 1 } })).status).toBe(400);
  });

  it('is submitted only with all that it says, by the rule that is broken', async () => {
    const broken = async (change: Record<string, unknown>) => codes((await desk.act(desk.maker, await desk.draft(change), 'submit')).body);
    const half = { numerator: 1, denominator: 2 };
    expect(await broken({ problem: null, endUser: null })).toEqual(['challenges.incomplete /content/problem', 'challenges.incomplete /content/endUser']);
    expect(await broken({ criteria: [{ id: 'a', name: '甲', weight: half }] })).toEqual(['challenges.criteria-not-whole /content/criteria']);
    expect(await broken({ poolFen: 1 })).toEqual(['challenges.pool-not-stages /content/stages']);
    expect(await broken({ stages: [{ id: 'a', title: '样机', fen: 300_000_000 }, { id: 'a', title: '装车', fen: 0 }] })).toEqual(['challenges.stages-unpayable /content/stages/1/id', 'challenges.stages-unpayable /content/stages/1/fen']);
    expect(await broken({ poolFen: 0, stages: [] })).toEqual(['challenges.stages-unpayable /content/stages']);
    expect(await broken({ kind: 'race' })).toEqual(['challenges.race-lanes /content/lanes']);
    expect(await broken({ ip: { owner: 'to_be_decided', use: '实施', secrecy: '保密' } })).toEqual(['challenges.ip-undecided /content/ip/owner']);
    expect(await broken({ regime: 'national', eligibility: [{ kind: 'degree', text: '博士' }] })).toEqual(['challenges.discriminates /content/eligibility/0']);
    expect(await broken({ kind: 'directed' })).toEqual(['challenges.nobody-invited /content/invited']);
    const unverified = await desk.organisation('未认证大学', { state: 'unverified' });
    expect(await broken({ kind: 'directed', invited: [desk.outsider.organisationId, '0190a000-0000-7000-8000-000000000001', unverified] })).toEqual(['challenges.invited-unknown /content/invited/1', 'challenges.invited-unknown /content/invited/2']);
    expect(await broken({ kind: 'scene', eligibility: [{ kind: 'sales_history', text: '近三年业绩' }] })).toEqual(['challenges.sales-history /content/eligibility/0']);
    expect(await broken({ field: 'nowhere', region: '999999' })).toEqual(['challenges.unknown-code /content/field', 'challenges.unknown-code /content/region']);
    const incomplete = await desk.draft({ endUser: null });
    expect((await desk.get(desk.maker, incomplete.id)).nextActs).toMatchObject([{ act: 'submit', blockedBy: [{ code: 'challenges.incomplete', path: '/content/endUser' }] }, { act: 'withdraw', blockedBy: [] }]);
  });

  it('is reviewed by nobody who wrote on it, also not when the database is asked', async () => {
    const bureau = await desk.organisation('省科技厅', { type: 'authority' });
    const [author, editor, submitter, fourth] = [await desk.person(bureau, ['bureau_officer']), await desk.person(bureau, ['bureau_officer']), await desk.person(bureau, ['bureau_officer']), await desk.person(bureau, ['bureau_officer'])];
    const draft = await desk.draft({}, author);
    await put(editor, draft);
    const edited = take<SeenChallenge>(await put(author, { ...draft, version: 2 }));
    const submitted = take<SeenChallenge>(await desk.act(submitter, edited, 'submit'));
    for (const who of [author, editor, submitter]) {
      expect((await desk.act(who, submitted, 'approve')).body.code).toBe('challenges.approver-is-maker');
      await expect(desk.database.sql(`update challenges.challenge set state = 'approved', reviewed_by = $2, reviewed_at = now() where id = $1`, [draft.id, who.userId])).rejects.toThrow(/maker_is_not_reviewer/);
    }
    expect(take<SeenChallenge>(await desk.act(fourth, submitted, 'approve')).reviewedBy).toBe(fourth.userId);
  });

  it('keeps public money within the caps of the New Area where its unit is bound by them', async () => {
    const [row] = await desk.database.sql<{ id: string }>(`select id from platform.rule_version where rule = 'challenges.public-share-percent'`);
    const funds = { inPlaceFen: 1_199_999_999, otherSupport: 'no' };
    expect((await desk.act(desk.maker, await desk.draft({ publicFunds: { ...funds, otherSupport: 'unknown' } }), 'submit')).status).toBe(200);
    const rows = await desk.database.sql<{ id: string }>(`select id from platform.rule_version where rule like 'challenges.public-%'`);
    expect([rows.length, row!.id]).toEqual([3, expect.any(String) as string]);
    await desk.database.sql(`update platform.rule_version set enabled = true where rule like 'challenges.public-%'`);
    const broken = async (publicFunds: object, poolFen = 300_000_000) => codes((await desk.act(desk.maker, await desk.draft({ publicFunds, poolFen, stages: [{ id: 'a', title: '样机', fen: poolFen }] }), 'submit')).body);
    expect(await broken(funds)).toEqual(['challenges.public-share /content/poolFen']);
    expect(await broken({ ...funds, inPlaceFen: 1_200_000_000 })).toEqual([]);
    expect(await broken({ ...funds, inPlaceFen: 9_000_000_000 }, 400_000_001)).toEqual(['challenges.public-most /content/poolFen']);
    expect(await broken({ inPlaceFen: 9_000_000_000, otherSupport: 'unknown' })).toEqual(['challenges.supported-twice /content/publicFunds/otherSupport']);
    await desk.database.sql(`update platform.rule_version set enabled = false where rule like 'challenges.public-%'`);
  });

  it('opens for a verified organisation, long enough, and with every key', async () => {
    const openedWith = async (change: Record<string, unknown>) => {
      let seen = await desk.named(await desk.draft(change));
      for (const keeper of desk.keepers) take(await keeper.client.post(`challenges/${seen.id}/keepers/me`, { publicKey: spki() }), 201);
      seen = await desk.approved(seen);
      return { seen, open: () => desk.act(desk.maker, seen, 'open') };
    };
    expect(codes((await (await openedWith({ entriesUntil: inDays(29.9) })).open()).body)).toEqual(['challenges.too-short /content/entriesUntil']);
    expect(codes((await (await openedWith({ questionsUntil: inDays(41) })).open()).body)).toEqual(['challenges.times /content/entriesUntil']);
    expect(codes((await (await openedWith({ judgedBy: inDays(39).slice(0, 10) })).open()).body)).toEqual(['challenges.times /content/entriesUntil']);
    const ready = await openedWith({});
    await desk.database.sql(`update identity.organisation set state = 'rejected', verified_at = null where id = $1`, [desk.maker.organisationId]).catch(() => desk.hand.sql(`update identity.organisation set state = 'unverified', verified_at = null where id = $1`, [desk.maker.organisationId]));
    expect(codes((await ready.open()).body)).toEqual(['challenges.organiser-not-verified ']);
    await desk.hand.sql(`update identity.organisation set state = 'verified', verified_at = now() where id = $1`, [desk.maker.organisationId]);
    expect((await ready.open()).status).toBe(200);

    const unready = await desk.approved(await desk.named(await desk.draft()));
    expect(codes((await desk.act(desk.maker, unready, 'open')).body)).toEqual(['challenges.keepers-not-ready /keepers']);
    await expect(desk.database.sql(`begin; insert into challenges.challenge_edition (challenge_id, edition, content, canonical, sha256, changed, restarts, opened_by, opened_at) select id, 1, content, content::text, encode(sha256(convert_to(content::text, 'UTF8')), 'hex'), '{}', false, author_id, now() from challenges.challenge where id = '${unready.id}';
      update challenges.challenge set state = 'open', edition = 1, opened_at = now() where id = '${unready.id}'; commit`)).rejects.toThrow(/keepers_are_ready/);
    await desk.database.sql('rollback').catch(() => undefined);
    for (const stages of [[], [{ id: 'a', title: '样机', fen: 0 }], [{ id: 'a', title: '样机', fen: 1 }, { id: 'a', title: '装车', fen: 1 }]]) {
      const { id } = await desk.draft({ stages });
      await expect(desk.database.sql(`insert into challenges.challenge_edition (challenge_id, edition, content, canonical, sha256, changed, restarts, opened_by, opened_at) select id, 1, content, content::text, encode(sha256(convert_to(content::text, 'UTF8')), 'hex'), '{}', false, author_id, now() from challenges.challenge where id = $1`, [id])).rejects.toThrow(/stages_can_be_paid/);
    }
    // a scene asks for use: nothing is sealed
    expect((await desk.opened({ kind: 'scene', criteria: [], poolFen: null, stages: [], questionsUntil: null, judgedBy: null })).state).toBe('open');
  });

  it('names keepers of several organisations, each with one key of the right kind, made once', async () => {
    const draft = await desk.draft();
    const name = (accounts: readonly string[], needed: number, version = draft.version) => desk.maker.client.put<SeenKeepers & Refusal>(`challenges/${draft.id}/keepers`, { version, accounts, needed });
    const [one, two, three] = desk.keepers.map(({ userId }) => userId) as [string, string, string];
    expect(codes((await name([one, two], 2)).body)).toEqual(['challenges.too-few-keepers /accounts', 'challenges.keepers-needed /needed']);
    expect(codes((await name([one, two, three], 1)).body)).toContain('challenges.keepers-needed /needed');
    expect(codes((await name([one, two, three], 4)).body)).toEqual(['challenges.keepers-needed /needed']);
    expect(codes((await name([one, two, three], 3)).body)).toEqual(['challenges.keepers-needed /needed']);
    const tooMany = (await name([desk.maker.userId, desk.colleague.userId, one], 2)).body;
    expect([codes(tooMany), (tooMany.errors![0] as { params?: object }).params]).toEqual([['challenges.keepers-of-one-organisation /accounts'], { most: 2, allowed: 1 }]);
    // two of four shut what three open
    expect(codes((await name([desk.maker.userId, desk.colleague.userId, one, two], 3)).body)).toEqual(['challenges.keepers-of-one-organisation /accounts']);
    const unverified = await desk.person(await desk.organisation('未认证协会', { state: 'unverified' }), ['researcher'], '未认证');
    expect(codes((await name([one, two, unverified.userId], 2)).body)).toEqual(['challenges.keeper-not-verified /accounts/2']);
    expect(codes((await name([one, two, draft.id], 2)).body)).toEqual(['challenges.keeper-unknown /accounts/2']);
    expect((await name([one, two, three], 2, 9)).body.code).toBe('state.stale-version');
    expect((await desk.outsider.client.put<Refusal>(`challenges/${draft.id}/keepers`, { version: 1, accounts: [one, two, three], needed: 2 })).status).toBe(404);
    expect(take<SeenKeepers>(await name([one, two, three], 2)).items.map(({ name: who }) => who).sort()).toEqual(['公证处保管人', '协会保管人', '大学保管保管人']);

    const keep = (who: (typeof desk.keepers)[number], publicKey: string) => who.client.post<SeenKeepers & Refusal>(`challenges/${draft.id}/keepers/me`, { publicKey });
    const [first, second] = desk.keepers as [(typeof desk.keepers)[number], (typeof desk.keepers)[number]];
    for (const wrong of ['', 'x', spki('P-384'), spki('secp256k1'), `${spki()} `, `${spki().slice(0, -4)}AA==`, Buffer.concat([Buffer.from(spki(), 'base64').subarray(0, 27), Buffer.alloc(64, 7)]).toString('base64')]) expect([wrong, (await keep(first, wrong)).body.code]).toEqual([wrong, 'challenges.key-malformed']);
    const key = spki();
    const kept = take<SeenKeepers>(await keep(first, key), 201);
    expect([kept.mine, kept.title, kept.items.filter(({ publicKey }) => publicKey === key).length]).toEqual(['ready', draft.title, 1]);
    expect((await keep(first, spki())).body.code).toBe('challenges.key-made');
    expect((await keep(second, key)).body.code).toBe('challenges.key-known');
    expect((await keep(desk.outsider, spki())).body.code).toBe('challenges.not-keeper');
    await expect(desk.database.sql(`update challenges.keeper set public_key = $2, fingerprint = encode(sha256(decode($2, 'base64')), 'hex') where account_id = $1 and challenge_id = $3`, [one, spki(), draft.id])).rejects.toThrow(/key_is_made_once/);
    await expect(desk.database.sql(`update challenges.keeper set public_key = $2, fingerprint = repeat('0', 64), made_at = now() where account_id = $1 and challenge_id = $3`, [two, spki(), draft.id])).rejects.toThrow(/fingerprint_is_of_key/);
    expect(take<Box>(await first.client.get('challenges', { query: { box: 'keeping' } })).items.map(({ id }) => id)).toContain(draft.id);
    expect((await first.client.get(`challenges/${draft.id}`)).status).toBe(404);

    // naming anew voids every key, also one that was named before
    const again = take<SeenKeepers>(await name([one, two, three], 2, 2));
    expect(again.items.map(({ publicKey }) => publicKey)).toEqual([null, null, null]);
    expect((await keep(first, key)).status).toBe(201);
    take(await desk.act(desk.maker, await desk.get(desk.maker, draft.id), 'withdraw', '另行安排'));
    expect((await keep(second, spki())).body.code).toBe('challenges.keepers-fixed');
    expect((await name([one, two, three], 2, 4)).body.code).toBe('challenges.keepers-fixed');
    await expect(desk.database.sql('delete from challenges.keeper where challenge_id = $1', [draft.id])).rejects.toThrow(/keepers_are_fixed/);
  });

  it('opens once, however many open it at once', async () => {
    let seen = await desk.named(await desk.draft());
    for (const keeper of desk.keepers) take(await keeper.client.post(`challenges/${seen.id}/keepers/me`, { publicKey: spki() }), 201);
    seen = await desk.approved(seen);
    const answers = await Promise.all([desk.maker, desk.colleague, desk.maker, desk.colleague].map((who) => desk.act(who, seen, 'open')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(new Set(answers.filter(({ status }) => status === 409).map(({ body }) => body.code))).toEqual(new Set(['state.stale-version']));
    expect((await desk.database.sql('select 1 from challenges.challenge_edition where challenge_id = $1', [seen.id])).length).toBe(1);
  });

  it('is withdrawn with a reason before it opens, and never seen by the public', async () => {
    const draft = await desk.draft();
    expect((await desk.act(desk.maker, draft, 'withdraw')).body.code).toBe('state.reason-required');
    const gone = take<SeenChallenge>(await desk.act(desk.maker, draft, 'withdraw', '预算取消'));
    expect([gone.state, gone.nextActs, gone.stateReason]).toEqual(['withdrawn', [], '预算取消']);
    expect((await desk.outsider.client.get(`challenges/${draft.id}`)).status).toBe(404);
    expect((await desk.act(desk.maker, gone, 'submit')).body.code).toBe('state.illegal-transition');
    expect((await desk.outsider.client.put(`challenges/${draft.id}/followers/me`)).status).toBe(404);
    expect((await desk.maker.client.put(`challenges/${draft.id}/followers/me`)).status).toBe(404);
    expect((await desk.maker.client.post('challenges', challengeDraft({ title: '短' }))).status).toBe(400);
  });
});
