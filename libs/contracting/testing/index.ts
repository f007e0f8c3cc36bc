export { offeredTerms } from '../domain/terms.input.js';
export { bareTerms, fullTerms } from '../domain/terms/testing/sample-terms.js';
export { contractOf } from './contract-builder.js';
export { pdfPageTexts } from './pdf-text.js';
export { renderContract } from '../signing/contract-document.js';
