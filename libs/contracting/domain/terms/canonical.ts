import type { Terms } from './terms.schema.js';

/** Keys in the order of their code units, no white space, nothing that JSON does not have: the same terms give the same characters. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each === undefined ? null : each)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** What the hash of a frozen version is taken over (as UTF-8). In the manner of RFC 8785. */
export const canonicalTerms = (terms: Terms): string => canonical(terms);
export const canonicalJson = canonical;
