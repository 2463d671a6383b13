import type { Placeholder, PlaceholderKind } from '../../report/model';
import type { Finding } from '../finding';
import type { ReportRule } from '../rule';

const NAMES: readonly (readonly [PlaceholderKind, string])[] = [
  ['figure', '数据'],
  ['date', '日期'],
  ['documentNumber', '发文字号'],
  ['text', '内容'],
  ['name', '名称'],
];

/** A list of hundreds of places is read by nobody: the view 待填 has them all. */
const MOST_RELATED = 20;

export const placeholderUnfilled: ReportRule = {
  id: 'placeholder/unfilled',
  title: '还有待填内容',
  why: '占位符留在定稿里，读者看到的是空白。',
  advice: '在“待填”里逐处填上；有意隐去的名称可以不改。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  check: ({ placeholders }) => {
    const [first, ...others] = placeholders;
    return first === undefined ? [] : [finding(first, others)];
  },
};

/** One for all blanks, at the first of them. Names alone may be masked on purpose, in a draft that is passed round. */
function finding(first: Placeholder, others: readonly Placeholder[]): Finding {
  const all = [first, ...others];
  const counts = NAMES.flatMap(([kind, name]) => {
    const count = all.filter((placeholder) => placeholder.kind === kind).length;
    return count === 0 ? [] : [`${name}${count}处`];
  });
  const isNamesOnly = all.every(({ kind }) => kind === 'name');
  return {
    rule: 'placeholder/unfilled',
    severity: isNamesOnly ? 'information' : 'warning',
    message: `还有${all.length}处待填：${counts.join('、')}，第一处是${placeOf(first)}。请逐处填上${isNamesOnly ? '，有意隐去的可以不改' : ''}。`,
    range: first.range,
    related: others
      .slice(0, MOST_RELATED)
      .map((placeholder) => ({ range: placeholder.range, message: `待填：${placeOf(placeholder)}` })),
    fixes: [],
  };
}

function placeOf({ before, text, after }: Placeholder): string {
  return `“${before.slice(-6)}${text}${after.slice(0, 6)}”`;
}
