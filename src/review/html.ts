import { escapeHtml } from '../text/html';
import { htmlTable, KEPT_STYLE, keptPage } from '../text/keptPage';
import type { FolderReview, Review, ReviewChapter } from './model';
import {
  type BriefReview,
  briefly,
  cellsOf,
  CHECKED,
  COLUMNS,
  lineText,
  SKIPPED,
  STATES,
  TITLE,
  UNCHECKED,
} from './words';

/** Each state stands there as a word. */
export const STYLE = `${KEPT_STYLE}h2 { margin-top: 1.6em; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.1em; margin: 1.2em 0 0; }
a { color: inherit; }
.open strong { color: var(--bad); }
.told strong { color: var(--note); }
td:not(:first-child) { white-space: nowrap; }
`;

/** SHA-256 of `STYLE` in base64: the page allows this style and nothing else. */
export const STYLE_HASH = 'Vn6PXgNftqOJJgKiltwrV9LiDlRXjd7tw73/Dz8NqHk=';

/** The page as a file of its own. It runs nothing; no text of a report is read as HTML. */
export function reviewHtml(review: Review): string {
  return page(`${TITLE}：${review.name}`, reviewBody(review, 'h2'));
}

/** The page on a folder: each row of its table leads to the report's chapters. */
export function folderHtml({ name, verdict, reports, skipped, checked, unchecked }: FolderReview): string {
  const rows = reports.map((review, at) => {
    const [first = '', ...others] = cellsOf(review).map(escapeHtml);
    return [`<a href="#r${at + 1}">${first}</a>`, ...others];
  });
  const left = skipped.map((each) => `${each.name}：${each.reason}`);
  return page(`${TITLE}：${name}`, [
    `<p>${escapeHtml(verdict)}</p>`,
    ...(rows.length === 0 ? [] : [htmlTable(COLUMNS, rows)]),
    ...titled(SKIPPED, left, 'h2'),
    ...titled(CHECKED, checked, 'h2'),
    ...titled(UNCHECKED, unchecked, 'h2'),
    ...reports.flatMap((review, at) => [
      `<h2 id="r${at + 1}">${escapeHtml(review.name)}</h2>`,
      ...reviewBody(briefly(review), 'h3'),
    ]),
  ]);
}

function page(title: string, body: readonly string[]): string {
  return keptPage({ title, style: STYLE, styleHash: STYLE_HASH, body });
}

type Heading = 'h2' | 'h3';

function reviewBody(
  { verdict, chapters, checked, unchecked, clean }: BriefReview,
  heading: Heading,
): readonly string[] {
  return [
    `<p>${escapeHtml(verdict)}</p>`,
    ...chapters.map((chapter) => chapterHtml(chapter, heading)),
    ...(clean === undefined ? [] : [`<p>${escapeHtml(clean)}</p>`]),
    ...titled(CHECKED, checked, heading),
    ...titled(UNCHECKED, unchecked, heading),
  ];
}

function chapterHtml({ title, state, summary, lines }: ReviewChapter, heading: Heading): string {
  return [
    `<section class="${state}">`,
    `<${heading}>${escapeHtml(title)}：<strong>${STATES[state]}</strong></${heading}>`,
    `<p>${escapeHtml(summary)}</p>`,
    ...(lines.length === 0 ? [] : [list(lines.map(lineText))]),
    '</section>',
  ].join('\n');
}

function titled(title: string, texts: readonly string[], heading: Heading): readonly string[] {
  return texts.length === 0 ? [] : [`<${heading}>${title}</${heading}>`, list(texts)];
}

function list(texts: readonly string[]): string {
  return ['<ol>', ...texts.map((text) => `<li>${escapeHtml(text)}</li>`), '</ol>'].join('\n');
}
