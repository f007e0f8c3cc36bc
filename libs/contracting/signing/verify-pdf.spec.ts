import { createHash, type X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CryptoKeySigner, PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfRef, PdfString, type PdfStream } from '@libpdf/core';
import fc from 'fast-check';
import { contractOf } from '../testing/contract-builder.js';
import { SIGNATURE_FAULTS, type SignedDocumentExpectation } from '../domain/signing/findings.js';
import { evidenceOf } from './certificate-chain.js';
import { renderContract, type RenderedContract } from './contract-document.js';
import { findSignatures } from './find-signatures.js';
import { signPdf } from './sign-pdf.js';
import { TestAuthority, type Identity } from './test-authority.js';
import { verifyPdf } from './verify-pdf.js';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const now = new Date('2026-07-01T01:02:03Z');

describe('the verification of signed PDFs', () => {
  let folder: string;
  let contract: RenderedContract;
  let authority: Identity;
  let seller: Identity;
  let buyer: Identity;
  let once: Buffer;
  let twice: Buffer;
  let trusted: X509Certificate[];
  let onRecord: SignedDocumentExpectation;
  const sign = async (bytes: Uint8Array, identity: Identity, field: string, at = now): Promise<Buffer> => Buffer.from(await signPdf(bytes, { identity, authority, field, reason: '测试', at }));
  const verify = (bytes: Uint8Array, expected: SignedDocumentExpectation = onRecord) => verifyPdf(bytes, trusted, expected);
  /** The file with words drawn on its first page, added behind it. */
  const scribbled = async (bytes: Uint8Array, words = 'price: 1 CNY'): Promise<Uint8Array> => {
    const pdf = await PDF.load(new Uint8Array(bytes));
    pdf.getPages()[0]!.drawText(words, { x: 100, y: 100 });
    return pdf.save({ incremental: true });
  };
  const flipped = (bytes: Buffer, offset: number, mask = 1): Buffer => {
    const copy = Buffer.from(bytes);
    copy[offset] = copy[offset]! ^ mask;
    return copy;
  };

  /** One hexadecimal digit changed into another one. */
  const misspelled = (bytes: Buffer, offset: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[offset] = copy[offset] === 0x30 ? 0x31 : 0x30;
    return copy;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verify-'));
    const ca = new TestAuthority(folder);
    authority = await ca.authority(now);
    seller = await ca.signer({ partyId: 'seller', name: '周正', capacity: '法定代表人', order: 1 }, now);
    buyer = await ca.signer({ partyId: 'buyer', name: '李明', capacity: '委托代理人', order: 2 }, now);
    trusted = [authority.certificate];
    contract = await renderContract(contractOf());
    once = await sign(contract.bytes, seller, 'signature-1');
    twice = await sign(once, buyer, 'signature-2');
    onRecord = { sha256: sha256(twice), certificates: [seller, buyer].map(({ certificate }) => evidenceOf(certificate).sha256), original: { sha256: contract.sha256, bytes: contract.bytes.length } };
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds nothing wrong with two signatures', async () => {
    expect(await verify(twice)).toMatchObject({ intact: true, fileHash: 'same', signaturesHold: true, faults: [], signatures: [{ faults: [], coversWholeFile: false }, { faults: [], coversWholeFile: true }] });
  });

  it('finds 1,000 of 1,000 changes of one byte', async () => {
    const ranges = findSignatures(twice).map(({ byteRange }) => byteRange!);
    const own = (offset: number): boolean => ranges.some(([, length, second]) => offset >= length && offset < second);
    const changes = fc.sample(fc.tuple(fc.nat(twice.length - 1), fc.integer({ min: 1, max: 255 })), { numRuns: 1_000, seed: 20_260_701 });
    let found = 0;
    let bySignature = 0;
    let outside = 0;
    for (const [offset, mask] of changes) {
      const { intact, fileHash, signaturesHold, faults } = await verify(flipped(twice, offset, mask));
      if (!intact && fileHash === 'differs' && faults.includes('file-hash-differs')) found += 1;
      if (!signaturesHold) bySignature += 1;
      // whatever a signature signs it finds by itself
      if (!own(offset)) {
        outside += 1;
        expect({ offset, mask, signaturesHold }).toEqual({ offset, mask, signaturesHold: false });
      }
    }
    expect(found).toBe(1_000);
    expect(outside).toBeGreaterThan(500);
    expect(bySignature).toBeGreaterThan(outside);
  }, 600_000);

  it('says which of both checks failed', async () => {
    const [, length, second] = findSignatures(twice)[1]!.byteRange!;
    // the last digit of the filling: no signature covers it, but it has to be 0
    const filling = await verify(misspelled(twice, second - 2));
    expect(filling).toMatchObject({ fileHash: 'differs', signaturesHold: false, signatures: [{ faults: [] }, { faults: ['contents-padding'], digestMatches: true, signatureValid: true }] });
    // the copy of the authority's certificate inside, which nobody leans on: only the hash on record tells
    const copy = twice.indexOf(authority.certificate.raw.toString('hex').toUpperCase(), length);
    expect(copy).toBeGreaterThan(length);
    expect(copy).toBeLessThan(second);
    const unused = await verify(misspelled(twice, copy + authority.certificate.raw.length * 2 - 1));
    expect(unused).toMatchObject({ intact: false, fileHash: 'differs', signaturesHold: true, faults: ['file-hash-differs'] });
    // the signer's certificate with another signature of the authority: the key in it is the same
    const own = twice.indexOf(buyer.certificate.raw.toString('hex').toUpperCase(), length);
    expect(await verify(misspelled(twice, own + buyer.certificate.raw.length * 2 - 1), {})).toMatchObject({ intact: false, signatures: [{ faults: [] }, { faults: ['issuer-unknown'], signatureValid: true, chainValid: false }] });
    // a hash on record that was changed, and a file that was not
    expect(await verify(twice, { ...onRecord, sha256: 'ab'.repeat(32) })).toMatchObject({ intact: false, fileHash: 'differs', signaturesHold: true, faults: ['file-hash-differs'] });
    // without a record the signatures stand for themselves
    expect(await verify(flipped(twice, 500), {})).toMatchObject({ intact: false, fileHash: 'not-compared', signaturesHold: false, signatures: [{ faults: ['digest-mismatch'] }, { faults: ['digest-mismatch'] }] });
  });

  it('finds a signature spelled in other digits', async () => {
    const [, length, second] = findSignatures(twice)[1]!.byteRange!;
    const letter = twice.subarray(length, second).findIndex((byte) => byte === 0x41);
    expect(await verify(flipped(twice, length + letter, 0x20), {})).toMatchObject({ signaturesHold: false, signatures: [{ faults: [] }, { faults: ['range-malformed'] }] });
  });

  it('finds that the second signature was removed', async () => {
    // cut away: what is left is sound by itself, but not what is on record
    expect(await verify(once)).toMatchObject({ intact: false, fileHash: 'differs', signaturesHold: false, faults: ['signature-missing', 'file-hash-differs'], signatures: [{ faults: [] }] });
    expect(await verify(once, {})).toMatchObject({ intact: true, signatures: [{ faults: [], coversWholeFile: true }] });
    // blotted out: its bytes go on to stand in the file
    const end = once.length;
    const blotted = Buffer.concat([twice.subarray(0, end), Buffer.alloc(twice.length - end, 0x20)]);
    expect(await verify(blotted)).toMatchObject({ intact: false, faults: expect.arrayContaining(['signature-missing', 'bytes-after-last-signature']) as string[], bytesAfterLastSignature: twice.length - end });
  });

  it('finds a signature more than was recorded, and one of another certificate', async () => {
    expect(await verify(twice, { certificates: onRecord.certificates!.slice(0, 1) })).toMatchObject({ intact: false, faults: ['signature-unexpected'] });
    expect(await verify(twice, { certificates: [...onRecord.certificates!].reverse() })).toMatchObject({ intact: false, signatures: [{ faults: ['other-certificate'] }, { faults: ['other-certificate'] }] });
  });

  it.each([['a line break', '\n'], ['a remark', '% hello\n'], ['an empty update', 'startxref\n0\n%%EOF\n']])('finds %s behind the last signature', async (_, more) => {
    expect(await verify(Buffer.concat([twice, Buffer.from(more)]))).toMatchObject({ intact: false, signaturesHold: false, bytesAfterLastSignature: more.length, faults: expect.arrayContaining(['bytes-after-last-signature', 'file-hash-differs']) as string[] });
  });

  it('finds pages that were drawn over after the signatures, without reading what nobody signed', async () => {
    expect(await verify(await scribbled(twice), {})).toMatchObject({ intact: false, faults: ['bytes-after-last-signature'], signatures: [{ faults: [] }, { faults: [], coversWholeFile: false }] });
    // one closing bracket more would keep a forgiving reader busy until its memory is full
    const trap = Buffer.from(twice);
    trap[trap.lastIndexOf('/M (') + 3] = 0x30;
    expect(await verify(trap, {})).toMatchObject({ intact: false, signatures: [{ faults: [] }, { faults: ['digest-mismatch'] }] });
  });

  it('finds pages that the second signer changed before signing, though both signatures fit their bytes', async () => {
    const trick = await sign(await scribbled(once), buyer, 'signature-2');
    expect(await verify(trick, {})).toMatchObject({ intact: false, signatures: [{ digestMatches: true, signatureValid: true, faults: ['content-changed-later'] }, { faults: [], coversWholeFile: true }] });
  });

  it.each<[string, (pdf: PDF) => void]>([
    ['another page in place of the first', (pdf) => {
      const [first, second] = pdf.getPages();
      first!.dict.set('Contents', second!.dict.get('Contents')!);
    }],
    ['other strokes on a page', (pdf) => {
      const contents = pdf.getPages()[0]!.dict.get('Contents');
      ((contents instanceof PdfRef ? pdf.getObject(contents) : contents) as PdfStream).setData(Buffer.from('q Q'));
    }],
    ['a page less', (pdf) => pdf.removePage(1)],
    ['a note over a page', (pdf) => {
      const note = { Type: PdfName.of('Annot'), Subtype: PdfName.of('FreeText'), Rect: new PdfArray([0, 0, 500, 500].map((n) => PdfNumber.of(n))), Contents: PdfString.fromString('1 CNY') };
      pdf.getPages()[0]!.dict.set('Annots', new PdfArray([pdf.context.register(PdfDict.of(note))]));
    }],
    ['an act at opening', (pdf) => pdf.getCatalog().set('OpenAction', PdfDict.of({ S: PdfName.of('JavaScript'), JS: PdfString.fromString('1') }))],
  ])('finds %s, put there by the second signer', async (_, change) => {
    const pdf = await PDF.load(new Uint8Array(once));
    change(pdf);
    const trick = await sign(await pdf.save({ incremental: true }), buyer, 'signature-2');
    expect(trick.subarray(0, once.length).equals(once)).toBe(true);
    expect(await verify(trick, {})).toMatchObject({ intact: false, signatures: [{ digestMatches: true, signatureValid: true, faults: ['content-changed-later'] }, { faults: [] }] });
  });

  it('finds a text that the first signer changed before signing', async () => {
    const trick = await sign(await sign(await scribbled(contract.bytes), seller, 'signature-1'), buyer, 'signature-2');
    expect(await verify(trick, {})).toMatchObject({ intact: true });
    expect(await verify(trick, { original: onRecord.original })).toMatchObject({ intact: false, signaturesHold: true, faults: ['original-differs'] });
    const other = await renderContract(contractOf({ version: 4 }));
    expect(await verify(await sign(other.bytes, seller, 'signature-1'), { original: onRecord.original })).toMatchObject({ faults: ['original-differs'] });
  });

  it('trusts no certificate of another authority', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'verify-other-'));
    try {
      const other = await new TestAuthority(elsewhere).authority(now);
      expect(await verifyPdf(twice, [other.certificate], onRecord)).toMatchObject({ intact: false, fileHash: 'same', signaturesHold: false, signatures: [{ faults: ['issuer-unknown'], chainValid: false, signatureValid: true }, { faults: ['issuer-unknown'] }] });
      expect(await verifyPdf(twice, [], onRecord)).toMatchObject({ intact: false });
      // nor the signer's own one, which is no authority
      expect(await verifyPdf(twice, [seller.certificate], {})).toMatchObject({ intact: false });
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });

  it('takes no signature by the key of an authority, none outside the validity of its certificate, none by another algorithm', async () => {
    expect(await verify(await sign(contract.bytes, authority, 'signature-1'), {})).toMatchObject({ intact: false, signatures: [{ faults: ['certificate-not-for-signing'] }] });
    for (const at of [new Date(now.getTime() - 1_000), new Date(new Date(seller.certificate.validTo).getTime() + 1_000)]) {
      expect(await verify(await sign(contract.bytes, seller, 'signature-1', at), {})).toMatchObject({ intact: false, signatures: [{ faults: ['certificate-not-valid-then'], chainValid: false }] });
    }
    const pdf = await PDF.load(new Uint8Array(contract.bytes));
    const signer = new CryptoKeySigner(seller.privateKey, seller.certificate.raw, 'RSA', 'RSASSA-PKCS1-v1_5');
    const { bytes } = await pdf.sign({ signer, digestAlgorithm: 'SHA-512', subFilter: 'adbe.pkcs7.detached', signingTime: now });
    expect((await verify(bytes, {})).signatures[0]!.faults).toContain('algorithm-unexpected');
  });

  it('reads the format that providers elsewhere use (PAdES)', async () => {
    const pdf = await PDF.load(new Uint8Array(contract.bytes));
    const { bytes } = await pdf.sign({ signer: new CryptoKeySigner(seller.privateKey, seller.certificate.raw, 'RSA', 'RSASSA-PKCS1-v1_5'), subFilter: 'ETSI.CAdES.detached', signingTime: now });
    expect(await verify(bytes, {})).toMatchObject({ intact: true, signatures: [{ faults: [], signedAt: now }] });
  });

  it('finds ranges that leave something out', async () => {
    const [, length, second, rest] = findSignatures(once)[0]!.byteRange!;
    const written = once.toString('latin1').match(/\[0 \d+ +\d+ +\d+ *\]/)![0];
    const range = (numbers: readonly number[]) => Buffer.from(once.toString('latin1').replace(written, `[${numbers.join(' ')}`.padEnd(written.length - 1) + ']'), 'latin1');
    for (const numbers of [[1, length, second, rest], [1, length - 1, second, rest], [0, length - 10, second, rest], [0, length, second + 5, rest - 5], [0, length, second, rest - 30], [0, length, second, rest + 30]]) {
      const { intact, signatures: [one] } = await verify(range(numbers), {});
      expect({ intact, ...one }).toMatchObject({ intact: false, coversItsPart: false });
    }
  });

  it('counts no signature that is only said twice', async () => {
    const [, length, second, rest] = findSignatures(once)[0]!.byteRange!;
    const again = Buffer.concat([once, Buffer.from(`\n/ByteRange [0 ${length} ${second} ${rest}]\n%%EOF\n`)]);
    const { intact, signatures } = await verify(again, {});
    expect(intact).toBe(false);
    expect(signatures[1]!.faults).toContain('range-incomplete');
  });

  it.each([['nothing', ''], ['a text', '合同'], ['a PDF without signatures', undefined], ['only a range', '%PDF-1.7 /ByteRange [0 1 2 3]'], ['a range without end', '/ByteRange [0 1 2'], ['digits that are no signature', '%PDF /ByteRange [0 40 48 1]        <30030201>x']])('finds no signature in %s, and does not fall over', async (_, text) => {
    const finding = await verify(text === undefined ? contract.bytes : Buffer.from(text), {});
    expect(finding).toMatchObject({ intact: false, signaturesHold: false });
    expect(finding.signatures.every(({ faults }) => faults.length > 0)).toBe(true);
  });

  it('falls over nothing', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(twice.length - 300), async (noise, at) => {
      const spoiled = Buffer.from(twice);
      spoiled.set(noise, at);
      const { intact } = await verify(spoiled);
      return intact === spoiled.equals(twice);
    }), { numRuns: 100 });
  });

  it('explains every fault in both languages', () => {
    for (const texts of Object.values(SIGNATURE_FAULTS)) expect(texts['zh-CN'] && texts.en).toBeTruthy();
  });
});
