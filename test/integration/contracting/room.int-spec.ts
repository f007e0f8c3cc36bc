import { contractOf, pdfPageTexts, renderContract } from '@app/contracting/testing';
import { openDealDesk, PASSWORD, PRIVATE, take, type DealDesk, type Refusal, type SeenDeal, type SeenNda, type SeenRoom, type TimelineItem } from './deal-desk.js';

const DAY = 86_400_000;

describe('the data room', () => {
  let desk: DealDesk;
  let pdf: Buffer;
  let deal: SeenDeal;
  let fileId = '';
  beforeAll(async () => {
    desk = await openDealDesk();
    pdf = Buffer.from((await renderContract(contractOf())).bytes);
  }, 60_000);
  afterAll(() => desk.close());
  beforeEach(async () => {
    deal = await desk.talking();
    fileId = take<SeenRoom>(await desk.put(desk.office, deal.id, pdf), 201).files[0]!.id;
  });

  const text = (who = desk.firm) => who.client.get<{ text: string; reader: string } & Refusal>(`deals/${deal.id}/room/private-text`);
  const file = (who = desk.firm) => who.client.get<Refusal>(`deals/${deal.id}/room/files/${fileId}`);
  const room = async (who = desk.firm) => take<SeenRoom>(await who.client.get(`deals/${deal.id}/room`));
  const looks = async () => (await desk.database.sql<{ n: number }>('select count(*)::int as n from contracting.room_look where deal_id = $1', [deal.id]))[0]!.n;
  /** Closed for everything in it, for this reason, with nothing noted and nothing told of it, not even a name. */
  async function closed(code: string): Promise<void> {
    const before = await looks();
    for (const answer of [await text(), await file()]) expect([answer.status, answer.body.code]).toEqual([422, code]);
    const seen = await room();
    expect(seen).toMatchObject({ open: false, files: [], privateText: false, blockedBy: [{ code }] });
    expect((await desk.firm.client.get(`deals/${deal.id}/timeline`)).raw.body).not.toContain('工艺说明');
    expect(await looks()).toBe(before);
  }
  const withdraw = (nda: SeenNda, who = desk.office) => who.client.post<SeenDeal & Refusal>(`deals/${deal.id}/ndas/${nda.id}/acts/withdraw`, { version: nda.version, reason: '改由线下提供' });

  it('case 1: is closed before both signed', async () => {
    await closed('contracting.nda-missing');
    const words = (who: typeof desk.firm, query: Record<string, string>) => who.client.get<{ text: string }>(`deals/${deal.id}/nda-text`, { query });
    const shown = take<{ text: string }>(await words(desk.firm, { openUntil: '2099-01-01' })).text;
    expect([shown, take<{ text: string }>(await words(desk.office, { years: '5', openUntil: '2099-01-01' })).text]).toEqual([expect.stringMatching(/岳麓科技大学[^]*衡岳重工[^]*2099-01-01[^]*持续 3 年/), shown.replace('持续 3 年', '持续 5 年')]);
    expect((await Promise.all([words(desk.outsider, { openUntil: '2099-01-01' }), words(desk.firm, { openUntil: 'soon' }), words(desk.firm, { years: '31', openUntil: '2099-01-01' })])).map(({ status }) => status)).toEqual([404, 400, 400]);
    const [nda] = take<SeenDeal>(await desk.office.client.post(`deals/${deal.id}/ndas`, { openUntil: '2099-01-01', password: PASSWORD }), 201).ndas;
    // what is signed is what was shown
    expect(nda!.text).toBe(shown);
    await closed('contracting.nda-unsigned');
    expect((await room(desk.office)).files.map(({ id }) => id)).toEqual([fileId]);
  });

  it('case 2: is open once both signed, names the reader on every page, and keeps every look', async () => {
    await desk.agreement(deal);
    expect(take<{ text: string; reader: string }>(await text())).toMatchObject({ text: PRIVATE, reader: '彭劲松（衡岳重工）' });
    const { raw, headers } = await file();
    expect([raw.statusCode, headers['content-type'], headers['cache-control']]).toEqual([200, 'application/pdf', 'no-store']);
    const pages = await pdfPageTexts(raw.rawPayload);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(new RegExp(`彭劲松.*衡岳重工.*${desk.firm.userId}`, 's'));
    expect((await file(desk.office)).raw.rawPayload.equals(pdf)).toBe(true);
    expect((await room(desk.office)).looks.map(({ what, fileName, person }) => [what, fileName, person.name])).toEqual([['file', '工艺说明.pdf', '彭劲松'], ['private_text', null, '彭劲松']]);
    const happened = take<{ items: TimelineItem[] }>(await desk.office.client.get(`deals/${deal.id}/timeline`)).items.filter(({ kind }) => kind === 'look');
    expect(happened).toHaveLength(3);
    // the firm sees its own looks, not the office's at what is the office's
    expect(take<{ items: TimelineItem[] }>(await desk.firm.client.get(`deals/${deal.id}/timeline`)).items.filter(({ kind }) => kind === 'look')).toHaveLength(2);
    const log = await desk.database.sql<{ entry: string }>(`select to_jsonb(e)::text as entry from platform.audit_entry e where aggregate_id = $1`, [deal.id]);
    expect(log.map(({ entry }) => entry).join()).not.toMatch(/烧结曲线|工艺说明/);
  });

  it('case 3: closes when the agreed day is over', async () => {
    const today = new Date(desk.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    await desk.agreement(deal, new Date(Date.parse(today) + DAY).toISOString().slice(0, 10));
    take(await text());
    desk.clock.advance(2 * DAY);
    try {
      await desk.database.sql(`update identity.session set expires_at = expires_at + interval '3 days'`);
      await closed('contracting.nda-expired');
    } finally {
      desk.clock.advance(-2 * DAY);
    }
  });

  it.each(['office', 'firm'] as const)('case 4: closes at once when the %s takes the agreement back', async (who) => {
    const nda = await desk.agreement(deal);
    take(await text());
    expect(take<SeenDeal>(await withdraw(nda, desk[who])).ndas[0]!.state).toBe('withdrawn');
    await closed('contracting.nda-withdrawn');
  });

  it('case 5: is closed by a newer version until that is signed; the signature on the old one opens nothing', async () => {
    const old = await desk.agreement(deal);
    const [newer, before] = take<SeenDeal>(await desk.office.client.post(`deals/${deal.id}/ndas`, { text: '仅限工艺参数的保密协议。', openUntil: '2099-01-01', password: PASSWORD }), 201).ndas;
    expect([newer!.number, newer!.state, before!.state]).toEqual([2, 'offered', 'superseded']);
    await closed('contracting.nda-unsigned');
    expect((await desk.firm.client.post<Refusal>(`deals/${deal.id}/ndas/${old.id}/acts/sign`, { version: old.version + 1, password: PASSWORD })).body.code).toBe('state.illegal-transition');
    take(await desk.firm.client.post(`deals/${deal.id}/ndas/${newer!.id}/acts/sign`, { version: 1, password: PASSWORD }));
    take(await text());
  });

  it('case 6: opens nothing to whoever has the address but not the seat, nor to a role that does not look', async () => {
    await desk.agreement(deal);
    const finance = await desk.person(desk.firm.organisationId, ['finance']);
    for (const path of ['private-text', `files/${fileId}`]) {
      const ask = async (client: typeof desk.nobody) => (await client.get(`deals/${deal.id}/room/${path}`)).status;
      expect([await ask(desk.nobody), await ask(desk.outsider.client), await ask(finance.client)]).toEqual([401, 404, 403]);
    }
    expect(await looks()).toBe(0);
    await desk.database.sql('update identity.session set ended_at = now(), ended_because = $2 where account_id = $1', [desk.buyer.userId, 'logged-out']);
    expect((await text(desk.buyer)).status).toBe(401);
  });

  it('is closed by the end of the deal too, and takes an agreement back even then', async () => {
    const nda = await desk.agreement(deal);
    take(await desk.act(desk.firm, await desk.deal(desk.firm, deal.id), 'abandon', { reason: '预算取消' }));
    await closed('contracting.room-deal-over');
    take(await withdraw(nda));
  });

  it('takes PDFs that can name their reader, after the secrecy question, and lets each side take back its own', async () => {
    expect((await desk.put(desk.office, deal.id, '机密', { secrecyAnswer: 'unknown' })).body.code).toBe('contracting.secrecy-stop');
    expect((await desk.put(desk.office, deal.id, '只是文字')).status).toBe(415);
    expect((await desk.put(desk.office, deal.id, `%PDF-1.7\n${'坏'.repeat(40)}`)).body.code).toBe('contracting.file-unstampable');
    await desk.agreement(deal);
    const takeBack = (who: typeof desk.firm) => who.client.post<SeenRoom & Refusal>(`deals/${deal.id}/room/files/${fileId}/withdrawals`);
    expect((await takeBack(desk.firm)).body.code).toBe('contracting.file-not-yours');
    expect(take<SeenRoom>(await takeBack(desk.office)).files).toEqual([]);
    expect((await file()).status).toBe(404);
  });

  it('asks for the signer\'s own password, and one side does not sign for both', async () => {
    const offer = (who: typeof desk.firm, password: string, openUntil = '2099-01-01') => who.client.post<SeenDeal & Refusal>(`deals/${deal.id}/ndas`, { openUntil, password });
    expect((await offer(desk.office, '不是这一句')).status).toBe(422);
    expect((await offer(desk.office, PASSWORD, '2020-01-01')).body.code).toBe('contracting.nda-past');
    const [nda] = take<SeenDeal>(await offer(desk.office, PASSWORD), 201).ndas;
    expect(nda!.text).toContain('岳麓科技大学');
    const sign = (who: typeof desk.firm, password = PASSWORD) => who.client.post<SeenDeal & Refusal>(`deals/${deal.id}/ndas/${nda!.id}/acts/sign`, { version: 1, password });
    expect((await sign(desk.leader)).body.code).toBe('contracting.nda-other-side-signs');
    expect((await sign(desk.firm, '不是这一句')).status).toBe(422);
    // with the wrong one above these are three tries, as many as may come before an account is slowed down
    const answers = await Promise.all([sign(desk.firm), sign(desk.firm)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
