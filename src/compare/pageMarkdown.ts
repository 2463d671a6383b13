import type { Piece } from './markedText';
import type { PageContent } from './pageHtml';
import { escapeMarkdown as escape } from '../text/markdown';
import { legend, type PageTable } from './pageParts';

/**
 * The page in Markdown. Marks of change are `<ins>` and `<del>`: `~~` does not hold where Chinese marks stand beside it.
 */
export function markdownPage({ title, lead, tables, paragraphs }: PageContent): string {
  const blocks = [
    `# ${escape(title)}`,
    ...lead.map(escape),
    ...tables.flatMap(tableMarkdown),
    '## 花脸稿',
    escape(legend),
    ...paragraphs.map(({ pieces, heading }) => paragraph(pieces, heading)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function tableMarkdown({ title, columns, rows, empty }: PageTable): readonly string[] {
  const heading = `## ${escape(title)}`;
  if (rows.length === 0) return [heading, escape(empty)];
  const lines = [columns.map(escape), columns.map(() => '---'), ...rows.map((row) => row.map(escape))];
  return [heading, lines.map((row) => `| ${row.join(' | ')} |`).join('\n')];
}

const TAGS: Readonly<Record<Piece['kind'], readonly [string, string]>> = {
  same: ['', ''],
  inserted: ['<ins>', '</ins>'],
  deleted: ['<del>', '</del>'],
  note: ['', ''],
};

function paragraph(pieces: readonly Piece[], heading: boolean): string {
  const marked = pieces
    .map(({ kind, text }) => `${TAGS[kind][0]}${escape(text)}${TAGS[kind][1]}`)
    .join('')
    .trim();
  // `1.` and `-` at the beginning of a line would make a list of it, `=` a heading of the line before.
  const line = marked.replace(/^(\d+)(?=[.)])/, '$1\\').replace(/^(?=[-+=])/, '\\');
  return heading && line !== '' ? `<strong>${line}</strong>` : line;
}
