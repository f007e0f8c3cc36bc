import { SealNames } from '../ports.js';

/** Until signing tells the names on its seals nobody knows them: the office compares them by eye. */
export class UnknownSeals extends SealNames {
  of(): Promise<readonly never[]> {
    return Promise.resolve([]);
  }
}
