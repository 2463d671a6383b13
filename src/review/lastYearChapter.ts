import { excerptOf } from './excerpt';
import type { ReviewChapter, ReviewInput } from './model';

/** What stands as it stood last year and nobody has confirmed. */
export function lastYearChapter({ lastYear, report }: ReviewInput): ReviewChapter {
  const title = '与上年相同';
  if (lastYear === undefined)
    return { title, state: 'unchecked', summary: '没有查：还没有为本文选过上年的文稿。', lines: [] };
  const { name, same } = lastYear;
  if (same.length === 0)
    return { title, state: 'clean', summary: `没有与上年（${name}）相同而未经核实的数据和段落。`, lines: [] };
  const figures = same.filter(({ kind }) => kind === 'figure').length;
  const counts = [
    ...(figures === 0 ? [] : [`数据${figures}个`]),
    ...(figures === same.length ? [] : [`段落${same.length - figures}段`]),
  ];
  return {
    title,
    state: 'told',
    summary: `与上年（${name}）相同、还没有核实的：${counts.join('、')}。`,
    lines: same.map(({ kind, after }) => ({
      text: `${kind === 'figure' ? '数据' : '段落'}：${excerptOf(report, after)}`,
      range: after,
    })),
  };
}
