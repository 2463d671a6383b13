import { escapeHtml } from './html';
import { htmlFile } from './htmlFile';

/** What all pages that are kept as files look like. Nothing is said by colour alone, and all of it prints in black. */
export const KEPT_STYLE = `
:root { color-scheme: light dark; --ink: #1f1f1f; --paper: #fff; --line: #8a8a8a; --good: #05601f; --bad: #a4111c; --note: #5a4a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e4e4; --paper: #1e1e1e; --good: #7ee29a; --bad: #ff9a9a; --note: #e6cf73; } }
@media print { :root { --ink: #000; --paper: #fff; --good: #000; --bad: #000; --note: #000; } }
body { max-width: 52em; margin: 2em auto; padding: 0 1em; color: var(--ink); background: var(--paper); font: 1em/1.8 "Songti SC", SimSun, serif; overflow-wrap: anywhere; }
h1, h2, th, .heading { font-family: "Heiti SC", SimHei, sans-serif; }
h1 { font-size: 1.5em; }
h2 { font-size: 1.2em; margin-top: 2em; }
table { border-collapse: collapse; width: 100%; line-height: 1.5; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid var(--line); padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
`;

export interface KeptPage {
  readonly title: string;
  readonly style: string;
  /** SHA-256 of `style` in base64: the page allows this style and nothing else. */
  readonly styleHash: string;
  /** HTML below the title. */
  readonly body: readonly string[];
}

/** A page as a file of its own, which runs nothing and asks for nothing. */
export function keptPage({ title, style, styleHash, body }: KeptPage): string {
  const inside = ['<main>', `<h1>${escapeHtml(title)}</h1>`, ...body, '</main>'];
  return htmlFile({ title, style, allowed: `sha256-${styleHash}`, body: inside });
}

/** A table with its columns named; nothing in a cell is read as HTML. */
export function keptTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return htmlTable(
    columns,
    rows.map((row) => row.map(escapeHtml)),
  );
}

/** The same with cells of HTML. */
export function htmlTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return ['<table>', `<thead><tr>${head}</tr></thead>`, '<tbody>', ...body, '</tbody>', '</table>'].join('\n');
}
