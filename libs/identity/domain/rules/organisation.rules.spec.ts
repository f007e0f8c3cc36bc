import { brokenRules } from '@app/kernel';
import { authorityByInvitation, notOwnOrganisation, ORGANISATION_RULES, verifiedFactsFrozen, type OrganisationFacts } from './organisation.rules.js';

const good: OrganisationFacts = { uscc: '91350100M000100Y43', type: 'enterprise', region: '430000', regionKnown: true, usccTaken: false, at: '' };
const broken = (facts: Partial<OrganisationFacts>) => brokenRules([...ORGANISATION_RULES, authorityByInvitation], { ...good, ...facts }).map(({ path, code }) => [path, code]);

describe('an organisation', () => {
  it('passes when everything is right', () => expect(broken({})).toEqual([]));
  it('names the right check character', () => {
    const [violation] = brokenRules(ORGANISATION_RULES, { ...good, uscc: '91350100M000100Y44' });
    expect(violation).toMatchObject({ path: '/uscc', code: 'identity.uscc-check-digit', params: { expected: '3', given: '4' } });
  });
  it('complains about the form before the check character', () => expect(broken({ uscc: '123' })).toEqual([['/uscc', 'identity.uscc-malformed']]));
  it('is known once only', () => expect(broken({ usccTaken: true })).toEqual([['/uscc', 'identity.organisation-known']]));
  it('lies in a known region', () => expect(broken({ regionKnown: false })).toEqual([['/region', 'identity.region-unknown']]));
  it('is no authority when it registers itself', () => expect(broken({ type: 'authority', at: '/organisation' })).toEqual([['/organisation/type', 'identity.authority-not-self-registered']]));
  it('keeps its certified facts once verified', () => {
    const codes = (verified: boolean) => brokenRules([verifiedFactsFrozen], { verified, changed: ['uscc', 'nameZh'] }).map(({ path }) => path);
    expect(codes(true)).toEqual(['/uscc', '/nameZh']);
    expect(codes(false)).toEqual([]);
  });
  it('is not judged by its own people', () => {
    expect(brokenRules([notOwnOrganisation], { ownOrganisation: true }).map(({ code }) => code)).toEqual(['identity.own-organisation']);
    expect(brokenRules([notOwnOrganisation], { ownOrganisation: false })).toEqual([]);
  });
});
