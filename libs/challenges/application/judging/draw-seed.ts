import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import type { Panel } from '../../domain/judging/panel-seat.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { ReceiptRepository } from '../../persistence/receipt.repository.js';
import { sha256 } from './sha256.js';

/** A seed that nobody chose: it was fixed with the last entry, before anybody could know the pool of the draw. */
@Injectable()
export class DrawSeed {
  constructor(private readonly challenges: ChallengeRepository, private readonly entries: EntryRepository, private readonly receipts: ReceiptRepository) {}

  /** The head of the chain of receipts; where nothing was sealed SHA-256 over challenge id, SHA-256 of the edition and the ids of entries in the order of arrival, each on a line. */
  async of(ctx: OperationContext, { id, edition }: Challenge): Promise<Pick<Panel, 'seed' | 'seedSource'>> {
    const head = await this.receipts.head(ctx, id);
    if (head !== undefined) return { seed: head, seedSource: 'receipts' };
    const [inForce, entries] = [await this.challenges.edition(ctx, id, edition), await this.entries.ofChallenge(ctx, id)];
    return { seed: sha256([id, inForce?.sha256 ?? '', ...entries.map((entry) => entry.id)].join('\n')), seedSource: 'entries' };
  }
}
