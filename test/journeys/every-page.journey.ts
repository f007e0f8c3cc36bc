import type { Page } from 'playwright-core';
import { graveFindings } from '../support/soundness.js';
import { openStage, type Stage } from '../support/stage.js';

/** The pages of each role, as addresses; `{achievement}` and `{demand}` stand for one of the market, `{own}` for one of the office's. */
const PAGES: Record<string, readonly string[]> = {
  '': ['/', '/achievements', '/achievements/{achievement}', '/demands', '/demands/{demand}', '/challenges', '/challenges/archive', '/challenges/statistics', '/search?q=电池', '/login', '/register', '/organisations', '/docs/permissions', '/rules', '/rules?section=B&status=general-knowledge', '/procedures', '/procedures/ownership-share', '/notices', '/password/forgotten', '/password/reset?token=x', '/invitation?token=x', '/verify?token=x', '/no-such-page'],
  'zhou.researcher@yuelu-tech.example': ['/achievements/new', '/achievements?mine=true', '/matches', '/imports', '/challenges?box=keeping', '/challenges?box=invited', '/challenges/feedback', '/entries', '/milestones', '/rights-applications', '/rights-applications/new', '/my-results', '/my-awards'],
  'lin.tto@yuelu-tech.example': ['/achievements/{own}', '/achievements/{own}/edit', '/imports', '/account?tab=colleagues', '/review', '/inbox', '/deals', '/deals?view=list', '/contracts', '/mediations', '/notices?state=running', '/office', '/deadlines'],
  'deng.firm@xinghong-energy.example': ['/demands/new', '/challenges/new', '/challenges?box=own', '/challenges/statistics?of=own', '/entries', '/milestones', '/demands/{demand}', '/matches', '/account', '/account?tab=password', '/account?tab=notices', '/inbox?tab=mail', '/account?tab=privacy'],
  'tan.researcher@yuelu-tech.example': ['/reviews', '/experts'],
  'tang.bureau@luqiao-authority.example': ['/experts', '/challenges?box=review'],
  'su.broker@luming-broker.example': ['/broker', '/mediations', '/mediations/new', '/account?tab=subscriptions'],
  'mo.auditor@luqiao-authority.example': ['/audit/risks', '/findings', '/findings/new', '/audit-holds', '/rights-applications'],
  'qian.finance@yuelu-tech.example': ['/ledger', '/ledger?state=carried', '/ledger/reports', '/contracts'],
  'yi.audit@luqiao-authority.example': ['/audit', '/audit?q=publish&from=2026-01-01', '/audit/{entry}', '/audit/roots'],
  'ouyang.system@luqiao-authority.example': ['/admin/organisations', '/admin/accounts', '/rules'],
};
const VIEWS = [{ width: 375, locale: 'zh-CN' }, { width: 1440, locale: 'en' }] as const;

/** What is wrong with the page as it stands. */
async function complaints(page: Page): Promise<string[]> {
  const [headings, title, bar] = await page.evaluate<[number, string, number]>(`[document.querySelectorAll('h1').length, document.title, document.querySelector('.lq-nav').offsetHeight]`);
  return [...await graveFindings(page), ...(headings === 1 ? [] : [`${headings} first headings`]), ...(/麓桥|Luqiao/.test(title) ? [] : [`title "${title}"`]), ...(bar > 60 ? ['the bar needs two lines'] : [])];
}

describe('every page', () => {
  let stage: Stage;
  let ids: Record<string, string>;
  beforeAll(async () => {
    stage = await openStage();
    const first = async (list: string) => ((await (await fetch(`${stage.url}/api/v1/${list}?limit=1`)).json()) as { items: { id: string }[] }).items[0]!.id;
    const [entry] = await stage.database.sql<{ id: string }>(`select id from platform.audit_entry where act = 'publish' limit 1`);
    const [own] = await stage.database.sql<{ id: string }>(`select a.id from listing.achievement a join identity.account p using (organisation_id) where p.email = 'lin.tto@yuelu-tech.example' and a.state = 'published' limit 1`);
    ids = { own: own!.id, achievement: await first('achievements'), demand: await first('demands'), entry: entry!.id };
  }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  describe.each(VIEWS)('at $width px in $locale', ({ width, locale }) => {
    // One browser for all of a view: what it has loaded serves the next person too.
    let first: Page | undefined;
    it.each(Object.entries(PAGES))('is sound for "%s"', async (email, paths) => {
      const page = await stage.visitor({ width, locale, email, beside: first });
      first ??= page;
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const found: Record<string, string[]> = {};
      for (const path of paths) {
        await page.goto(path.replace(/\{(\w+)\}/, (_, name: string) => ids[name]!));
        await page.waitForLoadState('networkidle');
        await page.locator('h1').first().waitFor({ timeout: 15_000 }).catch(() => undefined);
        const wrong = await complaints(page);
        if (wrong.length > 0) found[path] = wrong;
      }
      if (page !== first) await page.close();
      expect({ found, errors }).toEqual({ found: {}, errors: [] });
    }, 400_000);
  });
});
