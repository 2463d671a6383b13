import { table } from '../bench/table';
import { per100000, type NumberingResult } from './numbering';
import { excerpt } from './words';

const severities = { error: '错误', warning: '警告', information: '信息', hint: '提示' } as const;

/** The findings rule by rule, and for 100,000 characters; `list` adds each, for a person to read. */
export function numberingLines({ findings, characters }: NumberingResult, list: boolean): readonly string[] {
  const rules = [...new Set(findings.map(({ finding }) => finding.rule))].sort();
  const row = (name: string, count: number): readonly string[] => [name, String(count), per100000(count, characters).toFixed(2)]; // prettier-ignore
  const rows = rules.map((rule) => row(rule, findings.filter(({ finding }) => finding.rule === rule).length));
  return [
    '',
    '四、序号',
    '',
    ...table(['规则', '处', '每10万字'], [...rows, row('合计', findings.length)]).split('\n'),
    ...(list ? ['', `全部文字中报序号的${findings.length}处：`, ...findings.flatMap(findingLines)] : []),
  ];
}

function findingLines({ text, finding }: NumberingResult['findings'][number]): readonly string[] {
  const { rule, severity, message, range } = finding;
  return [
    `  ${text.place(range.start)}　${rule}　${severities[severity]}　${message}`,
    `    ${excerpt(text.line(text.lineOf(range.start)) ?? '', 60)}`,
  ];
}
