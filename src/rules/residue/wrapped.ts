import type { Paragraph, Report } from '../../report/model';
import { isSpace } from '../../text/characterSet';

/** The width of a line, in half characters: shorter ones are headings, captions and entries of a list. */
const NARROWEST = 44;
/** Lines of one page differ by no more, in half characters: a mark that may not begin a line moves a character down. */
const RAGGED = 4;
/** So many lines in a row must break off before they are taken for lines of a page. */
const FEWEST = 3;

/** A line that breaks off in mid-sentence ends with a word, a figure or a pause. */
const BREAKS_OFF = /[\u4e00-\u9fff，、A-Za-z\d%“（《]$/;
const ENDS_IN_WORD = /[\u4e00-\u9fff\dA-Za-z%“（《]$/;
const PROSE = /[，。；、]/g;

/** Lines of a page that were copied as lines of their own: each is the paragraph that breaks off and the one behind it. */
export type Wrap = readonly [Paragraph, Paragraph];

/** The lines at which sentences were broken up, in order. Empty lines, headings, lists and tables end a run of them. */
export function wrapsOf({ paragraphs, text }: Report): readonly Wrap[] {
  const found: Wrap[] = [];
  let run: Wrap[] = [];
  let widths: number[] = [];
  const end = (): void => {
    if (run.length === 0) return;
    if (isPage(run)) found.push(...run);
    run = [];
    widths = [];
  };
  for (let at = 0; at + 1 < paragraphs.length; at++) {
    const line = paragraphs[at]!;
    const next = paragraphs[at + 1]!;
    const width = goesOn(text, line, next) ? widthOf(line.facts.text) : 0;
    if (width < NARROWEST) end();
    else {
      if (Math.max(width, ...widths) - Math.min(width, ...widths) > RAGGED) end();
      run.push([line, next]);
      widths.push(width);
      // The first and the last width are enough of a run as long as a book.
      if (widths.length > 64) widths = [Math.min(...widths), Math.max(...widths)];
    }
  }
  end();
  return found;
}

/** Lines of verse and lists end with commas one and all; lines of a page break words and hold whole clauses. */
function isPage(run: readonly Wrap[]): boolean {
  if (run.length < FEWEST) return false;
  const inWord = run.filter(([{ facts }]) => ENDS_IN_WORD.test(facts.text.trimEnd())).length;
  const stops = run.reduce((sum, [{ facts }]) => sum + (facts.text.match(PROSE)?.length ?? 0), 0);
  return inWord * 2 > run.length && stops >= run.length;
}

function goesOn(text: string, line: Paragraph, next: Paragraph): boolean {
  return (
    // Asked of every paragraph: most begin with a blank.
    !isSpace(next.facts.text, 0) &&
    BREAKS_OFF.test(line.facts.text.trimEnd().slice(-1)) &&
    !line.facts.outline.apart &&
    !next.facts.outline.apart &&
    next.facts.outline.marker === undefined &&
    // Nothing but one line break between them.
    /^(?:\r\n|\n|\r)$/.test(text.slice(line.range.end, next.range.start))
  );
}

/** In half characters, as a page counts: a Chinese character or mark is two. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += /[ -~]/.test(text.charAt(at)) ? 1 : 2;
  return width;
}
