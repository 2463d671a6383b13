import type { Finding } from '../rules/finding';
import type { Command, Source } from './command';
import { checkJson } from './json';
import { type Places, placesIn } from './places';
import { worstOf } from './severity';
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

/** `check`: the findings of 送审前检查, or with `live` those that the editor shows while writing. */
export const check: Command = (source: Source, { service, live }) => {
  const report = service.parse(source.text);
  const findings = service.findings(report, live ? 'live' : 'check');
  const places = placesIn(source.text);
  const worst = worstOf(findings.map(({ severity }) => severity));
  return {
    ...(worst ? { worst } : {}),
    checked: { file: source.file, places, findings },
    json: () => checkJson(source.file, findings, places),
    lines: () => {
      const name = oneLine(source.file);
      if (findings.length === 0) return [`${name}: 没有发现问题`];
      const kinds = counts(
        findings.map(({ severity }) => severity),
        severityWords,
      );
      return [
        ...findings.flatMap((finding) => findingLines(source.file, finding, places)),
        `${name}: ${findings.length} 处问题：${kinds}`,
      ];
    },
  };
};
