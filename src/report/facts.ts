import { countCharacters } from '../text/characters';
import { scanFigures } from './figures/figures';
import { codeRanges } from './markdown/markdown';
import type { ParagraphFacts, ReportFormat } from './model';
import { factsApart, outlineFacts } from './outline/facts';
import { enclosures } from './pairs';
import { scanPlaceholders } from './placeholders/placeholders';
import { scanResidue } from './residue';
import { splitSentences } from './sentences';

/**
 * A copy of a line that does not keep alive the whole text that the slice was cut from: facts outlive many texts. `join` lays the
 * characters down as they are; a slice of a sum would be a slice still, and each look at it a sixth slower.
 */
export function detached(slice: string): string {
  return [slice.slice(0, 1), slice.slice(1)].join('');
}

/** Reads what one line says by itself; `text` is to be detached. */
export function readFacts(text: string, format: ReportFormat, someone = false): ParagraphFacts {
  const placeholders = scanPlaceholders(text, format, someone);
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

/** A line of code or of front matter says nothing about the report; it is the only one without a sentence. */
export function emptyFacts(line: string): ParagraphFacts {
  return {
    text: detached(line),
    figures: [],
    placeholders: [],
    residue: [],
    sentences: [],
    characters: 0,
    outline: factsApart(line, 0),
  };
}

/** Whether a line was read as code or front matter. */
export function isEmpty(facts: ParagraphFacts): boolean {
  return facts.sentences.length === 0;
}
