import type { ParagraphFacts, Report } from '../report/model';
import { shift } from '../text/range';
import { keptFor } from '../text/kept';
import { readPassage, type Passage, type Quantity } from './passage';

/** A report as the relations across paragraphs read it. */
export interface Reading {
  readonly report: Report;
  /** The passage of a paragraph; offsets are relative to it. */
  readonly passage: (paragraph: number) => Passage;
  /** The quantities of a paragraph with the offsets of the text, the same objects at every call. */
  readonly quantities: (paragraph: number) => readonly Quantity[];
}

/** What a paragraph says of its figures, read once as long as its facts are kept. */
export const passageOf: (facts: ParagraphFacts) => Passage = keptFor(readPassage);

/** Reads nothing until it is asked. */
export function readingOf(report: Report): Reading {
  const shifted = new Map<number, readonly Quantity[]>();
  const passage = (paragraph: number): Passage => {
    const facts = report.paragraphs[paragraph]?.facts;
    if (facts === undefined) throw new RangeError(`no paragraph ${paragraph}`);
    return passageOf(facts);
  };
  return {
    report,
    passage,
    quantities: (paragraph) => {
      let quantities = shifted.get(paragraph);
      if (quantities === undefined) {
        const by = report.paragraphs[paragraph]?.range.start ?? 0;
        quantities = passage(paragraph).quantities.map((each) => ({ ...each, range: shift(each.range, by) }));
        shifted.set(paragraph, quantities);
      }
      return quantities;
    },
  };
}
