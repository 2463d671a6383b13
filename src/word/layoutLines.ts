import type { PrintedLine, PrintedPart } from '../text/printedPage';
import type { TextRange } from '../text/range';
import { breakLines } from './lineBreaks';
import type { Run } from './page';

/** Where the lines of a paragraph or a cell may stand. Lengths in twips, blanks in characters of the size. */
export interface LineBox {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Points. */
  readonly size: number;
  /** How wide a full-width character comes out. */
  readonly character: number;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly align: PrintedLine['align'];
  readonly spread: boolean;
}

/** The lines of some runs, one at least; their `y` counts from the first line. `range` is where they stand in the report. */
export function printedLines(runs: readonly Run[], range: TextRange, box: LineBox): readonly PrintedLine[] {
  const text = runs.map((run) => run.text).join('');
  const stretches = breakLines(text, measureOf(box, box.firstLine), measureOf(box, box.left));
  const cut = cutter(runs);
  let at = runs[0]?.range.start ?? range.start;
  return stretches.map(({ start, end, width }, index) => {
    const parts = cut(end);
    const blank = index === 0 ? box.firstLine : box.left;
    const isLast = index === stretches.length - 1 || text.charAt(end - 1) === '\n';
    const last = parts.at(-1)?.end ?? at;
    const line: PrintedLine = {
      type: 'line',
      start: start === 0 ? at : (parts[0]?.start ?? at),
      end: last,
      parts,
      size: box.size,
      x: box.x + Math.round(blank * box.character),
      y: index * box.height,
      width: Math.max(box.character, box.width - Math.round((blank + box.right) * box.character)),
      height: box.height,
      align: box.align,
      spread: box.spread && !isLast,
      characters: width,
    };
    at = last;
    return line;
  });
}

/** How many characters a line holds, in halves; one at least, however narrow its box is. */
function measureOf({ width, character, right }: LineBox, blank: number): number {
  return Math.max(1, Math.floor(((width - (blank + right) * character) / character) * 2 + 1e-6) / 2);
}

/** Hands out runs line by line: each call gives what stands up to `end` of their joined text. */
function cutter(runs: readonly Run[]): (end: number) => readonly PrintedPart[] {
  let run = 0;
  let from = 0;
  let runStart = 0;
  return (end) => {
    const parts: PrintedPart[] = [];
    for (; run < runs.length;) {
      const { text, range, typeface: face, bold } = runs[run]!;
      const to = Math.min(text.length, end - runStart);
      if (from < to) {
        // A mark that is printed as another text (`<br>`) has no places inside.
        const inside = text.length === range.end - range.start;
        const place = inside ? { start: range.start + from, end: range.start + to } : { start: range.start, end: range.end }; // prettier-ignore
        parts.push({ text: text.slice(from, to), ...place, face, bold });
        from = to;
      }
      if (to < text.length) break;
      runStart += text.length;
      from = 0;
      run += 1;
    }
    return parts;
  };
}
