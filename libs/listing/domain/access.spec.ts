import type { Person, Role } from '@app/kernel';
import { mayAct, seesHistory, seesWholeAchievement, seesWholeDemand } from './access.js';
import { listingPermissions as may } from './permissions.js';

const person = (organisationId: string, userId: string, ...roles: Role[]): Person => ({ kind: 'person', userId, organisationId, organisationVerified: true, roles, sessionId: 's' });
const listing = { organisationId: 'own', authorId: 'author' };

describe('whose listing it is', () => {
  it.each([
    ['the author writes', person('own', 'author', 'researcher'), 'achievement.write', true],
    ['a colleague does not', person('own', 'other', 'researcher'), 'achievement.write', false],
    ['the own transfer office does', person('own', 'other', 'tto'), 'achievement.write', true],
    ['another\'s transfer office does not', person('foreign', 'other', 'tto'), 'achievement.write', false],
    ['the own transfer office reviews', person('own', 'other', 'tto'), 'achievement.review', true],
    ['another\'s does not', person('foreign', 'other', 'tto'), 'achievement.review', false],
    ['an administrator reviews anywhere', person('foreign', 'other', 'system_admin'), 'achievement.review', true],
    ['an administrator clears nothing', person('foreign', 'other', 'system_admin'), 'achievement.clear', false],
    ['the bureau reviews demands', person('foreign', 'other', 'bureau_officer'), 'demand.review', true],
    ['a firm writes its demands', person('own', 'other', 'firm'), 'demand.write', true],
    ['another firm does not', person('foreign', 'other', 'firm'), 'demand.write', false],
    ['nobody without a role does', person('own', 'author'), 'achievement.write', false],
  ] as const)('%s', (_, actor, permission, expected) => expect(mayAct(actor, may[permission], listing)).toBe(expected));

  it('is seen whole by its organisation and its reviewers only', () => {
    expect(seesWholeAchievement(person('own', 'x'), listing)).toBe(true);
    expect(seesWholeAchievement(person('foreign', 'x', 'tto', 'bureau_officer'), listing)).toBe(false);
    expect(seesWholeDemand(person('foreign', 'x', 'bureau_officer'), listing)).toBe(true);
    expect(seesWholeDemand(person('foreign', 'x', 'broker'), listing)).toBe(false);
    expect(seesHistory(person('foreign', 'x', 'audit_admin'), false)).toBe(true);
    expect(seesHistory(person('foreign', 'x', 'broker'), false)).toBe(false);
  });
});
