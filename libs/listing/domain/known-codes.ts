/** Answers of the reference lists, as plain questions: rules stay pure and the lists stay data. */
export interface KnownCodes {
  /** A field, not a group of fields. */
  isField(code: string): boolean;
  isRegion(code: string): boolean;
  /** Of an IPC subclass such as H01M: is its class H01 in the list? */
  isIpcSubclass(code: string): boolean;
  /** A GB/T 4754 division of two digits. */
  isDivision(code: string): boolean;
}
