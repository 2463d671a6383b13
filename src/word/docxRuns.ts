import { Tab, TextRun, type IRunOptions } from 'docx';
import { chineseFonts, fontsOf } from './docxFonts';
import type { Profile, Run, Typeface } from './page';

/** Characters beyond ASCII that are neither Western letters nor ones that every program takes for Chinese. */
const SHARED = /[\u00a1-\u00bf\u00d7\u00f7\u02c7\u0391-\u03c9\u2010-\u27bf\u2e3a]+/g;

/** The character style of marks in the body's typeface, so that one change of the style changes them all. */
export const MARKS_STYLE = 'ChineseMarks';

/** What XML cannot hold is shown as what it is: a character that was damaged. Blanks that only turn pages are blanks. */
export function printable(text: string): string {
  if (!/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text)) return text;
  return text.replace(/[\v\f\u0085]/g, ' ').replace(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}

/** The runs of a paragraph whose style prints `face`: words that are the same in all need no fonts of their own. */
export function textRuns(runs: readonly Run[], face: Typeface, profile: Profile): TextRun[] {
  return runs.flatMap((run) => {
    const own: IRunOptions = {
      ...(run.typeface === face ? {} : { font: fontsOf(profile, run.typeface) }),
      ...(run.bold ? { bold: true } : {}),
    };
    const shared: IRunOptions =
      run.typeface === '仿宋' ? { ...own, style: MARKS_STYLE } : { ...own, font: chineseFonts(profile, run.typeface) };
    return scripts(printable(run.text)).flatMap(({ text, isShared }) => lines(text, isShared ? shared : own));
  });
}

interface Stretch {
  readonly text: string;
  readonly isShared: boolean;
}

function scripts(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  const add = (end: number, isShared: boolean): void => {
    if (at < end) found.push({ text: text.slice(at, end), isShared });
    at = end;
  };
  for (const { 0: marks, index } of text.matchAll(SHARED)) {
    add(index, false);
    add(index + marks.length, true);
  }
  add(text.length, false);
  return found;
}

/** A run for each line, with tabs as Word's own. */
function lines(text: string, options: IRunOptions): readonly TextRun[] {
  return text.split('\n').map((line, at) => {
    const children = line.split('\t').flatMap((words, cell) => (cell === 0 ? [words] : [new Tab(), words]));
    return new TextRun({ ...options, children, ...(at > 0 ? { break: 1 } : {}) });
  });
}
