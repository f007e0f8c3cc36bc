import type { PDF, PdfDict, PdfObject } from '@libpdf/core';
import { openPdf } from './open-pdf.js';

type Objects = Map<number, PdfObject | null>;

/**
 * Was anything but signatures added between two states of a PDF, the later of which begins with the bytes of the earlier? A later
 * signer could sign a file whose pages he has replaced: the earlier signature still fits its bytes, but readers show the later pages.
 * Whatever existed must be as it was; only the list of signature fields and, on a page, of signature widgets may have grown.
 */
export async function contentChanged(earlier: Buffer, later: Buffer): Promise<boolean> {
  const pdf = await import('@libpdf/core');
  const [before, after] = await Promise.all([openPdf(earlier), openPdf(later)]);
  const objects = (file: PDF): Objects => new Map(Array.from({ length: file.context.registry.nextObjectNumber }, (_, number) => [number, file.getObject(pdf.PdfRef.of(number))]));
  const [old, now] = [objects(before), objects(after)];
  const { PdfArray, PdfDict: Dict, PdfName, PdfNumber, PdfRef, PdfBool, PdfStream, PdfString } = pdf;

  const same = (a: PdfObject | null | undefined, b: PdfObject | null | undefined): boolean => {
    if (a === b) return true;
    if (!a || !b || a.type !== b.type) return false;
    if (a instanceof PdfStream && b instanceof PdfStream) return sameEntries(a, b, []) && Buffer.from(a.getEncodedData()).equals(b.getEncodedData());
    if (a instanceof Dict && b instanceof Dict) return sameEntries(a, b, []);
    if (a instanceof PdfArray && b instanceof PdfArray) return a.length === b.length && a.toArray().every((item, at) => same(item, b.at(at)));
    if (a instanceof PdfRef && b instanceof PdfRef) return a.objectNumber === b.objectNumber && a.generation === b.generation;
    if (a instanceof PdfString && b instanceof PdfString) return Buffer.from(a.bytes).equals(b.bytes);
    if (a instanceof PdfName && b instanceof PdfName) return a.value === b.value;
    if (a instanceof PdfNumber && b instanceof PdfNumber) return a.value === b.value;
    if (a instanceof PdfBool && b instanceof PdfBool) return a.value === b.value;
    return a.type === 'null';
  };
  const sameEntries = (a: PdfDict, b: PdfDict, but: readonly string[]): boolean => {
    const keys = new Set([...a.keys(), ...b.keys()].map(({ value }) => value).filter((key) => !but.includes(key)));
    return [...keys].every((key) => same(a.get(key), b.get(key)));
  };
  /** A signature field, alone or as its own widget. */
  const isSignature = (object: PdfObject | undefined): boolean => {
    const field = object instanceof PdfRef ? now.get(object.objectNumber) : object;
    return field instanceof Dict && field.getName('FT')?.value === 'Sig';
  };
  /** The list as it was, then signatures only. */
  const grown = (a: PdfObject | undefined, b: PdfObject | undefined): boolean => {
    const resolve = (list: PdfObject | undefined, from: Objects) => (list instanceof PdfRef ? from.get(list.objectNumber) : list);
    const [was, is] = [resolve(a, old), resolve(b, now)];
    if (was != null && !(was instanceof PdfArray)) return false;
    if (!(is instanceof PdfArray)) return was == null && is == null;
    const kept = was?.toArray() ?? [];
    return kept.every((item, at) => same(item, is.at(at))) && is.toArray().slice(kept.length).every(isSignature);
  };
  const sameForm = (a: PdfObject | null | undefined, b: PdfObject | null | undefined): boolean => {
    if (!(b instanceof Dict)) return a == null && b == null;
    if (a == null) return grown(undefined, b.get('Fields'));
    return a instanceof Dict && sameEntries(a, b, ['Fields', 'SigFlags']) && grown(a.get('Fields'), b.get('Fields'));
  };
  const follow = (value: PdfObject | undefined, from: Objects) => (value instanceof PdfRef ? from.get(value.objectNumber) : value);

  const [oldRoot, newRoot] = [before.getCatalog(), after.getCatalog()];
  if (!sameEntries(oldRoot, newRoot, ['AcroForm']) || !sameForm(follow(oldRoot.get('AcroForm'), old), follow(newRoot.get('AcroForm'), now))) return true;
  const rootNumber = before.context.registry.getRef(oldRoot)?.objectNumber;
  const form = oldRoot.get('AcroForm');
  const formNumber = form instanceof PdfRef ? form.objectNumber : undefined;
  for (const [number, was] of old) {
    const is = now.get(number);
    if (number === formNumber || number === rootNumber || same(was ?? undefined, is ?? undefined)) continue;
    const page = was instanceof Dict && is instanceof Dict && was.getName('Type')?.value === 'Page';
    if (!page || !sameEntries(was, is, ['Annots']) || !grown(was.get('Annots'), is.get('Annots'))) return true;
  }
  return false;
}
