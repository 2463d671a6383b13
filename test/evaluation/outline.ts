import type { Section } from '../../src/report/model';
import type { GoldItem, GoldOutline, GoldSet } from './goldSet';
import type { Score } from './score';
import { textNamed, type PublishedText } from './texts';

/** An item that is on one side only. */
export interface OutlineDifference {
  readonly place: string;
  /** `missed`: labelled and not found; `extra`: found and not labelled; `trap`: found on a line that is labelled as none. */
  readonly what: 'missed' | 'extra' | 'trap';
  readonly kind: string;
  readonly text: string;
  /** Why it is none, or how far the title goes. */
  readonly note: string;
}

export interface OutlineResult extends Score {
  readonly documents: number;
  /** Items that may be found or missed; they count on neither side. */
  readonly optional: number;
  readonly trapsHit: number;
  readonly traps: number;
  /** Sections of a kind that the set does not label, such as a Markdown heading without a label or a lead sentence inside a paragraph. */
  readonly unjudged: number;
  readonly kinds: ReadonlyMap<string, Score>;
  readonly differences: readonly OutlineDifference[];
  readonly notes: readonly string[];
}

/** The kinds that every set labels; others count where a set names them. */
const labelled = ['title', '一、', '（一）', '1.', '（1）', '一是', '第一', '——', 'lead-sentence'];

interface Found {
  readonly line: number;
  readonly start: number;
  readonly lastLine: number;
  readonly kind: string;
  readonly text: string;
  readonly runIn: boolean;
}

/** Compares the outlines of the labelled documents, item by item: kind, line, column and, for titles, the last line. */
export function evaluateOutline(set: GoldSet, texts: ReadonlyMap<string, PublishedText>): OutlineResult {
  const judged = new Set([...labelled, ...set.outlines.flatMap(({ items }) => items.map(({ kind }) => kind))]);
  const tally = new Tally();
  const notes: string[] = [];
  let documents = 0;
  for (const gold of set.outlines) {
    const text = textNamed(texts, set.folder, gold.file);
    if (text === undefined) {
      notes.push(`gold/outline.jsonl第${gold.goldLine}行已跳过：没有文件${gold.file}`);
      continue;
    }
    documents += 1;
    const sections = foundIn(text);
    const found = sections.filter(({ kind }) => judged.has(kind));
    tally.unjudged += sections.length - found.length;
    compare(gold, text, found, tally);
  }
  return { documents, ...tally.result(), notes };
}

class Tally {
  unjudged = 0;
  optional = 0;
  traps = 0;
  private readonly kinds = new Map<string, { right: number; missed: number; extra: number }>();
  private readonly differences: OutlineDifference[] = [];

  right(kind: string): void {
    this.of(kind).right += 1;
  }

  differs(difference: OutlineDifference): void {
    this.of(difference.kind)[difference.what === 'missed' ? 'missed' : 'extra'] += 1;
    this.differences.push(difference);
  }

  result(): Omit<OutlineResult, 'documents' | 'notes'> {
    const all = [...this.kinds.values()];
    const sum = (key: keyof Score): number => all.reduce((total, score) => total + score[key], 0);
    const { optional, traps, unjudged, kinds, differences } = this;
    const trapsHit = differences.filter(({ what }) => what === 'trap').length;
    return { right: sum('right'), missed: sum('missed'), extra: sum('extra'), optional, traps, trapsHit, unjudged, kinds, differences }; // prettier-ignore
  }

  private of(kind: string): { right: number; missed: number; extra: number } {
    const score = this.kinds.get(kind) ?? { right: 0, missed: 0, extra: 0 };
    this.kinds.set(kind, score);
    return score;
  }
}

/** The report's sections, flat, where their words or labels begin: a Markdown heading's `#` belong to neither side. */
function foundIn(text: PublishedText): readonly Found[] {
  const flat = (sections: readonly Section[]): readonly Section[] =>
    sections.flatMap((section) => [section, ...flat(section.children)]);
  return flat(text.report.sections).map(({ kind, heading, runIn }) => {
    const start = contentFrom(text.text, heading.start);
    return {
      line: text.lineOf(start),
      start,
      lastLine: text.lineOf(Math.max(heading.end - 1, start)),
      kind: kind === 'lead' ? 'lead-sentence' : kind,
      text: text.text.slice(heading.start, heading.end),
      runIn,
    };
  });
}

function contentFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\u3000#'.includes(text.charAt(at))) at += 1;
  return at;
}

const keyOf = (kind: string, start: number): string => `${kind} ${start}`;

function compare(gold: GoldOutline, text: PublishedText, found: readonly Found[], tally: Tally): void {
  const startOf = (item: GoldItem): number => contentFrom(text.text, text.offset(item.line, item.col));
  const items = new Map(gold.items.map((item) => [keyOf(item.kind, startOf(item)), item]));
  const traps = new Map(gold.traps.map(({ line, why }) => [line, why]));
  const matched = new Set<GoldItem>();
  tally.traps += gold.traps.length;
  for (const one of found) {
    const item = items.get(keyOf(one.kind, one.start));
    const lastLine = item?.endLine ?? item?.line;
    if (item !== undefined && lastLine === one.lastLine) {
      matched.add(item);
      if (item.optional) tally.optional += 1;
      else tally.right(one.kind);
      continue;
    }
    if (one.kind === 'lead-sentence' && one.runIn && !item) {
      // Sets label lead sentences that head a paragraph; where one runs in, a label may say so, but need not.
      tally.unjudged += 1;
      continue;
    }
    const why = traps.get(one.line);
    const note = item ? `止于第${one.lastLine}行，应止于第${lastLine ?? one.line}行` : (why ?? '');
    const what = why !== undefined && !item ? 'trap' : 'extra';
    tally.differs({ place: text.place(one.start), what, kind: one.kind, text: one.text, note });
  }
  for (const item of gold.items) {
    if (matched.has(item)) continue;
    if (item.optional) tally.optional += 1;
    else
      tally.differs({ place: `${text.name}:${item.line}`, what: 'missed', kind: item.kind, text: item.text, note: '' });
  }
}
