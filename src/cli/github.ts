import type { Severity } from '../rules/finding';
import type { CheckedFile } from './command';
import { oneLine } from './words';

/** GitHub knows three levels of annotation. */
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** A workflow command's message: `%` and line breaks escaped. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A workflow command's property: as a message, and the marks that end a property. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** One GitHub workflow command a finding; its annotation stands at the finding's line in the pull request. Last what came of a gate. */
export function githubLines({ file, places, findings, gate, summary = [] }: CheckedFile): string[] {
  // Annotations know only forward slashes.
  const path = property(file.replaceAll('\\', '/'));
  const lines = findings.map(({ rule, severity, message, range }) => {
    const start = places.position(range.start);
    const end = places.position(range.end);
    // GitHub takes columns only where the annotation begins and ends in one line.
    const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
    const where = `file=${path},line=${start.line},endLine=${end.line}${columns},title=${property(rule)}`;
    return `::${levels[severity]} ${where}::${data(oneLine(message))}`;
  });
  if (gate)
    lines.push(`::${gate.passed ? 'notice' : 'error'} file=${path},title=送审前检查::${data(summary.join('\n'))}`);
  return lines;
}
