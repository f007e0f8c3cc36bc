import type { Rule } from '@app/kernel';
import { rightsApplicationMachine, type ApplicationFacts } from '../rights-application.machine.js';
import type { Screen } from './dossier.js';

/** Every rule of an act's row, kept or broken, as it stands on these facts. */
export function screensOf(acts: readonly string[], facts: ApplicationFacts): Screen[] {
  const seen = new Set<string>();
  const rows = acts.flatMap((name) => rightsApplicationMachine.acts.filter(({ act }) => act === name));
  return rows.flatMap(({ act, rules = [] }) => rules.filter(({ code }) => !seen.has(code) && seen.add(code)).map((rule: Rule<ApplicationFacts>) => {
    const broken = rule.check(facts);
    return {
      act, code: rule.code, texts: rule.texts, article: rule.article ?? null, registry: rule.registry, passed: broken.length === 0,
      broken: broken.map(({ path, params }) => ({ path, params: { ...params } })),
    };
  }));
}
