import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import type { Panel } from '../../domain/judging/panel-seat.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { OpeningRepository } from '../../persistence/opening.repository.js';
import { ReceiptRepository } from '../../persistence/receipt.repository.js';
import { sha256 } from './sha256.js';

/** A seed that nobody chose, and that nobody knew while entries were sealed: it holds what keepers handed in to open them. */
@Injectable()
export class DrawSeed {
  constructor(private readonly challenges: ChallengeRepository, private readonly entries: EntryRepository, private readonly receipts: ReceiptRepository, private readonly parts: OpeningRepository) {}

  /**
   * SHA-256 over lines: the head of the chain of receipts, then for each part that was handed in and opens, by number of the entry and fingerprint of the keeper, `number:fingerprint:` and SHA-256 of the part in base64.
   * Where no part was handed in the head alone; where nothing was sealed SHA-256 over challenge id, SHA-256 of the edition and the ids of entries in the order of arrival, each on a line.
   */
  async of(ctx: OperationContext, { id, edition }: Challenge): Promise<Pick<Panel, 'seed' | 'seedSource'>> {
    const head = await this.receipts.head(ctx, id);
    const parts = head === undefined ? [] : await this.parts.handedIn(ctx, id);
    if (head !== undefined && parts.length > 0) return { seed: sha256([head, ...parts.map(({ number, keeper, part }) => `${number}:${keeper}:${sha256(part)}`)].join('\n')), seedSource: 'opening' };
    if (head !== undefined) return { seed: head, seedSource: 'receipts' };
    const [inForce, entries] = [await this.challenges.edition(ctx, id, edition), await this.entries.ofChallenge(ctx, id)];
    return { seed: sha256([id, inForce?.sha256 ?? '', ...entries.map((entry) => entry.id)].join('\n')), seedSource: 'entries' };
  }
}
