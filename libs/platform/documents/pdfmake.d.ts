/** The part of pdfmake 0.3 and of fontkit 2 that is used here; neither package has types of its own. */
declare module 'pdfmake' {
  interface VirtualFiles { writeFileSync(name: string, content: Buffer): void }
  interface PdfMake {
    readonly virtualfs: VirtualFiles;
    setFonts(fonts: Record<string, { normal: string; bold: string }>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    setTableLayouts(layouts: Record<string, unknown>): void;
    createPdf(definition: Record<string, unknown>): { getBuffer(): Promise<Buffer> };
  }
  const pdfmake: PdfMake;
  export default pdfmake;
}

declare module 'fontkit' {
  export function create(file: Buffer): { hasGlyphForCodePoint(codePoint: number): boolean };
}
