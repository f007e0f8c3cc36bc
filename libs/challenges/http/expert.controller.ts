import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { FoundPeople } from '../application/found-people.query.js';
import { PoolQuery } from '../application/judging/pool.query.js';
import { ManagePool } from '../application/judging/pool.usecase.js';
import { candidatesQuery, candidatesSchema } from '../domain/award/award.schema.js';
import { EXPERT_FILTER, expertProfileSchema, movedSchema, type ExpertProfileInput, type MovedInput } from '../domain/judging/judging.input.js';
import { expertSchema, ownExpertSchema } from '../domain/judging/judging.response.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { actParam } from './inputs.js';

const expertsQuery = z.strictObject({ ...pageQuery, ...EXPERT_FILTER });

@Controller('api/v1/experts')
export class ExpertController {
  constructor(private readonly query: PoolQuery, private readonly pool: ManagePool, private readonly people: FoundPeople) {}

  @Endpoint.get('', { summary: 'The pool of experts, last changed first', permission: may['pool.manage'], response: pageOf(expertSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: expertsQuery }) { cursor, limit, state, field }: z.infer<typeof expertsQuery>) {
    const after = decodeCursor(cursor, [z.iso.datetime(), idSchema]);
    const page = pageFrom(await this.query.list(ctx, { state, field, after, limit }), limit, (row) => [row.updatedAt, row.id]);
    return { ...page, items: page.items.map(({ updatedAt: _, ...item }) => item) };
  }

  @Endpoint.get('me', { summary: 'The own profile in the pool, if there is one', permission: may['pool.apply'], response: ownExpertSchema })
  own(@Ctx() ctx: OperationContext) {
    return this.query.own(ctx);
  }

  @Endpoint.get('people', { summary: 'People whom an expert may name as relations, by name and organisation', permission: may['pool.apply'], response: candidatesSchema })
  async found(@Ctx() ctx: OperationContext, @Query({ schema: candidatesQuery }) { q }: z.infer<typeof candidatesQuery>) {
    return { items: await this.people.named(ctx, q) };
  }

  @Endpoint.put('me', { summary: 'Apply to the pool, or change the own profile; other fields are another application', permission: may['pool.apply'], response: ownExpertSchema })
  async write(@Ctx() ctx: OperationContext, @Body({ schema: expertProfileSchema }) body: ExpertProfileInput) {
    await this.pool.write(ctx, body);
    return this.query.own(ctx);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Admit, refuse or retire an expert', permission: may['pool.manage'], response: expertSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: movedSchema }) body: MovedInput) {
    await this.pool.move(ctx, id, act, body);
    return this.query.one(ctx, id);
  }
}
