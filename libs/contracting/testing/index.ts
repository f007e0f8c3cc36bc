export { offeredTerms } from '../domain/terms.input.js';
export { bareTerms, fullTerms } from '../domain/terms/testing/sample-terms.js';
