import { cp } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { recordPage } from './page-record.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';
import { processSettings, removeFolder, startProcess, type ProcessSettings, type RunningProcess } from './processes.js';

export const DEMO_PASSWORD = 'Luqiao-demo-2026';
/** Without these, Chromium asks for things that a test has no business asking for. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface Visit {
  readonly email?: string;
  readonly width?: number;
  readonly locale?: 'zh-CN' | 'en';
  /** Another page of the same browser: who was logged in there is so no longer. */
  readonly beside?: Page | undefined;
}

export interface Stage {
  readonly database: TestDatabase;
  readonly url: string;
  /** A person at a browser of their own, logged in where an address is given. */
  visitor(options?: Visit): Promise<Page>;
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

/** By the same request as the page of the login sends, which a journey of its own fills in. */
async function logIn(context: BrowserContext, baseURL: string, email: string): Promise<void> {
  const answer = await context.request.post(`${baseURL}/api/v1/auth/login`, { data: { email, password: DEMO_PASSWORD } });
  if (!answer.ok()) throw new Error(`${email} cannot log in: ${answer.status()} ${await answer.text()}`);
  await context.addInitScript(`localStorage.setItem('luqiao.session', '1')`);
}

async function visit(browser: Browser, baseURL: string, { email, width = 1440, locale = 'zh-CN', beside }: Visit = {}): Promise<Page> {
  const context = beside?.context() ?? await browser.newContext({ baseURL, locale, timezoneId: 'Asia/Shanghai', viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(30_000);
  if (email) await logIn(context, baseURL, email);
  const page = await context.newPage();
  recordPage(page);
  return page;
}
