import { hash } from '@node-rs/argon2';
import { Database, systemContext, TransactionRunner } from '@app/platform';
import { EndNotices } from '@app/publicity';
import { ActOnApplication } from '@app/rights-assignment';
import { OnObjection } from '@app/rights-assignment/jobs';
import { agreement, applicationContent, aRecipient, assessment, disclosureDraft, minutes } from '@app/rights-assignment/testing';
import { openListingMarket, type ListingMarket, type Somebody } from '../listing/listing-market.js';

const PASSWORD = '麓山下的一句长口令 2026';
interface Seen {
  id: string; version: number; state: string; titleId: string | null; effectiveOn: string | null; contentHash: string; ruleVersions: string[]; notice: { noticeId: string; endsOn: string; openObjections: number };
  completers: { name: string; signed: boolean }[]; nextActs: { act: string; blockedBy: { code: string }[] }[];
}
interface Title {
  id: string; version: number; owners: { key: string; kind: string; userId: string | null; name: string; share: object }[]; agreement: Record<string, string>; licences: object[]; useRights: object[];
  entries: { id: string; kind: string; effectiveOn: string; applicationId: string | null; corrected: boolean }[];
}
type Refusal = { code: string; article?: string; errors: { code: string; path: string }[] };
const HALF = { numerator: 1, denominator: 2 };

