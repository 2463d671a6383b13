import { firstOverlapping } from '../../text/overlap';
import type { TextRange } from '../../text/range';
import type { Report, Section } from '../model';
import { listedAttachments, type ListedAttachment } from './listedAttachments';
import type { Reference } from './reference';
import type { Step } from './steps';

/** The attachments of a report: what is attached, and what is listed below it. */
export interface Attachments {
  /** The entries of the list whose attachment stands in the text, as references to it. */
  readonly listed: readonly Reference[];
  /** What 附件2 names: what is attached, or else its line in the list; 附件 alone names the only one. */
  readonly named: (step: Step) => Reference | undefined;
}

/** What has one number; 0 has them all, as 附件 without a number may mean any. */
type ByNumber<Each> = ReadonlyMap<number, readonly Each[]>;

/** Reads a report's attachments. */
export function attachmentsOf({ text, paragraphs, sections }: Report): Attachments {
  const attached = byNumber(
    sections.flatMap((one) => (one.kind === 'title' ? one.children : [one])).filter(isAttached),
  );
  const entries = listedAttachments(paragraphs);
  const listed = byNumber(entries);
  const count = Math.max(highest(attached), highest(listed));
  const textOf = ({ start, end }: TextRange): string => text.slice(start, end);
  return {
    listed: entries.flatMap((entry) => listedReference(entry, attached, textOf(entry.range))),
    named: (step) => {
      const { form, range, numeral, number } = step;
      // What stands in the list lists it.
      if (firstOverlapping(entries, range)) return undefined;
      const [target, second] = attached.get(number) ?? [];
      const [entry, another] = listed.get(number) ?? [];
      if (second !== undefined || (target === undefined && another !== undefined)) return undefined;
      const place = target?.heading ?? entry?.range;
      const steps = [{ form, range, numeral, ...(target && { target }) }];
      const words = { range, text: textOf(range), steps };
      if (place !== undefined) return { ...words, place, ...(target && { target }) };
      // What is attached alone, or nothing, says nothing of the others: they may be files of their own. A list says it.
      if (isListedAlone(entries) && attached.get(0)?.length === 0 && number > 1) {
        return { ...words, last: { label: '附件', title: textOf(entries[0]!.range) } };
      }
      return count > 1 && number > count ? { ...words, last: { label: `附件${count}`, title: '' } } : undefined;
    },
  };
}

/** 附件：… with one name and without a number. */
function isListedAlone(entries: readonly ListedAttachment[]): boolean {
  return entries.length === 1 && entries[0]!.number === undefined;
}

function isAttached({ kind }: Section): boolean {
  return kind === '附件';
}

function byNumber<Each extends { readonly number?: number | undefined }>(all: readonly Each[]): ByNumber<Each> {
  const found = new Map<number, Each[]>([[0, [...all]]]);
  for (const one of all) {
    if (one.number === undefined) continue;
    const same = found.get(one.number);
    if (same) same.push(one);
    else found.set(one.number, [one]);
  }
  return found;
}

function highest(numbered: ByNumber<unknown>): number {
  return [...numbered.keys()].reduce((most, number) => Math.max(most, number), 0);
}

function listedReference(
  { number = 0, range, numeral }: ListedAttachment,
  attached: ByNumber<Section>,
  text: string,
): readonly Reference[] {
  const [target, second] = attached.get(number) ?? [];
  if (target === undefined || second !== undefined) return [];
  const steps = [{ form: 'attachment', range, numeral, target } as const];
  return [{ range, text, steps, target, place: target.heading, listed: true }];
}
