import type { Finding } from '../rules/finding';
import type { Command } from './command';
import { gateLines, gateOf } from './gate';
import { checkJson } from './json';
import { openFindings } from './marks';
import { type Places, placesIn } from './places';
import { worstOf } from './severity';
import { reviewed } from './reviewed';
import { counts, oneLine, placeText, severityWords } from './words';

/** A finding, then indented the places that belong to it and what would mend it. */
function findingLines(file: string, finding: Finding, places: Places): string[] {
  const at = (offset: number): string => placeText(file, places, offset);
  return [
    `${at(finding.range.start)}: ${severityWords[finding.severity]} ${oneLine(finding.message)} [${finding.rule}]`,
    ...finding.related.map(({ range, message }) => `    ${at(range.start)}: ${oneLine(message)}`),
    ...finding.fixes.map(({ title, safe }) => `    可改：${oneLine(title)}${safe ? '（--fix 会改）' : ''}`),
  ];
}

/** `check`: the findings of 送审前检查, or with `live` those that the editor shows while writing. Those settled by marks are counted only. */
export const check: Command = (source, options) => {
  const { service, live, marks, layers, failOn, gate: isGate, today, terms } = options;
  const report = service.parse(source.text);
  const all = service.findings(report, live ? 'live' : 'check', layers, today);
  const { findings, settled } = openFindings(report, all, { service, marks });
  const places = placesIn(source.text);
  const worst = worstOf(findings.map(({ severity }) => severity));
  const gate = isGate ? gateOf(report, { service, layers, failOn, terms, open: findings, settled }) : undefined;
  const summary = gate ? gateLines(gate, failOn) : [];
  return {
    ...(worst ? { worst } : {}),
    ...(gate ? { fails: !gate.passed } : {}),
    checked: {
      file: source.file,
      places,
      findings,
      ...(gate ? { gate, summary } : {}),
    },
    ...(live ? {} : { review: () => reviewed(source, report, { findings, settled }, options) }),
    json: () => checkJson(source.file, findings, places, { settled: settled.length, gate }),
    lines: () => {
      const name = oneLine(source.file);
      const verified = settled.length === 0 ? '' : `（另有 ${settled.length} 处已核实无误）`;
      const passing = summary.map((line, at) => (at === 0 ? `${name}: ${line}` : `    ${line}`));
      if (findings.length === 0) return [`${name}: 没有发现问题${verified}`, ...passing];
      const kinds = counts(
        findings.map(({ severity }) => severity),
        severityWords,
      );
      return [
        ...findings.flatMap((finding) => findingLines(source.file, finding, places)),
        `${name}: ${findings.length} 处问题：${kinds}${verified}`,
        ...passing,
      ];
    },
  };
};
