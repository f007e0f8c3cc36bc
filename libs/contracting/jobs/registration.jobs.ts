import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { FileRegistrations, fileRegistrations } from '../application/registration/file-registrations.usecase.js';
import { RemindRegistrations, remindRegistrations } from '../application/registration/remind-registrations.usecase.js';

@Handles(fileRegistrations as never)
@Injectable()
export class FileRegistrationsJob implements JobHandler {
  constructor(private readonly work: FileRegistrations) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}

@Handles(remindRegistrations as never)
@Injectable()
export class RemindRegistrationsJob implements JobHandler {
  constructor(private readonly work: RemindRegistrations) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
