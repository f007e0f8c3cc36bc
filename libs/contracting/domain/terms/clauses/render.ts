import type { Texts } from '@app/kernel';
import type { ContractKind, Terms } from '../terms.schema.js';
import * as closing from './closing.clauses.js';
import * as grant from './grant.clauses.js';
import * as opening from './opening.clauses.js';
import * as performance from './performance.clauses.js';
import { items, price } from './price.clauses.js';
import * as results from './results.clauses.js';
import { chineseNumber, KIND_TEXTS, say, type Clause, type ClauseOf, type RenderedClause } from './wording.js';

const BEGINNING: readonly ClauseOf[] = [opening.parties, opening.definitions, opening.subject, opening.patents];
const CONSIDERATION: readonly ClauseOf[] = [price, items, performance.deliveries, performance.guidance, performance.acceptance];
const END: readonly ClauseOf[] = [closing.publicFunding, closing.exportControl, closing.ethics, closing.ending, closing.breach];
const LAST: readonly ClauseOf[] = [closing.dispute, closing.language, closing.signing];

const DEVELOPMENT: readonly ClauseOf[] = [...BEGINNING, opening.plan, ...CONSIDERATION, performance.risk,
  performance.warranty, results.developed, performance.improvements, performance.confidentiality, ...END];
/** Which clauses a contract of a kind has, in their order; free clauses stand before the last ones. */
const ORDER: Readonly<Record<ContractKind, readonly ClauseOf[]>> = {
  development_commissioned: DEVELOPMENT,
  development_cooperative: DEVELOPMENT,
  transfer: [...BEGINNING, grant.transfer, opening.plan, ...CONSIDERATION, performance.warranty, results.benefits, performance.improvements, performance.confidentiality, ...END],
  licence: [...BEGINNING, grant.licence, opening.plan, ...CONSIDERATION, performance.warranty, grant.recordal,
    grant.annuity, results.benefits, performance.improvements, performance.confidentiality, ...END],
  consulting: [...BEGINNING, opening.plan, ...CONSIDERATION, performance.adviceRisk, performance.warranty, results.newResults, performance.improvements, performance.confidentiality, ...END],
  service: [...BEGINNING, opening.plan, ...CONSIDERATION, performance.warranty, results.newResults, performance.improvements, performance.confidentiality, ...END],
};

/** The clauses of the contract in order. The same terms give the same text; Chinese is authoritative. */
export function renderClauses(terms: Terms): readonly RenderedClause[] {
  const built = (list: readonly ClauseOf[]): Clause[] => list.flatMap((each) => each(terms) ?? []);
  const all = [...built(ORDER[terms.kind]), ...closing.freeClauses(terms), ...built(LAST)];
  return all.map((clause, index) => ({ ...clause, number: index + 1, label: say(`第${chineseNumber(index + 1)}条`, `Article ${index + 1}`) }));
}

/** The heading of the whole: the title and under it the kind. */
export const contractHeading = ({ title, kind }: Pick<Terms, 'title' | 'kind'>): { readonly title: Texts; readonly kind: Texts } => ({ title: say(title, title), kind: KIND_TEXTS[kind] });

/** The clause that renders what stands at a JSON pointer: the one that names the longest part of it, the first of several. */
export function clauseAt(clauses: readonly RenderedClause[], pointer: string): RenderedClause | undefined {
  let best: { clause: RenderedClause; length: number } | undefined;
  for (const clause of clauses) {
    for (const from of clause.from) {
      const fits = pointer === from || pointer.startsWith(`${from}/`) || from.startsWith(`${pointer}/`);
      if (pointer !== '' && fits && from.length > (best?.length ?? -1)) best = { clause, length: from.length };
    }
  }
  return best?.clause;
}
