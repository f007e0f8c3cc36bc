import { newId, type Role } from '@app/kernel';
import { AuditLog, RuleRegistry, systemContext } from '@app/platform';
import { z } from 'zod';
import { seedReference } from '../../../seeds/reference/seed-reference.js';
import { addOrganisation, Client, openMarket, somebody, type Market } from '../../support/index.js';

interface RuleBody {
  id: string; rule: string; jurisdiction: string; value: unknown; status: string; nature: string; article: string | null; validFrom: string; validTo: string | null; validity: string; enabled: boolean; startsOn: boolean;
  mark: { mark: string; texts: Record<string, string> }; mayRenew: boolean; enforcedBy: { file: string; code: string | null }[];
  standing: { organisationId: string; on: boolean; chosen: boolean; reason: string | null; maySwitch: boolean } | null;
  versions: { id: string; value: unknown; validTo: string | null; reason: string | null }[]; switches: { on: boolean; reason: string }[];
}
type Refusal = { code: string; article?: string; errors: { path: string }[] };
const REASON = '经校长办公会研究，同意适用';

describe('the rule registry', () => {
  let market: Market;
  let registry: RuleRegistry;
  let unit: string;
  let head: Client;
  let admin: Client;
  const ctx = systemContext('test', newId());

  beforeAll(async () => {
    market = await openMarket();
    registry = market.api.get(RuleRegistry);
    unit = await addOrganisation(market.database);
    head = (await somebody(market, ['unit_leader'], unit)).client;
    admin = (await somebody(market, ['system_admin'], 'service_provider')).client;
  }, 120_000);
  afterAll(() => market.close());

  const ask = (rule: string, province: string | null, organisationId?: string, unitClass = 'state_set') =>
    registry.inForce(ctx, { rule, jurisdictions: province ? [province, 'CN'] : ['CN'], unitClass, ...(organisationId && { organisationId }) });
  const valueOf = async (...question: Parameters<typeof ask>) => (await ask(...question))?.value;
  const rowOf = async (rule: string, jurisdiction: string) => (await market.database.sql<{ id: string }>(
    'select id from platform.rule_version where rule = $1 and jurisdiction = $2 and valid_to is null', [rule, jurisdiction]))[0]!.id;
  const choose = (client: Client, id: string, on: boolean, organisationId?: string) => client.post<RuleBody & Refusal>(`rules/${id}/switch`, { on, reason: REASON, ...(organisationId && { organisationId }) });

  describe('the reward share', () => {
    it.each([['330000', 70], ['140000', 70], ['430000', 50], ['110000', 50], ['310000', 50], ['420000', 50], [null, 50]])('has in %s a floor of %s %%, whatever a unit chooses', async (province, share) => {
      expect(await valueOf('reward.floor.transfer-licence', province)).toBe(share);
      expect(await valueOf('reward.floor.transfer-licence', province, unit)).toBe(share);
    });

    it('knows no floor for a firm, only what holds where nothing is agreed', async () => {
      expect(await valueOf('reward.floor.transfer-licence', '430000', undefined, 'enterprise')).toBeUndefined();
      expect(await valueOf('reward.default.transfer-licence', '430000', undefined, 'enterprise')).toBe(50);
    });

    it.each(['430000', '110000', '310000'])('has in %s an option of 70 %%, of that unit alone which chose it', async (province) => {
      const rule = 'reward.option.transfer-licence';
      const other = await addOrganisation(market.database);
      expect(await valueOf(rule, province, unit)).toBeUndefined();
      await expect(registry.value(ctx, { rule, jurisdictions: [province, 'CN'], unitClass: 'state_set', organisationId: unit }, z.number())).rejects.toMatchObject({ definition: { code: 'rules.unknown' } });
      const answer = await choose(head, await rowOf(rule, province), true);
      expect(answer.status).toBe(200);
      expect(answer.body.standing).toMatchObject({ organisationId: unit, on: true, chosen: true, reason: REASON });
      expect(await valueOf(rule, province, unit)).toBe(70);
      expect(await valueOf(rule, province, other)).toBeUndefined();
      expect(await valueOf(rule, province)).toBeUndefined();
      expect((await choose(head, await rowOf(rule, province), false)).status).toBe(200);
      expect(await valueOf(rule, province, unit)).toBeUndefined();
    });
  });

  describe('a switch', () => {
    it.each(['publicity.notice-working-days', 'rights.publicity-working-days', 'rights.no-double-reward', 'award.cash-publicity-required', 'award.cash-publicity-working-days'])('is not needed for %s, which protects people', async (rule) => {
      expect(await ask(rule, '430000', unit)).toBeDefined();
    });

    it('is kept with its reason, audited with the version, and nobody changes it later', async () => {
      const id = await rowOf('leader.principal-equity-allowed', 'CN');
      expect((await choose(head, id, true)).status).toBe(200);
      const again = await choose(head, id, true);
      expect([again.status, again.body.code]).toEqual([409, 'rules.already-so']);
      const entries = await market.database.sql<{ act: string; reason: string; rule_versions: string[]; after: unknown }>(`select act, reason, rule_versions, after from platform.audit_entry where aggregate_type = 'rule' and aggregate_id = $1`, [id]);
      expect(entries).toEqual([{ act: 'switch-on', reason: REASON, rule_versions: [id], after: { rule: 'leader.principal-equity-allowed', jurisdiction: 'CN', organisationId: unit, on: true } }]);
      for (const sql of ['update platform.rule_switch set is_on = false', 'delete from platform.rule_switch', 'truncate platform.rule_switch']) await expect(market.database.sql(sql)).rejects.toThrow('append-only');
      expect((await market.api.get(AuditLog).verify(ctx)).breaks).toEqual([]);
    });

    it.each([['reward.floor.transfer-licence', 'CN', '促进科技成果转化法 第四十五条'], ['matching.max-matches', 'luqiao', undefined]])('is refused for %s, by HTTP and by SQL', async (rule, jurisdiction, article) => {
      const id = await rowOf(rule, jurisdiction);
      const answer = await choose(admin, id, false);
      expect([answer.status, answer.body.code, answer.body.article]).toEqual([422, 'rules.not-left-to-unit', article]);
      const by = (await market.database.sql<{ id: string }>('select id from identity.account limit 1'))[0]!.id;
      await expect(market.database.sql(`insert into platform.rule_switch (id, organisation_id, rule_version_id, is_on, reason, switched_by, switched_at) values ($1, $2, $3, false, '没有理由的关闭', $4, now())`, [newId(), unit, id, by]))
        .rejects.toThrow('not left to a unit');
    });

    it('is the head\'s for their own unit, a system administrator\'s for any that exists, and needs a reason', async () => {
      const id = await rowOf('report.annual-due', 'CN');
      const stranger = (await somebody(market, ['unit_leader'])).client;
      expect((await choose(stranger, id, true, unit)).status).toBe(404);
      expect((await choose(admin, id, true, newId())).status).toBe(404);
      expect((await head.post(`rules/${id}/switch`, { on: true, reason: '  ' })).status).toBe(400);
      expect((await choose((await somebody(market, ['decision_secretary'], unit)).client, id, true)).status).toBe(403);
      const answer = await choose(admin, id, true, unit);
      expect([answer.status, answer.body.standing?.organisationId]).toEqual([200, unit]);
      expect(await valueOf('report.annual-due', '430000', unit)).toBe('03-30');
    });

    it('has one effect when two people choose the same at once', async () => {
      const id = await rowOf('leader.reward-publicity-required', 'CN');
      const answers = await Promise.all([choose(head, id, true), choose(admin, id, true, unit), choose(head, id, true)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      expect(await market.database.sql('select is_on from platform.rule_switch where rule_version_id = $1', [id])).toEqual([{ is_on: true }]);
    });
  });

  describe('a new version', () => {
    const renew = (id: string, change: Record<string, unknown> = {}, client = admin) =>
      client.post<RuleBody & Refusal>(`rules/${id}/versions`, { value: 60, validFrom: '2026-07-01', article: '促进科技成果转化法（修订） 第四十五条', status: 'verified', reason: '法律修订', ...change });

    it('ends the old one the day before and leaves it otherwise as it was', async () => {
      const old = await rowOf('reward.floor.equity', 'CN');
      const answer = await renew(old);
      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject({ value: 60, validFrom: '2026-07-01', validTo: null, status: 'verified', enabled: true, mayRenew: true });
      expect(answer.body.versions.map(({ id, value, validTo, reason }) => [id, value, validTo, reason])).toEqual([[answer.body.id, 60, null, '法律修订'], [old, 50, '2026-06-30', null]]);
      const before = await registry.inForce(ctx, { rule: 'reward.floor.equity', jurisdictions: ['CN'], unitClass: 'state_set', on: '2026-06-30' });
      expect([before?.id, before?.value]).toEqual([old, 50]);
      expect((await ask('reward.floor.equity', null))?.id).toBe(answer.body.id);
      const late = await renew(old);
      expect([late.status, late.body.code]).toEqual([409, 'rules.superseded']);
      expect((await market.database.sql<{ act: string; reason: string }>(`select act, reason from platform.audit_entry where aggregate_id = $1`, [answer.body.id]))[0]).toEqual({ act: 'new-version', reason: '法律修订' });
    });

    it.each([
      ['a text for a number', { value: '60' }, 'rules.wrong-shape'], ['more than all', { value: 101 }, 'rules.wrong-shape'], ['a begin before the old one', { validFrom: '2015-10-01' }, 'rules.ends-before-it-begins'],
      ['law without article', { article: null }, 'rules.article-needed'], ['a product default made of law', { article: null, status: 'product-default' }, 'rules.article-needed'], ['a draft in the place of law', { status: 'draft' }, 'rules.mark-falls'],
      ['hearsay in the place of law', { status: 'general-knowledge' }, 'rules.mark-falls'],
    ])('refuses %s and changes nothing', async (_, change, code) => {
      const id = await rowOf('reward.main-contributor-share', 'CN');
      const answer = await renew(id, change);
      expect([answer.status, answer.body.code]).toEqual([422, code]);
      if (code === 'rules.wrong-shape') expect(answer.body.errors.map(({ path }) => path)).toEqual(['/value']);
      expect(await rowOf('reward.main-contributor-share', 'CN')).toBe(id);
    });

    it('refuses to dress a setting of the product as law', async () => {
      const answer = await renew(await rowOf('matching.max-matches', 'luqiao'), { value: 40 });
      expect([answer.status, answer.body.code]).toEqual([422, 'rules.article-needed']);
      expect((await renew(await rowOf('matching.max-matches', 'luqiao'), { value: 40, article: null, status: 'product-default' })).status).toBe(201);
      expect(await registry.productDefault(ctx, 'matching.max-matches')).toBe(40);
    });

    it('asks the unit again: the choice was of the old value', async () => {
      const id = await rowOf('rights.share-option', '330000');
      expect((await choose(head, id, true)).status).toBe(200);
      const answer = await renew(id, { value: { minPercent: 95 }, article: '浙江新措施 第三条', reason: '浙江调整比例' });
      expect([answer.status, answer.body.enabled]).toEqual([201, false]);
      expect(await ask('rights.share-option', '330000', unit)).toBeUndefined();
    });

    it('that is repealed lets the nation\'s rule act again', async () => {
      const answer = await renew(await rowOf('reward.main-contributor-share', '140000'), { value: 70, article: '晋政发〔2017〕31号', status: 'repealed', reason: '文件已废止' });
      expect(answer.status).toBe(201);
      expect(await valueOf('reward.main-contributor-share', '140000')).toBe(50);
    });

    it('and the choices of units outlive the seeds of the next release', async () => {
      const kept = () => market.database.sql('select id, rule, value, valid_from, valid_to, status, article from platform.rule_version order by id');
      const [before, switches] = [await kept(), await market.database.sql('select * from platform.rule_switch order by seq')];
      await seedReference(market.database.url);
      expect(await kept()).toEqual(before);
      expect(await market.database.sql('select * from platform.rule_switch order by seq')).toEqual(switches);
    });

    it('is the only way: the database refuses a change in place, a removal, a later end', async () => {
      const id = await rowOf('reward.floor.transfer-licence', 'CN');
      for (const change of ['value = \'70\'', 'article = \'别的条款\'', 'status = \'draft\'', 'valid_from = \'2020-01-01\'', 'rule = \'other.rule\'', 'jurisdiction = \'430000\'', 'unit_class = \'enterprise\'', 'unit = \'days\'']) {
        await expect(market.database.sql(`update platform.rule_version set ${change} where id = $1`, [id])).rejects.toThrow('never changed in place');
      }
      await expect(market.database.sql('delete from platform.rule_version where id = $1', [id])).rejects.toThrow('kept for ever');
      await expect(market.database.sql('truncate platform.rule_version cascade')).rejects.toThrow();
      await expect(market.database.sql('update platform.rule_version set valid_to = null where valid_to is not null')).rejects.toThrow('not put off');
      const [may] = await market.database.sql<Record<string, boolean>>(`select has_table_privilege('luqiao_app', 'platform.rule_version', 'delete') as remove, has_column_privilege('luqiao_app', 'platform.rule_version', 'value', 'update') as change,
        has_column_privilege('luqiao_app', 'platform.rule_version', 'enabled', 'update') as enable, has_column_privilege('luqiao_app', 'platform.rule_version', 'valid_to', 'update') as finish`);
      expect(may).toEqual({ remove: false, change: false, enable: false, finish: true });
    });
  });

  describe('what people read', () => {
    it('is every row by pages, filtered, with its mark and where it is enforced', async () => {
      const anybody = (await somebody(market, ['researcher' satisfies Role], unit)).client;
      const rows: RuleBody[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const { body }: { body: { items: RuleBody[]; nextCursor: string | null } } = await anybody.get('rules', { query: { limit: '40', ...(cursor && { cursor }) } });
        rows.push(...body.items);
        cursor = body.nextCursor;
      }
      const [{ n } = { n: 0 }] = await market.database.sql<{ n: number }>('select count(*)::int as n from platform.rule_version');
      expect(rows.length).toBe(n);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(n);
      for (const row of rows) expect(row.mark.mark).toBe(row.status);
      expect(rows.find(({ rule }) => rule === 'matching.answer-by.natural-days')).toMatchObject({ article: null, mark: { texts: { en: 'A setting of this product. It is not law.' } }, enforcedBy: expect.arrayContaining([expect.objectContaining({ file: 'libs/matching/application/write-matches.ts' })]) });
      expect(rows.every(({ standing }) => standing?.organisationId === unit && !standing.maySwitch)).toBe(true);
      const only = async (query: Record<string, string>) => (await anybody.get<{ items: RuleBody[] }>('rules', { query: { limit: '100', ...query } })).body.items;
      expect((await only({ jurisdiction: '330000' })).every(({ jurisdiction }) => jurisdiction === '330000')).toBe(true);
      expect((await only({ section: 'B5' })).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['rights.no-double-reward', 'rights.publicity-working-days']));
      expect((await only({ status: 'general-knowledge' })).every(({ mark }) => mark.texts['zh-CN']!.includes('不作为法律规定'))).toBe(true);
    });

    it('tells somebody without a login how a row starts, and no unit\'s choice', async () => {
      const id = await rowOf('leader.principal-equity-allowed', 'CN');
      const nobody = await new Client(market.api).get<RuleBody>(`rules/${id}`);
      expect(nobody.status).toBe(200);
      expect([nobody.body.standing, nobody.body.enabled, nobody.body.switches]).toEqual([null, false, []]);
      expect((await head.get<RuleBody>(`rules/${id}`)).body).toMatchObject({ enabled: true, standing: { maySwitch: true }, switches: [{ on: true, reason: REASON }] });
    });
  });
});
