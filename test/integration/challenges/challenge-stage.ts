import { newId } from '@app/kernel';
import { proposalOf } from '@app/challenges/testing';
import type { Somebody } from '../listing/listing-market.js';
import { openChallengeDesk, type ChallengeDesk, type SeenChallenge } from './challenge-desk.js';

export interface Team { readonly lead: Somebody; readonly entryId: string }
export interface ChallengeStage extends ChallengeDesk {
  /** A lead of a university of its own. */
  team(name: string): Promise<Somebody>;
  /** An opened challenge past its deadline, with one opened entry of each lead: what sealing and unsealing come to, written by hand. */
  examining(leads: readonly Somebody[], change?: Record<string, unknown>): Promise<{ challenge: SeenChallenge; teams: readonly Team[] }>;
  /** As above, with every entry eligible and the challenge in this state; what the state needs beside itself is the caller's to write. */
  inState(state: string, leads: readonly Somebody[], change?: Record<string, unknown>): Promise<{ challenge: SeenChallenge; teams: readonly Team[] }>;
}

/** The desk of a challenge whose entries are opened. */
export async function openChallengeStage(): Promise<ChallengeStage> {
  const desk = await openChallengeDesk();
  const staged = async (state: string, entryState: string, leads: readonly Somebody[], change?: Record<string, unknown>) => {
    const opened = await desk.opened(change);
    await desk.shift(opened.id, { questions: -3, entries: -1 });
    const teams: Team[] = [];
    for (const [at, lead] of leads.entries()) {
      const entryId = newId();
      const proposal = proposalOf(lead, { title: `第 ${at + 1} 个方案` });
      await desk.hand.sql(
        `insert into challenges.entry (id, challenge_id, state, version, number, organisation_id, author_id, edition, received_at, proposal, opened_at) values ($1, $2, $3, 1, $4, $5, $6, $7, now() - interval '2 days', $8, now())`,
        [entryId, opened.id, entryState, at + 1, lead.organisationId, lead.userId, opened.edition, JSON.stringify(proposal)]);
      teams.push({ lead, entryId });
    }
    await desk.hand.sql('update challenges.challenge set state = $2 where id = $1', [opened.id, state]);
    return { challenge: await desk.get(desk.maker, opened.id), teams };
  };
  return {
    ...desk,
    team: async (name) => desk.person(await desk.organisation(`${name}大学`), ['researcher'], `${name}负责人`),
    examining: (leads, change) => staged('examining', 'opened', leads, change),
    inState: (state, leads, change) => staged(state, 'eligible', leads, change),
  };
}
