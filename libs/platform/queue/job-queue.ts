import type { OperationContext } from '../context.js';
import type { TransactionRunner } from '../database/database.js';
import type { JobType } from './job.js';
import { jobOptions, type Queues } from './queues.js';

/** Asks for background work outside an event: something a person pressed that needs no record of its own. */
export class JobQueue {
  constructor(private readonly queues: Queues, private readonly transactions: TransactionRunner) {}

  /**
   * A second request with the same `jobId` changes nothing while the first is kept. In a transaction the job waits for the commit of the
   * outermost one (an Idempotency-Key opens one around the use case): a worker that came before would find nothing to do.
   */
  async add<Data>(ctx: OperationContext, job: JobType<Data>, data: Data, options: { jobId?: string } = {}): Promise<void> {
    const parsed = job.data.parse(data);
    await this.transactions.afterCommit(ctx, async () => { await this.queues.queue(job.name).add(job.name, parsed, jobOptions(job.policy, options.jobId)); });
  }
}
