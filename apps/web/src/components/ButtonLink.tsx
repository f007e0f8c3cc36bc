import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A link that looks like a button; `main` is the one act that matters on a page. */
export function ButtonLink({ to, tone, small, children }: { to: string; tone?: 'primary' | 'main' | 'text'; small?: boolean; children: ReactNode }) {
  return <Link to={to} className={`lq-button${tone ? ` lq-button--${tone}` : ''}${small ? ' lq-button--small' : ''}`}>{children}</Link>;
}
