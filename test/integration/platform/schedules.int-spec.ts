import { Queues } from '@app/platform';
import { openListingMarket, type ListingMarket } from '../listing/listing-market.js';

const TEN_MINUTES = 600_000;
const JOB = 'rights-assignment.close-first-refusals';

describe('the schedules of a worker', () => {
  let market: ListingMarket;
  beforeAll(async () => { market = await openListingMarket(); }, 60_000);
  afterAll(() => market.close());

  it('let it start where another process has just put the next run in its place', async () => {
    const queue = market.api.get(Queues, { strict: false }).queue(JOB);
    const next = Math.floor(Date.now() / TEN_MINUTES + 1) * TEN_MINUTES;
    await queue.add(JOB, {}, { jobId: `repeat:${JOB}:${next}`, delay: next - Date.now() });
    await market.work();
    expect((await queue.getDelayed()).map(({ id }) => id)).toEqual([`repeat:${JOB}:${next}`]);
  }, 60_000);
});
