/** A line of text, or a whole paragraph; line breaks in it are kept. */
type Text = string;

/** What a document is made of. Plain data without pictures or addresses: nothing in it can make the renderer fetch or open anything. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: Text }
  | { readonly kind: 'text'; readonly text: Text; readonly tone?: 'small' | 'strong' }
  /** Somebody's own words, set apart from ours. */
  | { readonly kind: 'quote'; readonly text: Text }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: Text, value: Text])[] }
  /** `widths` in parts of the line, one for each column. The head comes again on every page. */
  | { readonly kind: 'table'; readonly widths: readonly number[]; readonly head: readonly Text[]; readonly rows: readonly (readonly Text[])[] };

/** Where somebody signs a paper copy. A row without a value leaves room for a pen or a seal. */
export interface SignatureRoom {
  readonly title: Text;
  readonly rows: readonly (readonly [label: Text, value: Text])[];
}

/** Makes a paper copy checkable: a QR code at the foot of every page, beside these lines and 第 N 页 / 共 M 页. */
export interface DocumentFoot {
  /** What the QR code holds: an address of at most 120 bytes (UTF-8), so that a telephone can still read the print. */
  readonly qr: string;
  readonly lines: readonly Text[];
}

export interface DocumentDefinition {
  readonly title: Text;
  /** Whose document it is, and about what: both stand at the head of every page. */
  readonly unit: Text;
  readonly matter: Text;
  /** When what it says was so: the creation date of the file. Never "now", or the same data would give other bytes. */
  readonly asOf: Date;
  readonly blocks: readonly DocumentBlock[];
  /** After the last block, two to a line, none of them torn apart by the end of a page. */
  readonly signatures?: readonly SignatureRoom[];
  /** Left out: the page number alone. */
  readonly foot?: DocumentFoot;
  /** A warning that no page can be without: in red at its head, and across it. */
  readonly mark?: Text;
}

export interface RenderedDocument {
  readonly bytes: Buffer;
  /** Of the bytes, hex. */
  readonly sha256: string;
}
