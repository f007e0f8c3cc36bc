export { wordsBySpace } from './words-by-space.js';
