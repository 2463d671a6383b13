import { codeAt } from '../text/characterSet';
import { shift, type TextRange } from '../text/range';
import { detached, emptyFacts, isEmpty, readFacts } from './facts';
import { fenceAfter, frontMatterEnd, type Fence } from './markdown/markdown';
import type { Paragraph, ParagraphFacts, Report } from './model';
import { splitParagraphs } from './paragraphs';
import { unchangedParagraphs } from './unchanged';

/** How lines are read; facts read alike are the same. */
export type Reading = Pick<Report, 'format' | 'someone'>;

/** The lines of a text that are not blank, beside the paragraphs of an earlier text that they are. */
export interface Lines {
  readonly ranges: readonly TextRange[];
  /** Of each line its paragraph in the earlier report, where that is known to be the same line. */
  readonly earlier: readonly (Paragraph | undefined)[];
  /** The paragraphs of the earlier report that were changed or taken away. */
  readonly gone: readonly Paragraph[];
}

/** Finds the lines of a text; with an earlier report of about the same text, only the changed stretch is looked through. */
export function readLines(text: string, previous: Report | undefined): Lines {
  if (previous === undefined) return { ranges: splitParagraphs(text), earlier: [], gone: [] };
  const { before, behind, by } = unchangedParagraphs(previous, text);
  const { paragraphs } = previous;
  const head = paragraphs.slice(0, before);
  const tail = paragraphs.slice(paragraphs.length - behind);
  const from = head.at(-1)?.range.end ?? 0;
  const to = tail[0] ? tail[0].range.start + by : text.length;
  const changed = splitParagraphs(text, from, to);
  return {
    ranges: [...head.map(({ range }) => range), ...changed, ...tail.map(({ range }) => shift(range, by))],
    earlier: [...head, ...changed.map(() => undefined), ...tail],
    gone: paragraphs.slice(before, paragraphs.length - behind),
  };
}

/** Reads each line, one that occurs again as a rule once; those that an earlier report read alike has are not read again. */
export function readParagraphs(
  text: string,
  { ranges, earlier, gone }: Lines,
  { format, someone }: Reading,
  previous: Report | undefined,
): Paragraph[] {
  const isKnown = previous?.format === format && previous.someone === someone;
  const factsOf = factsReader({ format, someone }, isKnown ? gone : []);
  const saysNothing = format === 'markdown' ? codeReader(text) : () => false;
  return ranges.map((range, index) => {
    const known = isKnown ? earlier[index] : undefined;
    const line = known?.facts.text ?? text.slice(range.start, range.end);
    const isApart = saysNothing(line, range);
    if (known === undefined || isApart !== isEmpty(known.facts)) {
      return { range, facts: isApart ? emptyFacts(line) : factsOf(line) };
    }
    return known.range.start === range.start ? known : { range, facts: known.facts };
  });
}

/** Gives the facts of a line, as a rule each line's once, those of some paragraphs read alike among them. */
function factsReader({ format, someone }: Reading, paragraphs: readonly Paragraph[]): (line: string) => ParagraphFacts {
  const known = new Map<number, ParagraphFacts>();
  for (const { facts } of paragraphs) if (!isEmpty(facts)) known.set(signOf(facts.text), facts);
  return (line) => {
    const sign = signOf(line);
    const before = known.get(sign);
    if (before?.text === line) return before;
    const facts = readFacts(detached(line), format, someone);
    known.set(sign, facts);
    return facts;
  };
}

/**
 * What lines that are the same have in common, and others rarely: to look at all of a long line's characters takes longer
 * than it is worth, as nearly none occurs again. Where two lines share it, the later one is remembered.
 */
function signOf(line: string): number {
  const { length } = line;
  let sign = length;
  for (let part = 1; part <= SAMPLES; part += 1)
    sign = (sign * 31 + codeAt(line, ((length * part) / SAMPLES - 1) | 0)) | 0;
  return sign;
}

const SAMPLES = 6;

/** Tells, line by line in order, what is Markdown's code or front matter. */
function codeReader(text: string): (line: string, range: TextRange) => boolean {
  const frontMatter = frontMatterEnd(text);
  let fence: Fence | undefined;
  return (line, range) => {
    if (range.start < frontMatter) return true;
    const before = fence;
    fence = fenceAfter(line, before);
    return before !== undefined || fence !== undefined;
  };
}
