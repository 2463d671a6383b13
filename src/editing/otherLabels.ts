import type { Report, Section } from '../report/model';
import { shift, type TextRange } from '../text/range';
import { paragraphIndexAt } from './extent';
import { labelForm } from './labelForm';
import { hasEnded } from './wholeParagraphs';

/** A wrong label, and the number that it should have. */
export interface Other {
  readonly number: number;
  readonly label: TextRange;
  readonly text: string;
}

/** Labels of one other form in the gap, at the beginning of lines, with just the numbers that it misses. */
export function insteadOf(
  report: Report,
  members: readonly Section[],
  at: number,
  missing: readonly number[],
): readonly Other[] {
  const [before, member] = [members[at - 1], members[at]!];
  if (before === undefined) return [];
  if (member.runIn) return missing.length === 1 ? repeated(report.text, before, member, missing[0]!) : [];
  const styles = new Map<string, Other[]>();
  const to = paragraphIndexAt(report, member.range.start);
  for (let index = paragraphIndexAt(report, before.range.start) + 1; index < to; index++) {
    const { range, facts } = report.paragraphs[index]!;
    const { marker, apart } = facts.outline;
    if (marker?.number === undefined || apart || !hasEnded(report.paragraphs[index - 1]!)) continue;
    const label = shift(marker.label, range.start);
    const text = report.text.slice(label.start, label.end).trimEnd();
    const other = { number: marker.number, label: { ...label, end: label.start + text.length }, text };
    const alike = styles.get(marker.style);
    if (alike) alike.push(other);
    else styles.set(marker.style, [other]);
  }
  styles.delete(labelForm(member).style);
  const found = [...styles.values()].filter((others) => {
    return others.length === missing.length && others.every(({ number }, index) => number === missing[index]);
  });
  return found.length === 1 ? found[0]! : [];
}

/** The label of the one before the gap once more inside the paragraph, where the missing one should stand: 一是、二是、二是、四是. */
function repeated(text: string, before: Section, member: Section, number: number): readonly Other[] {
  const from = before.range.start + before.label.length;
  const at = text.slice(from, member.range.start).indexOf(before.label);
  if (at < 0 || !'。；;，,：:'.includes(text.charAt(from + at - 1) || '_')) return [];
  const start = from + at;
  return [{ number, label: { start, end: start + before.label.length }, text: before.label }];
}
