import type { Locale } from '@app/kernel';
import type { DocumentBlock } from '@app/platform';

const html = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
// XML and HTML have no place for control characters, not even escaped.
const shown = (text: string): string => html(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));

const STYLE = `body{font:15px/1.65 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:#1f2a37;max-width:56rem;margin:0 auto;padding:1.5rem;overflow-wrap:anywhere}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid #d0d5dd}h3{font-size:1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0;font-size:.9rem}th,td{border-bottom:1px solid #d0d5dd;padding:.35rem .5rem;text-align:left;vertical-align:top}tbody th{width:28%;color:#475467;font-weight:normal}
blockquote{margin:.5rem 0;padding:.25rem 1rem;border-left:3px solid #98a2b3;white-space:pre-wrap}p{white-space:pre-wrap}.small{font-size:.8rem;color:#475467}
@media print{body{max-width:none;padding:0;font-size:10pt}nav{display:none}thead{display:table-header-group}tr{break-inside:avoid}main+main{break-before:page}a{color:inherit;text-decoration:none}}`;

function block(b: DocumentBlock): string {
  switch (b.kind) {
    case 'heading': return `<h${b.level + 1}>${shown(b.text)}</h${b.level + 1}>`;
    case 'text': return `<p${b.tone === 'small' ? ' class="small"' : ''}>${shown(b.text)}</p>`;
    case 'quote': return `<blockquote>${shown(b.text)}</blockquote>`;
    case 'facts': return `<table><tbody>${b.rows.map(([label, value]) => `<tr><th scope="row">${shown(label)}</th><td>${shown(value)}</td></tr>`).join('')}</tbody></table>`;
    case 'table': return `<table><thead><tr>${b.head.map((text) => `<th scope="col">${shown(text)}</th>`).join('')}</tr></thead><tbody>${b.rows.map((row) => `<tr>${row.map((text) => `<td>${shown(text)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
  }
}

export interface PagePart {
  readonly locale: Locale;
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
  /** Files beside the page, with what they are. */
  readonly files: readonly { readonly path: string; readonly what: string }[];
}

/** One page without scripts in both languages, to be read and printed; nothing in it is fetched. */
export function dossierPage(parts: readonly PagePart[]): string {
  const mains = parts.map(({ locale, title, blocks, files }) => `<main id="${locale}" lang="${locale}"><h1>${shown(title)}</h1>
<ul>${files.map(({ path, what }) => `<li><a href="${html(encodeURI(path))}">${html(path)}</a> ${shown(what)}</li>`).join('')}</ul>
${blocks.map(block).join('\n')}</main>`);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${shown(parts[0]?.title ?? '')}</title><style>${STYLE}</style></head>
<body><nav><a href="#zh-CN">中文</a> · <a href="#en">English</a></nav>
${mains.join('\n')}
</body></html>
`;
}
