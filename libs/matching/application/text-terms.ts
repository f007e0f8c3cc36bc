import { Injectable } from '@nestjs/common';
import { ChineseText, isEveryday } from '@app/platform';
import type { ReadPinyin, Terms, Tokenise, Wording } from '../domain/terms.js';

/** Characters of text whose terms are kept: about 100 bytes each. */
const KEPT_CHARACTERS = 400_000;

/** Cuts texts into terms; a text that was cut lately is not cut again. One dictionary per process. */
@Injectable()
export class TextTerms implements Wording {
  private readonly chinese = new ChineseText();
  private readonly kept = new Map<string, Terms>();
  private characters = 0;

  readonly tokenise: Tokenise = (text) => {
    const known = this.kept.get(text);
    if (known) {
      this.kept.delete(text);
      this.kept.set(text, known);
      return known;
    }
    const terms = this.chinese.terms(text);
    this.kept.set(text, terms);
    this.characters += text.length + 10;
    for (const [oldest] of this.kept) {
      if (this.characters <= KEPT_CHARACTERS) break;
      this.kept.delete(oldest);
      this.characters -= oldest.length + 10;
    }
    return terms;
  };

  readonly isEveryday = isEveryday;

  readonly readPinyin: ReadPinyin = this.chinese.pinyin;

  /** Loads the dictionaries now instead of with the first listing. */
  warmUp(): void {
    void this.chinese.terms('预先加载').words;
    this.chinese.pinyin('预先加载');
    isEveryday('预先加载');
  }
}
