/** One piece of news. `id` stays the same however often it is fed. */
export interface NewsItem {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly at: Date;
  readonly text: string;
}

// XML 1.0 has no place for control characters and half characters, not even escaped.
const xmlText = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;');

/** A feed as RSS 2.0; every text is escaped here. */
export function newsFile(channel: { readonly title: string; readonly link: string; readonly description: string }, items: readonly NewsItem[]): string {
  const fed = items.map(({ id, title, link, at, text }) => [
    '<item>', `<title>${xmlText(title)}</title>`, `<link>${xmlText(link)}</link>`, `<guid isPermaLink="false">${xmlText(id)}</guid>`, `<pubDate>${at.toUTCString()}</pubDate>`, `<description>${xmlText(text)}</description>`, '</item>',
  ].join(''));
  const { title, link, description } = channel;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>${xmlText(title)}</title><link>${xmlText(link)}</link><description>${xmlText(description)}</description>${fed.join('')}</channel></rss>\n`;
}
