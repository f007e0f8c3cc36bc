import { Fragment } from 'react';

/** The server marks hits as `<em>…</em>`; only those two tags are read, everything else stays text. */
export function Marked({ text }: { text: string }) {
  return <>{text.split(/<(?:em|mark)>(.*?)<\/(?:em|mark)>/g).map((part, i) => (i % 2 ? <mark key={i}>{part}</mark> : <Fragment key={i}>{part}</Fragment>))}</>;
}
