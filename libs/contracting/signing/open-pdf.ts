import type { PDF } from '@libpdf/core';

/**
 * A PDF to work on, read strictly: libpdf 0.4.2 can repair broken files, but a closing bracket in the wrong place then makes it run
 * until the memory of the process is full. Rejects what is broken, encrypted, or numbers more objects than it has bytes.
 */
export async function openPdf(document: Uint8Array): Promise<PDF> {
  const { PDF: Reader } = await import('@libpdf/core');
  const pdf = await Reader.load(new Uint8Array(document), { lenient: false });
  if (pdf.isEncrypted) throw new Error('the PDF is encrypted');
  if (pdf.context.registry.nextObjectNumber > document.byteLength) throw new Error('the PDF numbers more objects than it has');
  return pdf;
}
