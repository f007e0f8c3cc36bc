export * from './detect-format.js';
export { harmless } from './harmless.js';
export * from './problems.js';
export * from './read-csv.js';
export * from './read-json-lines.js';
export * from './read-xlsx.js';
export * from './row.js';
export * from './write-sheet.js';
export { WORKBOOK_LIMITS, type ZipLimits } from './zip-directory.js';
