import { Readable } from 'node:stream';
import { Body, Controller, Param, Query, StreamableFile } from '@nestjs/common';
import { contentDisposition, decodeCursor, pageFrom, pageOf, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { HandInParts } from '../application/hand-in-parts.usecase.js';
import { OpeningQuery } from '../application/opening.query.js';
import { partsInputSchema, type PartsInput } from '../domain/entry/entry.input.js';
import { handedInSchema, openingSchema, sealedForMeSchema } from '../domain/entry/entry.response.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { idParam, numbersQuery, type IdParam } from './inputs.js';

@Controller('api/v1/challenges/:id/opening')
export class OpeningController {
  constructor(private readonly query: OpeningQuery, private readonly handing: HandInParts) {}

  @Endpoint.get('', { summary: 'How far the opening is: what is sealed, and what each keeper has handed in', permission: may['challenge.read'], response: openingSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.query.of(ctx, id);
  }

  @Endpoint.get('parts', { summary: "What was sealed for one's own key and is not handed in", permission: may['keeper.act'], response: pageOf(sealedForMeSchema) })
  async mine(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Query({ schema: numbersQuery }) { cursor, limit }: z.infer<typeof numbersQuery>) {
    const [after] = decodeCursor(cursor, [z.int().min(1)]) ?? [];
    return pageFrom(await this.query.sealedForMe(ctx, id, after, limit), limit, ({ number }) => [number]);
  }

  @Endpoint.post('parts', { summary: 'Hand in parts as a keeper, up to 50 at once; what can be opened by then is opened', permission: may['keeper.act'], response: handedInSchema })
  async handIn(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: partsInputSchema }) body: PartsInput) {
    const done = await this.handing.run(ctx, id, body);
    return { ...await this.query.of(ctx, id), ...done };
  }

  @Endpoint.get('export.json', { summary: 'Receipts, and what the reader may see of packages and openings, for the stand-alone verifier', permission: may['challenge.read'], produces: 'application/json' })
  async export(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam): Promise<StreamableFile> {
    return new StreamableFile(Readable.from(await this.query.export(ctx, id), { objectMode: false }), { type: 'application/json; charset=utf-8', disposition: contentDisposition(`opening-${id}.json`) });
  }
}
