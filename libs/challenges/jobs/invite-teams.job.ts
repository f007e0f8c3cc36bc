import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { InviteTeams, inviteTeams } from '../application/invite-teams.usecase.js';

@Handles(inviteTeams as never)
@Injectable()
export class InviteTeamsJob implements JobHandler {
  constructor(private readonly work: InviteTeams) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
