import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { ChallengePeople } from './ports.js';

const MOST = 20;

/** Whom one means, found by name: keepers for an organiser, relations for an expert. */
@Injectable()
export class FoundPeople {
  constructor(private readonly people: ChallengePeople) {}

  /** Active people of verified organisations, at most 20. */
  async named(ctx: OperationContext, words: string) {
    return (await this.people.seek(ctx, words, MOST)).map(({ id, name, organisation }) => ({ id, name, organisation: { ...organisation } }));
  }
}
