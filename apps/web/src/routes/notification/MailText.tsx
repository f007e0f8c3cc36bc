import { Fragment } from 'react';

/** A mail's text; its links work. They lead to this installation, whatever address it was told to be reached at. */
export function MailText({ text }: { text: string }) {
  return (
    <pre className="lq-break" style={{ paddingTop: 12 }}>
      {text.split(/(https?:\/\/[^\s]+)/).map((part, i) => {
        if (i % 2 === 0) return <Fragment key={i}>{part}</Fragment>;
        const to = URL.canParse(part) ? new URL(part) : null;
        return to ? <a key={i} href={to.pathname + to.search}>{part}</a> : part;
      })}
    </pre>
  );
}
