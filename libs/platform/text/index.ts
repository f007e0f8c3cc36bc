export { ChineseText, normaliseText, type PinyinTerms, type TextTerms } from './chinese-text.js';
export { isEveryday } from './everyday-words.js';
