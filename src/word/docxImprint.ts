import { TextRun } from 'docx';
import { textRuns } from './docxRuns';
import type { Profile, Run } from './page';

/** Blanks between 印发机关 and 印发日期. */
const BETWEEN = /[ \u3000]{1,40}(?=\d{4}年\d{1,2}月\d{1,2}日印发$)/;
/** Half points: as small as characters can be. */
const SMALLEST = 2;

/**
 * The runs of a line of 版记. 印发机关 stands to the left, 印发日期 to the right (GB/T 9704—2012, 7.4.3): a tab takes it there.
 * The blanks that the writer put between them stay before the tab, too small to be seen, and come back when it is read.
 */
export function imprintRuns(runs: readonly Run[], profile: Profile): TextRun[] {
  return runs.flatMap((run) => {
    const between = BETWEEN.exec(run.text);
    if (between === null) return textRuns([run], '仿宋', profile);
    const { 0: blanks, index } = between;
    const before = { ...run, text: run.text.slice(0, index) };
    const after = { ...run, text: `\t${run.text.slice(index + blanks.length)}` };
    return [
      ...textRuns([before], '仿宋', profile),
      new TextRun({ text: blanks, size: SMALLEST }),
      ...textRuns([after], '仿宋', profile),
    ];
  });
}
