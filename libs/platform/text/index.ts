export { ChineseText, normaliseText, type PinyinTerms, type TextTerms } from './chinese-text.js';