describe('applications for rights', () => {
  let market: ListingMarket;
  let unit: string;
  let zhou: Somebody;
  let tan: Somebody;
  let office: Somebody;
  let college: Somebody;
  let decider: Somebody;
  let leader: Somebody;
  let colleague: Somebody;
  let stranger: Somebody;

  beforeAll(async () => {
    market = await openListingMarket();
    unit = await market.organisation('岳麓科技大学');
    zhou = await market.person(unit, ['researcher'], '周明渊');
    tan = await market.person(unit, ['researcher'], '谭若溪');
    office = await market.person(unit, ['tto']);
    college = await market.person(unit, ['college_secretary']);
    decider = await market.person(unit, ['decision_secretary']);
    leader = await market.person(unit, ['unit_leader']);
    colleague = await market.person(unit, ['researcher']);
    stranger = await market.person(await market.organisation('别的大学'), ['researcher', 'tto', 'decision_secretary']);
    await market.database.sql('update identity.account set password_hash = $1', [await hash(PASSWORD)]);
  }, 60_000);
  // every case begins in October, so that its notice ends within the known calendar
  beforeEach(() => market.clock.advance(Date.parse('2026-10-12T01:00:00Z') - market.clock.now().getTime()));
  afterAll(() => market.close());

  const take = <T>({ status, body }: { status: number; body: unknown }, wanted = 200): T => {
    if (status !== wanted) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body as T;
  };
  async function disclosed(change: Record<string, unknown> = {}): Promise<string> {
    const person = (name: string, userId: string | null) => aRecipient({ name, userId, signsBy: userId ? 'account' : 'paper_with_witness', share: HALF });
    const draft = disclosureDraft({ recipients: [person('周明渊', zhou.userId), person('谭若溪', tan.userId)], ...change });
    let seen = take<Seen>(await zhou.client.post('disclosures', draft), 201);
    for (const [who, act] of [[zhou, 'submit'], [office, 'start-assessment']] as const) seen = take<Seen>(await who.client.post(`disclosures/${seen.id}/acts/${act}`, { version: seen.version }));
    return take<Seen>(await office.client.post(`disclosures/${seen.id}/assessments`, { ...assessment(), version: seen.version })).id;
  }
  const split = [{ person: '周明渊', share: { numerator: 2, denominator: 3 } }, { person: '谭若溪', share: { numerator: 1, denominator: 3 } }];
  const drafted = async (change: Record<string, unknown> = {}, disclosureId?: string): Promise<Seen> =>
    take(await zhou.client.post('rights-applications', { ...applicationContent({ split, ...change }), disclosureId: disclosureId ?? await disclosed() }), 201);
  const send = (who: Somebody, { id, version }: Seen, act: string, body: object = {}) => who.client.post<Seen & Refusal>(`rights-applications/${id}/acts/${act}`, { version, ...body });
  const act = async (who: Somebody, seen: Seen, name: string, body: object = {}): Promise<Seen> => take(await send(who, seen, name, body));
  const sign = (who: Somebody, { id, version }: Seen, person: string, change: object = {}) => who.client.post<Seen & Refusal>(`rights-applications/${id}/consents`, { version, person, given: true, password: PASSWORD, ...change });
  const fresh = async ({ id }: Seen): Promise<Seen> => take(await office.client.get(`rights-applications/${id}`));
  const titleOf = async (seen: Seen): Promise<Title> => take(await office.client.get(`titles/${seen.titleId}`));
  async function signed(change: Record<string, unknown> = {}): Promise<Seen> {
    let seen = await act(zhou, await drafted(change), 'ask-consent');
    for (const [who, name] of [[zhou, '周明渊'], [tan, '谭若溪']] as const) seen = take(await sign(who, seen, name));
    return seen;
  }
  const resolved = async (seen: Seen): Promise<Seen> => take(await college.client.post(`rights-applications/${seen.id}/college-minutes`, { ...minutes(), version: seen.version }));
  const publicised = async (change: Record<string, unknown> = {}): Promise<Seen> => act(office, await resolved(await signed(change)), 'publicise');
  /** The day after the period; the nightly job has run. */
  async function afterNotice(seen: Seen): Promise<Seen> {
    const day = Date.parse(`${seen.notice.endsOn}T17:00:00Z`);
    if (market.clock.now().getTime() < day) market.clock.advance(day - market.clock.now().getTime());
    await market.api.get(EndNotices, { strict: false }).run(systemContext('end-notices', 'test'));
    return fresh(seen);
  }
  /** What the worker does with publicity's events about this application. */
  async function follow(seen: Seen, type: string): Promise<void> {
    const [event] = await market.database.sql<{ id: string; payload: object }>(`select id, payload from platform.outbox_event where type = $1 and payload ->> 'subjectId' = $2 order by seq desc limit 1`, [type, seen.id]);
    const consumer = new OnObjection(market.api.get(ActOnApplication, { strict: false }));
    await market.api.get(TransactionRunner).run(systemContext('test', event!.id), (ctx) => consumer.handle(ctx, { id: event!.id, type, payload: event!.payload } as never));
  }
  const unitMinutes = minutes({ body: 'unit', document: '校长办公会纪要〔2026〕31号' });
  const decided = async (seen: Seen): Promise<Seen> => act(decider, await afterNotice(seen), 'decide', { unit: unitMinutes });

  it.each(['ownership_share', 'full_assignment'])('goes from the team to its registration as %s, by people apart, on frozen rules', async (form) => {
    let seen = await decided(await publicised({ form, residualPriceFen: form === 'full_assignment' ? 30_000_000 : null }));
    expect(seen.ruleVersions.length).toBeGreaterThanOrEqual(5);
    seen = await act(office, seen, 'sign-agreement', { agreement: agreement() });
    expect((await send(office, seen, 'take-effect')).body.code).toBe('rights.registration-needed');
    seen = await act(office, seen, 'file-recordal');
    expect((await send(office, seen, 'record')).body.code).toBe('rights.recordal-missing');
    seen = await act(office, seen, 'record', { recordal: { number: '2026430000123', registeredOn: '2026-01-05' } });
    expect(seen).toMatchObject({ state: 'effective', effectiveOn: '2026-01-05' });
    // 7/10 of the unit's whole x 2/3 and 1/3, from the day of registration; the unit keeps 3/10
    const title = await titleOf(seen);
    expect(title.owners.map(({ key, share }) => [key, share])).toEqual([
      [`organisation:${unit}`, { numerator: 3, denominator: 10 }], [`person:${zhou.userId}`, { numerator: 7, denominator: 15 }], [`person:${tan.userId}`, { numerator: 7, denominator: 30 }]]);
    expect(title.agreement).toMatchObject({ transfer: 'all', practise: 'silent' });
    expect(title.entries.map(({ kind, effectiveOn, applicationId }) => [kind, effectiveOn, applicationId])).toEqual([['ownership', '2025-09-01', null], ['ownership', '2026-01-05', seen.id], ['agreement', '2026-01-05', seen.id]]);
    expect(await market.database.sql(`select to_char(valid_from, 'YYYY-MM-DD') as "from", to_char(valid_to, 'YYYY-MM-DD') as "to", count(*)::int from rights_assignment.title_share where title_id = $1 group by 1, 2 order by 1`, [title.id]))
      .toEqual([{ from: '2025-09-01', to: '2026-01-05', count: 1 }, { from: '2026-01-05', to: null, count: 3 }]);
    const audit = await market.database.sql<{ act: string }>(`select act from platform.audit_entry where aggregate_type = 'rights-application' and aggregate_id = $1 order by seq`, [seen.id]);
    expect(audit.map((entry) => entry.act)).toEqual(['create', 'ask-consent', 'sign', 'all-consented', 'enter-college', 'publicise', 'decide', 'sign-agreement', 'file-recordal', 'record']);
  }, 60_000);

  it('grants a right of use without registration, for ten years or more', async () => {
    expect((await send(zhou, await drafted({ form: 'use_right', termYears: 9 }), 'ask-consent')).body).toMatchObject({ code: 'rights.use-right-too-short', article: '国科发区〔2020〕128号 二（二）' });
    const seen = await decided(await publicised({ form: 'use_right', termYears: 10 }));
    const later = agreement({ effectiveOn: '2026-12-30' });
    const signedNow = await act(office, seen, 'sign-agreement', { agreement: later });
    expect((await send(office, signedNow, 'take-effect')).body.code).toBe('rights.effect-not-yet');
    market.clock.advance(Date.parse('2026-12-30T01:00:00Z') - market.clock.now().getTime());
    const effective = await act(office, signedNow, 'take-effect');
    expect(effective.state).toBe('effective');
    let title = await titleOf(effective);
    expect(title.owners).toHaveLength(1);
    expect(title.useRights).toMatchObject([{ since: '2026-12-30', until: '2036-12-29', holders: [{ name: '周明渊', userId: zhou.userId }, { name: '谭若溪', userId: tan.userId }] }]);
    const consents = take<{ items: { act: string; blocks: { code: string }[] }[] }>(await office.client.get(`titles/${title.id}/consents`)).items;
    expect(consents.filter(({ blocks }) => blocks.some(({ code }) => code === 'use-right')).map((item) => item.act)).toEqual(['exclusive_licence', 'sole_licence']);
    await act(leader, effective, 'revoke', { reason: '依据文件被上级撤销' });
    title = await titleOf(effective);
    expect(title.useRights).toEqual([]);
  }, 60_000);

  it('gives back by a correction what a revoked decision had given, but not under what rests on it nor by hand', async () => {
    let seen = await act(office, await act(office, await decided(await publicised()), 'sign-agreement', { agreement: agreement() }), 'file-recordal');
    expect((await send(office, seen, 'record', { recordal: { number: '1', registeredOn: '2026-01-03' } })).body.code).toBe('rights.recordal-before-agreement');
    const recordal = { number: '2026430000123', registeredOn: '2026-01-05' };
    let title = await titleOf(seen);
    const write = async (content: object, effectiveOn: string, corrects: string | null = null): Promise<{ status: number; body: Title & Refusal }> => {
      const answer = await office.client.post<Title & Refusal>(`titles/${title.id}/entries`, { version: title.version, effectiveOn, evidence: '转让合同', content, corrects });
      if (answer.status === 201) title = answer.body;
      return answer;
    };
    const alone = (share: object) => ({ kind: 'ownership', owners: [{ kind: 'organisation', organisationId: unit, name: '岳麓科技大学', share }] });
    await write(alone({ numerator: 1, denominator: 1 }), '2026-02-01');
    expect((await send(office, seen, 'record', { recordal })).body.code).toBe('rights.title-moved-on');
    await write({ kind: 'void' }, '2026-02-01', title.entries.at(-1)!.id);
    seen = await act(office, seen, 'record', { recordal });
    title = await titleOf(seen);
    const own = title.entries.filter(({ applicationId }) => applicationId === seen.id);
    expect((await write({ kind: 'void' }, '2026-01-05', own[0]!.id)).body.code).toBe('rights.title-entry-of-assignment');
    await write({ kind: 'licence', licence: 'ordinary', licensee: '星泓能源', territory: '中国', field: '储能' }, '2026-03-01');
    const sold = await write({ kind: 'ownership', owners: title.owners.map(({ key: _, ...owner }) => (owner.userId === tan.userId ? { ...owner, kind: 'outside', userId: null, name: '受让人' } : owner)) }, '2026-04-01');
    expect(sold.status).toBe(201);
    expect((await send(leader, seen, 'revoke', { reason: '依据文件被上级撤销' })).body.code).toBe('rights.title-rests-on-it');
    await write({ kind: 'void' }, '2026-04-01', title.entries.at(-1)!.id);
    seen = await act(leader, seen, 'revoke', { reason: '依据文件被上级撤销' });
    title = await titleOf(seen);
    expect(title.owners.map(({ key, share }) => [key, share])).toEqual([[`organisation:${unit}`, { numerator: 1, denominator: 1 }]]);
    expect(title.entries.filter(({ applicationId }) => applicationId === seen.id).map(({ kind, corrected }) => [kind, corrected])).toEqual([['ownership', true], ['agreement', true], ['void', false], ['void', false]]);
    expect([title.agreement['transfer'], title.licences.length]).toEqual(['silent', 1]);
    await expect(market.database.sql(`insert into rights_assignment.title_entry (id, title_id, seq, kind, effective_on, content, evidence, application_id, written_by, written_at)
      select gen_random_uuid(), title_id, 99, 'licence_ended', effective_on, content, evidence, $1, written_by, written_at from rights_assignment.title_entry where title_id = $2 limit 1`, [seen.id, title.id])).rejects.toThrow('assignment_touches_its_own');
  }, 60_000);

  it('lets each completer answer only for themselves, once, with their own password', async () => {
    const seen = await act(zhou, await drafted(), 'ask-consent');
    expect((await sign(zhou, seen, '谭若溪')).body.code).toBe('rights.not-a-completer');
    expect((await sign(office, seen, '谭若溪')).body.code).toBe('rights.not-a-completer');
    expect((await sign(tan, seen, '谭若溪', { password: '不是这一句' })).status).toBe(422);
    expect((await sign(stranger, seen, '谭若溪')).status).toBe(404);
    expect((await sign(colleague, seen, '谭若溪')).status).toBe(404);
    expect((await sign(tan, seen, '谭若溪', { given: false })).body.code).toBe('rights.refusal-needs-reason');
    const one = take<Seen>(await sign(tan, seen, '谭若溪'));
    expect((await sign(tan, one, '谭若溪')).body.code).toBe('rights.answered-already');
  }, 30_000);

  it('enters the paper of a completer without an account, before a witness', async () => {
    const disclosureId = await disclosed({ recipients: [aRecipient({ name: '周明渊', userId: zhou.userId, signsBy: 'account', share: HALF }), aRecipient({ name: '谭若溪', status: 'deceased', proof: '继承公证书', heirs: '谭某（配偶）', signsBy: 'heir_or_representative', share: HALF })] });
    const seen = take<Seen>(await sign(zhou, await act(zhou, await drafted({}, disclosureId), 'ask-consent'), '周明渊'));
    expect((await sign(office, seen, '谭若溪')).body.code).toBe('rights.paper-needed');
    expect((await sign(zhou, seen, '谭若溪', { paper: { document: '同意书', witness: '王某' } })).body.code).toBe('rights.not-a-completer');
    expect(take<Seen>(await sign(office, seen, '谭若溪', { paper: { document: '继承人同意书', witness: '王某' } })).state).toBe('unit_review');
  }, 30_000);

  it('returns what a completer refuses; a changed split needs new signatures of all', async () => {
    let seen = take<Seen>(await sign(zhou, await act(zhou, await drafted(), 'ask-consent'), '周明渊'));
    seen = take(await sign(tan, seen, '谭若溪', { given: false, reason: '比例与约定不符' }));
    expect(seen.state).toBe('returned');
    const half = split.map(({ person }) => ({ person, share: HALF }));
    seen = take(await zhou.client.put(`rights-applications/${seen.id}`, { ...applicationContent({ split: half }), version: seen.version }));
    seen = await act(zhou, seen, 'ask-consent');
    expect(seen.completers.map(({ signed: has }) => has)).toEqual([false, false]);
    seen = take(await sign(tan, seen, '谭若溪'));
    expect(seen.state).toBe('team_consent');
    expect(take<Seen>(await sign(zhou, seen, '周明渊')).state).toBe('unit_review');
  }, 30_000);

  it.each([
    ['no basis', { basis: null }, 'rights.basis-not-live'], ['a basis that ran out', { basis: { ...applicationContent().basis, validTo: '2025-12-31' } }, 'rights.basis-not-live'],
    ['an unknown exclusion', { exclusions: { ...applicationContent().exclusions, 'economic-security': 'unknown' } }, 'rights.exclusion-unknown'],
    ['thirds that were rounded', { split: [{ person: '周明渊', share: { numerator: 667, denominator: 1000 } }, { person: '谭若溪', share: { numerator: 333, denominator: 1000 } }, ] }, null],
    ['a split that is not one', { split: [{ person: '周明渊', share: { numerator: 666, denominator: 1000 } }, { person: '谭若溪', share: { numerator: 333, denominator: 1000 } }] }, 'rights.split-not-whole'],
  ])('before the team is asked: %s', async (_, change, code) => {
    const seen = await drafted(change);
    const answer = await send(zhou, seen, 'ask-consent');
    expect(answer.body.code ?? null).toBe(code);
    if (code) expect((await fresh(await act(zhou, seen, 'withdraw', { reason: '重做' }))).state).toBe('withdrawn');
  }, 30_000);

  it('is not publicised before the college has resolved, nor with the relation to the recipient unknown', async () => {
    const seen = await signed({ relatedParty: 'unknown' });
    expect((await send(office, seen, 'publicise')).body.errors.map(({ code }) => code)).toEqual(['rights.college-resolution-missing', 'rights.related-party-unanswered']);
    expect((await send(stranger, seen, 'publicise')).status).toBe(404);
    expect((await send(college, seen, 'publicise')).status).toBe(403);
  }, 30_000);

  it('marks a related recipient in the notice', async () => {
    const seen = await publicised({ relatedParty: 'yes', relatedPartyNote: '承接企业由周明渊持股 12%' });
    const notice = take<{ relatedParty: boolean; text: string }>(await colleague.client.get(`publicity-notices/${seen.notice.noticeId}`));
    expect(notice.relatedParty).toBe(true);
    expect((await stranger.client.get(`publicity-notices/${seen.notice.noticeId}`)).status).toBe(404);
  }, 30_000);

  it('is decided neither before the end of the notice nor while an objection of the last hour is open', async () => {
    let seen = await publicised();
    expect((await send(decider, seen, 'decide', { unit: unitMinutes })).body.errors.map(({ code }) => code)).toContain('rights.notice-not-over');
    market.clock.advance(Date.parse(`${seen.notice.endsOn}T15:30:00Z`) - market.clock.now().getTime());
    const objection = take<{ id: string; version: number }>(await colleague.client.post(`publicity-notices/${seen.notice.noticeId}/objections`, { text: '完成人名单漏列本人，特此提出异议。', password: PASSWORD }), 201);
    await follow(seen, 'publicity.objection-received.v1');
    seen = await afterNotice(seen);
    expect(seen.state).toBe('objection_handling');
    expect((await send(decider, seen, 'decide', { unit: unitMinutes })).status).toBe(409);
    let version = objection.version;
    for (const [name, body] of [['admit', {}], ['dismiss', { reason: '经核查实验记录，异议人未参与' }]] as const)
      version = take<{ version: number }>(await leader.client.post(`publicity-objections/${objection.id}/acts/${name}`, { version, ...body })).version;
    await follow(seen, 'publicity.objection-settled.v1');
    seen = await fresh(seen);
    expect(seen.state).toBe('publicity');
    expect((await act(decider, seen, 'decide', { unit: unitMinutes })).state).toBe('decided');
  }, 60_000);

  it('is not decided against an upheld objection; returned and changed, it is signed and publicised anew', async () => {
    let seen = await publicised();
    const objection = take<{ id: string; version: number }>(await colleague.client.post(`publicity-notices/${seen.notice.noticeId}/objections`, { text: '内部分配与团队约定不符，请核查。', password: PASSWORD }), 201);
    await follow(seen, 'publicity.objection-received.v1');
    let version = objection.version;
    for (const [name, body] of [['admit', {}], ['uphold', { reason: '经核查属实' }]] as const)
      version = take<{ version: number }>(await leader.client.post(`publicity-objections/${objection.id}/acts/${name}`, { version, ...body })).version;
    await follow(seen, 'publicity.objection-settled.v1');
    seen = await afterNotice(seen);
    expect((await send(decider, seen, 'decide', { unit: unitMinutes })).body.code).toBe('rights.objection-upheld');
    seen = await act(office, seen, 'return', { reason: '按异议处理意见修改分配' });
    const half = split.map(({ person }) => ({ person, share: HALF }));
    seen = take(await zhou.client.put(`rights-applications/${seen.id}`, { ...applicationContent({ split: half }), version: seen.version }));
    seen = await act(zhou, seen, 'ask-consent');
    for (const [who, name] of [[zhou, '周明渊'], [tan, '谭若溪']] as const) seen = take(await sign(who, seen, name));
    expect((await act(office, await resolved(seen), 'publicise')).notice).toMatchObject({ state: 'running', openObjections: 0 });
  }, 60_000);

  it('ends its notice when it is withdrawn during publicity, and leaves room for another application', async () => {
    const disclosureId = await disclosed();
    let seen = await act(zhou, await drafted({}, disclosureId), 'ask-consent');
    expect((await zhou.client.post('rights-applications', { ...applicationContent({ split }), disclosureId })).status).toBe(409);
    for (const [who, name] of [[zhou, '周明渊'], [tan, '谭若溪']] as const) seen = take(await sign(who, seen, name));
    seen = await act(office, await resolved(seen), 'publicise');
    expect((await send(zhou, seen, 'withdraw')).body.code).toBe('state.reason-required');
    const gone = await act(zhou, seen, 'withdraw', { reason: '团队另有安排' });
    expect(gone.state).toBe('withdrawn');
    expect(take<{ state: string }>(await office.client.get(`publicity-notices/${seen.notice.noticeId}`)).state).toBe('withdrawn');
    expect((await drafted({}, disclosureId)).state).toBe('draft');
  }, 30_000);

  it('is revoked by the unit\'s leader only, with the reason', async () => {
    const seen = await decided(await publicised());
    expect((await send(office, seen, 'revoke', { reason: '依据被撤销' })).status).toBe(403);
    expect((await send(leader, seen, 'revoke')).body.code).toBe('state.reason-required');
    expect((await act(leader, seen, 'revoke', { reason: '依据文件被上级撤销' })).state).toBe('revoked');
  }, 60_000);

  it('is no matter for a result that is secret or of defence', async () => {
    const id = await disclosed();
    await market.database.sql(`update rights_assignment.disclosure set answers = jsonb_set(answers, '{defence,answer}', '"yes"') where id = $1`, [id]);
    expect((await zhou.client.post<Refusal>('rights-applications', { ...applicationContent({ split }), disclosureId: id })).body.code).toBe('rights.secret-result');
  });

  it('keeps plan and recipient in its own tables and the notice', async () => {
    await publicised({ plan: 'KANARIENVOGEL 中试', recipient: '星泓能源' });
    expect(await market.tablesWith('KANARIENVOGEL')).toEqual(['rights_assignment.application']);
  }, 30_000);

  it('is guarded by the database where a way around the rules is found', async () => {
    const seen = await act(zhou, await drafted(), 'ask-consent');
    const sql = (text: string, values: unknown[] = []) => market.api.get(Database).execute(systemContext('test', 'sql'), text, values);
    await expect(sql(`update rights_assignment.application set state = 'unit_review' where id = $1`, [seen.id])).rejects.toThrow(/all_completers_consent/);
    await expect(sql(`update rights_assignment.application set state = 'effective' where id = $1`, [seen.id])).rejects.toThrow(/transition|publicised_has_notice/);
    const pending = await act(office, await act(office, await decided(await publicised()), 'sign-agreement', { agreement: agreement() }), 'file-recordal');
    await expect(sql(`update rights_assignment.application set state = 'effective' where id = $1`, [pending.id])).rejects.toThrow(/effective_has_title/);
    const review = await signed();
    await expect(sql('update rights_assignment.application set reviewed_by = applicant_id where id = $1', [review.id])).rejects.toThrow(/application_reviewer_is_not_maker/);
    await expect(sql('update rights_assignment.application set reviewed_by = $2 where id = $1', [review.id, tan.userId])).rejects.toThrow(/checker_is_apart/);
    await expect(sql('update rights_assignment.application_consent set given = true')).rejects.toThrow(/permission denied/);
  }, 30_000);
});
