import { documentFont } from '@app/platform';
import type { EmbeddedFont, PDFPage } from '@libpdf/core';
import { openPdf } from './open-pdf.js';

export interface WatermarkReader {
  /** Names one account, so that two people of one name are told apart. */
  readonly id: string;
  readonly name: string;
  readonly organisation?: string;
}

export interface Watermark {
  readonly reader: WatermarkReader;
  readonly at: Date;
}

const SMALL = 8;
const LARGE = 18;
const GREY = 0.45;
/** Of the large lines across the page: what lies under them stays readable. */
const FAINT = 0.13;
const ANGLE = 30;
const MARGIN = 18;
/** Between the lines across a page, in points. */
const STEP = 190;

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });
/** ISO 8601 in the time of China, to the second: 2026-07-01T09:30:00+08:00. */
export const chinaInstant = (at: Date): string => `${SHANGHAI.format(at).replace(' ', 'T')}+08:00`;

/** What stands on every page, before characters without a drawing are named. */
export function watermarkText({ reader: { id, name, organisation }, at }: Watermark): string {
  return `${name}${organisation ? `（${organisation}）` : ''} ${id} ${chinaInstant(at)} 仅供本人阅读，不得外传`;
}

/** What was given is no PDF, a broken one, or one that only its owner can open. */
export class CannotWatermark extends Error {
  constructor(options?: ErrorOptions) {
    super('cannot be watermarked', options);
    this.name = 'CannotWatermark';
  }
}

/**
 * The PDF with the reader and the time on every page: small at its foot, and large and pale across it. The text can be found again by
 * whoever searches the file. The file is written anew, so signatures in it no longer hold; it is a copy for reading.
 * Rejects with CannotWatermark.
 */
export async function watermarkPdf(document: Uint8Array, watermark: Watermark): Promise<Uint8Array> {
  const { bytes, drawable } = documentFont();
  const text = drawable(watermarkText(watermark)).replace(/\n/g, ' ');
  try {
    return await stamp(document, bytes, text);
  } catch (cause) {
    throw new CannotWatermark({ cause });
  }
}

async function stamp(document: Uint8Array, face: Buffer, text: string): Promise<Uint8Array> {
  const { rgb } = await import('@libpdf/core');
  const pdf = await openPdf(document);
  const pages = pdf.getPages();
  if (pages.length === 0) throw new Error('no pages');
  const font = pdf.embedFont(face);
  const color = rgb(GREY, GREY, GREY);
  for (const page of pages) {
    const box = page.getCropBox();
    const small = Math.min(SMALL, fitting(font, text, box.width - 2 * MARGIN));
    page.drawText(text, { font, size: small, x: box.x + MARGIN, y: box.y + MARGIN, color });
    for (const { x, y } of across(page)) page.drawText(text, { font, size: LARGE, x, y, rotate: { angle: ANGLE }, color, opacity: FAINT });
  }
  return pdf.save({ subsetFonts: true });
}

/** The size in which the text takes this width. */
const fitting = (font: EmbeddedFont, text: string, width: number): number => (SMALL * width) / Math.max(1, font.widthOfTextAtSize(text, SMALL));

/** Where the large lines start, so that no third of a page is without one. */
function across(page: PDFPage): { x: number; y: number }[] {
  const { x, y, height } = page.getCropBox();
  return Array.from({ length: Math.max(1, Math.ceil(height / STEP)) }, (_, at) => ({ x: x + MARGIN, y: y + at * STEP + 2 * MARGIN }));
}
