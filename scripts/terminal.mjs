/** What a person sees of the bootstrap: numbered steps, one clear line for a refusal, no colours that a log would garble. */

/** A reason to stop that a person can act on; it is printed as one line, without a stack. */
export class Refusal extends Error {
  /** @param {string} line @param {string[]} [details] further lines, such as the end of a log */
  constructor(line, details = []) {
    super(line);
    this.name = 'Refusal';
    this.details = details;
  }
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** @param {number} since milliseconds of the clock */
export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Numbered steps on one stream.
 * @param {number} total
 * @param {NodeJS.WriteStream} [out]
 */
export function createSteps(total, out = process.stdout) {
  let number = 0;
  return {
    /**
     * Runs one step and prints its number, its result and its seconds.
     * @template T
     * @param {string} name
     * @param {(say: (text: string) => void) => Promise<{ result: T, text: string }>} work
     * @returns {Promise<T>}
     */
    async step(name, work) {
      number += 1;
      const head = `step ${number}/${total}  ${name.padEnd(11)}`;
      const since = Date.now();
      let text = '';
      let frame = 0;
      const draw = () => {
        const line = `${FRAMES[frame++ % FRAMES.length]} ${head} ${text} ${seconds(since)}`;
        out.write(`\r\x1b[2K${line.slice(0, Math.max(20, (out.columns ?? 80) - 1))}`);
      };
      const timer = out.isTTY ? setInterval(draw, 120) : undefined;
      const finish = (/** @type {string} */ line) => {
        clearInterval(timer);
        out.write(`${out.isTTY ? '\r\x1b[2K' : ''}${line}\n`);
      };
      try {
        const done = await work((said) => {
          text = said;
          if (!out.isTTY) out.write(`${head} ${said}\n`);
        });
        finish(`${head} ${done.text}  (${seconds(since)})`);
        return done.result;
      } catch (error) {
        finish(`${head} failed  (${seconds(since)})`);
        throw error;
      }
    },
  };
}

/** Texts of the operating system and of PostgreSQL, said as something to do. */
const KNOWN = [
  [/ENOSPC|No space left on device/i, 'The disk is full. Free some space and start again; nothing that was stored is damaged.'],
  [/EROFS|Read-only file system/i, 'The file system is read-only. Set DATA_DIR to a folder that can be written.'],
  [/EMFILE|ENFILE|Too many open files/i, 'Too many open files. Raise the limit (ulimit -n 4096) and start again.'],
];

/**
 * @param {string} text
 * @returns {string | undefined} the known cause in one line
 */
export const knownCause = (text) => KNOWN.find(([pattern]) => /** @type {RegExp} */ (pattern).test(text))?.[1]?.toString();

/**
 * Ends a command: one line for a refusal, a stack only for what nobody foresaw.
 * @param {unknown} error
 * @param {NodeJS.WriteStream} [out]
 */
export function explain(error, out = process.stderr) {
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  if (error instanceof Refusal) {
    const cause = knownCause([error.message, ...error.details].join('\n'));
    out.write([`✖ ${cause ?? error.message}`, ...(cause ? [] : error.details.map((line) => `    ${line}`)), ''].join('\n'));
    return;
  }
  out.write(`✖ ${knownCause(text) ?? (error instanceof Error ? error.stack : text)}\n`);
}

/**
 * The frame of a command: refuses an old Node.js, explains an error, sets the exit code.
 * @param {() => Promise<number | void>} main
 */
export async function command(main) {
  try {
    requireNode();
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}

/** @param {string} [version] of Node.js, such as "20.19.0" */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  if (!enough) throw new Refusal(`Node.js ${version} is too old: Luqiao needs Node.js 20.19 or newer (https://nodejs.org).`);
}
