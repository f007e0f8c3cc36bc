/** One row of a table as text: dates `YYYY-MM-DD`, numbers without grouping, a formula as `=` and its own text. */
export interface SheetRow {
  /** As the spreadsheet numbers it, the header being 1; a record of a CSV file counts as one row. */
  readonly line: number;
  readonly values: readonly string[];
}

/** A longer cell, line or element is no table of ours: a spreadsheet's own limit is 32,767 characters. */
export const LONGEST_RECORD = 1_048_576;

export const isBlank = ({ values }: SheetRow): boolean => values.every((value) => value.trim() === '');
