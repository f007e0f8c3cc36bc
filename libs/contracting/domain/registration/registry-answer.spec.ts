import { believed, RegistryFailure } from './registry-answer.js';

const asked = { filingId: '0198c7a1-0000-7000-8000-000000000001', contractNumber: 'LQ-2026-000001', filedOn: '2026-11-01', today: '2026-11-26' };
const accepted = { filingId: asked.filingId, contractNumber: asked.contractNumber, state: 'accepted', certificateNumber: '湘1', nationalNumber: '20264301', recognisedOn: '2026-11-26' };
const failure = (answer: unknown): string => {
  try {
    believed(answer, asked);
    return 'believed';
  } catch (error) {
    return (error as RegistryFailure).failure;
  }
};

describe('an answer of a provincial system', () => {
  it.each([
    [accepted, 'believed'], [{ ...accepted, more: 'unknown' }, 'believed'], [{ ...accepted, recognisedOn: '2026-11-01' }, 'believed'], [{ ...accepted, recognisedOn: '2026-10-31' }, 'impossible-day'], [{ ...accepted, recognisedOn: '2026-11-27' }, 'impossible-day'],
    [{ ...accepted, contractNumber: 'LQ-2026-000002' }, 'other-contract'], [{ ...accepted, filingId: '0198c7a1-0000-7000-8000-000000000002' }, 'other-filing'], [{ ...accepted, nationalNumber: ' ' }, 'not-understood'],
    [{ ...accepted, state: 'returned' }, 'not-understood'], [{ ...accepted, state: 'returned', reasons: ['不清晰'] }, 'believed'], [null, 'not-understood'], ['accepted', 'not-understood'], [{ ...accepted, state: 'approved' }, 'not-understood'],
  ])('%#', (answer, wanted) => { expect(failure(answer)).toBe(wanted); });
});
