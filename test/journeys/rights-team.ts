import type { Page } from 'playwright-core';
import { agreement, applicationContent, aRecipient, assessment, disclosureDraft, minutes } from '@app/rights-assignment/testing';
import { dialogCloses } from '../support/controls.js';
import { DEMO_PASSWORD, type Stage } from '../support/stage.js';

export interface Seen { readonly id: string; readonly version: number; readonly state: string; readonly contentHash: string; readonly notice: { readonly noticeId: string } }
export type Who = 'zhou.researcher' | 'tan.researcher' | 'lin.tto' | 'fang.college' | 'he.decision' | 'shao.leader';
export const mail = (who: Who): string => `${who}@yuelu-tech.example`;
const HALF = { numerator: 1, denominator: 2 };
const NAMES = { 'zhou.researcher': '周明渊', 'tan.researcher': '谭若溪' } as const;

/** What the people of the demonstration's university do through the API, where a case is about something else. */
export class RightsTeam {
  private constructor(private readonly stage: Stage, private readonly tokens: ReadonlyMap<Who, { token: string; id: string }>) {}

  static async of(stage: Stage): Promise<RightsTeam> {
    // Periods can be computed whenever this runs.
    await stage.database.sql(`insert into platform.calendar_year (year, source, notice_date, known_until) values (2099, 'test', '2026-01-01', '2099-12-31')`);
    const people: Who[] = ['zhou.researcher', 'tan.researcher', 'lin.tto', 'fang.college', 'he.decision', 'shao.leader'];
    const entered = await Promise.all(people.map(async (who) => {
      const { accessToken, user } = await post<{ accessToken: string; user: { id: string } }>(stage, 'auth/login', { email: mail(who), password: DEMO_PASSWORD });
      return [who, { token: accessToken, id: user.id }] as const;
    }));
    return new RightsTeam(stage, new Map(entered));
  }

  send<T = Seen>(who: Who, to: string, body: object): Promise<T> {
    return post(this.stage, to, body, this.tokens.get(who)!.token);
  }

  /** An accepted result of 周明渊 and 谭若溪. */
  async disclosed(title: string): Promise<string> {
    const person = (who: 'zhou.researcher' | 'tan.researcher') => aRecipient({ name: NAMES[who], userId: this.tokens.get(who)!.id, signsBy: 'account', share: HALF });
    let seen = await this.send('zhou.researcher', 'disclosures', disclosureDraft({ title, recipients: [person('zhou.researcher'), person('tan.researcher')] }));
    for (const [who, act] of [['zhou.researcher', 'submit'], ['lin.tto', 'start-assessment']] as const) seen = await this.send(who, `disclosures/${seen.id}/acts/${act}`, { version: seen.version });
    await this.send('lin.tto', `disclosures/${seen.id}/assessments`, { ...assessment(), version: seen.version });
    return seen.id;
  }

  act(who: Who, { id, version }: Seen, name: string, body: object = {}): Promise<Seen> {
    return this.send(who, `rights-applications/${id}/acts/${name}`, { version, ...body });
  }

  /** An application that its team is asked to sign. */
  async asked(title: string, change: Record<string, unknown> = {}): Promise<Seen> {
    const split = [{ person: '周明渊', share: HALF }, { person: '谭若溪', share: HALF }];
    const draft = await this.send('zhou.researcher', 'rights-applications', { ...applicationContent({ split, ...change }), disclosureId: await this.disclosed(title) });
    return this.act('zhou.researcher', draft, 'ask-consent');
  }

  /** Signed by both, resolved by the college, and publicised. */
  async publicised(title: string, change: Record<string, unknown> = {}): Promise<Seen> {
    let seen = await this.asked(title, change);
    for (const who of ['zhou.researcher', 'tan.researcher'] as const) seen = await this.send(who, `rights-applications/${seen.id}/consents`, { version: seen.version, person: NAMES[who], given: true, password: DEMO_PASSWORD });
    seen = await this.send('fang.college', `rights-applications/${seen.id}/college-minutes`, { ...minutes(), version: seen.version });
    return this.act('lin.tto', seen, 'publicise');
  }

  /** The same, with the notice over and the unit's decision made. */
  async decided(title: string, change: Record<string, unknown> = {}): Promise<Seen> {
    const seen = await this.publicised(title, change);
    await this.endNotice(seen.id);
    return this.act('he.decision', seen, 'decide', { unit: minutes({ body: 'unit', document: '校长办公会纪要〔2026〕31号' }) });
  }

  signed(seen: Seen): Promise<Seen> {
    return this.act('lin.tto', seen, 'sign-agreement', { agreement: agreement() });
  }

  /** Lets fifteen working days pass: no clock of a running product is moved, so the notice's own days are. */
  endNotice = (applicationId: string): Promise<unknown> => this.moveNotice(applicationId, 'today - 1', `, state = 'ended', ended_at = now()`);
  /** Its last day is today. */
  lastDay = (applicationId: string): Promise<unknown> => this.moveNotice(applicationId, 'today', '');

  private moveNotice(applicationId: string, ends: string, also: string): Promise<unknown> {
    if (!/^[0-9a-f-]{36}$/.test(applicationId)) throw new Error(`not an id: ${applicationId}`);
    return this.stage.database.sql(`begin; set local session_replication_role = replica;
      update publicity.notice set opened_on = today - 40, starts_on = today - 39, ends_on = ${ends}${also} from (select (now() at time zone 'Asia/Shanghai')::date as today) as day
        where subject_id = '${applicationId}' and state = 'running'; commit`);
  }
}

async function post<T>(stage: Stage, to: string, body: object, token?: string): Promise<T> {
  const answer = await fetch(`${stage.url}/api/v1/${to}`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${to}: ${answer.status} ${await answer.text()}`);
  return answer.json() as Promise<T>;
}

/** The browser's part of what several cases do. */
export const choose = (page: Page, question: string, answer: string): Promise<void> => page.locator('.ant-form-item').filter({ hasText: question }).getByRole('radio', { name: answer, exact: true }).check();

export async function confirm(page: Page, button: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (reason) await dialog.getByRole('textbox', { name: '理由' }).fill(reason);
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialogCloses(dialog);
}

export async function signDialog(page: Page, password: string, button = '签字同意', reason?: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (reason) await dialog.getByLabel('理由', { exact: true }).fill(reason);
  await dialog.getByLabel('登录密码', { exact: true }).fill(password);
  await dialog.getByRole('button', { name: button, exact: true }).click();
}

export async function enterMinutes(page: Page, button: string, document: string): Promise<void> {
  await page.getByLabel('会议日期').fill('2026-11-01');
  await page.getByLabel('纪要文号').fill(document);
  await page.getByLabel('决议').fill('同意');
  await page.getByLabel('出席人员').fill('李院长\n王书记\n陈主任');
  await page.getByLabel('同意', { exact: true }).fill('3');
  await page.getByRole('button', { name: button, exact: true }).click();
}

export async function enterAgreement(page: Page): Promise<void> {
  const values = { 协议名称: '赋权协议书', '协议文件 SHA-256': 'a'.repeat(64), 决策机制: '重大事项协商一致', 费用分担: '团队承担转化费用', 维护与年费: '团队缴纳年费', 单位签署人: '李校长', 签署日期: '2026-11-02', 生效日期: '2026-11-03' };
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: '登记已签协议', exact: true }).click();
  await page.getByText('协议已签', { exact: true }).waitFor();
}
