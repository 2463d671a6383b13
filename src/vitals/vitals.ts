import type { Report, Section } from '../report/model';
import { countCharacters } from '../text/characters';
import type { TextRange } from '../text/range';
import { countIn } from './countIn';
import { lengthsOf } from './lengths';
import type { SectionVitals, Vitals } from './model';
import { paragraphPieces, runningParagraphs, sentencePieces } from './pieces';

/** Characters that one class of sentences and one of paragraphs spans, and how many classes there are. */
const SENTENCE = 20;
const PARAGRAPH = 100;
const CLASSES = 7;

/** How a report is built: what is in each section, how long its sentences and paragraphs are. Total, for any report. */
export function vitalsOf(report: Report): Vitals {
  const top = firstLevel(report.sections);
  const running = runningParagraphs(report);
  const sections = sectionsOf(report, top, 0);
  return {
    characters: report.characters,
    figures: report.figures.length,
    blanks: report.placeholders.length,
    sections,
    outside: report.characters - top.reduce((sum, { range }) => sum + charactersOf(report, range), 0),
    sentences: lengthsOf(sentencePieces(running), SENTENCE, CLASSES),
    paragraphs: lengthsOf(paragraphPieces(running), PARAGRAPH, CLASSES),
  };
}

/** The title is the whole of the report, which is told apart. */
function firstLevel(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => (section.kind === 'title' ? section.children : [section]));
}

function sectionsOf(report: Report, sections: readonly Section[], depth: number): readonly SectionVitals[] {
  const lengths = sections.map(({ range }) => charactersOf(report, range));
  const siblings = { count: sections.length, characters: lengths.reduce((sum, length) => sum + length, 0) };
  return sections.flatMap((section, at) => [
    {
      section,
      depth,
      characters: lengths[at]!,
      siblings,
      figures: countIn(report.figures, section.range),
      blanks: countIn(report.placeholders, section.range),
    },
    ...sectionsOf(report, section.children, depth + 1),
  ]);
}

function charactersOf({ text }: Report, { start, end }: TextRange): number {
  return countCharacters(text.slice(start, end));
}
