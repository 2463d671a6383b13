import type { Entry } from './outlineEntries';
import type { Section } from './model';

/** A section that is being built. */
export interface Node {
  readonly entry: Entry;
  end: number;
  readonly children: Node[];
  /** Paragraphs without a heading of their own stand behind its first section. */
  trails: boolean;
}

/** The finished section of a node; `text` is the whole text. */
export function sectionOf(node: Node, text: string): Section {
  const { kind, number, label, heading, runIn } = node.entry;
  const printed = text.slice(label.start, label.end);
  return {
    kind,
    label: printed.trimEnd(),
    ...(number === undefined ? {} : { number }),
    title: titleWords(text.slice(label.end, heading.end)),
    heading,
    range: { start: label.start, end: Math.max(node.end, heading.end) },
    runIn,
    children: node.children.map((child) => sectionOf(child, text)),
  };
}

/** Without blanks and the `**` that an emphasised label leaves in front. */
function titleWords(printed: string): string {
  const words = printed.trim();
  return words.startsWith('**') && !words.slice(2).includes('**') ? words.slice(2).trim() : words;
}

/** The end of a stretch of text that `to` is behind, without the blanks before `to`. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text.charAt(end - 1).trim() === '') end -= 1;
  return end;
}
