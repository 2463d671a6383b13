import type { SectionKind } from '../model';
import { LEAD, type Entry } from './entries';
import type { Above } from './order';
import type { Place } from './series';
import type { Node } from './tree';

/** Forms that stand above or below others as the document likes. */
export const LOOSE: ReadonlySet<SectionKind> = new Set(['lead', '第一', '一是', '——']);

/** The open sections, the innermost last, and what is needed to nest the next one. */
export interface Nesting {
  readonly roots: Node[];
  readonly stack: Node[];
  readonly above: Above;
  readonly places: ReadonlyMap<Entry, Place>;
}

/** Closes the open sections down to `depth`; they end at `end`. */
export function close({ stack }: Nesting, depth: number, end: number): void {
  while (stack.length > depth) {
    const node = stack.pop()!;
    node.end = Math.max(node.end, end);
  }
}

/** The depth of the open section that `entry` comes next to, or -1. */
function siblingDepth({ stack, places }: Nesting, entry: Entry, floor: number): number {
  if (entry.number !== undefined && entry.number > 1) {
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      const open = stack[depth]!.entry;
      if (open.style === entry.style && open.number === entry.number - 1) return depth;
    }
  }
  for (let depth = stack.length - 1; depth >= floor; depth--) {
    const open = stack[depth]!.entry;
    if (open.style === entry.style && (entry.style !== LEAD || places.get(open)?.next === entry)) return depth;
  }
  return -1;
}

/** Whether the section before the open one at `depth`, of its form, holds one of the same form as `entry`. */
function brotherHolds({ stack, roots }: Nesting, depth: number, entry: Entry): boolean {
  const brothers = stack[depth - 1]?.children ?? roots;
  const before = brothers[brothers.length - 2];
  const last = before?.children[before.children.length - 1];
  return before?.entry.style === stack[depth]!.entry.style && last?.entry.style === entry.style;
}

/** Whether the open section at `depth` holds one of another form. */
function holds(nesting: Nesting, depth: number, entry: Entry, afterColon: boolean): boolean {
  const { above, places, stack } = nesting;
  const open = stack[depth]!.entry;
  if (open.level > 0 || entry.level > 0) {
    if (open.level > 0 && entry.level > 0) return open.level < entry.level;
    return open.level > 0;
  }
  if (above(open, entry)) return true;
  const next = places.get(open)?.next;
  if (open.runIn) return entry.runIn && next !== undefined && next.label.start > entry.label.start;
  if (afterColon && open.paragraph === entry.paragraph - 1) return true;
  if (!LOOSE.has(open.kind)) return false;
  const goesOn =
    next !== undefined && next.label.start > entry.label.start && (open.kind !== '——' || entry.kind === 'lead');
  return goesOn || brotherHolds(nesting, depth, entry);
}

/**
 * Opens the section of `entry` and gives its depth; sections below `floor` stay open unless it counts on from one of
 * them, `end` is where those end that it closes.
 */
export function open(nesting: Nesting, entry: Entry, floor: number, end: number, afterColon: boolean): number {
  const { stack, roots } = nesting;
  const sibling = siblingDepth(nesting, entry, floor);
  let depth = sibling >= 0 ? sibling : stack.length;
  if (sibling < 0) while (depth > floor && !holds(nesting, depth - 1, entry, afterColon)) depth -= 1;
  close(nesting, depth, end);
  const node: Node = { entry, end: entry.heading.end, children: [], trails: false };
  (stack[depth - 1]?.children ?? roots).push(node);
  stack.push(node);
  return depth;
}
