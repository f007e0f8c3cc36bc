import { readFile } from 'node:fs/promises';
import { openStage, type Stage } from '../support/stage.js';

describe('an auditor\'s afternoon', () => {
  let stage: Stage;
  beforeAll(async () => { stage = await openStage(); }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  it('filters in the address bar, compares before and after, and takes the list along', async () => {
    const page = await stage.visitor({ email: 'yi.audit@luqiao-authority.example' });
    await page.goto('/');
    await page.getByRole('link', { name: '审计', exact: true }).click();
    await page.waitForURL(/\/audit$/);
    const list = page.getByRole('list', { name: '审计记录' });
    await list.getByRole('listitem').first().waitFor();

    await page.getByLabel('操作（代码）').fill('publish');
    await page.getByLabel('操作（代码）').press('Enter');
    await page.waitForURL(/act=publish/);
    await page.getByLabel('对象类型（代码）').fill('achievement');
    await page.getByLabel('对象类型（代码）').press('Enter');
    await page.waitForURL(/aggregateType=achievement/);
    await page.reload();
    const first = list.getByRole('link', { name: '科技成果 · 发布' }).first();
    await first.waitFor();

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 CSV' }).click()]);
    const csv = await readFile((await download.path())!, 'utf8');
    expect(csv.startsWith('\ufeff时间,操作人')).toBe(true);
    expect(csv).toContain(',publish,achievement,');
    expect(csv).not.toContain(',submit,');

    await first.click();
    await page.getByText('哈希成立').waitFor();
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '/state', exact: true }) });
    expect(await row.getByRole('cell').allTextContents()).toEqual(['in_review', 'published']);
    for (const side of ['变更前', '变更后']) await page.getByRole('heading', { name: side }).waitFor();
    await page.goBack();
    await page.waitForURL(/act=publish.*aggregateType=achievement|aggregateType=achievement.*act=publish/);

    const looks = await stage.database.sql<{ act: string }>(`select distinct act from platform.audit_entry where aggregate_type = 'audit-reading' order by 1`);
    expect(looks.map(({ act }) => act)).toEqual(['export', 'list', 'open']);
    await page.context().close();
  }, 120_000);

  it('is not there for others', async () => {
    const page = await stage.visitor({ email: 'lin.tto@yuelu-tech.example' });
    await page.goto('/audit');
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('link', { name: '审计', exact: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '导出 CSV' }).count()).toBe(0);
    await page.context().close();
  }, 60_000);
});
