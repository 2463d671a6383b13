import { seriesOf, type Series } from '../../editing/series';
import type { Report, Section } from '../../report/model';
import type { Finding } from '../finding';
import { labelRange, numberingFinding } from './findings';
import { hasPauseMark, wrongMark, type WrongMark } from './marks';
import type { ReportRule } from '../rule';

const ID = 'numbering/mark';

export const numberingMark: ReportRule = {
  id: ID,
  title: '序号后的标点',
  why: '序号后面用什么标点有规定：“一、”用顿号，“1.”用下脚点，“（一）”“（1）”不用标点，“第一，”用逗号，“一是”不用标点。',
  advice: '按提示改序号后面的标点。',
  source: 'GB/T 15834—2011 B.3；GB/T 9704—2012 7.3.3',
  severity: 'warning',
  moment: 'check',
  check: (report) => {
    const series = seriesOf(report.sections);
    return [...series.flatMap(({ members }) => marksFinding(report, members)), ...pauseMarks(series)];
  },
};

/** One finding for all labels of a series with a wrong mark. */
function marksFinding({ text }: Report, members: readonly Section[]): readonly Finding[] {
  const wrong: { readonly section: Section; readonly mark: WrongMark }[] = [];
  for (const section of members) {
    const mark = wrongMark(text, section);
    if (mark) wrong.push({ section, mark });
  }
  const [first, ...others] = wrong;
  if (first === undefined) return [];
  const { reason, printed, right } = first.mark;
  const places = others.length > 0 ? `，共${wrong.length}处` : '';
  return [
    numberingFinding(
      { rule: ID, severity: 'warning' },
      first.section,
      `“${printed}”应为“${right}”：${reason}。请改正${places}。`,
      {
        related: others.map(({ section, mark }) => ({ range: labelRange(section), message: `同组：${mark.printed}` })),
        fixes: [{ title: `改为“${right}”${places}`, safe: true, edits: wrong.map(({ mark }) => mark.edit) }],
      },
    ),
  ];
}

/** One finding for all of a report: who writes 1、 does so throughout, and some houses want it. */
function pauseMarks(series: readonly Series[]): readonly Finding[] {
  const wrong: Section[] = [];
  for (const { members } of series) for (const section of members) if (hasPauseMark(section)) wrong.push(section);
  const [first, ...others] = [...wrong].sort((a, b) => a.range.start - b.range.start);
  if (first === undefined) return [];
  const right = `${first.label.slice(0, -1)}.`;
  const places = others.length > 0 ? `，全文共${wrong.length}处` : '';
  const edits = [first, ...others].map((section) => {
    const { end } = labelRange(section);
    return { range: { start: end - 1, end }, text: '.' };
  });
  return [
    numberingFinding(
      { rule: ID, severity: 'information' },
      first,
      `“${first.label}”应为“${right}”：阿拉伯数字后面用下脚点，不用顿号。请改正${places}；本单位习惯用顿号的可以不改。`,
      { fixes: [{ title: `改为“${right}”${places}`, safe: false, edits }] },
    ),
  ];
}
