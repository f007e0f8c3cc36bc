import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';

const FACES = { normal: '400Regular/NotoSansSC_400Regular.ttf', bold: '700Bold/NotoSansSC_700Bold.ttf' } as const;

export interface Fonts {
  readonly normal: Buffer;
  readonly bold: Buffer;
  /** Is there a drawing for this character? Both faces have the same ones. */
  draws(codePoint: number): boolean;
}

let loaded: Fonts | undefined;

/** Noto Sans SC (OFL 1.1), 21 MB, read from the package once in the life of a process. */
export function fonts(): Fonts {
  if (loaded) return loaded;
  const { resolve } = createRequire(import.meta.url);
  const read = (face: string): Buffer => readFileSync(resolve(`@expo-google-fonts/noto-sans-sc/${face}`));
  const normal = read(FACES.normal);
  const font = create(normal);
  return (loaded = { normal, bold: read(FACES.bold), draws: (codePoint) => font.hasGlyphForCodePoint(codePoint) });
}
