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
  for (const [word, frequency] of lines(idf)) if (Number(frequency) < EVERYDAY_IDF.phrase) general.set(word!, Number(frequency));
  const everyday = new Set<string>();
  for (const [word, count, tag] of lines(dict)) {
    const frequency = general.get(word!) ?? Infinity;
    general.delete(word!);
    const limit = NAMING.test(tag!) ? EVERYDAY_IDF.naming : EVERYDAY_IDF.other;
    const phrase = frequency < EVERYDAY_IDF.phrase && Number(count) < RARELY_COUNTED;
    if (CLOSED.has(tag!) || frequency < limit || phrase) everyday.add(word!);
  }
  for (const [word] of general) everyday.add(word);
  return everyday;
}

function lines(table: Uint8Array): string[][] {
  return Buffer.from(table).toString('utf8').split('\n').filter((line) => line !== '').map((line) => line.split(' '));
}
