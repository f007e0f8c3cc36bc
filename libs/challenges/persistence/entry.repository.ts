import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Entry } from '../domain/entry/entry.js';

const ENTRY = `e.id, e.challenge_id as "challengeId", e.state, e.version, e.number, e.organisation_id as "organisationId", e.author_id as "authorId", e.edition, e.received_at as "receivedAt", e.sealed, e.proposal, e.opened_at as "openedAt",
  e.faults, e.why_not as "whyNot", e.decided_by as "decidedBy", e.decided_at as "decidedAt"`;

@Injectable()
export class EntryRepository {
  constructor(private readonly database: Database) {}

  async find(ctx: OperationContext, id: string, lock: '' | 'for update' | 'for share' = ''): Promise<Entry | undefined> {
    return (await this.database.query<Entry>(ctx, `select ${ENTRY} from challenges.entry e where e.id = $1 ${lock}`, [id]))[0];
  }

  /** All of a challenge in the order of arrival. */
  ofChallenge(ctx: OperationContext, challengeId: string, lock: '' | 'for update' = ''): Promise<Entry[]> {
    return this.database.query<Entry>(ctx, `select ${ENTRY} from challenges.entry e where e.challenge_id = $1 order by e.number ${lock}`, [challengeId]);
  }

  /** Writes over exactly the version that was seen; what came in sealed never changes. */
  async save(ctx: TransactionContext, e: Entry, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx,
      'update challenges.entry set state = $3, version = $4, proposal = $5, opened_at = $6, faults = $7, why_not = $8, decided_by = $9, decided_at = $10 where id = $1 and version = $2',
      [e.id, seen, e.state, e.version, e.proposal === null ? null : JSON.stringify(e.proposal), e.openedAt, e.faults, e.whyNot, e.decidedBy, e.decidedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: e.version });
  }
}
