import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { pinyin } from 'pinyin-pro';

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const HAN_RUN_OR_WORD = /\p{Script=Han}+|\p{N}+\.\p{N}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const STARTS_WITH_HAN = /^\p{Script=Han}/u;
/** Initials of runs up to this many characters are indexed, so that a typed abbreviation of a compound term is one token. */
const LONGEST_INITIALS = 8;

/** The terms of one text; the same term may occur several times. Each kind is cut when it is first read. */
export interface TextTerms {
  /** jieba's search mode: long words and the shorter words inside them */
  readonly words: string[];
  /** pairs of neighbouring Chinese characters; a Latin word or number is one term */
  readonly bigrams: string[];
  /** single Chinese characters; a Latin word or number is one term */
  readonly characters: string[];
}

export interface PinyinTerms {
  /** first letters of all Chinese characters in order, Latin letters and digits kept: 锂电池隔膜 -> ldcgm */
  initials: string;
  /** tokens for an index: runs of 2 to 8 initials, each word's full reading and each syllable */
  tokens: string[];
}

/** NFKC and lower case, the one form in which texts are compared. Never changes the number of Han characters. */
export function normaliseText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** One dictionary per process: loading it takes about half a second. */
let dictionary: Jieba | undefined;

/** Cuts text into terms. */
export class ChineseText {
  readonly terms = (text: string): TextTerms => {
    const normal = normaliseText(text);
    const cutWords = (): string[] => this.words(normal);
    const made: { -readonly [K in keyof TextTerms]?: string[] } = {};
    return {
      get words() { return (made.words ??= cutWords()); },
      get bigrams() { return (made.bigrams ??= bigramsOf(normal)); },
      get characters() { return (made.characters ??= charactersOf(normal)); },
    };
  };

  readonly pinyin = (text: string): PinyinTerms => {
    const normal = normaliseText(text);
    const tokens = new Set<string>();
    let initials = '';
    for (const run of runsOf(normal)) {
      if (!STARTS_WITH_HAN.test(run)) {
        initials += run.replace(/[^a-z0-9]/g, '');
        continue;
      }
      const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
      for (const syllable of syllables) tokens.add(syllable);
      initials += syllables.map((syllable) => syllable[0]).join('');
    }
    for (let length = 2; length <= LONGEST_INITIALS; length++) {
      for (let at = 0; at + length <= initials.length; at++) tokens.add(initials.slice(at, at + length));
    }
    for (const word of this.words(normal)) {
      if (STARTS_WITH_HAN.test(word) && word.length > 1) tokens.add(pinyin(word, { toneType: 'none', type: 'array', v: true }).join(''));
    }
    return { initials, tokens: [...tokens] };
  };

  private words(normal: string): string[] {
    dictionary ??= Jieba.withDict(dict);
    return dictionary.cutForSearch(normal, true).map((word) => word.trim()).filter((word) => HAS_LETTER_OR_DIGIT.test(word));
  }
}

function charactersOf(normal: string): string[] {
  return runsOf(normal).flatMap((run) => (STARTS_WITH_HAN.test(run) ? [...run] : [run]));
}

function bigramsOf(normal: string): string[] {
  const bigrams: string[] = [];
  for (const run of runsOf(normal)) {
    if (!STARTS_WITH_HAN.test(run)) {
      bigrams.push(run);
      continue;
    }
    const letters = [...run];
    for (let at = 0; at + 1 < letters.length; at++) bigrams.push(letters[at]! + letters[at + 1]!);
  }
  return bigrams;
}

function runsOf(normal: string): string[] {
  return normal.match(HAN_RUN_OR_WORD) ?? [];
}
