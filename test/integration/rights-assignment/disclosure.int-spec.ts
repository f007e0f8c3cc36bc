import { ROLE_NAMES, type Role } from '@app/kernel';
import { disclosureMachine } from '@app/rights-assignment';
import { aRecipient, anInventor, assessment, clearAnswers, disclosureDraft } from '@app/rights-assignment/testing';
import { openListingMarket, type ListingMarket, type Somebody } from '../listing/listing-market.js';

interface Seen { id: string; version: number; state: string; titleId: string | null; service: boolean | null; editable: boolean; stateReason: string | null; referrals: { id: string; question: string; kind: string; mayAnswer: boolean }[]; nextActs: { act: string; blockedBy: { code: string; article?: string }[] }[] }
type Refusal = { code: string; article?: string; errors: { path: string; code: string; message: string }[] };
type Act = [Somebody, string, object?];
const STATES = Object.keys(disclosureMachine.states) as (keyof typeof disclosureMachine.states)[];
const ACTS = [...new Set(disclosureMachine.acts.map(({ act }) => act))];

describe('disclosures', () => {
  let market: ListingMarket;
  let unit: string;
  let author: Somebody;
  let office: Somebody;
  let secrecy: Somebody;
  let ethics: Somebody;
  let colleague: Somebody;
  let stranger: Somebody;
  const byRole = new Map<Role, Somebody>();

  beforeAll(async () => {
    market = await openListingMarket();
    unit = await market.organisation('岳麓科技大学');
    for (const role of ROLE_NAMES) byRole.set(role, await market.person(unit, [role]));
    author = await market.person(unit, ['researcher'], '周明渊');
    office = byRole.get('tto')!;
    secrecy = byRole.get('secrecy_officer')!;
    ethics = byRole.get('ethics_secretary')!;
    colleague = byRole.get('researcher')!;
    stranger = await market.person(await market.organisation('别的大学'), ['researcher', 'tto', 'secrecy_officer', 'ethics_secretary']);
  }, 60_000);
  afterAll(() => market.close());

  const made = async (change: Record<string, unknown> = {}, who = author): Promise<Seen> => {
    const { status, body } = await who.client.post<Seen>('disclosures', disclosureDraft(change));
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  };
  const send = ({ client }: Somebody, { id, version }: Seen, act: string, body: object = {}) => client.post<Seen & Refusal>(
    `disclosures/${id}/${act === 'accept' || act === 'release' ? 'assessments' : `acts/${act}`}`, act === 'accept' ? { ...assessment(), ...body, version } : act === 'release' ? { ...assessment({ decision: 'release' }), ...body, version } : { version, reason: '说明理由', ...body });
  const through = async (seen: Seen, ...acts: Act[]): Promise<Seen> => {
    let current = seen;
    for (const [who, act, body] of acts) {
      const answer = await send(who, current, act, body);
      if (answer.status !== 200) throw new Error(`${act}: ${JSON.stringify(answer.body)}`);
      current = answer.body;
    }
    return current;
  };
  const assessing = async (change: Record<string, unknown> = {}) => through(await made(change), [author, 'submit'], [office, 'start-assessment']);
  const path: Record<string, () => Promise<Seen>> = {
    draft: () => made(), submitted: async () => through(await made(), [author, 'submit']), in_assessment: () => assessing(),
    returned: async () => through(await made(), [author, 'submit'], [office, 'return']),
    referred: async () => through(await assessing({ answers: clearAnswers({ ethics: { answer: 'unknown' } }) }), [office, 'refer']),
    accepted: async () => through(await assessing(), [office, 'accept']), withdrawn: async () => through(await made(), [author, 'withdraw']),
    not_service: async () => through(await assessing({ answers: clearAnswers({ unitTask: { answer: 'no' } }) }), [office, 'release']),
  };

  it('goes from a draft to a title chain by two people, and tells only ids', async () => {
    const accepted = await path['accepted']!();
    expect(accepted).toMatchObject({ state: 'accepted', service: true, titleId: expect.any(String) });
    const title = await author.client.get<{ owners: { name: string; share: object }[]; entries: unknown[] }>(`titles/${accepted.titleId}`);
    expect([title.status, title.body.owners]).toEqual([200, [expect.objectContaining({ name: '岳麓科技大学', share: { numerator: 1, denominator: 1 } })]]);
    const told = await market.database.sql<{ type: string; payload: object }>('select type, payload from platform.outbox_event where aggregate_id = $1 order by seq', [accepted.id]);
    expect(told.map(({ type }) => type)).toEqual([...Array<string>(3).fill('rights.disclosure-moved.v1'), 'rights.disclosure-accepted.v1']);
    expect(JSON.stringify(told)).not.toContain('隔膜');
    const audit = await market.database.sql<{ act: string; rule_versions: string[] }>(`select act, rule_versions from platform.audit_entry where aggregate_type = 'disclosure' and aggregate_id = $1 order by seq`, [accepted.id]);
    expect(audit.map(({ act }) => act)).toEqual(['create', 'submit', 'start-assessment', 'accept']);
    expect(audit.at(-1)!.rule_versions).toHaveLength(2);
  });

  it('takes nothing in while secrecy is "yes" or "unknown", and names the officers', async () => {
    for (const secrecyAnswer of ['yes', 'unknown']) {
      const answer = await author.client.post<Refusal>('disclosures', disclosureDraft({ secrecyAnswer, technicalDescription: 'GEHEIMNIS' }));
      expect([answer.status, answer.body.code, answer.body.article]).toEqual([422, 'rights.secrecy-stop', '保守国家秘密法 第三十四条、第三十五条']);
      expect(answer.raw.body).toContain(`${secrecy.userId}@people.example`);
      expect((await author.client.post('disclosures/secrecy-answers', { answer: secrecyAnswer })).status).toBe(422);
    }
    expect(await market.tablesWith('GEHEIMNIS')).toEqual([]);
    expect((await author.client.post('disclosures/secrecy-answers', { answer: 'no' })).status).toBe(200);
  });

  it('keeps confidential words in its own tables only', async () => {
    await through(await made({ technicalDescription: 'KANARIENVOGEL', title: 'KANARIENVOGEL 隔膜', answers: clearAnswers({ taskBook: { answer: 'no', evidence: 'KANARIENVOGEL' } }) }), [author, 'submit'], [office, 'start-assessment'], [office, 'accept', { reasons: 'KANARIENVOGEL' }]);
    expect(await market.tablesWith('KANARIENVOGEL')).toEqual(['rights_assignment.disclosure']);
  });

  const third = { numerator: 1, denominator: 3 };
  it.each([
    ['an organiser as inventor', { inventors: [anInventor({ contributionKind: 'organised_only' })] }, 'rights.not-an-inventor /inventors/0/contributionKind', '专利法实施细则 第十四条'],
    ['an inventor without words', { inventors: [anInventor({ contribution: null })] }, 'rights.contribution-undescribed /inventors/0/contribution', '专利法实施细则 第十四条'],
    ['33 % three times', { recipients: [1, 2, 3].map(() => aRecipient({ share: { numerator: 33, denominator: 100 } })) }, 'rights.shares-not-whole /recipients', undefined],
    ['two thirds', { inventors: [anInventor({ share: third }), anInventor({ share: third })] }, 'rights.shares-not-whole /inventors', undefined],
    ['a co-owner on top of the whole', { coOwners: [{ name: '协作研究所', share: third }] }, 'rights.shares-not-whole /coOwners', undefined],
    ['a student without proof', { recipients: [aRecipient({ status: 'student' })] }, 'rights.status-unproved /recipients/0/proof', undefined],
    ['the deceased signing', { inventors: [anInventor({ status: 'deceased', proof: '证明' })] }, 'rights.way-to-sign /inventors/0/signsBy', undefined],
    ['an account that is none', { inventors: [anInventor({ signsBy: 'account' })] }, 'rights.way-to-sign /inventors/0/signsBy', undefined],
    ['no description', { technicalDescription: null }, 'rights.incomplete /technicalDescription', undefined],
    ['public money without a project', { projects: [] }, 'rights.incomplete /projects', undefined],
  ])('refuses to submit %s', async (_, change, broken, article) => {
    const draft = await made(change);
    const answer = await send(author, draft, 'submit');
    expect([answer.status, answer.body.errors.map(({ path: at, code }) => `${code} ${at}`), answer.body.article]).toEqual([422, [broken], article]);
    await expect(market.database.sql(`update rights_assignment.disclosure set state = 'submitted', submitted_by = author_id, submitted_at = now(), technical_description = null where id = $1`, [draft.id])).rejects.toThrow('submitted_is_complete');
  });

  it('takes thirds for the whole', async () => {
    const three = [1, 2, 3].map(() => third);
    expect((await through(await made({ inventors: three.map((share) => anInventor({ share })), recipients: three.map((share) => aRecipient({ share })) }), [author, 'submit'])).state).toBe('submitted');
  });

  it.each([
    ['nobody by that account', { inventors: [anInventor({ userId: '01900000-0000-7000-8000-00000000dead' })] }, 422, 'rights.person-unknown'],
    ['a result of the future', { completedOn: '2099-01-01' }, 422, 'rights.date-in-future'],
    ['somebody else\'s listing', { achievementId: '01900000-0000-7000-8000-00000000dead' }, 422, 'rights.achievement-unknown'],
    ['a share above one', { recipients: [aRecipient({ share: { numerator: 2, denominator: 1 } })] }, 400, 'http.invalid-input'],
    ['an unknown field', { colour: 'red' }, 400, 'http.invalid-input'],
  ])('keeps no draft with %s', async (_, change, status, code) => {
    const answer = await author.client.post<Refusal>('disclosures', disclosureDraft(change));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it.each([
    ['a funder who owns it', { answers: clearAnswers({ fundingContract: { answer: 'yes' } }) }, {}, 'rights.funder-owns', '民法典 第八百五十九条、第八百六十条'],
    ['another owner', { answers: clearAnswers({ materialTransfer: { answer: 'yes' } }) }, {}, 'rights.another-owner', '民法典 第八百七十条'],
    ['no service achievement', { answers: clearAnswers({ unitTask: { answer: 'no' } }) }, {}, 'rights.not-a-service-achievement', '专利法 第六条'],
    ['defence', { answers: clearAnswers({ defence: { answer: 'yes' } }) }, {}, 'rights.defence-result', '国防专利条例 第四条、第七条、第八条'],
    ['ethics without an opinion', { answers: clearAnswers({ ethics: { answer: 'yes' } }) }, {}, 'rights.ethics-opinion-missing', '国科发监〔2023〕167号 第二条'],
    ['genetic resources without a permit', { answers: clearAnswers({ humanGeneticResources: { answer: 'yes' } }) }, {}, 'rights.genetic-permit-missing', '人类遗传资源管理条例 第二十一条至第二十八条'],
    ['an unknown', { answers: clearAnswers({ taskBook: { answer: 'unknown' } }) }, {}, 'rights.unknown-goes-to-a-person', undefined],
    ['a paper before filing', { publications: [{ date: '2026-10-01', place: '学报', kind: 'paper' }] }, { plannedFilingDate: '2026-12-31' }, 'rights.novelty-lost', '专利法 第二十四条'],
    ['a grace period that runs out', { publications: [{ date: '2026-10-01', place: '学术会议', kind: 'conference', graceCase: 'prescribed_meeting' }] }, { plannedFilingDate: '2027-04-02' }, 'rights.novelty-lost', '专利法 第二十四条'],
    ['know-how that was published', { publications: [{ date: '2026-10-01', place: '学报', kind: 'paper' }] }, { decision: 'keep_secret' }, 'rights.already-public', undefined],
    ['filing abroad unreviewed', {}, { filedAbroad: true }, 'rights.foreign-filing-unreviewed', '专利法 第十九条'],
    ['nobody to pay', {}, { payer: null }, 'rights.filing-unplanned', undefined],
  ])('refuses to accept %s, with its article', async (_, change, body, code, article) => {
    const answer = await send(office, await assessing(change), 'accept', body);
    expect([answer.status, answer.body.code, answer.body.article]).toEqual([422, code, article]);
    expect(answer.body.errors[0]!.message.length).toBeGreaterThan(0);
  });

  it('accepts within the grace period, and freezes the months it used', async () => {
    const ready = await assessing({ publications: [{ date: '2026-10-01', place: '学术会议', kind: 'conference', graceCase: 'prescribed_meeting' }] });
    await market.database.sql(`update platform.rule_version set enabled = false where rule = 'novelty.grace-months'`);
    expect((await send(office, ready, 'accept', { plannedFilingDate: '2027-04-01' })).body.code).toBe('rights.novelty-lost');
    await market.database.sql(`update platform.rule_version set enabled = true where rule = 'novelty.grace-months'`);
    expect((await send(office, ready, 'accept', { plannedFilingDate: '2027-04-01' })).status).toBe(200);
  });

  it('does not release a service achievement, and releases what is none with the reasons', async () => {
    expect((await send(office, await assessing(), 'release')).body).toMatchObject({ code: 'rights.service-is-not-released', article: '专利法 第六条' });
    expect(await path['not_service']!()).toMatchObject({ state: 'not_service', service: false, stateReason: '有应用前景，建议申请', titleId: null });
  });

  it('sends each unknown to its role and goes on when all have answered', async () => {
    const referred = await through(await assessing({ answers: clearAnswers({ defence: { answer: 'unknown' }, ethics: { answer: 'unknown' }, employmentTerms: { answer: 'unknown' } }) }), [office, 'refer']);
    expect(referred.referrals.map(({ question, kind }) => [question, kind]).sort()).toEqual([['defence', 'secrecy_officer'], ['employmentTerms', 'transfer_office'], ['ethics', 'ethics_secretary']]);
    const at = (question: string) => `disclosures/${referred.id}/referrals/${referred.referrals.find((each) => each.question === question)!.id}/answers`;
    const answer = async (who: Somebody, question: string, version: number, said = 'no') => who.client.post<Seen & Refusal>(at(question), { answer: said, reasons: '已核对', version });
    expect((await answer(ethics, 'defence', referred.version)).status).toBe(403);
    expect((await answer(stranger, 'defence', referred.version)).status).toBe(404);
    expect((await answer(secrecy, 'defence', 1)).body.code).toBe('state.stale-version');
    const first = await answer(secrecy, 'defence', referred.version);
    expect([first.status, first.body.state]).toEqual([200, 'referred']);
    expect((await answer(secrecy, 'defence', first.body.version)).body.code).toBe('rights.referral-answered');
    const second = await answer(ethics, 'ethics', first.body.version, 'yes');
    const last = await answer(office, 'employmentTerms', second.body.version);
    expect([last.body.state, last.body.referrals.length]).toEqual(['in_assessment', 3]);
    expect((await ethics.client.get<{ items: Seen[] }>('disclosures', { query: { box: 'referrals' } })).body.items.map(({ id }) => id)).toContain(referred.id);
    expect((await send(office, last.body, 'accept')).status).toBe(200);
    await expect(market.database.sql(`update rights_assignment.referral set answer = 'yes' where disclosure_id = $1`, [referred.id])).rejects.toThrow('referral_is_final');
  });

  it('lets nobody assess or answer what is theirs, nor the database', async () => {
    const both = await market.person(unit, ['researcher', 'tto']);
    const named = await market.person(unit, ['tto']);
    const own = await through(await made({}, both), [both, 'submit']);
    expect((await send(both, own, 'start-assessment')).body.code).toBe('rights.assessor-is-maker');
    const theirs = await assessing({ recipients: [aRecipient({ userId: named.userId, signsBy: 'account' })] });
    expect((await send(named, theirs, 'accept')).body.code).toBe('rights.assessor-is-maker');
    const decided = (by: string, id: string) => market.database.sql(`update rights_assignment.disclosure set state = 'accepted', assessment = '{"decision":"patent"}', assessed_by = $2, assessed_at = now() where id = $1`, [id, by]);
    await expect(decided(author.userId, theirs.id)).rejects.toThrow('disclosure_maker_is_not_checker');
    await expect(decided(named.userId, theirs.id)).rejects.toThrow('assessor_is_apart');
    const unclear = await assessing({ answers: clearAnswers({ taskBook: { answer: 'unknown' } }) });
    await expect(decided(office.userId, unclear.id)).rejects.toThrow('nothing_unknown');
    const referred = await through(await assessing({ answers: clearAnswers({ taskBook: { answer: 'unknown' } }), inventors: [anInventor({ userId: named.userId, signsBy: 'account' })] }), [office, 'refer']);
    expect((await named.client.post(`disclosures/${referred.id}/referrals/${referred.referrals[0]!.id}/answers`, { answer: 'no', reasons: '无', version: referred.version })).status).toBe(403);
    await expect(market.database.sql(`update rights_assignment.referral set answer = 'no', reasons = 'x', answered_at = now(), answered_by = $2 where disclosure_id = $1`, [referred.id, named.userId])).rejects.toThrow('answerer_is_apart');
  });

  it('counts shares in the database too', async () => {
    const submitted = await path['submitted']!();
    await expect(market.database.sql(`update rights_assignment.contributor set numerator = 1, denominator = 2 where disclosure_id = $1 and list = 'recipient'`, [submitted.id])).rejects.toThrow('shares_are_whole');
    await expect(market.database.sql(`delete from rights_assignment.contributor where disclosure_id = $1 and list = 'inventor'`, [submitted.id])).rejects.toThrow('shares_are_whole');
    await expect(market.database.sql(`update rights_assignment.contributor set part = 'organised_only' where disclosure_id = $1 and list = 'inventor'`, [submitted.id])).rejects.toThrow('inventors_created');
    const draft = await made();
    await market.database.sql(`update rights_assignment.contributor set numerator = 1, denominator = 2 where disclosure_id = $1`, [draft.id]);
  });

  it('is for those named in it and the office; a colleague finds nothing, not even in a list', async () => {
    const coInventor = await market.person(unit, ['researcher']);
    const submitted = await through(await made({ inventors: [anInventor({ userId: coInventor.userId, signsBy: 'account' })] }), [author, 'submit']);
    const statusFor = async (who: Somebody, id = submitted.id) => (await who.client.get(`disclosures/${id}`)).status;
    const draft = await made();
    for (const role of ROLE_NAMES) {
      expect([role, await statusFor(byRole.get(role)!)]).toEqual([role, ['tto', 'college_secretary', 'decision_secretary', 'unit_leader'].includes(role) ? 200 : 404]);
      expect([role, await statusFor(byRole.get(role)!, draft.id)]).toEqual([role, 404]);
    }
    expect([await statusFor(coInventor), await statusFor(stranger), (await market.nobody.get(`disclosures/${submitted.id}`)).status]).toEqual([200, 404, 401]);
    expect((await coInventor.client.put(`disclosures/${submitted.id}`, disclosureDraft({ version: submitted.version }))).status).toBe(403);
    expect((await colleague.client.put(`disclosures/${submitted.id}`, disclosureDraft({ version: submitted.version }))).status).toBe(404);
    const ids = async (who: Somebody, box: string) => (await who.client.get<{ items: Seen[] }>('disclosures', { query: { box, limit: '100' } })).body.items.map(({ id }) => id);
    expect([(await ids(office, 'office')).includes(submitted.id), (await ids(office, 'office')).includes(draft.id), (await ids(coInventor, 'mine')).includes(submitted.id)]).toEqual([true, false, true]);
    expect([await ids(colleague, 'office'), await ids(colleague, 'mine'), await ids(stranger, 'office')]).toEqual([[], [], []]);
  });

  it('lists by keyset without gaps or repetition', async () => {
    const pages: string[] = [];
    for (let cursor: string | undefined; ;) {
      const { body } = await author.client.get<{ items: Seen[]; nextCursor: string | null }>('disclosures', { query: { limit: '7', ...(cursor && { cursor }) } });
      pages.push(...body.items.map(({ id }) => id));
      if (body.nextCursor === null) break;
      cursor = body.nextCursor;
    }
    expect(pages).toEqual((await market.database.sql<{ id: string }>('select id from rights_assignment.disclosure where author_id = $1 order by id desc', [author.userId])).map(({ id }) => id));
    expect(pages.length).toBeGreaterThan(14);
  });

  it('refuses a stale version and an edit of what was submitted', async () => {
    const draft = await made();
    expect((await author.client.put(`disclosures/${draft.id}`, disclosureDraft({ version: 1, title: '第二个标题' }))).status).toBe(200);
    expect((await author.client.put<Refusal>(`disclosures/${draft.id}`, disclosureDraft({ version: 1 }))).body.code).toBe('state.stale-version');
    const submitted = await path['submitted']!();
    expect((await author.client.put<Refusal>(`disclosures/${submitted.id}`, disclosureDraft({ version: submitted.version }))).body.code).toBe('rights.not-editable');
    expect((await office.client.post<Refusal>(`disclosures/${(await assessing()).id}/acts/accept`, { version: 3 })).body.code).toBe('rights.act-has-a-form');
  });

  it('moves by its table only: every state x act x role through HTTP, every illegal pair through SQL', async () => {
    const wrong: string[] = [];
    for (const state of STATES) {
      let seen = await path[state]!();
      for (const act of ACTS) {
        const row = disclosureMachine.acts.find((each) => each.act === act && each.from.includes(state));
        for (const [role, who] of [...byRole, ['author' as const, author] as const]) {
          const answer = await send(who, seen, act);
          const sees = who === author || (state !== 'draft' && ['tto', 'college_secretary', 'decision_secretary', 'unit_leader'].includes(role)) || (state === 'referred' && role === 'ethics_secretary');
          const assessing = act === 'accept' || act === 'release';
          const holds = row?.permission === 'system' ? false : row !== undefined && (row.permission.name === 'rights.disclosure.write' ? who === author : role === 'tto');
          const expected = assessing && role !== 'tto' ? [403] : !sees ? [404] : row === undefined ? [409] : holds ? [200, 422] : [403];
          if (!expected.includes(answer.status)) wrong.push(`${state} ${act} ${role}: ${answer.status} ${answer.body.code} instead of ${expected.join('/')}`);
          if (answer.status === 200) seen = await path[state]!();
        }
      }
      for (const to of STATES.filter((other) => other !== state && !disclosureMachine.acts.some(({ from, to: next }) => from.includes(state) && next === other))) {
        const refused = await market.database.sql('update rights_assignment.disclosure set state = $2 where id = $1', [seen.id, to]).then(() => 'done', (error: Error) => error.message);
        if (!refused.includes('illegal transition')) wrong.push(`SQL ${state} -> ${to}: ${refused}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
