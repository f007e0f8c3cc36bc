import { remindersOf, type ReminderFacts } from './reminders.js';

const days = { cards: 3, opening: 3, waits: 5 };
const facts = (change: Partial<ReminderFacts>): ReminderFacts => ({ state: 'judging', since: '2026-12-01', today: '2026-12-10', deadline: '2026-12-01', unsigned: [], waiting: [], undecided: 0, clear: null, ...change });
const told = (change: Partial<ReminderFacts>): string[] => remindersOf(facts(change), days).map(({ what, accountId, count }) => [what, accountId ?? 'organiser', ...(count === null ? [] : [count])].join(' '));

describe('reminders of challenges', () => {
  it('tell an expert from three days before the day on, and after it with the organiser, by how many', () => {
    const unsigned = [{ seatId: 's1', accountId: 'a1', cardsBy: '2026-12-10' }, { seatId: 's2', accountId: 'a2', cardsBy: '2026-12-20' }];
    expect(told({ unsigned, today: '2026-12-06' })).toEqual([]);
    expect(told({ unsigned, today: '2026-12-07' })).toEqual(['cards-soon a1']);
    expect(told({ unsigned, today: '2026-12-10' })).toEqual(['cards-soon a1']);
    expect(told({ unsigned, today: '2026-12-11' })).toEqual(['cards-over a1', 'cards-missing organiser 1']);
    expect(told({ unsigned, today: '2026-12-21' })).toEqual(['cards-over a1', 'cards-over a2', 'cards-missing organiser 1', 'cards-missing organiser 1']);
    expect(told({ unsigned, today: '2026-12-21', state: 'judged' })).toEqual([]);
  });

  it('have one key for each seat and stage, so that running again tells nobody twice', () => {
    const keys = (today: string) => remindersOf(facts({ unsigned: [{ seatId: 's1', accountId: 'a1', cardsBy: '2026-12-10' }], today }), days).map(({ key }) => key);
    expect([keys('2026-12-08'), keys('2026-12-09')]).toEqual([['cards-soon:s1'], ['cards-soon:s1']]);
    expect([keys('2026-12-11'), keys('2026-12-20')]).toEqual([['cards-over:s1', 'cards-missing:2026-12-10'], ['cards-over:s1', 'cards-missing:2026-12-10']]);
  });

  it('tell keepers every day after the deadline, and the organiser once it takes longer', () => {
    const waiting = [{ key: 'f1', accountId: 'k1' }, { key: 'f2', accountId: 'k2' }];
    const closed = (today: string) => told({ state: 'closed', waiting, today });
    expect(closed('2026-12-01')).toEqual([]);
    expect(closed('2026-12-02')).toEqual(['parts-wait k1', 'parts-wait k2']);
    expect(closed('2026-12-04')).not.toContain('opening-late organiser');
    expect(closed('2026-12-05')).toEqual(['parts-wait k1', 'parts-wait k2', 'opening-late organiser']);
    expect(told({ state: 'closed', today: '2026-12-05' })).toEqual([]);
    const key = (today: string) => remindersOf(facts({ state: 'closed', waiting, today }), days)[0]!.key;
    expect(key('2026-12-02')).not.toBe(key('2026-12-03'));
  });

  it('tell the organiser of what waits for it, not before', () => {
    for (const [change, what] of [[{ state: 'examining', undecided: 2 }, 'eligibility-waits'], [{ state: 'awarded' }, 'contract-waits'], [{ state: 'in_publicity', clear: { noticeId: 'n', endsOn: '2026-12-01' } }, 'award-waits']] as const) {
      expect(told({ ...change, today: '2026-12-05' })).toEqual([]);
      expect(told({ ...change, today: '2026-12-06' })).toEqual([`${what} organiser`]);
    }
    expect(told({ state: 'examining', undecided: 0, today: '2026-12-30' })).toEqual([]);
    expect(told({ state: 'in_publicity', clear: null, today: '2026-12-30' })).toEqual([]);
  });
});
