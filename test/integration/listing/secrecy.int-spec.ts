import { achievementDraft, demandDraft } from '@app/listing/testing';
import { created, openListingMarket, publishedAchievement, actsOn, type ListingMarket, type Somebody } from './listing-market.js';

type Refusal = { code: string; article: string; detail: string; params: { officers: string[] } };
const CANARY = 'STAATSGEHEIMNIS';

function upload(fields: Record<string, string>, file: { name: string; content: Buffer }, fileFirst = false) {
  const boundary = 'grenze';
  const field = Object.entries(fields).map(([name, value]) => Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`));
  const part = Buffer.concat([Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/pdf\r\n\r\n`), file.content, Buffer.from('\r\n')]);
  const parts = fileFirst ? [part, ...field] : [...field, part];
  return { body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]), headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}
const pdf = (words: string) => Buffer.from(`%PDF-1.7\n% ${words}\n`);

describe('the secrecy question', () => {
  let market: ListingMarket;
  let researcher: Somebody;
  let office: Somebody;
  let officer: Somebody;
  let firm: Somebody;

  beforeAll(async () => {
    market = await openListingMarket();
    const university = await market.organisation('岳麓科技大学');
    researcher = await market.person(university, ['researcher']);
    office = await market.person(university, ['tto']);
    officer = await market.person(university, ['secrecy_officer'], '秦守敬');
    firm = await market.person(await market.organisation('衡岳重工', { type: 'enterprise' }), ['firm']);
  });
  afterAll(() => market.close());

  const send = (who: Somebody, id: string, fields: Record<string, string>, file: { name: string; content: Buffer }, fileFirst = false) => {
    const { body, headers } = upload(fields, file, fileFirst);
    return who.client.post<{ id: string; code: string; mediaType: string }>(`achievements/${id}/attachments`, body, { headers });
  };

  it.each(['yes', 'unknown'])('stops "%s", names the officer to ask and leaves no trace anywhere', async (answer) => {
    const asked = await researcher.client.post<Refusal>('achievements/secrecy-answers', { answer });
    expect([asked.status, asked.body.code, asked.body.params.officers]).toEqual([422, 'listing.secrecy-stop', [`秦守敬 <${officer.userId}@people.example>`]]);
    expect(asked.body.article).toContain('保守国家秘密法');
    const headers = { 'idempotency-key': `secret-${answer}` };
    const words = { secrecyAnswer: answer, title: `${CANARY} 标题`, publicText: CANARY, privateText: CANARY, keywords: [CANARY] };
    expect((await researcher.client.post<Refusal>('achievements', achievementDraft(words), { headers })).body.code).toBe('listing.secrecy-stop');
    expect((await firm.client.post<Refusal>('demands', demandDraft({ secrecyAnswer: answer, title: `${CANARY} 标题`, problem: `${CANARY} 问题在于散热` }), { headers })).body.code).toBe('listing.secrecy-stop');
    const draft = await created('achievements', researcher, achievementDraft());
    expect((await researcher.client.put<Refusal>(`achievements/${draft.id}`, achievementDraft({ ...words, version: 1 }), { headers })).body.code).toBe('listing.secrecy-stop');
    expect((await send(researcher, draft.id, { secrecyAnswer: answer }, { name: `${CANARY}.pdf`, content: pdf(CANARY) })).body.code).toBe('listing.secrecy-stop');
    expect(await market.tablesWith(CANARY)).toEqual([]);
    expect(await market.database.sql('select 1 from platform.idempotency_key where key = $1', [`secret-${answer}`])).toEqual([]);
    expect(await market.database.sql('select 1 from platform.stored_file')).toEqual([]);
  });

  it('lets a plain "no" go on', async () => {
    expect((await researcher.client.post('achievements/secrecy-answers', { answer: 'no' })).body).toEqual({ answer: 'no', mayGoOn: true });
  });

  it('takes no file before the answer, nor one without', async () => {
    const draft = await created('achievements', researcher, achievementDraft());
    expect((await send(researcher, draft.id, { secrecyAnswer: 'no' }, { name: 'a.pdf', content: pdf('a') }, true)).status).toBe(400);
    expect((await send(researcher, draft.id, {}, { name: 'a.pdf', content: pdf('a') })).status).toBe(400);
    expect((await researcher.client.post(`achievements/${draft.id}/attachments`, { secrecyAnswer: 'no' })).status).toBe(415);
  });

  it('keeps a file once, hands it out as a download, and hides private ones', async () => {
    const draft = await created('achievements', researcher, achievementDraft());
    const open = await send(researcher, draft.id, { secrecyAnswer: 'no', public: 'true' }, { name: '../检测 报告.pdf', content: pdf('open') });
    const again = await send(researcher, draft.id, { secrecyAnswer: 'no', public: 'true' }, { name: 'other.pdf', content: pdf('open') });
    const closed = await send(researcher, draft.id, { secrecyAnswer: 'no' }, { name: 'geheim.txt', content: Buffer.from('配方') });
    expect([open.status, again.body.id, closed.body.mediaType]).toEqual([201, open.body.id, 'text/plain']);
    const { body: current } = await researcher.client.get<{ id: string; version: number; state: string }>(`achievements/${draft.id}`);
    const live = await actsOn('achievements', current, [researcher, 'submit'], [office, 'start-review'], [office, 'review-secrecy'], [office, 'publish']);
    const path = (id: string) => `achievements/${draft.id}/attachments/${id}`;
    const download = await market.nobody.get(path(open.body.id));
    expect(download.status).toBe(200);
    expect(download.headers['content-disposition']).toBe(`attachment; filename="__ __.pdf"; filename*=UTF-8''%E6%A3%80%E6%B5%8B%20%E6%8A%A5%E5%91%8A.pdf`);
    expect(download.headers['x-content-type-options']).toBe('nosniff');
    expect(download.raw.rawPayload.equals(pdf('open'))).toBe(true);
    expect((await market.nobody.get(path(closed.body.id))).status).toBe(404);
    expect((await firm.client.get(path(closed.body.id))).status).toBe(404);
    expect((await office.client.get(path(closed.body.id))).status).toBe(200);
    expect((await market.nobody.get<{ attachments: { id: string }[] }>(`achievements/${draft.id}`)).body.attachments.map(({ id }) => id)).toEqual([open.body.id]);
    expect((await office.client.delete(path(open.body.id))).status).toBe(409);
    await actsOn('achievements', live, [office, 'suspend', '更换附件']);
    expect((await market.nobody.get(path(open.body.id))).status).toBe(404);
    expect((await office.client.delete(path(open.body.id))).status).toBe(204);
  });

  it('refuses a program in a PDF\'s name, a file that is too large, and files of strangers', async () => {
    const draft = await created('achievements', researcher, achievementDraft());
    const elf = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect((await send(researcher, draft.id, { secrecyAnswer: 'no' }, { name: 'paper.pdf', content: elf })).status).toBe(415);
    expect((await send(researcher, draft.id, { secrecyAnswer: 'no' }, { name: 'big.pdf', content: Buffer.concat([pdf('big'), Buffer.alloc(21 * 1_048_576)]) })).status).toBe(413);
    const stranger = await market.person(await market.organisation('橘洲研究院'), ['researcher']);
    expect((await send(stranger, draft.id, { secrecyAnswer: 'no' }, { name: 'a.pdf', content: pdf('a') })).status).toBe(404);
    const live = await publishedAchievement(researcher, office, achievementDraft());
    expect((await send(office, live.id, { secrecyAnswer: 'no' }, { name: 'a.pdf', content: pdf('a') })).status).toBe(409);
  });
});
