import { pdfPageTexts } from '../testing/pdf-text.js';
import { contractOf } from '../testing/contract-builder.js';
import { renderContract } from './contract-document.js';
import { CannotWatermark, chinaInstant, watermarkPdf } from './watermark.js';

const at = new Date('2026-07-01T01:02:03Z');
const reader = { id: '0198f0aa-1b2c', name: '李明𬭩', organisation: '湘江智造' };

describe('watermarks', () => {
  it('put reader and time on every page, to be found by search, and stay small', async () => {
    const clauses = Array.from({ length: 40 }, (_, i) => ({ number: `第 ${i + 1} 条`, heading: '技术秘密', text: '仅供阅读。' }));
    const { bytes } = await renderContract(contractOf({ clauses }));
    const marked = await watermarkPdf(bytes, { reader, at });
    const [before, after] = [await pdfPageTexts(bytes), await pdfPageTexts(marked)];
    expect(after.length).toBe(before.length);
    expect(after.length).toBeGreaterThan(3);
    const mark = '李明𬭩（湘江智造） 0198f0aa-1b2c 2026-07-01T09:02:03+08:00 仅供本人阅读，不得外传';
    for (const [page, text] of after.entries()) {
      expect(before[page]).not.toContain(mark);
      // once at its foot and five times across it, and what was there still is
      expect(text.split(mark).length - 1).toBe(6);
      expect(text.startsWith(before[page]!)).toBe(true);
    }
    // the face has 21 MB; what is used of it goes in
    expect(marked.byteLength - bytes.byteLength).toBeLessThan(60_000);
  }, 60_000);

  it('name a character that the font does not have, and break no line', async () => {
    const { bytes } = await renderContract(contractOf());
    const [text] = await pdfPageTexts(await watermarkPdf(bytes, { reader: { id: 'r\n1', name: '甲\u{2A6A5}' }, at }));
    expect(text).toContain('甲〔U+2A6A5〕 r 1 2026-07-01T09:02:03+08:00');
  }, 60_000);

  it.each([['nothing', new Uint8Array()], ['a text', Buffer.from('price: 1,000,000')], ['half a file', Buffer.from('%PDF-1.7\n1 0 obj\n<<')]])('refuse %s', async (_, bytes) => {
    await expect(watermarkPdf(bytes, { reader, at })).rejects.toThrow(CannotWatermark);
  });

  it('refuse a file that would keep a forgiving reader busy for ever', async () => {
    const { bytes } = await renderContract(contractOf());
    const broken = Buffer.from(bytes);
    broken[broken.indexOf('/Pages', broken.indexOf('/Type /Catalog'))] = 0x29;
    await expect(watermarkPdf(broken, { reader, at })).rejects.toThrow(CannotWatermark);
  }, 60_000);

  it('say the time of China', () => {
    expect(chinaInstant(new Date('2026-12-31T16:00:00.999Z'))).toBe('2027-01-01T00:00:00+08:00');
  });
});
