/** An amount that cannot be read is NaN in the form, however deep; JSON would turn it into "no amount" in silence. */
export const readable = (values: object): boolean => Object.values(values).every((x: unknown) => (typeof x === 'object' && x !== null ? readable(x) : !Number.isNaN(x)));

/** What was typed, or null: an empty field is told as empty, not as "". */
export const textOrNull = (x: string | null | undefined): string | null => x?.trim() || null;

/** The names of the fields in which two versions differ; an empty one is the same however it is empty. */
export function differing(a: object, b: object, names: readonly string[]): string[] {
  const plain = (o: object, name: string) => {
    const x = (o as Record<string, unknown>)[name];
    return JSON.stringify(x === undefined || x === '' ? null : x);
  };
  return names.filter((name) => plain(a, name) !== plain(b, name));
}
