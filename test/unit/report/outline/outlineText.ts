import type { Report, ReportParts, Section } from '../../../../src/report/model';

const PART_NAMES: readonly (keyof ReportParts)[] = ['salutation', 'opening', 'closing', 'signature', 'date'];

function sectionLines({ kind, label, title, runIn, children }: Section, depth: number): string[] {
  const line = `${'  '.repeat(depth)}${kind}${runIn ? '>' : ''} ${label}｜${title}`;
  return [line, ...children.flatMap((child) => sectionLines(child, depth + 1))];
}

/**
 * The parts of a report, one a line, and below them its sections as an indented tree: kind (with `>` where it runs inside
 * a paragraph), label and title.
 */
export function outlineText(report: Report): string {
  const parts = PART_NAMES.flatMap((name) => {
    const range = report.parts[name];
    return range === undefined
      ? []
      : [`[${name}] ${report.text.slice(range.start, range.end).replace(/\s*\n\s*/gu, ' / ')}`];
  });
  return [...parts, ...report.sections.flatMap((section) => sectionLines(section, 0))].join('\n');
}
