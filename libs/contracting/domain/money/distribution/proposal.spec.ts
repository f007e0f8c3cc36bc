import { isWhole } from '@app/kernel';
import { departuresOf, proposedPeople, type DisclosedResult, type ProposedPerson } from './proposal.js';

const part = (numerator: number, denominator: number) => ({ numerator, denominator });
type Recipient = DisclosedResult['recipients'][number];
type Inventor = DisclosedResult['inventors'][number];
const somebody = { userId: null, status: 'staff' as const, taxClass: 'resident_employee' as const, unit: null, contribution: null };
const recipient = (name: string, change: Partial<Recipient> = {}): Recipient => ({ ...somebody, name, share: part(1, 1), role: 'completed', ...change });
const inventor = (name: string, change: Partial<Inventor> = {}): Inventor => ({ ...somebody, name, share: part(1, 1), created: true, contribution: '提出配方', ...change });
const result = (change: Partial<DisclosedResult> = {}): DisclosedResult => ({ disclosureId: 'd1', achievementId: 'a1', title: '隔膜', unitShare: part(1, 1), coOwners: [], inventors: [], recipients: [], ...change });
const seen = (people: readonly ProposedPerson[]) => people.map(({ name, mainContributor, inventor: created, transferStaff, standing }) => [name, mainContributor, created, transferStaff, standing]);

describe('the people with whom a distribution begins', () => {
  it('are those whom the disclosure rewards, with their exact shares and what they did', () => {
    const people = proposedPeople([result({
      inventors: [inventor('何', { userId: 'u1' }), inventor('周'), inventor('助手', { created: false })],
      recipients: [
        recipient('何老师', { userId: 'u1', share: part(1, 3) }), recipient('周', { share: part(1, 3), status: 'student' }), recipient('助手', { share: part(1, 6), status: 'visitor' }), recipient('专员', { userId: 'u4', share: part(1, 6), role: 'converted', contribution: '谈判' }),
      ],
    })]);
    expect(seen(people)).toEqual([['何老师', true, true, false, 'staff'], ['周', true, true, false, 'student'], ['助手', false, false, false, 'external'], ['专员', false, false, true, 'staff']]);
    expect([isWhole(people.map(({ share }) => share!)), people.map(({ contribution }) => contribution), people[0]!.sources]).toEqual([true, ['提出配方', '提出配方', '', '谈判'], [{ disclosureId: 'd1', list: 'recipients', share: part(1, 3) }]]);
  });

  it('are its inventors where it rewards nobody, never those who only helped', () => {
    const people = proposedPeople([result({ inventors: [inventor('何', { share: part(1, 2) }), inventor('助手', { created: false, share: part(1, 2) })] })]);
    expect([seen(people), people[0]!.sources[0]!.list]).toEqual([[['何', true, true, false, 'staff']], 'inventors']);
    expect(proposedPeople([])).toEqual([]);
  });

  it('keep a leaver with the account, and ask for the heirs of who has died', () => {
    const people = proposedPeople([result({ recipients: [recipient('离职', { userId: 'u1', status: 'leaver', share: part(1, 2) }), recipient('已故', { userId: 'u2', status: 'deceased', taxClass: 'heir', share: part(1, 2) })] })]);
    expect(people.map(({ accountId, status, standing, taxClass }) => [accountId, status, standing, taxClass])).toEqual([['u1', 'leaver', 'external', 'resident_employee'], [null, 'deceased', 'external', 'heir']]);
  });

  it('of several results are one person by account and never by name, and their shares are open', () => {
    const first = result({ recipients: [recipient('何', { userId: 'u1', share: part(1, 2), contribution: '一' }), recipient('周', { share: part(1, 2) })] });
    const second = result({ disclosureId: 'd2', achievementId: 'a2', recipients: [recipient('何', { userId: 'u1', role: 'converted', contribution: '二' }), recipient('周')] });
    const people = proposedPeople([first, second]);
    expect(people.map(({ name, share, sources }) => [name, share, sources.map(({ disclosureId }) => disclosureId)])).toEqual([['何', null, ['d1', 'd2']], ['周', null, ['d1']], ['周', null, ['d2']]]);
    expect([people[0]!.transferStaff, people[0]!.contribution]).toEqual([true, '一；二']);
  });

  it('fit into what a distribution takes', () => {
    const [person] = proposedPeople([result({ recipients: [recipient('何', { contribution: '长'.repeat(2_000) })] })]);
    expect(person!.contribution).toHaveLength(400);
  });
});

describe('a distribution departs from what was proposed', () => {
  const proposed = proposedPeople([result({
    inventors: [inventor('何', { userId: 'u1' })], recipients: [recipient('何', { userId: 'u1', share: part(1, 2) }), recipient('未注册', { share: part(1, 2) })],
  })]);
  const plan = { document: '校发12号', rewardShare: part(70, 100), remainder: { college: part(1, 2), unit: part(1, 2), team: null, office: null } };
  const one = (person: string, change: object = {}) => ({ person, share: part(2, 4), mainContributor: true, transferStaff: false, ...change });
  const departs = (people: ReturnType<typeof one>[], change: object = {}, last: typeof plan | null = plan, of = proposed) => departuresOf(of, last, { people, plan: { ...plan, ...change } });

  it('by other people, shares or parts, but not by who is chosen for somebody without an account', () => {
    expect([departs([one('u1'), one('u9')]), departs([one('u8'), one('u9')], {}, plan, [])]).toEqual([[], []]);
    expect([[one('u1')], [one('u1'), one('u9'), one('u8')], [one('u8'), one('u9')], [one('u1', { share: part(1, 3) }), one('u9')], [one('u1', { mainContributor: false }), one('u9')]].map((people) => departs(people))).toEqual(Array(5).fill(['people']));
  });

  it('not by one role of two: who completed and converted stands in it as a main contributor', () => {
    const both = proposed.map((person) => ({ ...person, transferStaff: true }));
    expect([departs([one('u1'), one('u9')], {}, plan, both), departs([one('u1', { mainContributor: false, transferStaff: true }), one('u9')], {}, plan, both)]).toEqual([[], ['people']]);
  });

  it('by other shares under the same rule, never under another one', () => {
    const people = [one('u1'), one('u9')];
    expect(departs(people, { rewardShare: part(7, 10) })).toEqual([]);
    expect([departs(people, { rewardShare: part(60, 100) }), departs(people, { remainder: { ...plan.remainder, college: null, unit: part(1, 1) } })]).toEqual([['shares'], ['shares']]);
    expect([departs(people, { rewardShare: part(60, 100), document: '校发13号' }), departs(people, { rewardShare: part(60, 100) }, null)]).toEqual([[], []]);
  });
});
