import type { JobType } from './job.js';
import { jobOptions, type Queues } from './queues.js';

/** Asks for background work outside an event: something a person pressed that needs no record of its own. */
export class JobQueue {
  constructor(private readonly queues: Queues) {}

  /** A second request with the same `jobId` changes nothing while the first is kept. */
  async add<Data>(job: JobType<Data>, data: Data, options: { jobId?: string } = {}): Promise<void> {
    await this.queues.queue(job.name).add(job.name, job.data.parse(data), jobOptions(job.policy, options.jobId));
  }
}
