import type { MarkedParagraph, Piece } from './markedText';
import { escapeHtml } from '../text/html';
import { KEPT_STYLE, keptPage, keptTable } from '../text/keptPage';
import { legend, type PageTable } from './pageParts';

/** What a page shows, whatever it is written in. */
export interface PageContent {
  readonly title: string;
  /** Which drafts, and in one sentence how they differ. */
  readonly lead: readonly string[];
  readonly tables: readonly PageTable[];
  readonly paragraphs: readonly MarkedParagraph[];
}

/** What came is underlined, what went is struck through. */
export const STYLE = `${KEPT_STYLE}:is(th, td):nth-child(-n+2) { white-space: nowrap; }
.text p { margin: 0.4em 0; white-space: pre-wrap; }
ins { color: var(--good); text-decoration: underline; text-underline-offset: 0.2em; }
del { color: var(--bad); text-decoration: line-through; }
small { color: var(--note); }
`;

/** SHA-256 of `STYLE` in base64: the page allows this style and nothing else. */
export const STYLE_HASH = 'N2jwfmAI/FmSiD6831tgjzxWSqQQQFc27+SE4PKeqQ4=';

export function htmlPage({ title, lead, tables, paragraphs }: PageContent): string {
  const body = [
    ...lead.map((line) => `<p>${escapeHtml(line)}</p>`),
    ...tables.map(tableHtml),
    '<h2>花脸稿</h2>',
    `<p>${escapeHtml(legend)}</p>`,
    '<div class="text">',
    ...paragraphs.map(
      ({ pieces, heading }) => `<p${heading ? ' class="heading"' : ''}>${pieces.map(pieceHtml).join('')}</p>`,
    ),
    '</div>',
  ];
  return keptPage({ title, style: STYLE, styleHash: STYLE_HASH, body });
}

function tableHtml({ title, columns, rows, empty }: PageTable): string {
  const head = `<h2>${escapeHtml(title)}</h2>`;
  return `${head}\n${rows.length === 0 ? `<p>${escapeHtml(empty)}</p>` : keptTable(columns, rows)}`;
}

const TAGS: Readonly<Record<Piece['kind'], string>> = { same: '', inserted: 'ins', deleted: 'del', note: 'small' };

function pieceHtml({ kind, text }: Piece): string {
  const tag = TAGS[kind];
  return tag === '' ? escapeHtml(text) : `<${tag}>${escapeHtml(text)}</${tag}>`;
}
