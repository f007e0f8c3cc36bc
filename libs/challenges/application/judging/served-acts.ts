import { LOCALES, nextActs, renderText, type Machine, type Permission, type Texts } from '@app/kernel';

/** Next acts with the texts of what blocks them filled in, ready to be read. */
export function servedActs<S extends string, F>(machine: Machine<S, F>, state: S, facts: F, allowed: (permission: Permission) => boolean) {
  return nextActs(machine, state, facts, allowed).map(({ act, texts, to, needsReason, blockedBy }) => ({
    act, texts: { ...texts }, to, needsReason,
    blockedBy: blockedBy.map(({ code, path, texts: words, params, article }) => ({
      code, path, params: { ...params }, texts: Object.fromEntries(LOCALES.map((locale) => [locale, renderText(words, locale, params)])) as Texts, ...(article !== undefined && { article }),
    })),
  }));
}
