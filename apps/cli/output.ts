/** Exit codes of every verb. */
export const EXIT = { ok: 0, failed: 1, usage: 2, newerDatabase: 3, found: 4 } as const;

/** A refusal with its exit code; the message is one line for a person. */
export class VerbFailed extends Error {
  constructor(message: string, readonly exitCode: number = EXIT.failed) {
    super(message);
  }
}

/** Prints a result: one JSON line for programs, readable lines for people. */
export function print(json: boolean, result: object, lines: () => string): void {
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${lines()}\n`);
}

export interface GlobalOptions {
  readonly json?: boolean;
}
