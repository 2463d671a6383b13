import { isWording } from '../editing/renewal/oldFigures';
import type { Figure, Report } from '../report/model';
import { contains, type TextRange } from '../text/range';
import { draftOf, type Passage } from './draft';
import { comparePassages } from './passagePairs';
import { pairPassages } from './passages';
import { pairSections } from './sections';
import { figureKey, isFigure } from './words';

/** What stands in this year's report as it stood in last year's. */
export interface Unchanged {
  readonly kind: 'figure' | 'paragraph';
  readonly before: TextRange;
  readonly after: TextRange;
}

/**
 * The figures and paragraphs that are the same in two years' reports, in the order of the later one: they may be right,
 * or left over. A paragraph in which only years differ is the same. Headings, salutation, closing, signature and 现将…汇报如下
 * are set phrases, and 三个方面 is no figure that someone forgot.
 */
export function unchangedFrom(previous: Report, current: Report): readonly Unchanged[] {
  const [one, other] = [draftOf(previous), draftOf(current)];
  const sections = pairSections(one, other);
  const { passages, figures } = comparePassages(one, other, sections, pairPassages(one, other, sections));
  const changed = new Set(figures.flatMap(({ after }) => (after ? [after.range.start] : [])));
  const { salutation, closing, signature, date } = current.parts;
  const phrases = [salutation, closing, signature, date].filter((part) => part !== undefined);
  return passages.flatMap(({ before, after }): readonly Unchanged[] => {
    if (!before || !after) return [];
    const equal = equalFigures(before, after, changed, current.text);
    const isPhrase =
      after.heading || /如下[：:。]$/.test(after.words) || phrases.some((part) => contains(part, after.range));
    if (isPhrase || withoutYears(before) !== withoutYears(after)) return equal;
    return [{ kind: 'paragraph', before: before.range, after: after.range }, ...equal];
  });
}

const withoutYears = ({ words }: Passage): string => words.replace(/(?:19|20)\d\d(?=年|届|学年)/g, '\u0000');

function equalFigures(
  before: Passage,
  after: Passage,
  changed: ReadonlySet<number>,
  text: string,
): readonly Unchanged[] {
  const old = new Map<string, Figure[]>();
  for (const figure of before.figures) {
    if (!isFigure(figure)) continue;
    const key = figureKey(figure);
    const same = old.get(key);
    if (same) same.push(figure);
    else old.set(key, [figure]);
  }
  return after.figures.flatMap((figure): readonly Unchanged[] => {
    if (!isFigure(figure) || changed.has(figure.range.start) || isWording(text, figure)) return [];
    const same = old.get(figureKey(figure))?.shift();
    return same ? [{ kind: 'figure', before: same.range, after: figure.range }] : [];
  });
}
