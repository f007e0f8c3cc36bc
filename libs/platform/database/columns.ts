import type { ColumnOptions, ValueTransformer } from 'typeorm';

const toNumber: ValueTransformer = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** bigint fen as a safe integer; the CHECK in the migration keeps it in range. */
export const fenColumn = (options: ColumnOptions = {}): ColumnOptions => ({ type: 'bigint', transformer: toNumber, ...options });
