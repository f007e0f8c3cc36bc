import { Body, Controller, Param } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { KeepersQuery } from '../application/keepers.query.js';
import { KeepKeys } from '../application/keep-keys.usecase.js';
import { keeperKeySchema, keepersSchema, type KeeperKeyInput, type KeepersInput } from '../domain/challenge.input.js';
import { keepersViewSchema } from '../domain/challenge.response.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { idParam, type IdParam } from './inputs.js';

@Controller('api/v1/challenges/:id/keepers')
export class KeeperController {
  constructor(private readonly query: KeepersQuery, private readonly keys: KeepKeys) {}

  @Endpoint.get('', { summary: 'Who keeps what opens the entries, with the public keys', permission: may['challenge.read'], response: keepersViewSchema })
  list(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.query.of(ctx, id);
  }

  @Endpoint.put('', { summary: 'Name all keepers anew; keys that were made are void', permission: may['challenge.write'], response: keepersViewSchema })
  async name(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: keepersSchema }) body: KeepersInput) {
    await this.keys.name(ctx, id, body);
    return this.query.of(ctx, id);
  }

  @Endpoint.post('me', { summary: "Put one's own public key on file, once", permission: may['keeper.act'], status: 201, response: keepersViewSchema })
  async keep(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: keeperKeySchema }) { publicKey }: KeeperKeyInput) {
    await this.keys.keep(ctx, id, publicKey);
    return this.query.of(ctx, id);
  }
}
