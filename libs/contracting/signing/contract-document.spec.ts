import { createHash } from 'node:crypto';
import jsQR from 'jsqr';
import { PDF, PdfRef, PdfStream } from '@libpdf/core';
import { contractOf } from '../testing/contract-builder.js';
import { pdfPageTexts } from '../testing/pdf-text.js';
import { contractContentSha256, renderContract, SIMULATION_MARK } from './contract-document.js';

/** What a telephone reads from the black squares of a page. */
async function qrOf(bytes: Uint8Array, page: number): Promise<string | undefined> {
  const pdf = await PDF.load(bytes);
  const contents = pdf.getPages()[page]!.dict.get('Contents');
  const stream = contents instanceof PdfRef ? pdf.getObject(contents) : contents;
  const drawn = Buffer.from((stream as PdfStream).getDecodedData()).toString('latin1');
  const squares = [...drawn.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re\n/g)].map((m) => m.slice(1).map(Number)).filter(([, , width, height]) => width === height && width! >= 2 && width! < 5);
  const side = squares[0]![2]!;
  const [left, top] = [0, 1].map((axis) => Math.min(...squares.map((square) => square[axis]!)));
  const across = Math.round((Math.max(...squares.map(([x]) => x!)) - left!) / side) + 1;
  const [quiet, scale] = [4, 4];
  const size = (across + 2 * quiet) * scale;
  const image = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [x, y] of squares) {
    const [column, row] = [Math.round((x! - left!) / side) + quiet, Math.round((y! - top!) / side) + quiet];
    for (let dy = 0; dy < scale; dy += 1) for (let dx = 0; dx < scale; dx += 1) image.fill(0, ((row * scale + dy) * size + column * scale + dx) * 4, ((row * scale + dy) * size + column * scale + dx) * 4 + 3);
  }
  const decode = jsQR as unknown as { default?: typeof jsQR } & typeof jsQR;
  return (decode.default ?? decode)(image, size, size)?.data;
}

describe('the text of a contract', () => {
  it('comes out the same to the byte for the same data, and otherwise for others', async () => {
    const first = await renderContract(contractOf());
    const [again, other] = await Promise.all([renderContract(structuredClone(contractOf())), renderContract(contractOf({ version: 4 }))]);
    expect(Buffer.from(first.bytes).equals(again.bytes)).toBe(true);
    expect(again.sha256).toBe(first.sha256);
    expect(first.sha256).toBe(createHash('sha256').update(first.bytes).digest('hex'));
    expect(other.sha256).not.toBe(first.sha256);
    expect(other.contentSha256).not.toBe(first.contentSha256);
  }, 60_000);

  it('is said to be simulated on every page, with its number, its hash and a QR code for everybody', async () => {
    const contract = contractOf({ clauses: Array.from({ length: 30 }, (_, i) => ({ number: `第 ${i + 1} 条`, heading: '标的', text: '甲方将专利权转让给乙方。' })) });
    const { bytes, contentSha256 } = await renderContract(contract);
    expect(contentSha256).toBe(contractContentSha256(contract));
    const pages = await pdfPageTexts(bytes);
    expect(pages.length).toBeGreaterThan(2);
    for (const [at, text] of pages.entries()) {
      // at its head and across it
      expect(text.split(SIMULATION_MARK).length - 1).toBe(2);
      expect(text).toContain(`第 ${at + 1} 页 / 共 ${pages.length} 页`);
      expect(text).toContain(contentSha256);
      expect(await qrOf(bytes, at)).toBe(contract.verificationUrl);
    }
  }, 60_000);

  it('holds clauses, amounts, rare characters, attachments and room for every signatory', async () => {
    const text = (await pdfPageTexts((await renderContract(contractOf())).bytes)).join('');
    for (const part of ['第一条　标的', '价款为人民币壹佰万元整（¥1,000,000.00）。', '减振介质含𬭩离子', 'a1'.repeat(32), '甲方　岳麓科技大学', '法定代表人：周正', '盖章（合同专用章）：', '乙方　湘江智造有限公司', '委托代理人：李明']) expect(text).toContain(part);
  }, 60_000);

  it('bears no such mark where the provider is real', async () => {
    const pages = await pdfPageTexts((await renderContract(contractOf({ provider: '某电子签名服务', simulated: false }))).bytes);
    expect(pages.join('')).not.toMatch(/模拟|SIMULATED/);
    expect(pages.join('')).toContain('电子签名服务：某电子签名服务');
  }, 60_000);

  it('takes the longest address that paper can carry, and none that is longer', async () => {
    const address = (length: number) => 'https://luqiao.example.cn/verify/'.padEnd(length, 'K7');
    expect(await qrOf((await renderContract(contractOf({ verificationUrl: address(120) }))).bytes, 0)).toBe(address(120));
    await expect(renderContract(contractOf({ verificationUrl: address(121) }))).rejects.toThrow(RangeError);
  }, 60_000);
});
