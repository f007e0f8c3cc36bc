import type { Problem } from '@app/kernel';
import { inForce, openRoute, routeFacts } from '../../../testing/money.js';
import { CONVERSION_KINDS, type ConversionKind } from './route.schema.js';
import { routeOf } from './route.js';
import { routeIsOpen } from './route.rules.js';

const FLOORED = ['transfer', 'licence', 'equity'] as const;
const OTHERS = CONVERSION_KINDS.filter((kind): kind is Exclude<ConversionKind, (typeof FLOORED)[number]> => !(FLOORED as readonly string[]).includes(kind));
const ways = (kinds: readonly ConversionKind[], change: Parameters<typeof routeFacts>[0]) => new Set(kinds.map((kind) => routeOf(routeFacts({ ...change, kind })).way));

describe('the route of reward', () => {
  it('of a state-set unit is the floor of Act 45 for transfer, licence and equity, whatever it agreed', () => {
    expect(ways(FLOORED, { agreement: '约定' })).toEqual(new Set(['floor']));
    expect(openRoute({ kind: 'equity' })).toMatchObject({ form: 'equity', way: 'floor' });
    expect(openRoute({ kind: 'transfer' })).toMatchObject({ form: 'cash', wageTotal: { value: { inTotal: true, limitedByCap: false, inBase: false } } });
    expect(openRoute().rulesUsed.map(({ versionId }) => versionId)).toEqual(['reward.floor.transfer-licence@CN', 'reward.wage-total@CN']);
  });

  it('of a firm is what it agreed, and the default only where nothing is agreed', () => {
    expect(ways(FLOORED, { unitClass: 'enterprise', agreement: '奖励办法' })).toEqual(new Set(['agreed']));
    expect(ways(FLOORED, { unitClass: 'enterprise' })).toEqual(new Set(['default']));
    expect(openRoute({ unitClass: 'enterprise' })).toMatchObject({ least: { rule: 'reward.default.transfer-licence' }, wageTotal: null });
  });

  it('of development, consulting and service follows the contract, with the award rules once it is registered', () => {
    for (const unitClass of ['state_set', 'enterprise']) for (const registered of [true, false]) expect(ways(OTHERS, { unitClass, registered })).toEqual(new Set(['contract']));
    expect(openRoute({ kind: 'service', registered: true })).toMatchObject({ registered: true, wageTotal: { article: '人社部发〔2021〕14号' } });
    expect(openRoute({ kind: 'service', registered: false })).toMatchObject({ registered: false, wageTotal: null, explanation: [] });
    expect(openRoute({ kind: 'service', unitClass: 'enterprise' })).toMatchObject({ wageTotal: null });
  });

  it('goes to a person where nothing in force answers', () => {
    const reason = (change: Parameters<typeof routeFacts>[0]) => {
      const route = routeOf(routeFacts(change));
      return route.way === 'person' ? [route.reason, ...routeIsOpen.check({ route }).map(({ code }) => code)] : [];
    };
    expect(reason({ rules: { floor: undefined } })).toEqual(['no-floor', 'contracting.reward-route-undecided']);
    expect(reason({ unitClass: 'enterprise', rules: { fallback: undefined } })[0]).toBe('no-default');
    expect(reason({ unitClass: 'other' })[0]).toBe('unit-class');
    expect(reason({ kind: 'consulting', rules: { registeredWageTotal: undefined } })[0]).toBe('no-registered-award-rule');
    expect(reason({ assignment: { applicationId: 'a1', since: '2026-01-01' }, rules: { noDoubleReward: undefined } })[0]).toBe('no-double-reward-rule');
    expect(routeIsOpen.check({ route: openRoute() })).toEqual([]);
  });

  it('refuses what an assignment rewarded already, naming it', () => {
    const assignment = { applicationId: 'a1', since: '2026-01-01' };
    for (const kind of CONVERSION_KINDS) {
      expect(() => routeOf(routeFacts({ kind, assignment }))).toThrow(expect.objectContaining({ message: 'contracting.reward-already-assigned', params: { since: '2026-01-01', application: 'a1' } }) as Problem);
    }
    expect(openRoute({ assignment, rules: { noDoubleReward: inForce('rights.no-double-reward', false) } }).rulesUsed[0]).toMatchObject({ rule: 'rights.no-double-reward' });
  });
});
