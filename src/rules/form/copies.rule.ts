import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';

const HEAD = { id: 'form/copies', severity: 'warning' } as const;

const LAST = 8;

export const formCopies: ReportRule = {
  ...HEAD,
  title: '抄送机关后应用句号',
  why: '版记中最后一个抄送机关名称后标句号。',
  advice: '在末尾补句号。',
  source: 'GB/T 9704—2012 7.4.2',
  moment: 'check',
  check: ({ paragraphs }) => {
    const last = paragraphs.slice(-LAST);
    return last.flatMap(({ range, facts }, at) => {
      const { content } = facts.outline;
      if (!/^抄送[：:]/.test(facts.text.slice(content, content + 3))) return [];
      // The names may go on in the next line.
      const next = last[at + 1]?.facts.text.trim();
      if (next !== undefined && !/印发$|^印发|^印送/.test(next)) return [];
      const line = facts.text.trimEnd();
      if (line.length > 400 || /^抄送[：:]$/.test(line.slice(content)) || /[。.]$/.test(line)) return [];
      const end = range.start + line.length;
      const mark = /[，、；]$/.exec(line)?.[0] ?? '';
      const place = mark === '' ? { start: range.start + content, end } : { start: end - 1, end };
      const fixed = mark === '' ? `${line.slice(content)}。` : '。';
      const message =
        mark === '' ? '最后一个抄送机关名称后应标“。”。' : `最后一个抄送机关名称后应标“。”，不用“${mark}”。`;
      return [reportFinding(HEAD, place, message, { fixes: [{ ...replacement(place, fixed, false), title: '末尾改为“。”' }] })]; // prettier-ignore
    });
  },
};
