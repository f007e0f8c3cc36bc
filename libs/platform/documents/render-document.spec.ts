import { inflateSync } from 'node:zlib';
import { renderDocument, type DocumentDefinition } from './index.js';
import { drawable } from './render-document.js';

const definition = (text: string): DocumentDefinition => ({
  title: '公示报告', unit: '岳麓科技大学', matter: '关于“半主动液压减振器”的公示', asOf: new Date('2026-06-24T00:00:00Z'),
  blocks: [
    { kind: 'heading', level: 1, text: '一、公示内容' }, { kind: 'quote', text }, { kind: 'facts', rows: [['摘要 SHA-256', 'a'.repeat(64)]] },
    { kind: 'table', widths: [1, 3], head: ['日期', '计数'], rows: Array.from({ length: 90 }, (_, i) => [`第 ${i} 天`, '工作日']) },
  ],
});
/** Every stream of the file that can be inflated, as Latin-1. */
function streams(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body!, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  }).join('\n');
}

describe('documents', () => {
  it('come out the same to the byte, today and tomorrow, and differ when a character does', async () => {
    const first = await renderDocument(definition('𬭩离子与堃、喆、䶮、㼆、𬬻'));
    const [again, other] = await Promise.all([renderDocument(definition('𬭩离子与堃、喆、䶮、㼆、𬬻')), renderDocument(definition('𬭩离子与堃、喆、䶮、㼆、𬬼'))]);
    expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(again.sha256).toBe(first.sha256);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect(other.sha256).not.toBe(first.sha256);
    const text = first.bytes.toString('latin1');
    expect(text).toContain('(D:20260624000000Z)');
    // three pages of table, each numbered; the font goes in as a subset
    expect([...text.matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThan(2);
    expect(first.bytes.length).toBeLessThan(200_000);
    // what can be copied out of it: the code points of the rare characters are in its map
    expect(streams(first.bytes)).toMatch(/<d872 ?df69>/i);
  }, 60_000);

  it('name a character that the font does not have', () => {
    expect(drawable('甲\u{2A6A5}乙\t丙\u0007😀\uFE0F')).toBe('甲〔U+2A6A5〕乙    丙〔U+0007〕〔U+1F600〕');
    expect(drawable('䶮㼆𬭩𬬻㛃喆堃玥')).toBe('䶮㼆𬭩𬬻㛃喆堃玥');
  });
});
