/** Lets so many pieces of work run at once in this process; the others wait in order. */
export class Turns {
  private free: number;
  private readonly waiting: (() => void)[] = [];
  private watching: (() => void)[] = [];

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  /** Resolves when nobody waits for a turn. */
  async quiet(): Promise<void> {
    while (this.waiting.length > 0) await new Promise<void>((resume) => this.watching.push(resume));
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resume) => this.waiting.push(resume));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
      if (this.waiting.length === 0) for (const resume of this.watching.splice(0)) resume();
    }
  }
}
