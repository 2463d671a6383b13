import type { Placeholder } from '../../src/report/model';
import type { GoldPlaceholder, GoldSet } from './goldSet';
import type { Score } from './score';
import { textNamed, type PublishedText } from './texts';

export interface PlaceholderDifference {
  readonly place: string;
  /** `extra`: found where no blank is labelled; `decoy`: found where something is labelled as none; `kind`: found as another kind. */
  readonly what: 'missed' | 'extra' | 'decoy' | 'kind';
  readonly text: string;
  /** Of what kind it is labelled and found, or why it is none. */
  readonly note: string;
}

export interface PlaceholderResult extends Score {
  /** Documents in which every blank is labelled: those with at least one. */
  readonly documents: number;
  readonly decoys: number;
  readonly decoysHit: number;
  /** Arguable labels (`why` begins with “generic name”) that were found as blanks; they count on neither side. */
  readonly arguable: number;
  /** Of the found ones whose label names a kind that we have, those of that kind. */
  readonly kindsRight: number;
  readonly kindsJudged: number;
  readonly differences: readonly PlaceholderDifference[];
  /** Found in documents of which only decoys, or nothing, is labelled; not judged. */
  readonly unjudged: number;
  readonly notes: readonly string[];
}

/** The set's kinds in our words; `other` may be found as anything. */
const kinds: Readonly<Record<string, Placeholder['kind']>> = {
  figure: 'figure',
  money: 'figure',
  name: 'name',
  date: 'date',
  docnumber: 'documentNumber',
};

interface Placed {
  readonly gold: GoldPlaceholder;
  readonly start: number;
  readonly end: number;
}

interface Tally {
  right: number;
  missed: number;
  extra: number;
  decoysHit: number;
  arguable: number;
  kindsRight: number;
  kindsJudged: number;
  unjudged: number;
  readonly differences: PlaceholderDifference[];
}

/** Compares the blanks of the labelled documents: a found one is right where it overlaps a labelled run of mask characters. */
export function evaluatePlaceholders(set: GoldSet, texts: ReadonlyMap<string, PublishedText>): PlaceholderResult {
  const notes: string[] = [];
  const rows = new Map<PublishedText, Placed[]>();
  for (const gold of set.placeholders) {
    const text = textNamed(texts, set.folder, gold.file);
    const start = text?.offset(gold.line, gold.col) ?? 0;
    if (text?.text.startsWith(gold.text, start) !== true) {
      const problem = text ? `${gold.file}第${gold.line}行第${gold.col}列没有“${gold.text}”` : `没有文件${gold.file}`;
      notes.push(`gold/placeholders.jsonl第${gold.goldLine}行已跳过：${problem}`);
      continue;
    }
    const placed = rows.get(text) ?? [];
    placed.push({ gold, start, end: start + gold.text.length });
    rows.set(text, placed);
  }
  const tally: Tally = { right: 0, missed: 0, extra: 0, decoysHit: 0, arguable: 0, kindsRight: 0, kindsJudged: 0, unjudged: 0, differences: [] }; // prettier-ignore
  for (const text of texts.values()) compare(text, rows.get(text) ?? [], tally);
  const documents = [...rows.values()].filter((placed) => placed.some(({ gold }) => gold.placeholder)).length;
  const decoys = [...rows.values()].flat().filter(({ gold }) => !gold.placeholder).length;
  return { ...tally, documents, decoys, notes };
}

function compare(text: PublishedText, rows: readonly Placed[], tally: Tally): void {
  const complete = rows.some(({ gold }) => gold.placeholder);
  const found = new Map<Placed, Placeholder>();
  for (const blank of text.report.placeholders) {
    const row = rows.find(({ start, end }) => start < blank.range.end && blank.range.start < end);
    const place = text.place(blank.range.start);
    if (row?.gold.placeholder === true) {
      // Several blanks in one run: the first stands for it, and the rest are the same finding.
      if (!found.has(row)) found.set(row, blank);
    } else if (row?.gold.why.startsWith('generic name') === true) {
      tally.arguable += 1;
    } else if (row) {
      tally.decoysHit += 1;
      tally.extra += 1;
      tally.differences.push({ place, what: 'decoy', text: row.gold.text, note: row.gold.why });
    } else if (complete) {
      tally.extra += 1;
      tally.differences.push({ place, what: 'extra', text: blank.text, note: blank.kind });
    } else tally.unjudged += 1;
  }
  for (const row of rows) if (row.gold.placeholder) judge(text, row, found.get(row), tally);
}

function judge(text: PublishedText, { gold, start }: Placed, blank: Placeholder | undefined, tally: Tally): void {
  const place = text.place(start);
  if (blank === undefined) {
    tally.missed += 1;
    tally.differences.push({ place, what: 'missed', text: gold.text, note: gold.kind });
    return;
  }
  tally.right += 1;
  const expected = kinds[gold.kind];
  if (expected === undefined) return;
  tally.kindsJudged += 1;
  if (blank.kind === expected) tally.kindsRight += 1;
  else tally.differences.push({ place, what: 'kind', text: gold.text, note: `${gold.kind}，识别为${blank.kind}` });
}
