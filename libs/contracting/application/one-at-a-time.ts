import { Problem } from '@app/kernel';
import { contractingProblems } from '../domain/problems.js';

/** Work on whole files in memory: one at a time in this process, and no more than so many may wait. Refuses 503. */
export class OneAtATime {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly most: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= this.most) throw new Problem(contractingProblems['too-busy']);
    this.waiting += 1;
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.waiting -= 1;
    }
  }
}
