import { enforce } from '@app/kernel';
import type { RewardForm } from '../accounts.js';
import { explain, type Explanation, YES_NO } from '../explanation.js';
import { type Governed, usedRules } from '../governed.js';
import { assignedIsNotRewarded } from './route.rules.js';
import { type ConversionKind, PERSON_REASONS, type Route, type RouteFacts, type WageTotal } from './route.schema.js';

const person = (kind: ConversionKind, reason: keyof typeof PERSON_REASONS): Route => ({ way: 'person', kind, reason, texts: PERSON_REASONS[reason] });
const toldWages = (one: Governed<WageTotal> | null): Explanation[] => (one === null ? [] : [explain('wage-total', {
  article: one.article ?? one.rule, version: one.versionId, inTotal: YES_NO[`${one.value.inTotal}`], limitedByCap: YES_NO[`${one.value.limitedByCap}`], inBase: YES_NO[`${one.value.inBase}`],
})]);

/**
 * The route of reward by the kind of contract. Transfer, licence and 作价投资 fall under Act 45: its floor for state-set units, its default for firms that
 * agreed nothing; all other kinds follow the contract. Refuses a conversion that an assignment rewarded already; what no rule answers goes to a person.
 */
export function routeOf(facts: RouteFacts): Route {
  const { kind, unitClass, agreement, registered, assignment, rules } = facts;
  if (assignment !== null && rules.noDoubleReward === undefined) return person(kind, 'no-double-reward-rule');
  enforce([assignedIsNotRewarded], facts);
  const used = assignment === null ? [] : [rules.noDoubleReward];
  const form: RewardForm = kind === 'equity' ? 'equity' : 'cash';
  if (unitClass !== 'state_set' && unitClass !== 'enterprise') return person(kind, 'unit-class');
  if (kind !== 'transfer' && kind !== 'licence' && kind !== 'equity') {
    const treatment = registered ? rules.registeredWageTotal : undefined;
    // the award rules of registered contracts are written for public institutions; a firm's wages are its own matter
    if (registered && treatment === undefined && unitClass === 'state_set') return person(kind, 'no-registered-award-rule');
    const wageTotal = unitClass === 'state_set' ? treatment ?? null : null;
    const law = wageTotal === null ? [] : [explain('law-registered', { article: wageTotal.article ?? wageTotal.rule, version: wageTotal.versionId }), ...toldWages(wageTotal)];
    return { way: 'contract', kind, form, registered, wageTotal, rulesUsed: usedRules([...used, wageTotal]), explanation: law };
  }
  if (unitClass === 'state_set') {
    if (!rules.floor) return person(kind, 'no-floor');
    const wageTotal = rules.wageTotal ?? null;
    const law = [...toldLaw('law-floor', rules.floor), ...toldWages(wageTotal)];
    return { way: 'floor', kind, form, least: rules.floor, wageTotal, rulesUsed: usedRules([...used, rules.floor, wageTotal]), explanation: law };
  }
  if (agreement !== null) {
    return { way: 'agreed', kind, form, document: agreement, wageTotal: null, rulesUsed: usedRules(used), explanation: [explain('law-agreed', { document: agreement })] };
  }
  if (!rules.fallback) return person(kind, 'no-default');
  return { way: 'default', kind, form, least: rules.fallback, wageTotal: null, rulesUsed: usedRules([...used, rules.fallback]), explanation: toldLaw('law-default', rules.fallback) };
}

function toldLaw(code: 'law-floor' | 'law-default', { article, rule, versionId, value, status }: Governed<number>): Explanation[] {
  return [explain(code, { article: article ?? rule, version: versionId, percent: value, status })];
}
