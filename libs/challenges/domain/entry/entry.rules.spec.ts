import { brokenRules } from '@app/kernel';
import { ENTRY_RULES, PROPOSAL_RULES, type EntryFacts } from './entry.rules.js';
import { shownFaults } from './opened.js';
import { NEGATIVE_LIST, proposalSchema } from './proposal.schema.js';

const id = (at: number) => `0198c7a1-0000-7000-8000-${String(at).padStart(12, '0')}`;
const until = new Date('2027-01-15T10:00:00.000Z');
const facts = (change: Partial<EntryFacts> = {}): EntryFacts => ({ receivedAt: until, entriesUntil: until, edition: 2, editionInForce: 2, organisationId: id(1), organiserId: id(9), invited: [], authorKeeps: false, keepers: ['a', 'b', 'c'], sealedFor: ['c', 'a', 'b'], scene: false, challengeId: id(5), needed: 2, header: { challengeId: id(5), organisationId: change.organisationId ?? id(1), needed: 2 }, unknownFiles: [], ...change });
const proposal = (change: object = {}) => proposalSchema.parse({
  title: '双频阻抗法', hypothesis: '磨损改变阻抗', rationale: '两频之差消去温漂', plan: '三个月样机，三个月装车', expertise: '十年刀具研究', trl: 5,
  members: [{ organisationId: id(1), name: '岳麓科技大学', share: { numerator: 2, denominator: 3 }, part: '牵头' }, { organisationId: id(2), name: '橘洲研究院', share: { numerator: 1, denominator: 3 }, part: '试验' }],
  people: [{ name: '周明渊', organisationId: id(1), role: '负责人' }], budget: { totalFen: 300, uses: [{ use: 'testing', fen: 300 }] }, pledge: { text: '未达指标退还启动资金', signedBy: '周明渊' }, ...change,
});
const opened = (change: object = {}, unverified: string[] = []) => brokenRules(PROPOSAL_RULES, { proposal: proposal(change), organisationId: id(1), poolFen: 300, organiserId: id(9), unverified }).map(({ code, path }) => `${code} ${path}`);

describe('an entry', () => {
  it('is taken up to the very moment of the deadline, and not a millisecond later', () => {
    expect(brokenRules(ENTRY_RULES, facts())).toEqual([]);
    expect(brokenRules(ENTRY_RULES, facts({ receivedAt: new Date(until.getTime() + 1) })).map(({ code }) => code)).toEqual(['challenges.entry-late']);
  });

  it.each<[string, Partial<EntryFacts>, string]>([
    ['for an older edition', { edition: 1 }, 'challenges.entry-of-old-edition'], ['from the organiser', { organiserId: id(1) }, 'challenges.entry-of-organiser'], ['of one of its keepers', { authorKeeps: true }, 'challenges.entry-of-keeper'], ['of somebody who was not asked', { invited: [id(2)] }, 'challenges.entry-uninvited'],
    ['with a keeper left out', { sealedFor: ['a', 'b'] }, 'challenges.entry-keepers'], ['with a keeper twice', { sealedFor: ['a', 'b', 'b'] }, 'challenges.entry-keepers'], ['for somebody else', { sealedFor: ['a', 'b', 'd'] }, 'challenges.entry-keepers'],
    ['in the open', { header: null }, 'challenges.entry-form'], ['sealed to a scene', { scene: true }, 'challenges.entry-form'], ['with a header of another', { header: { challengeId: id(6), organisationId: id(1), needed: 2 } }, 'challenges.entry-header'],
    ['that fewer keepers open', { header: { challengeId: id(5), organisationId: id(1), needed: 3 } }, 'challenges.entry-header'], ['with a file that never came', { unknownFiles: ['f'] }, 'challenges.entry-file-unknown'],
  ])('is refused %s', (_what, change, code) => {
    expect(brokenRules(ENTRY_RULES, facts(change)).map((each) => each.code)).toEqual([code]);
  });
});

describe('a proposal', () => {
  it('keeps its rules, and its limits', () => {
    expect(opened()).toEqual([]);
    expect(proposalSchema.safeParse({ ...proposal(), title: '长'.repeat(81) }).success).toBe(false);
    expect(proposalSchema.safeParse({ ...proposal(), trl: 10 }).success).toBe(false);
    expect(proposalSchema.safeParse({ ...proposal(), budget: { totalFen: -1, uses: [] } }).success).toBe(false);
  });

  it.each<[string, object, string[]]>([
    ['shares that miss one', { members: [{ ...proposal().members[0]!, share: { numerator: 1, denominator: 2 } }, proposal().members[1]!] }, ['challenges.consortium-shares /members']],
    ['another lead', { members: [...proposal().members].reverse() }, ['challenges.consortium-shares /members']],
    ['a budget over the pool', { budget: { totalFen: 301, uses: [] } }, ['challenges.budget-over-pool /budget/totalFen']],
    ['uses over the budget', { budget: { totalFen: 300, uses: [{ use: 'testing', fen: 200 }, { use: 'travel', fen: 101 }] } }, ['challenges.budget-uses /budget/uses']],
    ['people of nobody', { people: [{ name: '某人', organisationId: id(7), role: '顾问' }] }, ['challenges.people-of-others /people/0/organisationId']],
  ])('is refused with %s', (_what, change, expected) => {
    expect(opened(change)).toEqual(expected);
  });

  it('never has its organiser among the team, nor somebody unknown or not verified', () => {
    const organiser = { organisationId: id(9), name: '衡岳重工', share: { numerator: 1, denominator: 3 }, part: '装车' };
    expect(opened({ members: [proposal().members[0]!, organiser] })).toEqual(['challenges.organiser-among-members /members/1/organisationId']);
    expect(opened({ people: [...proposal().people, { name: '彭劲松', organisationId: id(9), role: '顾问' }] })).toEqual(['challenges.people-of-others /people/1/organisationId', 'challenges.organiser-among-members /people/1/organisationId']);
    expect(opened({}, [id(2)])).toEqual(['challenges.members-unverified /members/1/organisationId']);
    expect(opened({}, [id(3)])).toEqual([]);
  });

  it('keeps the faults that were found when it opened', () => {
    const challenge = { organisationId: id(9), content: { poolFen: 300 } };
    expect(shownFaults(proposal(), { organisationId: id(1), faults: ['challenges.members-unverified'] }, challenge).map(({ code, path }) => [code, path])).toEqual([['challenges.members-unverified', '/members']]);
    const over = { budget: { totalFen: 301, uses: [] } };
    expect(shownFaults(proposal(over), { organisationId: id(1), faults: ['challenges.budget-over-pool'] }, challenge).map(({ code, path }) => [code, path])).toEqual([['challenges.budget-over-pool', '/budget/totalFen']]);
  });

  it.each(NEGATIVE_LIST)('spends nothing on %s', (use) => {
    expect(opened({ budget: { totalFen: 300, uses: [{ use: 'testing', fen: 1 }, { use, fen: 1 }] } })).toEqual(['challenges.budget-negative-list /budget/uses/1/use']);
  });
});
