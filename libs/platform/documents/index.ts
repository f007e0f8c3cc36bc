export * from './document.js';
export { documentFont, renderDocument } from './render-document.js';
