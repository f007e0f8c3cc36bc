export * from './document.js';
export { renderDocument } from './render-document.js';
