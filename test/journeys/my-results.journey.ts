import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { aRecipient, assessment, disclosureDraft } from '@app/rights-assignment/testing';
import { eventually } from '../support/index.js';
import { graveFindings } from '../support/soundness.js';
import { DEMO_PASSWORD, openStage, type Stage } from '../support/stage.js';

interface Seen { id: string; version: number; titleId: string | null }
const TITLE = '锂电池陶瓷复合隔膜';
const EFFECT = '2026-09-21';

async function soundAt(page: Page, name: string): Promise<string[]> {
  const shots = process.env['LUQIAO_SHOTS'];
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
  return graveFindings(page);
}

describe('the pages of every day', () => {
  let stage: Stage;
  let send: <T>(to: string, body: object, token?: string) => Promise<T>;
  let office: { accessToken: string };
  let titleId = '';

  beforeAll(async () => {
    stage = await openStage();
    send = async <T>(to: string, body: object, token?: string): Promise<T> => {
      const answer = await fetch(`${stage.url}/api/v1/${to}`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${to}: ${answer.status} ${await answer.text()}`);
      return answer.json() as Promise<T>;
    };
    const enter = (who: string) => send<{ accessToken: string; user: { id: string } }>('auth/login', { email: `${who}@yuelu-tech.example`, password: DEMO_PASSWORD });
    const [zhou, lin] = await Promise.all(['zhou.researcher', 'lin.tto'].map(enter));
    office = lin!;
    let seen = await send<Seen>('disclosures', disclosureDraft({ recipients: [aRecipient({ name: '周明渊', userId: zhou!.user.id, signsBy: 'account' })] }), zhou!.accessToken);
    seen = await send<Seen>(`disclosures/${seen.id}/acts/submit`, { version: seen.version }, zhou!.accessToken);
    seen = await send<Seen>(`disclosures/${seen.id}/acts/start-assessment`, { version: seen.version }, office.accessToken);
    titleId = (await send<Seen>(`disclosures/${seen.id}/assessments`, { ...assessment(), version: seen.version }, office.accessToken)).titleId!;
    await send(`titles/${titleId}/entries`, { version: 1, effectiveOn: EFFECT, evidence: '许可合同', corrects: null, content: { kind: 'licence', licence: 'ordinary', licensee: '星泓能源科技有限公司', territory: '全国', field: '全部', until: null } }, office.accessToken);
    await send('disclosures', disclosureDraft({ title: '高镍正极材料包覆' }), zhou!.accessToken).then((draft) => send(`disclosures/${(draft as Seen).id}/acts/submit`, { version: 1 }, zhou!.accessToken));
    await eventually(async () => (await stage.database.sql('select 1 from rights_assignment.deadline where subject_id = $1', [titleId])).length, 30_000);
  }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  it('shows a researcher every result: whose turn it is, what may be done today by which article, and what is due', async () => {
    const page = await stage.visitor({ email: 'zhou.researcher@yuelu-tech.example', width: 375 });
    await page.goto('/my-results');
    const card = page.getByRole('article').filter({ hasText: TITLE });
    await card.getByText('轮到您', { exact: true }).waitFor();
    await card.getByText('可以申请赋权').waitFor();
    await card.getByText('今天可以怎么用，要谁同意').click();
    await card.getByText('民法典 第八百四十七条').first().waitFor();
    await card.getByText('专利实施许可备案').waitFor();
    await card.getByText('2026-12-21').waitFor();
    const other = page.getByRole('article').filter({ hasText: '高镍正极材料包覆' });
    await other.getByText('轮到：成果转化办公室').waitFor();
    expect(await soundAt(page, 'my-results-375')).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('shows the office what waits, each number the length of its list, the filter in the address', async () => {
    const page = await stage.visitor({ email: 'lin.tto@yuelu-tech.example' });
    await page.goto('/office');
    const group = page.getByRole('navigation', { name: '待办' }).getByRole('link', { name: /待评估的披露/ });
    const count = Number(/\d+/.exec((await group.textContent()) ?? '')![0]);
    await group.click();
    await page.waitForURL(/group=disclosure-submitted/);
    await page.getByRole('heading', { name: '待评估的披露' }).waitFor();
    await page.getByRole('link', { name: '高镍正极材料包覆' }).first().waitFor();
    expect(await page.getByRole('list', { name: '待评估的披露' }).getByRole('article').count()).toBe(count);
    expect(await soundAt(page, 'office-1440')).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: '待评估的披露' }).waitFor();
    await page.getByRole('link', { name: '高镍正极材料包覆' }).first().click();
    await page.waitForURL(/\/disclosures\//);
    await page.context().close();
  }, 60_000);

  it('lets the office close a deadline with evidence of its time, and subscribe to a calendar', async () => {
    const page = await stage.visitor({ email: 'lin.tto@yuelu-tech.example', width: 375 });
    await page.goto('/deadlines?box=unit&kind=licence_recordal');
    const item = page.getByRole('article').filter({ hasText: TITLE });
    await item.getByText('专利法实施细则 第十五条').waitFor();
    await page.getByText('在日历软件中订阅').click();
    await page.getByRole('button', { name: '生成日历地址' }).click();
    const address = await page.getByLabel('日历地址').inputValue();
    const feed = await fetch(`${stage.url}${new URL(address).pathname}${new URL(address).search}`);
    expect([feed.status, (await feed.text()).includes(TITLE)]).toEqual([200, false]);
    await item.getByText('凭材料办结').click();
    await item.getByLabel('号码').fill('X2026430000001');
    await item.getByLabel('办结日期').fill('2026-09-01');
    await item.getByRole('button', { name: '办结', exact: true }).click();
    await item.getByRole('alert').getByText(/不能晚于今天/).first().waitFor();
    expect(await soundAt(page, 'deadlines-375')).toEqual([]);
    await item.getByLabel('办结日期').fill(EFFECT);
    await item.getByRole('button', { name: '办结', exact: true }).click();
    await page.getByText('没有这样的期限').waitFor();
    await page.context().close();
  }, 60_000);
});
