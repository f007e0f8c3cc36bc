import type { ReactNode } from 'react';

/** A bridge not built yet: says what the place is for, then the first step. */
export function EmptyState({ title, about, children }: { title: string; about: string; children?: ReactNode }) {
  return (
    <div className="lq-empty">
      <svg viewBox="0 0 200 84" fill="none" aria-hidden="true">
        <path d="M4 66c16-34 30-48 44-48 10 0 18 10 26 26M196 66c-12-28-26-40-38-40-10 0-18 8-26 22" stroke="#A9CCBE" strokeWidth="3" strokeLinecap="round" />
        <path d="M40 70C62 34 82 28 100 28" stroke="#1F6F5C" strokeWidth="4" strokeLinecap="round" />
        <path d="M100 28c18 0 38 6 60 42" stroke="#1F6F5C" strokeWidth="4" strokeLinecap="round" strokeDasharray="1 9" />
        <path d="M20 78c13-5 26-5 40 0s27 5 40 0 27-5 40 0 27 5 40 0" stroke="#E8833A" strokeWidth="2.500" strokeLinecap="round" />
      </svg>
      <h2>{title}</h2>
      <p>{about}</p>
      {children ? <div className="lq-row">{children}</div> : null}
    </div>
  );
}
