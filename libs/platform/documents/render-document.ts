import { createHash } from 'node:crypto';
import type Pdfmake from 'pdfmake';
import type { DocumentBlock, DocumentDefinition, DocumentFoot, RenderedDocument, SignatureRoom } from './document.js';
import { fonts } from './fonts.js';

const INK = '#1f2a37';
const PALE = '#667085';
const LINE = '#d0d5dd';
const WARNING = '#b42318';
const FAMILY = 'NotoSansSC';

const refuse = (): boolean => false;
let ready: Promise<typeof Pdfmake> | undefined;

/** pdfmake is one object for the whole process, loaded with the first document: fonts in memory, and every address or path refused. */
async function prepare(): Promise<typeof Pdfmake> {
  const { default: pdfmake } = await import('pdfmake');
  const { normal, bold } = fonts();
  pdfmake.virtualfs.writeFileSync('normal', normal);
  pdfmake.virtualfs.writeFileSync('bold', bold);
  pdfmake.setFonts({ [FAMILY]: { normal: 'normal', bold: 'bold' } });
  pdfmake.setUrlAccessPolicy(refuse);
  pdfmake.setLocalAccessPolicy(refuse);
  pdfmake.setTableLayouts({ ruled: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => LINE, paddingTop: () => 4, paddingBottom: () => 4, paddingLeft: () => 4, paddingRight: () => 4 } });
  return pdfmake;
}

/** What the font cannot draw is named by its code point, so that a character is never lost without a word. */
export function drawable(text: string): string {
  const { draws } = fonts();
  let out = '';
  for (const character of text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, '    ')) {
    const codePoint = character.codePointAt(0)!;
    // variation selectors and joiners have no drawing of their own
    if ((codePoint >= 0xfe00 && codePoint <= 0xfe0f) || codePoint === 0x200b || codePoint === 0x200d || codePoint === 0xfeff) continue;
    out += codePoint === 10 || draws(codePoint) ? character : `〔U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}〕`;
  }
  return out;
}

/** The face of all documents, and what it does with characters that it cannot draw: for whoever writes on a PDF that is there already. */
export const documentFont = (): { readonly bytes: Buffer; drawable(text: string): string } => ({ bytes: fonts().normal, drawable });

const cell = (text: string, more: object = {}): object => ({ text: drawable(text), wordBreak: /\S{30}/.test(text) ? 'break-all' : 'normal', ...more });

function content(block: DocumentBlock): object {
  switch (block.kind) {
    case 'heading':
      return cell(block.text, block.level === 1 ? { fontSize: 14, bold: true, margin: [0, 14, 0, 6], headlineLevel: 1 } : { fontSize: 11, bold: true, margin: [0, 10, 0, 4], headlineLevel: 2 });
    case 'text':
      return cell(block.text, { margin: [0, 0, 0, 6], ...(block.tone === 'small' && { fontSize: 8, color: PALE }), ...(block.tone === 'strong' && { bold: true }) });
    case 'quote':
      return { table: { widths: ['*'], body: [[cell(block.text, { margin: [8, 4, 8, 4] })]] }, layout: { hLineWidth: () => 0, vLineWidth: (at: number) => (at === 0 ? 2 : 0), vLineColor: () => LINE }, margin: [0, 0, 0, 8] };
    case 'facts':
      return { table: { widths: ['28%', '*'], body: block.rows.length > 0 ? block.rows.map(([label, value]) => [cell(label, { color: PALE }), cell(value)]) : [[cell('—'), cell('')]] }, layout: 'ruled', margin: [0, 0, 0, 8] };
    case 'table': {
      const whole = block.widths.reduce((sum, part) => sum + part, 0);
      return {
        table: {
          headerRows: 1, widths: block.widths.map((part) => `${((part / whole) * 100).toFixed(2)}%`),
          body: [block.head.map((text) => cell(text, { bold: true, fillColor: '#f2f4f7' })), ...block.rows.map((row) => row.map((text) => cell(text)))],
        },
        fontSize: 8, layout: 'ruled', margin: [0, 0, 0, 8],
      };
    }
  }
}

