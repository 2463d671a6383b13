import type { Report } from '../report/model';
import type { Finding } from '../rules/finding';
import type { RuleSettings } from '../rules/levels';
import type { ReportService } from '../service';
import type { GateJson } from './contract';
import { reaches, type Threshold } from './severity';

/** What a file is to pass. */
export interface GateQuestion {
  readonly service: ReportService;
  readonly layers: readonly RuleSettings[];
  readonly failOn: Threshold;
  /** How many rows the 口径表 has. */
  readonly terms: number;
  /** What nobody has settled, and what somebody has. */
  readonly open: readonly Finding[];
  readonly settled: readonly Finding[];
}

/** A line bears no more ids; `--print-config` has them all. */
const MOST_NAMED = 5;
const BLANK = 'placeholder/unfilled';

/** What 送审前检查 says of a report to a pipeline: blanks and figures that do not agree stop it, however they are graded. */
export function gateOf(report: Report, { service, layers, failOn, terms, open, settled }: GateQuestion): GateJson {
  const isBlank = ({ rule }: Finding): boolean => rule === BLANK;
  const blanks = open.some(isBlank) ? report.placeholders.length : 0;
  const violated = open.filter((finding) => isViolated(finding)).length;
  const others = open.filter((finding) => !isBlank(finding) && !isViolated(finding));
  const failing = others.filter(({ severity }) => reaches(severity, failOn)).length;
  const levels = service.ruleBook.levels(layers);
  const figures = service.checkedFigures(report, service.claims(report));
  return {
    passed: blanks === 0 && violated === 0 && failing === 0,
    blanks,
    violated,
    failing,
    settled: settled.length,
    terms,
    checked: levels.filter(({ level }) => level !== 'off').length,
    off: levels.filter(({ level }) => level === 'off').map(({ rule }) => rule.id),
    figures: figures.length,
    compared: figures.filter(({ claims }) => claims.length > 0).length,
  };
}

/** Whether a finding is of figures that do not agree. */
function isViolated({ subjects = [] }: Finding): boolean {
  return subjects.length > 0;
}

/** That in lines: what came of it, what was looked at, what was not. */
export function gateLines(gate: GateJson, failOn: Threshold): string[] {
  const { passed, blanks, violated, failing, settled, terms, checked, off, figures, compared } = gate;
  const why = [
    ...(blanks > 0 ? [`待填 ${blanks} 处`] : []),
    ...(violated > 0 ? [`数据不符 ${violated} 处`] : []),
    ...(failing > 0 ? [`其他达到 ${failOn} 的问题 ${failing} 处`] : []),
  ];
  const alone = figures - compared;
  const left = [
    ...(off.length > 0
      ? [`规则 ${off.length} 条（${off.slice(0, MOST_NAMED).join('、')}${off.length > MOST_NAMED ? '等' : ''}）`]
      : []),
    ...(alone > 0 ? [`文中没有说明关系的数字 ${alone} 个，要对照来源核实`] : []),
  ];
  return [
    passed ? '送审前检查通过' : `送审前检查没有通过：${why.join('，')}`,
    `查了：规则 ${checked} 条，能互相核对的数字 ${compared} 个${terms > 0 ? `，口径表 ${terms} 条` : ''}${settled > 0 ? `；已经核实的 ${settled} 处不再报` : ''}`,
    `没查：${left.length === 0 ? '无' : left.join('；')}`,
  ];
}
