import type { Paragraph, ReportFormat, Section, SectionKind } from '../model';
import { INLINE_LEAD, LEAD, type Entry } from './entries';
import { close, LOOSE, open, type Nesting } from './nesting';
import { orderOf } from './order';
import { placesOf } from './series';
import { sectionOf, trimmedEnd } from './tree';

/** Their last section ends with the report, not with a list in it. */
const UPPER: ReadonlySet<SectionKind> = new Set(['附件', '第一章', '第一节', '第一条', '一、', '#']);
/** So many earlier sections of a series tell how its sections end. */
const BROTHERS_SEEN = 20;

/** The stretch of paragraphs in which sections stand, and where the last of them ends. */
export interface Body {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Leaves the sections that run inside the paragraph before, unless the next heading counts on from one of them. */
function leaveParagraph(nesting: Nesting, next: Entry | undefined, end: number): void {
  const { stack } = nesting;
  const first = stack.findIndex(({ entry }) => entry.runIn || entry.style === INLINE_LEAD);
  if (first < 0) return;
  const goesOn = next?.number !== undefined && stack.some(({ entry }) => entry.style === next.style && entry.number === next.number! - 1); // prettier-ignore
  if (!goesOn) close(nesting, first, end);
}

/** Whether earlier sections of the series, at least two, all end with their last subsection, and this is the last. */
function endsWithChildren({ stack, roots, places }: Nesting, depth: number): boolean {
  const { entry, children } = stack[depth]!;
  if (children.length === 0 || entry.runIn || UPPER.has(entry.kind) || places.get(entry)?.next) return false;
  const brothers = (stack[depth - 1]?.children ?? roots).slice(-BROTHERS_SEEN - 1, -1);
  const alike = brothers.filter((brother) => brother.entry.style === entry.style && !brother.entry.runIn);
  return alike.length > 1 && alike.every((brother) => brother.children.length > 0 && !brother.trails);
}

/**
 * A paragraph without a heading of its own, or with a lead sentence, follows: leaves the sections that end with the
 * paragraph before it as all others of their series do, so that what concludes a list is not part of its last point.
 */
function leaveFinished(nesting: Nesting, index: number, end: number): void {
  const { stack, places } = nesting;
  let depth = stack.findIndex(
    ({ entry }) => entry.paragraph === index - 1 && places.get(entry)?.endsWithParagraph === true,
  );
  if (depth < 0) return;
  while (depth > 0 && endsWithChildren(nesting, depth - 1)) depth -= 1;
  close(nesting, depth, end);
}

/**
 * Nests the headings of a report, which are in the order of the text: by what the document does where it shows it, else
 * by the usual order of the forms. A heading inside a paragraph stands below the section of that paragraph.
 */
export function nestSections(
  text: string,
  format: ReportFormat,
  paragraphs: readonly Paragraph[],
  entries: readonly Entry[],
  body: Body,
): readonly Section[] {
  const nesting: Nesting = { roots: [], stack: [], above: orderOf(entries), places: placesOf(entries, paragraphs) };
  let next = 0;
  let end = paragraphs[body.from]?.range.start ?? 0;
  let afterColon = false;
  for (let index = body.from; index < body.to; index++) {
    const { range, facts } = paragraphs[index]!;
    const first = entries[next]?.paragraph === index ? entries[next] : undefined;
    const opens = first !== undefined && !first.runIn;
    leaveParagraph(nesting, first, end);
    if (
      !opens ||
      first.kind === 'lead' ||
      (LOOSE.has(first.kind) && !afterColon && nesting.stack.at(-1)?.entry.style === LEAD)
    )
      leaveFinished(nesting, index, end);
    if (!opens) for (const node of nesting.stack) node.trails ||= node.children.length > 0;
    let floor = opens && first.style !== INLINE_LEAD ? 0 : nesting.stack.length;
    for (; entries[next]?.paragraph === index; next++) {
      const entry = entries[next]!;
      const closed = trimmedEnd(text, end, entry.runIn ? entry.label.start : end);
      const depth = open(nesting, entry, floor, closed, afterColon);
      floor = entry.runIn || entry.style === INLINE_LEAD ? Math.min(floor, depth) : nesting.stack.length;
    }
    end = Math.min(range.end, Math.max(body.end, range.start));
    afterColon = facts.outline.endsWithColon;
  }
  close(nesting, 0, end);
  return nesting.roots.map((node) => sectionOf(node, text, format));
}
