import { countCharacters } from '../text/characters';
import { shift, type TextRange } from '../text/range';
import { scanFigures } from './figures/figures';
import { codeRanges, detectFormat, fenceAfter, frontMatterEnd, type Fence } from './markdown/markdown';
import type { Paragraph, ParagraphFacts, ParseOptions, Placeholder, Report, ReportFormat } from './model';
import { factsApart, outlineFacts } from './outline/facts';
import { enclosures } from './pairs';
import { splitParagraphs } from './paragraphs';
import { readStructure } from './parts/parts';
import { scanPlaceholders } from './placeholders/placeholders';
import { scanResidue } from './residue';
import { splitSentences } from './sentences';

/** A copy that does not keep alive the whole text that the slice was cut from: facts outlive many texts. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}

function readFacts(line: string, format: ReportFormat): ParagraphFacts {
  const text = detached(line);
  const placeholders = scanPlaceholders(text, format);
  const masks = placeholders.map((placeholder) => placeholder.range);
  const skip = format === 'markdown' ? [...masks, ...codeRanges(text)].sort((a, b) => a.start - b.start) : masks;
  const residue = scanResidue(text);
  const outer = enclosures(text);
  const sentences = splitSentences(text, outer);
  const ranges = residue.map((found) => found.range);
  return {
    text,
    figures: scanFigures(text, skip),
    placeholders,
    residue,
    sentences,
    characters: countCharacters(text),
    outline: outlineFacts(text, format, sentences, ranges, outer),
  };
}

/** A line of code or of front matter says nothing about the report. */
function emptyFacts(line: string): ParagraphFacts {
  return {
    text: detached(line),
    figures: [],
    placeholders: [],
    residue: [],
    sentences: [],
    characters: 0,
    outline: factsApart(0),
  };
}

/** Gives the facts of a line, each line's once, those of an earlier report of the same format among them. */
function factsReader(format: ReportFormat, previous: Report | undefined): (line: string) => ParagraphFacts {
  const known = new Map<string, ParagraphFacts>();
  if (previous?.format === format) {
    for (const { facts } of previous.paragraphs) if (!isEmpty(facts)) known.set(facts.text, facts);
  }
  return (line) => {
    const before = known.get(line);
    if (before) return before;
    const facts = readFacts(line, format);
    known.set(facts.text, facts);
    return facts;
  };
}

/** Code and front matter have no sentences; every other paragraph has at least one. */
function isEmpty(facts: ParagraphFacts): boolean {
  return facts.sentences.length === 0;
}

function readParagraphs(
  text: string,
  lines: readonly TextRange[],
  format: ReportFormat,
  previous: Report | undefined,
): Paragraph[] {
  const factsOf = factsReader(format, previous);
  const frontMatter = format === 'markdown' ? frontMatterEnd(text) : 0;
  let fence: Fence | undefined;
  return lines.map((range) => {
    const line = text.slice(range.start, range.end);
    if (format === 'plain') return { range, facts: factsOf(line) };
    if (range.start < frontMatter) return { range, facts: emptyFacts(line) };
    const before = fence;
    fence = fenceAfter(line, before);
    return { range, facts: before || fence ? emptyFacts(line) : factsOf(line) };
  });
}

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
 * Reads a text as a report. Total: any string gives one. The result depends on text and format alone; with
 * `options.previous`, an earlier report of about the same text, unchanged paragraphs are not read again.
 */
export function parse(text: string, options: ParseOptions = {}): Report {
  const wish = options.format ?? 'auto';
  const lines = splitParagraphs(text);
  const format = wish === 'auto' ? detectFormat(text, lines) : wish;
  const paragraphs = readParagraphs(text, lines, format, options.previous);
  // Not made for every keystroke: most readers ask a paragraph's facts.
  const figures = once(() => absolute(paragraphs, (facts) => facts.figures));
  const placeholders = once(() => absolute(paragraphs, (facts) => facts.placeholders));
  const residue = once(() => absolute(paragraphs, (facts) => facts.residue));
  return {
    text,
    format,
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
