import { brokenRules, checkMachine } from '@app/kernel';
import { clearAnswers, disclosureFacts, aRecipient } from '../testing/index.js';
import { disclosureMachine } from './disclosure.machine.js';
import { effectiveAnswers, isService, NOTHING_ANSWERED, QUESTION_NAMES, unknownQuestions } from './questions.js';
import { disclosureContentSchema } from './disclosure.schema.js';
import { acceptRules, monthsAfter } from './rules/assessment.rules.js';
import { submitRules } from './rules/content.rules.js';

const codes = (rules: Parameters<typeof brokenRules>[0], facts: unknown) => brokenRules(rules, facts as never).map(({ code, path }) => `${code} ${path}`);

describe('the disclosure', () => {
  it('has a sound table', () => expect(checkMachine(disclosureMachine)).toEqual([]));

  it('passes when nothing is in the way', () => expect([codes(submitRules as never, disclosureFacts()), codes(acceptRules as never, disclosureFacts())]).toEqual([[], []]));

  it('counts what nobody answered as unknown, never as no', () => {
    expect(unknownQuestions(disclosureContentSchema.parse({ title: '四个字的', protection: 'invention' }).answers)).toEqual(QUESTION_NAMES);
    expect(codes(acceptRules as never, disclosureFacts({ answers: NOTHING_ANSWERED })).filter((code) => code.startsWith('rights.unknown'))).toHaveLength(QUESTION_NAMES.length);
  });

  it.each([['yes', 'no', true], ['no', 'yes', true], ['yes', 'unknown', true], ['no', 'no', false], ['no', 'unknown', undefined], ['unknown', 'no', undefined]] as const)(
    'task %s and means %s: service %s', (unitTask, unitMeans, expected) => expect(isService(clearAnswers({ unitTask: { answer: unitTask }, unitMeans: { answer: unitMeans } }) as never)).toBe(expected));

  it('lets a referral decide an unknown, and nothing else', () => {
    const answers = clearAnswers({ ethics: { answer: 'unknown' } }) as never;
    const referrals = [{ question: 'ethics' as const, answer: 'yes' as const, reasons: '伦理意见 2026-01' }, { question: 'defence' as const, answer: 'yes' as const, reasons: 'x' }];
    expect([effectiveAnswers(answers, referrals).ethics, effectiveAnswers(answers, referrals).defence.answer]).toEqual([{ answer: 'yes', evidence: '伦理意见 2026-01' }, 'no']);
  });

  it('counts months by the calendar', () => expect([monthsAfter('2026-08-31', 6), monthsAfter('2026-10-01', 6), monthsAfter('2023-08-31', 6)]).toEqual(['2027-02-28', '2027-04-01', '2024-02-29']));

  it('lets the registry decide the months, and nothing pass without it', () => {
    const publications = [{ date: '2026-10-01', place: '会', kind: 'conference', graceCase: 'prescribed_meeting' }];
    const at = (graceMonths: number | null, plannedFilingDate: string) => codes(acceptRules as never, disclosureFacts({ draft: { publications }, graceMonths, assessment: { decision: 'patent', payer: '校', plannedFilingDate, filedAbroad: false, secrecyReviewNumber: null, reasons: '可' } }));
    expect([at(6, '2027-04-01'), at(6, '2027-04-02'), at(null, '2026-12-01'), at(12, '2027-04-02')]).toEqual([[], ['rights.novelty-lost /publications/0'], ['rights.novelty-lost /publications/0'], []]);
  });

  it('names the same account once in a list', () => {
    const userId = '01900000-0000-7000-8000-000000000001';
    const share = { numerator: 1, denominator: 2 };
    expect(codes(submitRules as never, disclosureFacts({ draft: { recipients: [aRecipient({ userId, share }), aRecipient({ userId, share })] } }))).toEqual(['rights.person-twice /recipients/1/userId']);
  });
});