/** A single one keeps to its half of the line. */
function signatureRooms(rooms: readonly SignatureRoom[]): object[] {
  const pairs = rooms.flatMap((room, at) => (at % 2 === 0 ? [[room, rooms[at + 1]]] : []));
  return pairs.map((pair) => ({ columns: pair.map(signatureRoom), columnGap: 24, unbreakable: true, margin: [0, 0, 0, 14] }));
}

const signatureRoom = (room: SignatureRoom | undefined): object => (room === undefined ? { text: '' } : {
  stack: [cell(room.title, { bold: true, margin: [0, 0, 0, 4] }), ...room.rows.map(([label, value]) => cell(`${label}：${value}`, { margin: [0, 2, 0, value === '' ? 22 : 2] }))],
});

const QR_BYTES = 120;
/** In points: at least two for each of the 45 modules that the longest address takes. */
const QR_SIZE = 90;

function footer(foot: DocumentFoot | undefined): (page: number, pages: number) => object {
  if (!foot) return (page, pages) => ({ text: `${page} / ${pages}`, alignment: 'center', fontSize: 8, color: PALE, margin: [0, 16, 0, 0] });
  if (Buffer.byteLength(foot.qr) > QR_BYTES) throw new RangeError(`a QR code of more than ${QR_BYTES} bytes would be too fine to read from paper`);
  return (page, pages) => ({
    columns: [
      { stack: [{ text: `第 ${page} 页 / 共 ${pages} 页`, margin: [0, 0, 0, 4] }, ...foot.lines.map((line) => cell(line))], fontSize: 7.5, color: PALE, width: '*' },
      { qr: foot.qr, fit: QR_SIZE, eccLevel: 'M', alignment: 'right', width: QR_SIZE },
    ],
    columnGap: 16, margin: [56, 10, 56, 0],
  });
}

async function render({ title, unit, matter, asOf, blocks, signatures, foot, mark }: DocumentDefinition): Promise<RenderedDocument> {
  const pdfmake = await (ready ??= prepare());
  const head = drawable(`${unit} · ${matter}`);
  const warning = mark === undefined ? undefined : drawable(mark);
  const bytes = await pdfmake.createPdf({
    pageSize: 'A4', pageMargins: [56, 64, 56, foot ? 112 : 56],
    // the file's own id is a hash over this record: the same data, the same id
    info: { title, author: unit, subject: matter, creator: 'Luqiao', producer: 'Luqiao', creationDate: asOf, modDate: asOf },
    lang: 'zh-CN', defaultStyle: { font: FAMILY, fontSize: 9.5, color: INK, lineHeight: 1.25 },
    header: () => (warning === undefined ? { text: head, fontSize: 8, color: PALE, margin: [56, 28, 56, 0] }
      : { stack: [{ text: head, fontSize: 8, color: PALE }, { text: warning, fontSize: 9, bold: true, color: WARNING }], margin: [56, 24, 56, 0] }),
    footer: footer(foot),
    ...(warning !== undefined && { watermark: { text: warning, color: WARNING, opacity: 0.08, bold: true } }),
    pageBreakBefore: (node: { headlineLevel?: number; startPosition?: { verticalRatio: number } }) => node.headlineLevel !== undefined && (node.startPosition?.verticalRatio ?? 0) > 0.92,
    content: [{ text: drawable(title), fontSize: 18, bold: true, margin: [0, 0, 0, 10] }, ...blocks.map(content), ...signatureRooms(signatures ?? [])],
  }).getBuffer();
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

let last: Promise<unknown> = Promise.resolve();

/**
 * A document as PDF, A4, in Noto Sans SC: the unit and the matter at the head of every page, page numbers at its foot. The same
 * definition gives the same bytes. One at a time in a process, so that memory stays that of one document.
 */
export function renderDocument(definition: DocumentDefinition): Promise<RenderedDocument> {
  const mine = last.then(() => render(definition));
  last = mine.catch(() => undefined);
  return mine;
}
