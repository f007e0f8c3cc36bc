import { brokenRules } from '@app/kernel';
import { publicationRules, type PublicationFacts } from './publication.rules.js';

const good: PublicationFacts = { ownerVerified: true, submittedBy: 'maker', actorId: 'checker', selfReviewAllowed: false };
const codes = (change: Partial<PublicationFacts>) => brokenRules(publicationRules, { ...good, ...change }).map(({ code }) => code);

describe('publication', () => {
  it('passes with a verified owner and two people', () => expect(codes({})).toEqual([]));
  it('needs a verified owner', () => {
    expect(codes({ ownerVerified: false })).toEqual(['listing.owner-not-verified']);
    expect(brokenRules(publicationRules, { ...good, ownerVerified: false })[0]?.article).toBe('电子商务法 第二十七条');
  });
  it('needs somebody else than the submitter', () => expect(codes({ actorId: 'maker' })).toEqual(['listing.reviewer-is-submitter']));
  it('lets one person do both where the registry says so', () => expect(codes({ actorId: 'maker', selfReviewAllowed: true })).toEqual([]));
});
