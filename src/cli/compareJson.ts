import type { Comparison, FigureChange, SectionChange } from '../compare/comparison';
import type { Section } from '../report/model';
import type { TextRange } from '../text/range';
import type { DraftSource } from './draftSource';
import type { CompareJson, DraftPlaceJson, FigureChangeJson, SectionChangeJson } from './contract';
import { placesIn } from './places';

/** Says of a range of one draft what stands there and where that is. */
type Teller = (range: TextRange) => DraftPlaceJson;

/** The `compare` object of two drafts. */
export function compareJson(comparison: Comparison, before: DraftSource, after: DraftSource): CompareJson {
  const [earlier, later] = [tellerOf(before), tellerOf(after)];
  return {
    schema: 1,
    files: [before.source.file, after.source.file],
    figures: comparison.figures.map((change) => figureJson(change, earlier, later)),
    sections: comparison.sections.map((change) => sectionJson(change, earlier, later)),
    unchanged: comparison.unchanged,
  };
}

function tellerOf({ source: { text } }: DraftSource): Teller {
  const places = placesIn(text);
  return (range) => ({ text: text.slice(range.start, range.end), ...places.of(range) });
}

function figureJson(
  { kind, before, after, sentence, section }: FigureChange,
  earlier: Teller,
  later: Teller,
): FigureChangeJson {
  return {
    kind,
    ...(before && { before: earlier(before.range) }),
    ...(after && { after: later(after.range) }),
    sentence: { before: earlier(sentence.before), after: later(sentence.after) },
    section: {
      ...(section.before && { before: nameOf(section.before) }),
      ...(section.after && { after: nameOf(section.after) }),
    },
  };
}

function sectionJson(
  { kind, also, before, after, words }: SectionChange,
  earlier: Teller,
  later: Teller,
): SectionChangeJson {
  return {
    kind,
    also,
    ...(before && { before: { ...earlier(before.range), text: nameOf(before) } }),
    ...(after && { after: { ...later(after.range), text: nameOf(after) } }),
    words: words.map((change) => ({ before: earlier(change.before).text, after: later(change.after).text })),
  };
}

function nameOf({ label, title }: Section): string {
  return `${label}${title}`;
}
