import { Controller, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, encodeCursor, type OperationContext, pageQuery } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { SearchListings, type SearchAfter } from '../application/search-listings.query.js';
import { matchingPermissions } from '../domain/permissions.js';
import { searchAnswerSchema, searchFiltersSchema } from '../domain/search.schema.js';

const searchQuery = z.strictObject({ ...searchFiltersSchema, ...pageQuery });

function afterOf(cursor: string | undefined): SearchAfter | undefined {
  const after = decodeCursor(cursor, [z.enum(['score', 'newest']), z.union([z.number(), z.iso.datetime()]), idSchema]);
  // a cursor of the other order starts from the first page
  if (after?.[0] === 'score' && typeof after[1] === 'number') return ['score', after[1], after[2]];
  return after?.[0] === 'newest' && typeof after[1] === 'string' ? ['newest', after[1], after[2]] : undefined;
}

@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly listings: SearchListings) {}

  @Endpoint.get('', { summary: 'Search achievements and demands; without a text the newest', permission: matchingPermissions['market.search'], response: searchAnswerSchema })
  async search(@Ctx() ctx: OperationContext, @Query({ schema: searchQuery }) { cursor, limit, ...filters }: z.infer<typeof searchQuery>) {
    const { next, ...answer } = await this.listings.run(ctx, filters, afterOf(cursor), limit);
    return { ...answer, nextCursor: next && encodeCursor(next) };
  }
}
