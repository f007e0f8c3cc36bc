import type { Page } from 'playwright-core';
import { addDays, chinaDate, newId } from '@app/kernel';
import { applicationContent, aRecipient, assessment, disclosureDraft } from '@app/rights-assignment/testing';
import { dialogCloses } from '../support/controls.js';
import { graveFindings } from '../support/soundness.js';
import { DEMO_PASSWORD, openStage, type Stage } from '../support/stage.js';

const ONE = { numerator: 1, denominator: 1 };
interface Seen { id: string; version: number; organisationId: string }

const shot = async (page: Page, name: string) => { if (process.env['LUQIAO_SHOTS']) await page.screenshot({ path: `${process.env['LUQIAO_SHOTS']}/${name}.png`, fullPage: true }); };

describe('an auditor\'s console', () => {
  let stage: Stage;
  let application = '';
  let finding = '';
  beforeAll(async () => {
    stage = await openStage();
    const send = async <T>(to: string, body: object, token?: string): Promise<T> => {
      const answer = await fetch(`${stage.url}/api/v1/${to}`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${to}: ${answer.status} ${await answer.text()}`);
      return answer.json() as Promise<T>;
    };
    const enter = (who: string) => send<{ accessToken: string; user: { id: string } }>('auth/login', { email: `${who}@yuelu-tech.example`, password: DEMO_PASSWORD });
    const [zhou, office] = [await enter('zhou.researcher'), await enter('lin.tto')];
    let seen = await send<Seen>('disclosures', disclosureDraft({ recipients: [aRecipient({ name: '周明渊', userId: zhou.user.id, signsBy: 'account', share: ONE })] }), zhou.accessToken);
    for (const [token, act] of [[zhou.accessToken, 'submit'], [office.accessToken, 'start-assessment']] as const) seen = await send<Seen>(`disclosures/${seen.id}/acts/${act}`, { version: seen.version }, token);
    await send(`disclosures/${seen.id}/assessments`, { ...assessment(), version: seen.version }, office.accessToken);
    seen = await send<Seen>('rights-applications', { ...applicationContent({ relatedParty: null }), disclosureId: seen.id }, zhou.accessToken);
    seen = await send<Seen>(`rights-applications/${seen.id}/acts/ask-consent`, { version: seen.version }, zhou.accessToken);
    seen = await send<Seen>(`rights-applications/${seen.id}/consents`, { version: seen.version, person: '周明渊', given: true, password: DEMO_PASSWORD }, zhou.accessToken);
    application = `/rights-applications/${seen.id}`;
    await stage.database.sql(`insert into platform.auditor_assignment (id, auditor_id, organisation_id, valid_from, assigned_by, assigned_at)
      select $1, a.id, $2, '2026-01-01', s.id, now() from identity.account a, identity.account s where a.email = 'mo.auditor@luqiao-authority.example' and 'security_admin' = any(s.roles) limit 1`, [newId(), seen.organisationId]);
  }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  it('leads from a risk to a finding, with filters in the address and the entry that shows it', async () => {
    const page = await stage.visitor({ email: 'mo.auditor@luqiao-authority.example' });
    await page.goto('/audit/risks?status=new');
    const risk = page.getByRole('article').filter({ hasText: '利害关系未答或迟答' });
    await risk.waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(await graveFindings(page)).toEqual([]);
    await shot(page, 'risks');
    await risk.getByRole('link', { name: '查看审计记录' }).first().click();
    await page.getByRole('heading', { name: /赋权申请/ }).waitFor();
    await page.goBack();
    await risk.getByRole('link', { name: '提出审计意见' }).click();
    await page.getByLabel('依据的文件').fill('浙江省促进科技成果转化条例');
    await page.getByLabel('条款').fill('第十七条');
    await page.getByLabel('意见内容').fill('承接对象与完成人的利害关系未答明，请核实。');
    await page.getByLabel('答复期限').fill(chinaDate(addDays(new Date(), 10)));
    expect(await graveFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '提出审计意见' }).click();
    await page.waitForURL(/\/findings\/[0-9a-f-]{36}$/);
    finding = new URL(page.url()).pathname;
    await page.getByText('待答复', { exact: true }).waitFor();
    await page.goto('/audit/risks?status=finding');
    await risk.getByRole('link', { name: '查看审计意见' }).waitFor();
    await page.context().close();
  }, 120_000);

  it('holds the application, which its people see with who lifts it and by when, and object to', async () => {
    const auditor = await stage.visitor({ email: 'mo.auditor@luqiao-authority.example' });
    await auditor.goto('/rights-applications');
    await auditor.getByRole('link', { name: '锂电池陶瓷复合隔膜' }).click();
    await auditor.getByRole('heading', { name: '审计查阅（只读）' }).waitFor();
    await auditor.getByRole('link', { name: '暂缓办理' }).click();
    await auditor.getByText('本产品').first().waitFor();
    await auditor.getByLabel('依据的文件').fill('审计法');
    await auditor.getByLabel('条款').fill('第三十八条');
    await auditor.getByLabel('暂缓至').fill(chinaDate(addDays(new Date(), 90)));
    await auditor.getByLabel('暂缓理由').fill('利害关系待核查。');
    await auditor.getByRole('button', { name: '暂缓办理' }).click();
    await auditor.getByText(/最长 30 个自然日（本产品参数，不是法律规定）/).first().waitFor();
    await auditor.getByLabel('暂缓至').fill(chinaDate(addDays(new Date(), 20)));
    expect(await graveFindings(auditor)).toEqual([]);
    await auditor.getByRole('button', { name: '暂缓办理' }).click();
    await auditor.getByText('暂缓中', { exact: true }).waitFor();
    await shot(auditor, 'hold');
    await auditor.context().close();

    const leader = await stage.visitor({ email: 'shao.leader@yuelu-tech.example', width: 375 });
    await leader.goto(application);
    await leader.getByText('审计员 莫清和 暂缓办理本事项').waitFor();
    expect(await graveFindings(leader)).toEqual([]);
    await shot(leader, 'hold-banner');
    await leader.getByRole('link', { name: '查看暂缓' }).click();
    await leader.getByLabel('提出异议').fill('承接对象与本单位无关联，见工商登记。');
    await leader.getByRole('button', { name: '提交异议' }).click();
    await leader.getByRole('listitem').getByText('承接对象与本单位无关联，见工商登记。').waitFor();
    await leader.context().close();
  }, 120_000);

  it('is answered by the unit, and closed by the auditor', async () => {
    const leader = await stage.visitor({ email: 'shao.leader@yuelu-tech.example', width: 375 });
    await leader.goto('/findings');
    await leader.getByRole('link', { name: '锂电池陶瓷复合隔膜' }).click();
    await leader.getByLabel('情况说明').fill('经核实无利害关系。');
    await leader.getByLabel('整改措施').fill('补充声明并在公示中载明。');
    expect(await graveFindings(leader)).toEqual([]);
    await leader.getByRole('button', { name: '答复', exact: true }).click();
    await leader.getByText('已答复', { exact: true }).waitFor();
    await leader.context().close();
    const auditor = await stage.visitor({ email: 'mo.auditor@luqiao-authority.example' });
    await auditor.goto(finding);
    for (const name of ['认可答复', '销号']) {
      await auditor.getByRole('button', { name }).click();
      await auditor.getByRole('dialog').getByRole('button', { name }).click();
      await dialogCloses(auditor.getByRole('dialog'));
    }
    await auditor.getByText('已销号', { exact: true }).waitFor();
    await auditor.getByText('补充声明并在公示中载明。').waitFor();
    await shot(auditor, 'finding');
    await auditor.context().close();
  }, 120_000);
});
