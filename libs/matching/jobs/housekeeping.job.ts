import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { catchUpJob, lapseInterestsJob, optimiseIndexJob, refreshStatisticsJob } from '../application/background.js';
import { CareForIndex } from '../application/care-for-index.usecase.js';
import { CorpusKnowledge } from '../application/corpus-knowledge.js';
import { LapseInterests } from '../application/lapse-interests.usecase.js';

@Handles(lapseInterestsJob as never)
@Injectable()
export class LapseInterestsHandler implements JobHandler {
  constructor(private readonly lapseInterests: LapseInterests) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.lapseInterests.run(ctx);
  }
}

@Handles(optimiseIndexJob as never)
@Injectable()
export class OptimiseIndexHandler implements JobHandler {
  constructor(private readonly care: CareForIndex) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.care.optimise(ctx);
  }
}

@Handles(refreshStatisticsJob as never)
@Injectable()
export class RefreshStatisticsHandler implements JobHandler {
  constructor(private readonly corpus: CorpusKnowledge) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.corpus.refresh(ctx);
  }
}

@Handles(catchUpJob as never)
@Injectable()
export class CatchUpHandler implements JobHandler {
  constructor(private readonly care: CareForIndex) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.care.catchUp(ctx);
  }
}
