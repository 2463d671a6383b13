import type { Entry } from './entries';
import type { ReportFormat, Section } from '../model';

/** A section that is being built. */
export interface Node {
  readonly entry: Entry;
  end: number;
  readonly children: Node[];
  /** Paragraphs without a heading of their own stand behind its first section. */
  trails: boolean;
}

const NONE: readonly Section[] = [];

/** The finished section of a node; `text` is the whole text. */
export function sectionOf(node: Node, text: string, format: ReportFormat): Section {
  const { kind, number, label, heading, runIn } = node.entry;
  const words = text.slice(label.end, heading.end);
  const title = format === 'markdown' ? withoutEmphasis(words) : words.trim();
  const printed = text.slice(label.start, label.end).trimEnd();
  const range = { start: label.start, end: Math.max(node.end, heading.end) };
  const children = node.children.length === 0 ? NONE : node.children.map((child) => sectionOf(child, text, format));
  // Two plain literals, as a long report has thousands of sections and spreading is slow.
  if (number === undefined) return { kind, label: printed, title, heading, range, runIn, children };
  return { kind, label: printed, number, title, heading, range, runIn, children };
}

/** Titles are short; in what is longer, `**` stays. */
const LONGEST_EMPHASISED = 400;

/** The words of a title without Markdown's emphasis and code marks. */
export function withoutEmphasis(printed: string): string {
  const title = printed.trim();
  if (title.length > LONGEST_EMPHASISED) return title;
  const plain = title.replace(/(\*\*|__|`)([^*_`]{1,80})\1/g, '$2');
  return plain.startsWith('**') && !plain.slice(2).includes('**') ? plain.slice(2).trim() : plain;
}

/** The end of a stretch of text that `to` is behind, without the blanks before `to`. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text.charAt(end - 1).trim() === '') end -= 1;
  return end;
}
