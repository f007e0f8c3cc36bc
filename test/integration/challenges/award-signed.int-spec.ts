import { contractMoved } from '@app/events';
import { sentContract } from './award-signing.js';
import { take } from './challenge-desk.js';
import { openPerformingDesk, type PerformingDesk } from './performing-desk.js';

describe('the contract of an award, all the way', () => {
  let desk: PerformingDesk;
  beforeAll(async () => {
    desk = await openPerformingDesk();
  });
  afterAll(() => desk.close());

  it('is negotiated where the award is silent, approved, signed by both, and begins the performance', async () => {
    const { challenge, winners: [team] } = await desk.awarded(1);
    const { office, lead } = team!;
    const { id, dealId, leader, number, terms, prepared, seen, sign } = await sentContract(desk, challenge, team!);
    // there is no title chain of what is not made yet
    expect(prepared.preparation!.title).toBeNull();
    for (const who of [leader, desk.maker]) take(await sign(who), 201);
    expect((await seen(office)).state).toBe('in_effect');
    const [told] = await desk.database.sql<{ payload: { awardChallengeId: string; act: string } }>(`select payload from platform.outbox_event where type = $1 and payload ->> 'act' = 'take-effect' and payload ->> 'contractId' = $2`, [contractMoved.type, id]);
    expect(told!.payload.awardChallengeId).toBe(challenge.id);
    expect(await desk.begin(told!.payload.awardChallengeId)).toBe(true);
    expect((await desk.board(lead, challenge.id)).lanes[0]).toMatchObject({ contract: { state: 'in_effect' } });
    // a supplement cannot agree the award away either
    const supplement = await office.client.post<{ code: string }>(`deals/${dealId}/terms`, { basedOn: number, terms: { ...terms, risk: null } });
    expect([supplement.status, JSON.stringify(supplement.body).includes('contracting.terms-differ-from-award')]).toEqual([422, true]);
  });
});
