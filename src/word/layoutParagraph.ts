import type { PrintedLine } from '../text/printedPage';
import { blanksBeforeDate } from './imprintLine';
import { printedLines } from './layoutLines';
import { characterTwips, pageMeasure, pitchTwips, TWIPS_PER_MILLIMETRE } from './measure';
import { RULE_MILLIMETRES, type PageParagraph, type Profile, type Rules } from './page';

/** The lines of a paragraph as wide as the text block, with its rules; their `y` counts from the first line. */
export function paragraphLines(element: PageParagraph, profile: Profile): readonly PrintedLine[] {
  const { runs, range, size, firstLine, left, right, align, rules } = element;
  const lines = printedLines(runs, range, {
    x: 0,
    width: pageMeasure(profile).textWidth,
    height: pitchTwips(size, profile),
    size,
    character: characterTwips(size, profile),
    firstLine,
    left,
    right,
    align: align === 'both' ? 'left' : align,
    spread: align === 'both',
  });
  return ruled(element.role === 'imprint' && lines.length === 1 ? lines.map(dateToRight) : lines, rules);
}

/** A line of 版记 whose 印发日期 ends where the line does (7.4.3). */
function dateToRight(line: PrintedLine): PrintedLine {
  const free = line.width - Math.round(line.characters * line.size * 20);
  const parts = line.parts.flatMap((part) => {
    const at = blanksBeforeDate(part.text)?.end;
    if (at === undefined || free <= 0 || part.text.length !== part.end - part.start) return [part];
    const [before, date] = [part.text.slice(0, at), part.text.slice(at)];
    return [
      { ...part, text: before, end: part.start + at },
      { ...part, text: date, start: part.start + at, gap: free },
    ];
  });
  return { ...line, parts };
}

/** The first line with the rule above its paragraph, the last with that below. */
function ruled(lines: readonly PrintedLine[], rules: Rules | undefined): readonly PrintedLine[] {
  if (rules === undefined) return lines;
  return lines.map((line, at) => {
    const rule = (weight: Rules['above'], y: number): NonNullable<PrintedLine['rules']> =>
      weight ? [{ y, height: Math.round(RULE_MILLIMETRES[weight] * TWIPS_PER_MILLIMETRE) }] : [];
    const own = [
      ...(at === 0 ? rule(rules.above, 0) : []),
      ...(at === lines.length - 1 ? rule(rules.below, line.height) : []),
    ];
    return own.length === 0 ? line : { ...line, rules: own };
  });
}
