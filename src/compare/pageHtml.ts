import type { MarkedParagraph, Piece } from './markedText';
import { escapeHtml } from '../text/html';
import { legend, type PageTable } from './pageParts';

/** What a page shows, whatever it is written in. */
export interface PageContent {
  readonly title: string;
  /** Which drafts, and in one sentence how they differ. */
  readonly lead: readonly string[];
  readonly tables: readonly PageTable[];
  readonly paragraphs: readonly MarkedParagraph[];
}

/** Nothing is said by colour alone: what came is underlined, what went is struck through, and both print in black. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f1f1f; --paper: #fff; --line: #8a8a8a; --in: #05601f; --out: #a4111c; --note: #5a4a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e4e4; --paper: #1e1e1e; --line: #8a8a8a; --in: #7ee29a; --out: #ff9a9a; --note: #e6cf73; } }
@media print { :root { --ink: #000; --paper: #fff; --in: #000; --out: #000; --note: #000; } }
body { max-width: 52em; margin: 2em auto; padding: 0 1em; color: var(--ink); background: var(--paper); font: 1em/1.8 "Songti SC", SimSun, serif; overflow-wrap: anywhere; }
h1, h2, th, .heading { font-family: "Heiti SC", SimHei, sans-serif; }
h1 { font-size: 1.5em; }
h2 { font-size: 1.2em; margin-top: 2em; }
table { border-collapse: collapse; width: 100%; line-height: 1.5; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid var(--line); padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
:is(th, td):nth-child(-n+2) { white-space: nowrap; }
.text p { margin: 0.4em 0; white-space: pre-wrap; }
ins { color: var(--in); text-decoration: underline; text-underline-offset: 0.2em; }
del { color: var(--out); text-decoration: line-through; }
small { color: var(--note); }
`;

/** SHA-256 of `STYLE` in base64: the page allows this style and nothing else. */
export const STYLE_HASH = 'RUSL5V04jSc+7RyJ+tJ6RUV+8cvbFksJwnrpIXCXM24=';

export function htmlPage({ title, lead, tables, paragraphs }: PageContent): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...lead.map((line) => `<p>${escapeHtml(line)}</p>`),
    ...tables.map(tableHtml),
    '<h2>花脸稿</h2>',
    `<p>${escapeHtml(legend)}</p>`,
    '<div class="text">',
    ...paragraphs.map(
      ({ pieces, heading }) => `<p${heading ? ' class="heading"' : ''}>${pieces.map(pieceHtml).join('')}</p>`,
    ),
    '</div>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function tableHtml({ title, columns, rows, empty }: PageTable): string {
  if (rows.length === 0) return `<h2>${escapeHtml(title)}</h2>\n<p>${escapeHtml(empty)}</p>`;
  const cells = (tag: string, row: readonly string[]): string =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag.split(' ')[0]!}>`).join('')}</tr>`;
  return [
    `<h2>${escapeHtml(title)}</h2>`,
    '<table>',
    `<thead>${cells('th scope="col"', columns)}</thead>`,
    '<tbody>',
    ...rows.map((row) => cells('td', row)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

const TAGS: Readonly<Record<Piece['kind'], string>> = { same: '', inserted: 'ins', deleted: 'del', note: 'small' };

function pieceHtml({ kind, text }: Piece): string {
  const tag = TAGS[kind];
  return tag === '' ? escapeHtml(text) : `<${tag}>${escapeHtml(text)}</${tag}>`;
}
