import { PDF, PdfArray, PdfDict, PdfRef, PdfStream, type PdfObject } from '@libpdf/core';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const hexDigits = (text: string): string => text.replace(/\s/g, '');
const utf16 = (hex: string): string => Buffer.from(hexDigits(hex), 'hex').swap16().toString('utf16le');

/** Code to text, as the ToUnicode map of a font says (ISO 32000-1, 9.10.3). */
function toUnicode(map: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, body] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of body!.matchAll(/<([\da-f\s]+)>\s*<([\da-f\s]+)>/gi)) texts.set(parseInt(hexDigits(code!), 16), utf16(text!));
  }
  for (const [, body] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, list, first] of body!.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*(?:\[([\s\S]*?)\]|<([\da-f\s]+)>)/gi)) {
      const start = parseInt(from!, 16);
      if (list !== undefined) [...list.matchAll(/<([\da-f\s]+)>/gi)].forEach(([, text], at) => texts.set(start + at, utf16(text!)));
      else for (let code = start, unit = parseInt(hexDigits(first!), 16); code <= parseInt(to!, 16); code += 1, unit += 1) texts.set(code, String.fromCharCode(unit));
    }
  }
  return texts;
}

/**
 * What each page of a PDF says, in the order in which it was drawn and without breaks: every code by the ToUnicode map of its font, as
 * one who searches or copies would find it. For fonts with codes of two bytes, which are all of ours.
 */
export async function pdfPageTexts(document: Uint8Array): Promise<string[]> {
  const pdf = await PDF.load(document);
  const follow = (value: PdfObject | null | undefined): PdfObject | null | undefined => (value instanceof PdfRef ? pdf.getObject(value) : value);
  const decoded = (value: PdfObject | null | undefined): string => {
    const object = follow(value);
    if (object instanceof PdfStream) return latin1(object.getDecodedData());
    return object instanceof PdfArray ? object.toArray().map(decoded).join('\n') : '';
  };
  return pdf.getPages().map(({ dict }) => {
    const fonts = new Map<string, Map<number, string>>();
    const resources = follow(dict.get('Resources'));
    const named = resources instanceof PdfDict ? follow(resources.get('Font')) : undefined;
    for (const [name, value] of named instanceof PdfDict ? named : []) {
      const font = follow(value);
      if (font instanceof PdfDict) fonts.set(name.value, toUnicode(decoded(font.get('ToUnicode'))));
    }
    let font: Map<number, string> | undefined;
    let text = '';
    for (const [, name, pieces] of decoded(dict.get('Contents')).matchAll(/\/([^\s/]+)\s+[\d.]+\s+Tf|(\[[^\]]*\]|<[\da-f\s]*>)\s*T[jJ]/gi)) {
      if (name !== undefined) font = fonts.get(name);
      else {
        const codes = [...pieces!.matchAll(/<([\da-f\s]*)>/gi)].map(([, hex]) => hexDigits(hex!)).join('');
        text += (codes.match(/.{4}/g) ?? []).map((code) => font?.get(parseInt(code, 16)) ?? '\uFFFD').join('');
      }
    }
    return text;
  });
}
