import { ETHICS_ANSWERS, ethicsGaps, LISTED_ACTIVITIES, REVIEW_QUESTIONS, type EthicsAnswer, type EthicsOpinion, type EthicsScreen } from './ethics.js';

const all = <K extends string>(keys: readonly K[], answer: EthicsAnswer) => Object.fromEntries(keys.map((key) => [key, answer])) as Record<K, EthicsAnswer>;
const opinion = (outcome: EthicsOpinion['outcome'] = 'approved'): EthicsOpinion => ({ body: '湘江大学科技伦理委员会', number: '2026-7', date: '2026-05-01', outcome });
const screen = (change: Partial<EthicsScreen> = {}): EthicsScreen => ({
  id: 's', challengeId: 'c', entryId: 'e', seq: 1, questions: all(REVIEW_QUESTIONS, 'no'), listed: all(LISTED_ACTIVITIES, 'no'), opinion: null, rereview: null, ruleVersionIds: ['k1', 'k4'], answeredBy: 'a', answeredAt: new Date(0), ...change,
});
const gaps = (change?: Partial<EthicsScreen>, flagged = false) => ethicsGaps(screen(change), { flagged, rows: ['k1', 'k4'] });

describe('the ethics screen of a winner', () => {
  it('passes with no to everything', () => expect(gaps()).toEqual([]));
  it('is open while nobody answered, or another list is in force since', () => {
    expect(ethicsGaps(undefined, { flagged: false, rows: [] })).toEqual(['unanswered']);
    expect(ethicsGaps(screen(), { flagged: false, rows: ['k1', 'k4-new'] })).toEqual(['list-changed']);
  });
  it.each(REVIEW_QUESTIONS)('needs an opinion where %s is yes, and never passes with unknown', (key) => {
    const answered = (answer: EthicsAnswer) => ({ questions: { ...all(REVIEW_QUESTIONS, 'no'), [key]: answer } });
    expect(gaps(answered('yes'))).toEqual(['opinion-missing']);
    expect(gaps({ ...answered('yes'), opinion: opinion() })).toEqual([]);
    expect(gaps({ ...answered('unknown'), opinion: opinion() })).toEqual(['unknown']);
  });
  it.each(LISTED_ACTIVITIES)('needs an opinion and the experts where %s is yes', (key) => {
    const listed = { ...all(LISTED_ACTIVITIES, 'no'), [key]: 'yes' as const };
    expect(gaps({ listed })).toEqual(['opinion-missing', 'rereview-missing']);
    expect(gaps({ listed, opinion: opinion() })).toEqual(['rereview-missing']);
    expect(gaps({ listed, opinion: opinion(), rereview: opinion('rejected') })).toEqual(['rereview-negative']);
    expect(gaps({ listed, opinion: opinion(), rereview: opinion() })).toEqual([]);
  });
  it('needs an opinion of a challenge that is marked, whatever is answered', () => {
    expect(gaps({}, true)).toEqual(['opinion-missing']);
    expect(gaps({ opinion: opinion() }, true)).toEqual([]);
  });
  it('never passes an opinion that is not an approval', () => {
    for (const outcome of ['to_revise', 'rejected'] as const) for (const flagged of [true, false]) expect(gaps({ opinion: opinion(outcome) }, flagged)).toEqual(['opinion-negative']);
    expect(ETHICS_ANSWERS).toContain('unknown');
  });
});
