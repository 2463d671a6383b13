import { createReportService } from '../../../src/service';
import type { Finding } from '../../../src/rules/finding';

const service = createReportService({ log: (message) => void process.stderr.write(`${message}\n`) });

/** What 送审前检查 finds in a text by the rules of a group, optional ones where they are named. */
export function checked(text: string, group: string, optional: readonly string[] = []): readonly Finding[] {
  return service
    .findings(service.parse(text), 'check', [new Map(optional.map((id) => [id, { level: 'on' }] as const))])
    .filter(({ rule }) => rule.startsWith(`${group}/`));
}

/** What findings say: the rule, the words they stand at and the titles of their fixes, each with ! where it is safe. */
export function told(text: string, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, range, fixes }) => {
    const titles = fixes.map(({ title, safe }) => ` → ${title}${safe ? '!' : ''}`);
    return `${rule} ${text.slice(range.start, range.end)}${titles.join('')}`;
  });
}

/** The text after one fix of a finding. */
export function fixed(text: string, { fixes }: Finding, at = 0): string {
  const edits = [...fixes[at]!.edits].sort((a, b) => b.range.start - a.range.start);
  return edits.reduce((now, { range, text: words }) => now.slice(0, range.start) + words + now.slice(range.end), text);
}
