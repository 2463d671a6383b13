import type { Placeholder, PlaceholderKind } from '../../report/model';
import type { Finding, Severity } from '../finding';
import type { ReportRule } from '../rule';

/** Names may be masked on purpose, in a draft that is passed round; what is due in the finished text may not be. */
const SEVERITY: Readonly<Record<PlaceholderKind, Severity>> = {
  figure: 'warning',
  date: 'warning',
  documentNumber: 'warning',
  text: 'warning',
  name: 'information',
};

const NAMES: Readonly<Record<PlaceholderKind, string>> = {
  figure: '数据',
  date: '日期',
  documentNumber: '发文字号',
  text: '内容',
  name: '名称',
};

export const placeholderUnfilled: ReportRule = {
  id: 'placeholder/unfilled',
  title: '还有待填内容',
  why: '占位符留在定稿里，读者看到的是空白。',
  advice: '在“待填”里逐处填上；有意隐去的名称可以不改。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  check: (report) => report.placeholders.map(finding),
};

function finding(placeholder: Placeholder): Finding {
  const { kind, text, before, after, range } = placeholder;
  const place = `${before.slice(-6)}${text}${after.slice(0, 6)}`;
  const advice = kind === 'name' ? '请填上，有意隐去的可以不改' : '请填上';
  return {
    rule: 'placeholder/unfilled',
    severity: SEVERITY[kind],
    message: `待填${NAMES[kind]}：“${place}”。${advice}。`,
    range,
    related: [],
    fixes: [],
  };
}
