import { firstOf } from '../../editing/counting';
import { labelForm, printLabel } from '../../editing/labelForm';
import { referenceEdits } from '../../editing/referenceEdits';
import type { Report, Section } from '../../report/model';
import type { TextEdit, TextRange } from '../../text/range';
import type { Finding, Fix } from '../finding';

/** Where a section's label stands. */
export function labelRange({ range: { start }, label }: Section): TextRange {
  return { start, end: start + label.length };
}

/** The label that the `number`th of so many has in the form of a section, without blanks around. */
export function labelOf(section: Section, number: number, count: number): string {
  return printLabel(labelForm(section), number, count)?.trim() ?? String(number);
}

/** `“二、”`, `“二、”“三、”`, or `“二、”至“五、”` where there are more. */
export function quotedLabels(labels: readonly string[]): string {
  const quoted = labels.map((label) => `“${label}”`);
  return quoted.length > 2 ? `${quoted[0]!}至${quoted[quoted.length - 1]!}` : quoted.join('');
}

/** A label with the first words of its title, as a reader finds it again. */
export function placeOf({ label, title }: Pick<Section, 'label' | 'title'>): string {
  return `${label}${title.length > 12 ? `${title.slice(0, 12)}…` : title}`;
}

/** Edits that give sections other labels, and the references to them with it; labels that are so already stay. */
export function relabelling(report: Report, labels: ReadonlyMap<Section, string>): readonly TextEdit[] {
  const changed = new Map([...labels].filter(([section, label]) => section.label !== label));
  const own = [...changed].map(([section, text]) => ({ range: labelRange(section), text }));
  return [...own, ...referenceEdits(report, changed)].sort((a, b) => a.range.start - b.range.start);
}

/** One fix that numbers sections one after the other, or nothing where it changes none. */
export function renumberingFix(report: Report, members: readonly Section[]): readonly Fix[] {
  const [first] = members;
  if (first === undefined) return [];
  const from = firstOf(members.map(({ number = 1 }) => number));
  const count = from + members.length - 1;
  const labels = members.map((member, at): [Section, string] => [member, labelOf(member, from + at, count)]);
  const edits = relabelling(report, new Map(labels));
  if (edits.length === 0) return [];
  const title = `本组重新编号：“${labels[0]![1]}”至“${labels.at(-1)![1]}”`;
  return [{ title, safe: false, edits }];
}

/** One finding on the label of a section. */
export function numberingFinding(
  rule: Pick<Finding, 'rule' | 'severity'>,
  section: Section,
  message: string,
  more: Partial<Pick<Finding, 'related' | 'fixes'>> = {},
): Finding {
  return { ...rule, message, range: labelRange(section), related: more.related ?? [], fixes: more.fixes ?? [] };
}
