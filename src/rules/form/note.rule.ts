import { genreOf } from '../../report/genre/genre';
import { dateTail } from '../../report/parts/words';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';

/** Lines at the end: 落款, the note, 版记. */
const LAST = 8;

const HEAD = { id: 'form/note', severity: 'information' } as const;

export const formNote: ReportRule = {
  ...HEAD,
  title: '附注应加圆括号',
  why: '成文日期下面的附注（如请示的联系人和电话）用圆括号括起来。',
  advice: '在附注两边加圆括号。',
  source: 'GB/T 9704—2012 7.3.6',
  moment: 'check',
  check: (report) => {
    const { kind, body, main } = genreOf(report);
    if (kind === undefined) return [];
    const last = main.filter(({ range }) => range.start >= body).slice(-LAST);
    const note = last.find((_, at) => at > 0 && isDated(last[at - 1]!.facts.text.trim()));
    const words = note?.facts.text.trim() ?? '';
    if (note === undefined || words.length > 80 || !/^联系(?:人|电话|方式)[：:]/.test(words)) return [];
    const start = note.range.start + note.facts.text.indexOf(words);
    const range = { start, end: start + words.length };
    return [
      reportFinding(HEAD, range, '成文日期下面的附注应加圆括号。', {
        fixes: [replacement(range, `（${words}）`, false)],
      }),
    ];
  },
};

/** 成文日期, alone or behind the name; 报名时间：… is none. */
function isDated(line: string): boolean {
  return line.length <= 40 && dateTail(line) >= 0 && !/[：:，；]/.test(line);
}
