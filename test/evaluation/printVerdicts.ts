import { table } from '../bench/table';
import { per10000 } from './findings';
import { findingLines } from './printFindings';
import type { JudgedFinding, VerdictsResult } from './verdicts';
import { ratio } from './words';

/** How many errors and warnings of all rules have been read by a person, and how many of those are right; the others one by one. */
export function verdictLines({ judged, characters, gone }: VerdictsResult): readonly string[] {
  const rules = [...new Set(judged.map(({ finding }) => finding.rule))].sort();
  const rows = rules.map((rule) => [rule, ...numbersOf(judged.filter(({ finding }) => finding.rule === rule))]);
  const read = judged.filter(({ verdict }) => verdict !== undefined);
  const wrong = judged.filter(({ verdict }) => verdict === 'wrong');
  const fresh = judged.filter(({ verdict }) => verdict === undefined);
  return [
    '',
    '六、逐处判定（错误和警告，数据核对在内）',
    '',
    ...table(['规则', '处', '已判定', '正确'], [...rows, ['合计', ...numbersOf(judged)]]).split('\n'),
    '',
    `每万字${per10000(judged.length, characters).toFixed(2)}处；已判定的${read.length}处中，正确的占${ratio(read.length - wrong.length, read.length)}；还没有判定的${fresh.length}处；判定过、现在不报的${gone}处`,
    ...listed('判定为误报的', wrong),
    ...listed('还没有判定的', fresh),
  ];
}

function numbersOf(findings: readonly JudgedFinding[]): readonly string[] {
  const read = findings.filter(({ verdict }) => verdict !== undefined);
  const right = findings.filter(({ verdict }) => verdict === 'right');
  return [findings, read, right].map(({ length }) => String(length));
}

function listed(title: string, findings: readonly JudgedFinding[]): readonly string[] {
  if (findings.length === 0) return [];
  return ['', `${title}：`, ...findings.flatMap((one) => [`  ${one.fingerprint}`, ...findingLines(one)])];
}
