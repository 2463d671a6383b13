import { TextRun } from 'docx';
import { textRuns } from './docxRuns';
import { blanksBeforeDate } from './imprintLine';
import type { Profile, Run } from './page';

/** Half points: as small as characters can be. */
const SMALLEST = 2;

/**
 * The runs of a line of 版记. 印发机关 stands to the left, 印发日期 to the right (GB/T 9704—2012, 7.4.3): a tab takes it there.
 * The blanks that the writer put between them stay before the tab, too small to be seen, and come back when it is read.
 */
export function imprintRuns(runs: readonly Run[], profile: Profile): TextRun[] {
  return runs.flatMap((run) => {
    const between = blanksBeforeDate(run.text);
    if (between === undefined) return textRuns([run], '仿宋', profile);
    const { start, end } = between;
    const before = { ...run, text: run.text.slice(0, start) };
    const after = { ...run, text: `\t${run.text.slice(end)}` };
    return [
      ...textRuns([before], '仿宋', profile),
      new TextRun({ text: run.text.slice(start, end), size: SMALLEST }),
      ...textRuns([after], '仿宋', profile),
    ];
  });
}
