import type { ReactNode } from 'react';

export function Facts({ rows, empty }: { rows: [string, ReactNode][]; empty?: string }) {
  const filled = rows.filter(([, v]) => v !== null && v !== undefined && v !== '');
  if (!filled.length && empty) return <p className="lq-muted lq-small">{empty}</p>;
  return <dl className="lq-facts">{filled.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}
