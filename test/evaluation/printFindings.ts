import { table } from '../bench/table';
import { type FindingsResult, per10000, type PlacedFinding } from './findings';

const severities = { error: '错误', warning: '警告', information: '信息', hint: '提示' } as const;

/** The findings rule by rule with their severities, and for 10,000 characters; of the rules in `list` each, for a person to read. */
export function findingsLines({ findings, characters }: FindingsResult, list: string | undefined): readonly string[] {
  const rules = [...new Set(findings.map(({ finding }) => finding.rule))].sort();
  const rows = rules.map((rule) => {
    const own = findings.filter(({ finding }) => finding.rule === rule);
    const told = own.filter(({ finding: { severity } }) => severity === 'error' || severity === 'warning');
    return [rule, String(own.length), String(told.length), per10000(told.length, characters).toFixed(3)];
  });
  const told = findings.filter(({ finding: { severity } }) => severity === 'error' || severity === 'warning').length;
  const sum = ['合计', String(findings.length), String(told), per10000(told, characters).toFixed(3)];
  const listed = list === undefined ? [] : findings.filter(({ finding }) => finding.rule.startsWith(list));
  return [
    '',
    '五、送审前检查（数据与待填另计）',
    '',
    ...table(['规则', '处', '错误和警告', '每万字'], [...rows, sum]).split('\n'),
    ...(list === undefined
      ? []
      : ['', `${list === '' ? '全部' : list}的${listed.length}处：`, ...listed.flatMap(findingLines)]),
  ];
}

/** A finding with its place and the words around it. */
export function findingLines({ text, finding }: PlacedFinding): readonly string[] {
  const { rule, severity, message, range } = finding;
  const from = Math.max(0, range.start - 25);
  const [before, words, behind] = [
    text.text.slice(from, range.start),
    text.text.slice(range.start, range.end),
    text.text.slice(range.end, range.end + 25),
  ].map((part) => part.replaceAll(/[\r\n]+/g, '⏎'));
  return [
    `  ${text.place(range.start)}　${rule}　${severities[severity]}　${message}`,
    `    …${before ?? ''}⟪${(words ?? '').slice(0, 60)}⟫${behind ?? ''}…`,
  ];
}
