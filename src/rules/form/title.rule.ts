import { dateTail, isDocumentNumber } from '../../report/parts/words';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';

const HEAD = { id: 'form/title', severity: 'warning' } as const;

const TITLE =
  /^[^。，；：！？]{0,40}关于[^。；：！？]{2,100}的[^的。，；：！？]{0,6}(?:报告|请示|批复|通知|通报|通告|公告|意见|决定|决议|函|纪要|议案|方案|汇报|总结|讲话|发言)([。，；、！])$/;
/** Lines that may stand above a title. */
const MOST_LINES = 6;

export const formTitle: ReportRule = {
  ...HEAD,
  title: '标题末尾有标点',
  why: '公文标题末尾不用标点。',
  advice: '删去标题末尾的标点。',
  source: 'GB/T 9704—2012 7.3.1；惯例',
  moment: 'check',
  check: ({ paragraphs }) => {
    for (const { range, facts } of paragraphs.slice(0, MOST_LINES)) {
      const line = facts.text.slice(facts.outline.content).trimEnd();
      const mark = line.length <= 160 ? TITLE.exec(line)?.[1] : undefined;
      if (mark !== undefined && facts.outline.marker === undefined) {
        const end = range.start + facts.outline.content + line.length;
        const place = { start: end - mark.length, end };
        return [
          reportFinding(HEAD, place, `标题末尾不用“${mark}”，请删去。`, { fixes: [replacement(place, '', false)] }),
        ];
      }
      // Below what is no masthead, no number and no date there is no title any more.
      if (line.length > 40 || (/[。！？；：]$/.test(line) && !isDocumentNumber(line) && dateTail(line) < 0)) return [];
    }
    return [];
  },
};
