import { escapeHtml } from '../text/html';
import type { ReviewChapter } from './model';
import type { PrintedReview } from './printed';
import { CHECKED, SEVERITIES, STATES, TITLE, UNCHECKED } from './words';

/** Nothing is said by colour alone: each state stands there as a word, and all print in black. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f1f1f; --paper: #fff; --line: #8a8a8a; --open: #a4111c; --told: #5a4a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e4e4; --paper: #1e1e1e; --line: #8a8a8a; --open: #ff9a9a; --told: #e6cf73; } }
@media print { :root { --ink: #000; --paper: #fff; --open: #000; --told: #000; } }
body { max-width: 52em; margin: 2em auto; padding: 0 1em; color: var(--ink); background: var(--paper); font: 1em/1.8 "Songti SC", SimSun, serif; overflow-wrap: anywhere; }
h1, h2, th { font-family: "Heiti SC", SimHei, sans-serif; }
h1 { font-size: 1.5em; }
h2 { font-size: 1.2em; margin-top: 1.6em; border-bottom: 1px solid var(--line); }
.open strong { color: var(--open); }
.told strong { color: var(--told); }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
`;

/** SHA-256 of `STYLE` in base64: the page allows this style and nothing else. */
export const STYLE_HASH = 'SZ2semwQcGqRqqj4zHe+KRUeCL+VAEU3j0H+fc4QkrE=';

/** The page as a file of its own. It runs nothing; no text of a report is read as HTML. */
export function reviewHtml(pages: readonly PrintedReview[]): string {
  const [only] = pages;
  const title = pages.length === 1 && only ? `${TITLE}：${only.review.name}` : `${TITLE}：${pages.length}篇文稿`;
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
    ...(pages.length === 1 ? [] : [overview(pages)]),
    ...pages.map((page) => (pages.length === 1 ? '' : `<h1>${escapeHtml(page.review.name)}</h1>\n`) + reviewBody(page)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function overview(pages: readonly PrintedReview[]): string {
  const rows = pages.map(
    ({ review: { name, verdict } }) => `<tr><td>${escapeHtml(name)}</td><td>${escapeHtml(verdict)}</td></tr>`,
  );
  const head = '<tr><th scope="col">文稿</th><th scope="col">结果</th></tr>';
  return ['<table>', `<thead>${head}</thead>`, '<tbody>', ...rows, '</tbody>', '</table>'].join('\n');
}

function reviewBody({ review, lineOf }: PrintedReview): string {
  const { verdict, chapters, checked, unchecked } = review;
  return [
    `<p>${escapeHtml(verdict)}</p>`,
    ...chapters.map((chapter) => chapterHtml(chapter, lineOf)),
    `<h2>${CHECKED}</h2>`,
    list(checked),
    `<h2>${UNCHECKED}</h2>`,
    list(unchecked),
  ].join('\n');
}

function chapterHtml({ title, state, summary, lines }: ReviewChapter, lineOf: PrintedReview['lineOf']): string {
  const texts = lines.map((line) => {
    const severity = line.severity === undefined ? '' : SEVERITIES[line.severity];
    return [lineOf(line), severity, line.text].filter((part) => part !== '').join('　');
  });
  return [
    `<section class="${state}">`,
    `<h2>${escapeHtml(title)}：<strong>${STATES[state]}</strong></h2>`,
    `<p>${escapeHtml(summary)}</p>`,
    ...(texts.length === 0 ? [] : [list(texts)]),
    '</section>',
  ].join('\n');
}

function list(texts: readonly string[]): string {
  return ['<ol>', ...texts.map((text) => `<li>${escapeHtml(text)}</li>`), '</ol>'].join('\n');
}
