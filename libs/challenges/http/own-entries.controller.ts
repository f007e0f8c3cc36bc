import { Controller, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { EntriesQuery } from '../application/entries.query.js';
import { ownEntrySchema } from '../domain/entry/entry.response.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { numbersQuery } from './inputs.js';

@Controller('api/v1/entries')
export class OwnEntriesController {
  constructor(private readonly query: EntriesQuery) {}

  @Endpoint.get('mine', { summary: "One's own entries to all challenges, the newest first", permission: may['entry.read'], response: pageOf(ownEntrySchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: numbersQuery }) { cursor, limit }: z.infer<typeof numbersQuery>) {
    const after = decodeCursor(cursor, [z.iso.datetime(), idSchema]);
    return pageFrom(await this.query.mine(ctx, after, limit), limit, ({ receivedAt, id }) => [receivedAt, id]);
  }
}
