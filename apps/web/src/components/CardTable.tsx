import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** Laid out as cards a table would be none for a screen reader, so what everything is stands on it. */
const ROLES = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', 'th[scope=col]': 'columnheader', 'th[scope=row]': 'rowheader', td: 'cell' } as const;

/** A table that is read as cards on a phone: there every cell says the name of its column, which is taken from the head. */
export function CardTable({ children }: { children: ReactNode }) {
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const heads = [...(table.current?.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent ?? '');
    for (const [selector, role] of Object.entries(ROLES)) table.current?.querySelectorAll(selector).forEach((one) => one.setAttribute('role', role));
    for (const row of table.current?.tBodies[0]?.rows ?? []) [...row.cells].forEach((cell, at) => cell.tagName === 'TD' && cell.setAttribute('data-label', heads[at] ?? ''));
  });
  return <table ref={table} role="table" className="lq-table lq-table--cards">{children}</table>;
}
