import type { Page } from 'playwright-core';
import { agreement, anInventor, applicationContent, aRecipient, assessment, disclosureDraft, minutes } from '@app/rights-assignment/testing';
import { dialogCloses, pickOption } from '../support/controls.js';
import { graveFindings } from '../support/soundness.js';
import { DEMO_PASSWORD, openStage, type Stage } from '../support/stage.js';

const HALF = { numerator: 1, denominator: 2 };
interface Seen { id: string; version: number; titleId: string }

async function shot(page: Page, name: string): Promise<void> {
  if (process.env['LUQIAO_SHOTS']) await page.screenshot({ path: `${process.env['LUQIAO_SHOTS']}/${name}.png`, fullPage: true });
}

describe('after an assignment of rights', () => {
  let stage: Stage;
  let application = '';
  let title = '';
  beforeAll(async () => {
    stage = await openStage();
    const send = async <T>(to: string, body: object, token?: string): Promise<T> => {
      const answer = await fetch(`${stage.url}/api/v1/${to}`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${to}: ${answer.status} ${await answer.text()}`);
      return answer.json() as Promise<T>;
    };
    const enter = (who: string) => send<{ accessToken: string; user: { id: string } }>('auth/login', { email: `${who}@yuelu-tech.example`, password: DEMO_PASSWORD });
    const [zhou, tan, office, decider] = await Promise.all(['zhou.researcher', 'tan.researcher', 'lin.tto', 'he.decision'].map(enter));
    await stage.database.sql(`insert into platform.calendar_year (year, source, notice_date, known_until) values (2099, 'test', '2026-01-01', '2099-12-31')`);
    const person = (name: string, userId: string) => ({ name, userId, signsBy: 'account', share: HALF });
    const both = [person('周明渊', zhou!.user.id), person('谭若溪', tan!.user.id)];
    let seen = await send<Seen>('disclosures', disclosureDraft({ inventors: both.map(anInventor), recipients: both.map(aRecipient) }), zhou!.accessToken);
    for (const [token, act] of [[zhou!.accessToken, 'submit'], [office!.accessToken, 'start-assessment']] as const) seen = await send<Seen>(`disclosures/${seen.id}/acts/${act}`, { version: seen.version }, token);
    const accepted = await send<Seen>(`disclosures/${seen.id}/assessments`, { ...assessment(), version: seen.version }, office!.accessToken);
    const split = both.map(({ name }) => ({ person: name, share: HALF }));
    let asked = await send<Seen>('rights-applications', { ...applicationContent({ form: 'full_assignment', residualPriceFen: 30_000_000, split }), disclosureId: accepted.id }, zhou!.accessToken);
    asked = await send<Seen>(`rights-applications/${asked.id}/acts/ask-consent`, { version: asked.version }, zhou!.accessToken);
    for (const [token, name] of [[zhou!.accessToken, '周明渊'], [tan!.accessToken, '谭若溪']] as const) asked = await send<Seen>(`rights-applications/${asked.id}/consents`, { version: asked.version, person: name, given: true, password: DEMO_PASSWORD }, token);
    // a notice runs for weeks: the days between are skipped by hand, the effect itself goes through the API
    const papers = { college: minutes(), unit: minutes({ body: 'unit' }), agreement: agreement() };
    await stage.database.sql(`begin; set local session_replication_role = replica; update rights_assignment.application set state = 'recordal_pending', college = '${JSON.stringify(papers.college)}', unit_minutes = '${JSON.stringify(papers.unit)}',
      agreement = '${JSON.stringify(papers.agreement)}', reviewed_by = '${office!.user.id}', decided_by = '${decider!.user.id}', notice_id = '${asked.id}' where id = '${asked.id}'; commit`);
    await stage.database.sql(`begin; set local session_replication_role = replica; insert into publicity.notice select (jsonb_populate_record(null::publicity.notice, jsonb_build_object('id', '${asked.id}', 'organisation_id', a.organisation_id, 'organisation_name', '岳麓科技大学',
      'kind', 'rights-assignment', 'subject_type', 'rights-application', 'subject_id', a.id, 'title', '{"zh-CN": "公示", "en": "Notice"}'::jsonb, 'facts', '[{"label": {"zh-CN": "成果", "en": "Result"}, "value": {"zh-CN": "隔膜", "en": "Membrane"}, "person": null, "personalSum": false}]'::jsonb,
      'related_party', 'no', 'scope', 'unit', 'place', '公告栏', 'text', '公示', 'working_days', 15, 'opened_on', '2026-06-01', 'starts_on', '2026-06-02', 'ends_on', '2026-06-30', 'rules', '[{"id": "${asked.id}", "rule": "rights.publicity-working-days", "jurisdiction": "CN", "article": null, "status": "general-knowledge", "value": 15}]'::jsonb, 'opened_by', '${office!.user.id}', 'state', 'ended', 'ended_at', '2026-07-01T00:00:00Z',
      'version', 1, 'created_at', now(), 'updated_at', now()))).* from rights_assignment.application a where a.id = '${asked.id}'; commit`);
    const effective = await send<Seen>(`rights-applications/${asked.id}/acts/record`, { version: asked.version, recordal: { number: '2026430000123', registeredOn: '2026-01-05' } }, office!.accessToken);
    [application, title] = [`/rights-applications/${effective.id}`, `/titles/${effective.titleId}`];
  }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  it('shows the title that it wrote, and takes the team\'s report of the year', async () => {
    const page = await stage.visitor({ email: 'zhou.researcher@yuelu-tech.example', width: 375 });
    await page.goto(title);
    await page.getByText('周明渊 7/20').waitFor();
    await page.getByRole('link', { name: '由赋权形成' }).first().click();
    await page.getByText('自 2026-01-05 起生效，已写入权属链').waitFor();
    await page.getByLabel('有进展', { exact: true }).check();
    await page.getByLabel('做了什么').fill('中试线已建成，完成三批次验证。');
    expect(await graveFindings(page)).toEqual([]);
    await shot(page, 'report-375');
    await page.getByRole('button', { name: '提交实施报告' }).click();
    await page.getByText('已提交', { exact: true }).waitFor();
    await page.context().close();
  }, 120_000);

  it('lets the office announce terms and a completer waive with the password, before the second step is publicised', async () => {
    const office = await stage.visitor({ email: 'lin.tto@yuelu-tech.example' });
    await office.goto(title);
    await office.getByLabel('拟转让价格').fill('300000');
    await pickOption(office, '受让方类别', '个人');
    await office.getByLabel('转让条件').fill('一次性付款');
    await office.getByLabel('答复截止日').fill('2099-06-01');
    await office.getByLabel('公布答复期的单位文件').fill('校转化办〔2026〕3号');
    await office.getByRole('button', { name: '告知完成人' }).click();
    await office.getByText('答复中', { exact: true }).waitFor();
    expect(await graveFindings(office)).toEqual([]);
    await shot(office, 'first-refusal');
    const tan = await stage.visitor({ email: 'tan.researcher@yuelu-tech.example' });
    await tan.goto(title);
    await tan.getByRole('button', { name: '放弃' }).click();
    await tan.getByRole('dialog').getByLabel('登录密码', { exact: true }).fill(DEMO_PASSWORD);
    await tan.getByRole('dialog').getByRole('button', { name: '放弃' }).click();
    await dialogCloses(tan.getByRole('dialog'));
    await tan.getByText('放弃', { exact: true }).first().waitFor();
    await tan.context().close();
    await office.goto(application);
    await office.getByRole('button', { name: '不受让' }).last().click();
    await office.getByLabel('周明渊 份额分母').fill('1');
    await office.getByLabel('定价依据文件').fill('议价会议记录〔2026〕2号');
    await office.getByRole('button', { name: '登记定价' }).click();
    await office.getByText('已定价', { exact: true }).waitFor();
    await office.getByText(/公示协议价格/).first().click();
    await office.getByText('民法典 第八百四十七条').first().waitFor();
    expect(await graveFindings(office)).toEqual([]);
    await shot(office, 'second-step');
    await office.context().close();
  }, 120_000);
});
