/** The injection token of the process's pino log. */
export const LOG = Symbol('log');
