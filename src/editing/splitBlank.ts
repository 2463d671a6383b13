import type { Placeholder, Report } from '../report/model';
import { unitAfter } from '../report/placeholders/units';
import type { TextEdit } from '../text/range';

/** A run of stars or crosses long enough for a name of two characters and a figure. */
const RUN = /^(?:[*＊]{3,20}|[×✕✖]{3,20}|[XxＸｘ]{3,20})$/;
/** Where an item of a list begins, and with it the name that the figure is of. */
const ITEM = /(?:^|[，；：、。（]|\n)[ \u3000]*$/;

/**
 * The edit that makes two blanks of a mask which stands for a name and its figure together, as `***件` in a list of places:
 * `**【待填】件`. Undefined for any other blank.
 */
export function splitBlank({ text }: Report, { range, text: mask, kind }: Placeholder): TextEdit | undefined {
  if ((kind !== 'name' && kind !== 'figure') || !RUN.test(mask)) return undefined;
  if (unitAfter(text, range.end)?.force !== 'sure' || !ITEM.test(text.slice(Math.max(0, range.start - 4), range.start)))
    return undefined;
  return { range, text: `${mask.slice(0, mask.length > 3 ? -2 : -1)}【待填】` };
}
