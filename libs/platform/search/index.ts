export { SearchIndex, type IndexHit, type IndexQuery, type SearchIndexOptions, type TermsQuery } from './search-index.js';
export { SearchIndexError, type ColumnIndex, type ColumnSpec, type ColumnType, type IndexRow, type IndexSpec } from './index-spec.js';
export type { Condition, Filter } from './index-filter.js';
