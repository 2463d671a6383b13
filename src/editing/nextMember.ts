import type { Marker, Section } from '../report/model';
import { labelForm, printLabel } from './labelForm';
import { sharedOpening } from './sharedOpening';

/** A section, or a label that becomes one as soon as another counts on from it. */
export type Member = Pick<Section, 'kind' | 'label' | 'number' | 'title' | 'heading'>;

/** Words to be written, and where among them the caret comes to stand. */
export interface Words {
  readonly before: string;
  readonly after: string;
}

/** So many titles tell how the next one opens. */
const NEIGHBOURS = 3;
const BLANKS = /^[ \t\u3000]*/;
const LONGEST_BLANKS = 8;

/** A label of a paragraph whose text is `text`. */
export function memberOf(text: string, { kind, number, label, heading }: Marker): Member {
  return {
    kind,
    ...(number === undefined ? {} : { number }),
    label: text.slice(label.start, label.end).trimEnd(),
    title: text.slice(label.end, heading.end).trim(),
    heading,
  };
}

/**
 * How the member behind the last of `members` begins, the likeliest first: with its label, printed as the last one's,
 * and the words that the titles open with; then with its label alone. Empty where the form has no further label.
 */
export function nextMembers(text: string, members: readonly Member[]): readonly Words[] {
  const last = members.at(-1);
  if (last === undefined) return [];
  const blanks = blanksBehind(text, last);
  const opening = sharedOpening(members.slice(-NEIGHBOURS).map(({ title }) => title));
  return nextLabels(last).flatMap((label) => {
    const alone = { before: label + blanks, after: '' };
    return opening ? [{ before: alone.before + opening.before, after: opening.after }, alone] : [alone];
  });
}

/** How the first member of a series begins that is printed as `model` is; undefined where the form does not count. */
export function firstMember(text: string, model: Member): Words | undefined {
  const form = labelForm(model);
  const label = form.ordinal === 'none' && form.kind !== '——' ? undefined : printLabel(form, 1, 1);
  return label === undefined ? undefined : { before: label + blanksBehind(text, model), after: '' };
}

function nextLabels(last: Member): readonly string[] {
  const form = labelForm(last);
  const { number } = last;
  if (form.kind === '——') return [last.label];
  // 另一方面 is the last of two.
  if (number === undefined || form.ordinal === 'none' || (form.ordinal === 'aspects' && number > 1)) return [];
  // The next may be the last or not: 再次 or 最后. Two aspects are likelier than three.
  const totals = form.ordinal === 'aspects' ? [number + 1, number + 2] : [number + 2, number + 1];
  return [...new Set(totals.flatMap((total) => printLabel(form, number + 1, total) ?? []))];
}

function blanksBehind(text: string, { heading, label }: Member): string {
  const end = heading.start + label.length;
  return BLANKS.exec(text.slice(end, Math.min(end + LONGEST_BLANKS, heading.end)))![0];
}
