import { cp } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { recordPage } from './page-record.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';
import { processSettings, removeFolder, startProcess, type ProcessSettings, type RunningProcess } from './processes.js';

export const DEMO_PASSWORD = 'Luqiao-demo-2026';
/** Without these, Chromium asks for things that a test has no business asking for. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface Stage {
  readonly database: TestDatabase;
  readonly url: string;
  /** A person at a browser of their own, logged in where an address is given. */
  visitor(options?: { email?: string; width?: number; locale?: 'zh-CN' | 'en' }): Promise<Page>;
  close(): Promise<void>;
}

/** The product as people meet it: api and worker as processes, the built web, a real browser, a copy of the demonstration market. */
export async function openStage(): Promise<Stage> {
  const database = await cloneDatabase(process.env['LUQIAO_TEST_DEMO']);
  const settings: ProcessSettings = await processSettings(database.url);
  await cp(process.env['LUQIAO_TEST_DEMO_DATA'] ?? '', settings.folder, { recursive: true });
  const running: RunningProcess[] = [];
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await Promise.all(running.map((process) => process.stop('SIGTERM')));
    await database.drop();
    await removeFolder(settings);
  };
  try {
    running.push(await startProcess('worker', settings));
    const api = await startProcess('api', settings, { WEB_DIR: 'dist/web' });
    running.push(api);
    const launched = browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: FLAGS });
    return { database, url: api.url, visitor: (options) => visit(launched, api.url, options), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function visit(browser: Browser, baseURL: string, { email, width = 1440, locale = 'zh-CN' }: { email?: string; width?: number; locale?: 'zh-CN' | 'en' } = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ baseURL, locale, timezoneId: 'Asia/Shanghai', viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  recordPage(page);
  if (email) {
    await page.goto('/login');
    await page.getByLabel(locale === 'zh-CN' ? '邮箱' : 'E-mail').fill(email);
    await page.getByLabel(locale === 'zh-CN' ? '密码' : 'Password', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: locale === 'zh-CN' ? '登录' : 'Log in', exact: true }).last().click();
    await page.waitForURL((url) => url.pathname !== '/login');
  }
  return page;
}
