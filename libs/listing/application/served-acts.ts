import { LOCALES, nextActs, renderText, type Machine, type Permission, type Texts } from '@app/kernel';

/** Next acts with the texts of what blocks them filled in, ready to be read. */
export function servedActs<State extends string, Facts>(machine: Machine<State, Facts>, state: State, facts: Facts, may: (permission: Permission) => boolean) {
  return nextActs(machine, state, facts, may).map((next) => ({
    ...next,
    blockedBy: next.blockedBy.map(({ texts, params, ...broken }) => ({
      ...broken, params: { ...params }, texts: Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params)])) as Texts,
    })),
  }));
}
