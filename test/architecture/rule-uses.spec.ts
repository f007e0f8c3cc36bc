import { readFileSync } from 'node:fs';
import { findRuleUses, productionSources, usesFile } from '../support/rule-uses.js';

const known = new Set((JSON.parse(readFileSync('seeds/reference/rules.json', 'utf8')) as { items: { rule: string }[] }).items.map(({ rule }) => rule));
const planted = (text: string) => findRuleUses([{ file: 'libs/x/x.ts', text }], known);

describe('where the registry is read', () => {
  const found = findRuleUses(productionSources(), known);

  it('finds the places that are known to read it', () => {
    const places = found.uses.map(({ rule, file }) => `${rule} ${file}`);
    for (const place of [
      'matching.max-matches libs/matching/application/write-matches.ts', 'retention.event-days libs/platform/jobs/purge.job.ts', 'notification.quiet-hours libs/notification/application/preferences.ts',
      'listing.self-review-allowed libs/listing/application/listing-facts.ts', 'identity.login-lock-after libs/identity/application/login-guard.ts',
    ]) expect(places).toContain(place);
  });

  it('asks for no rule that the registry does not have', () => {
    expect(found.unknown).toEqual([]);
  });

  it('is what the server serves: run npm run generate', () => {
    expect(readFileSync('libs/platform/rules/rule-uses.generated.ts', 'utf8')).toBe(usesFile(found.uses));
  });

  it.each([
    ['a product default', `registry.productDefault(ctx, 'no.such')`], ['a value', `this.rules.value(ctx, { rule: 'no.such', ...CN }, z.number())`], ['a value that may lack', `registry.inForce(ctx, { rule: 'no.such' })`],
    ['a constant', `const NAME = 'no.such'; registry.versions(ctx, NAME)`], ['a named rule', `defineRule({ code: 'x.y', registry: ['no.such'], keeps })`],
  ])('reports an unknown name asked by %s', (_, text) => {
    expect(planted(text).unknown).toEqual(['libs/x/x.ts: no.such']);
  });

  it('notes a named rule by its code, a helper by its file, and no name in a comment', () => {
    expect(planted(`const rule = defineRule({ code: 'rights.term-too-short', article: 'x', registry: ['rights.use-right-min-years'], keeps: () => true });`).uses)
      .toEqual([{ rule: 'rights.use-right-min-years', file: 'libs/x/x.ts', code: 'rights.term-too-short' }]);
    expect(planted(`await before('retention.event-days')`).uses).toEqual([{ rule: 'retention.event-days', file: 'libs/x/x.ts' }]);
    expect(planted(`// rights.use-right-min-years and 'retention.event-days'`).uses).toEqual([]);
  });
});
