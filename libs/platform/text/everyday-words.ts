import { dict, idf } from '@node-rs/jieba/dict.js';

/** Parts of speech (ICTCLAS) whose words count, measure, point or join: numerals, measures, pronouns, adverbs, places, times, … */
const CLOSED = new Set(['m', 'mq', 'q', 'r', 'rr', 'rz', 'd', 'p', 'c', 'u', 'ud', 'ug', 'uj', 'ul', 'uv', 'uz', 'y', 'e', 'o', 'f', 's', 't', 'tg', 'z']);
/** Parts of speech that name things; their words are everyday ones only where nearly every text has them. */
const NAMING = /^(n|vn|b|j)/;
/** Inverse document frequencies of general Chinese (jieba's idf.txt) below which a word is an everyday one. */
const EVERYDAY_IDF = { naming: 5.8, other: 7.4, phrase: 9 };
/** A word that the dictionary counts less often than this, though general texts often have it, is a phrase (太少, 总有). */
const RARELY_COUNTED = 10;

let known: ReadonlySet<string> | undefined;

/**
 * Whether a word is one of everyday language, which by itself says nothing about a technology: 一根, 太少, 怎样, 回来.
 * Judged by general Chinese, not by the market's own texts: there such words are rare. A word that no dictionary has is none.
 */
export function isEveryday(word: string): boolean {
  return (known ??= everydayWords()).has(word);
}

function everydayWords(): Set<string> {
  const general = new Map<string, number>();
  eachLine(idf, (word, frequency) => {
    if (Number(frequency) < EVERYDAY_IDF.phrase) general.set(word, Number(frequency));
  });
  const everyday = new Set<string>();
  eachLine(dict, (word, count, tag) => {
    const frequency = general.get(word);
    if (frequency === undefined) {
      if (CLOSED.has(tag)) everyday.add(word);
      return;
    }
    general.delete(word);
    if (CLOSED.has(tag) || frequency < (NAMING.test(tag) ? EVERYDAY_IDF.naming : EVERYDAY_IDF.other) || Number(count) < RARELY_COUNTED) everyday.add(word);
  });
  for (const [word] of general) everyday.add(word);
  return everyday;
}

/** Up to three fields of each of several hundred thousand lines, without an array for any of them. */
function eachLine(table: Uint8Array, take: (word: string, second: string, third: string) => void): void {
  const text = Buffer.from(table).toString('utf8');
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const first = text.indexOf(' ', start);
    if (first > start && first < end) {
      const second = text.indexOf(' ', first + 1);
      const cut = second > 0 && second < end ? second : end;
      take(text.slice(start, first), text.slice(first + 1, cut), text.slice(cut + 1, end));
    }
    start = end + 1;
  }
}
