import type { Page } from 'playwright-core';
import { assessment, disclosureDraft } from '@app/rights-assignment/testing';
import { eventually } from '../support/index.js';
import { pickOption } from '../support/controls.js';
import { graveFindings } from '../support/soundness.js';
import { DEMO_PASSWORD, openStage, type Stage } from '../support/stage.js';

interface Seen { id: string; version: number; titleId?: string }
const shots = process.env['LUQIAO_SHOTS'];

const shoot = async (page: Page, name: string): Promise<void> => { if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true }); };
async function papers(page: Page, form: string, change: { reason: string }): Promise<void> {
  const at = page.locator(`form#${form}`);
  await at.getByLabel('生效日期').fill('2026-01-15');
  await at.getByLabel('决定日期').fill('2026-01-10');
  await at.getByLabel('决定人或决定机构').fill('校长办公会');
  await at.getByLabel('文件名称和文号').fill('校资〔2026〕31号');
  await at.getByLabel('理由').fill(change.reason);
}

describe('the separate ledger', () => {
  let stage: Stage;
  const name = '锂电池陶瓷复合隔膜';
  beforeAll(async () => {
    stage = await openStage();
    const send = async <T>(to: string, body: object, token?: string): Promise<T> => {
      const answer = await fetch(`${stage.url}/api/v1/${to}`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${to}: ${answer.status} ${await answer.text()}`);
      return answer.json() as Promise<T>;
    };
    const enter = async (who: string) => (await send<{ accessToken: string }>('auth/login', { email: `${who}@yuelu-tech.example`, password: DEMO_PASSWORD })).accessToken;
    const [zhou, office] = await Promise.all(['zhou.researcher', 'lin.tto'].map(enter));
    let seen = await send<Seen>('disclosures', disclosureDraft({ title: name }), zhou);
    for (const [token, act] of [[zhou, 'submit'], [office, 'start-assessment']] as const) seen = await send<Seen>(`disclosures/${seen.id}/acts/${act}`, { version: seen.version }, token);
    seen = await send<Seen>(`disclosures/${seen.id}/assessments`, { ...assessment(), version: seen.version }, office);
    await send(`titles/${seen.titleId}/entries`, { version: 1, effectiveOn: '2026-02-01', evidence: '许可合同', corrects: null, content: { kind: 'licence', licence: 'ordinary', licensee: '星泓能源科技有限公司', territory: '全国', field: '动力电池', until: null } }, office);
    await eventually(async () => (await stage.database.sql('select 1 from asset_ledger.occurrence')).length > 0, 30_000);
  }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  it('takes an achievement in by itself; finance enters it, posts its licence and proposes the write-off; the leader checks', async () => {
    const page = await stage.visitor({ email: 'qian.finance@yuelu-tech.example' });
    await page.goto('/ledger');
    await page.getByText('职务科技成果：单列台账管理，不进入一般国有资产报表和导出。').waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await shoot(page, 'ledger-list');
    await page.getByRole('link', { name }).click();
    await page.getByRole('radio', { name: '成本' }).check();
    await page.getByRole('textbox', { name: '金额' }).fill('120000');
    await papers(page, 'enter', { reason: '按研发支出归集' });
    await page.getByRole('button', { name: '入账', exact: true }).click();
    await page.getByText('#1 入账').waitFor();

    await page.getByLabel('被许可人').fill('星泓能源科技有限公司');
    await papers(page, 'change', { reason: '普通许可' });
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('已由第 2 笔登记').waitFor();
    await page.getByText('提出核销').first().click();
    await pickOption(page, '核销原因', '放弃');
    await papers(page, 'propose-write-off', { reason: '不再缴纳年费' });
    await shoot(page, 'ledger-asset');
    expect(await graveFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '提出核销' }).click();
    await page.getByText('提出核销的人不能复核同一核销。').waitFor();
    const path = new URL(page.url()).pathname;

    const leader = await stage.visitor({ email: 'shao.leader@yuelu-tech.example', width: 375 });
    await leader.goto(path);
    await leader.getByRole('button', { name: '同意核销', exact: true }).click();
    await leader.getByRole('dialog').getByRole('button', { name: '同意核销', exact: true }).click();
    await leader.getByText('#3 核销').waitFor();
    expect(await graveFindings(leader)).toEqual([]);
    await shoot(leader, 'ledger-written-off-375');
  }, 180_000);

  it('gives the year its figures, each with the list that it counts, frozen by one and confirmed by another', async () => {
    const page = await stage.visitor({ email: 'qian.finance@yuelu-tech.example', locale: 'en' });
    await page.goto('/ledger/reports');
    const thisYear = new Date().getFullYear();
    await page.getByLabel('Year').fill(String(thisYear));
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('link', { name: 'Service achievements disclosed: 1, open the list' }).click();
    await page.getByRole('heading', { name: 'Service achievements disclosed (1)' }).waitFor();
    await page.locator('#list').getByText(name).waitFor();
    await page.getByText('which is not zero').first().waitFor();
    await page.getByText('is not over; its report is submitted afterwards').waitFor({ state: 'attached' });
    expect(await graveFindings(page)).toEqual([]);
    await shoot(page, 'ledger-report');

    await page.goto('/ledger/reports');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'Freeze the figures and submit' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Freeze the figures and submit' }).click();
    await page.getByText('The figures are frozen as they were submitted.').waitFor();
    const leader = await stage.visitor({ email: 'shao.leader@yuelu-tech.example', width: 375 });
    await leader.goto(new URL(page.url()).pathname);
    await leader.getByRole('button', { name: '确认', exact: true }).click();
    await leader.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click();
    await leader.getByText('已确认').first().waitFor();
    expect(await graveFindings(leader)).toEqual([]);
    await shoot(leader, 'ledger-report-375');
  }, 180_000);
});
