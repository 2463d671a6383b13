import type { Report } from '../../report/model';
import type { Finding } from '../finding';
import type { ReportRule } from '../rule';
import { pastedIn } from './pasted';

const ID = 'residue/pasted';
/** So many places are listed. */
const LISTED = 100;

export const residuePasted: ReportRule = {
  id: ID,
  title: '从PDF粘贴的乱文',
  why: '从PDF复制的文字常有词句重影、一句断成几行，逐处去改太慢，别的检查也会被它们淹没。',
  advice: '先整理，再检查；整理前可以预览。整理以前，这些段落里不再逐处提示标点和用词。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  check: (report) => {
    const { paragraphs, doubled, broken, edits } = pastedIn(report);
    if (paragraphs.size === 0) return [];
    const signs = [
      ...(doubled > 0 ? [`${doubled}段有重复的词句和标点`] : []),
      ...(broken > 0 ? [`${broken}处一句断成两行`] : []),
    ].join('，');
    return [findingOf(report, `像是从PDF粘贴的文字：${signs}。请先整理，这些段落里的标点和用词整理后再查。`, edits)];
  },
};

function findingOf(report: Report, message: string, edits: Finding['fixes'][number]['edits']): Finding {
  const [first, ...others] = [...pastedIn(report).paragraphs];
  return {
    rule: ID,
    severity: 'warning',
    message,
    range: first!.range,
    related: others.slice(0, LISTED).map(({ range }) => ({ range, message: '同样是粘贴的文字' })),
    fixes: [{ title: `整理粘贴的文字（${edits.length}处）`, safe: false, edits }],
  };
}
