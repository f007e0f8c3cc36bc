import { brokenRules, checkMachine } from '@app/kernel';
import { noticeOfMove } from './listing-notice.js';
import { mailMachine } from './mail.machine.js';
import { MAIL_ATTEMPTS, nextTry } from './retry.js';
import { preferenceRules } from './rules/preference.rules.js';

describe('the way of a mail', () => {
  it('has no dead end', () => expect(checkMachine(mailMachine)).toEqual([]));

  it('waits longer each time, at most two hours, and ends', () => {
    const now = new Date(0);
    const waits = Array.from({ length: MAIL_ATTEMPTS - 1 }, (_, index) => nextTry(now, index + 1)!.getTime() / 1_000);
    expect(waits).toEqual([15, 45, 135, 405, 1_215, 3_645, 7_200, 7_200, 7_200]);
    expect(nextTry(now, MAIL_ATTEMPTS)).toBeUndefined();
  });
});

describe('which move of a listing is told', () => {
  it.each([
    ['draft', 'submitted', 'review.submitted', 'reviewers'],
    ['submitted', 'draft', 'review.returned', 'author'],
    ['in_review', 'draft', 'review.returned', 'author'],
    ['in_review', 'published', 'review.published', 'author'],
    ['submitted', 'published', 'review.published', 'author'],
    ['suspended', 'published', 'review.published', 'author'],
    ['published', 'suspended', 'review.suspended', 'author'],
  ])('%s to %s is %s for %s', (from, to, kind, whom) => expect(noticeOfMove({ from, to })).toEqual({ kind, to: whom }));

  it.each([[null, 'draft'], ['submitted', 'in_review'], ['in_review', 'submitted'], ['published', 'withdrawn'], ['published', 'matched'], ['published', 'expired']])(
    '%s to %s is not', (from, to) => expect(noticeOfMove({ from, to })).toBeUndefined());
});

describe('rules of preferences', () => {
  const broken = (quietHours: { from: string; to: string } | null) => brokenRules(preferenceRules, { quietHours }).map(({ code, path }) => [code, path]);

  it('want quiet hours to have a length', () => {
    expect(broken({ from: '09:00', to: '09:00' })).toEqual([['notification.quiet-hours-empty', '/quietHours/to']]);
    expect(broken({ from: '22:00', to: '07:00' })).toEqual([]);
    expect(broken(null)).toEqual([]);
  });
});
