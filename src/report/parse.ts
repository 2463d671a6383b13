import { shift } from '../text/range';
import { detectFormat } from './markdown/markdown';
import type { Paragraph, ParagraphFacts, ParseOptions, Placeholder, Report } from './model';
import { readStructure } from './parts/parts';
import { readLines, readParagraphs } from './readParagraphs';

function absolute<T extends { readonly range: Placeholder['range'] }>(
  paragraphs: readonly Paragraph[],
  pick: (facts: ParagraphFacts) => readonly T[],
): T[] {
  const found: T[] = [];
  for (const { range, facts } of paragraphs) {
    for (const item of pick(facts)) found.push({ ...item, range: shift(item.range, range.start) });
  }
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Reads a text as a report. Total: any string gives one. The result depends on text and options alone; with
 * `options.previous`, an earlier report of about the same text, unchanged paragraphs are not read again.
 */
export function parse(text: string, options: ParseOptions = {}): Report {
  const { format: wish = 'auto', someone = false, previous } = options;
  const lines = readLines(text, previous);
  const format = wish === 'auto' ? detectFormat(text, lines.ranges) : wish;
  const paragraphs = readParagraphs(text, lines, { format, someone }, previous);
  // Not made for every keystroke: most readers ask a paragraph's facts.
  const figures = once(() => absolute(paragraphs, (facts) => facts.figures));
  const placeholders = once(() => absolute(paragraphs, (facts) => facts.placeholders));
  const residue = once(() => absolute(paragraphs, (facts) => facts.residue));
  return {
    text,
    format,
    someone,
    paragraphs,
    ...readStructure(text, format, paragraphs),
    get figures() {
      return figures();
    },
    get placeholders() {
      return placeholders();
    },
    get residue() {
      return residue();
    },
    characters: paragraphs.reduce((sum, { facts }) => sum + facts.characters, 0),
  };
}
