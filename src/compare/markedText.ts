import type { Report, Section } from '../report/model';
import type { TextRange } from '../text/range';
import type { Comparison, PassagePair } from './comparison';
import { append } from '../text/lists';
import { sectionName } from './told';

/** A stretch of the 花脸稿. A `note` is no text of a draft. */
export interface Piece {
  readonly kind: 'same' | 'inserted' | 'deleted' | 'note';
  readonly text: string;
}

export interface MarkedParagraph {
  readonly pieces: readonly Piece[];
  /** It is a heading and nothing else. */
  readonly heading: boolean;
}

/** The 花脸稿: the later text with what came and what went, paragraph by paragraph. */
export function markedText(comparison: Comparison, before: Report, after: Report): readonly MarkedParagraph[] {
  const { passages } = comparison;
  const label = labels(comparison, after);
  const paragraphs: MarkedParagraph[] = [];
  let next = 0;
  const wentWith = removedLabels(comparison, before.text);
  const removed = (range: TextRange): MarkedParagraph => {
    const text = `${wentWith.get(range.start) ?? ''}${before.text.slice(range.start, range.end)}`;
    return { pieces: [{ kind: 'deleted', text }], heading: false };
  };
  const removedNext = (): void => {
    for (let pair = passages[next]; pair?.before && !pair.after; pair = passages[++next]) {
      paragraphs.push(removed(pair.before));
    }
  };
  for (const { range } of after.paragraphs) {
    removedNext();
    const pieces: Piece[] = [];
    const later: MarkedParagraph[] = [];
    let at = range.start;
    let behindHeading: number | undefined;
    for (; next < passages.length; next++) {
      const pair = passages[next]!;
      if (!pair.after) {
        // Told behind the paragraph, which it would cut in two.
        if (pair.before) later.push(removed(pair.before));
        continue;
      }
      if (pair.after.start >= range.end) break;
      const [section, marks] = label({ start: at, end: pair.after.start });
      if (section && pieces.length === 0) behindHeading = section.heading.end;
      append(pieces, marks);
      append(pieces, piecesOf(pair, before.text, after.text));
      at = pair.after.end;
    }
    append(pieces, label({ start: at, end: range.end })[1]);
    // A mark may end it.
    const rest = behindHeading === undefined ? undefined : after.text.slice(behindHeading, range.end).trim();
    const heading = rest !== undefined && rest.length <= 1;
    if (pieces.length > 0) paragraphs.push({ pieces: joined(pieces), heading });
    append(paragraphs, later);
  }
  removedNext();
  return paragraphs;
}

/** The labels of sections that went, by where the words behind them begin. */
function removedLabels({ sections }: Comparison, text: string): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const { kind, before } of sections) {
    if (kind !== 'removed' || !before?.label) continue;
    let at = before.heading.start + before.label.length;
    while (at < text.length && text.charAt(at).trim() === '') at += 1;
    labels.set(at, before.label);
  }
  return labels;
}

function piece(kind: Piece['kind'], text: string, { start, end }: TextRange): Piece {
  return { kind, text: text.slice(start, end) };
}

/** The words of a passage with its changes. */
function piecesOf({ after, words }: PassagePair, before: string, text: string): readonly Piece[] {
  if (!after) return [];
  const pieces: Piece[] = [];
  let at = after.start;
  for (const change of words) {
    pieces.push(piece('same', text, { start: at, end: change.after.start }));
    pieces.push(piece('deleted', before, change.before), piece('inserted', text, change.after));
    at = change.after.end;
  }
  pieces.push(piece('same', text, { start: at, end: after.end }));
  return pieces.filter((one) => one.text !== '');
}

/** Neighbours of one kind as one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const { kind, text } of pieces) {
    const last = found.at(-1);
    if (last?.kind === kind) found[found.length - 1] = { kind, text: last.text + text };
    else found.push({ kind, text });
  }
  return found;
}

type LabelReader = (gap: TextRange) => readonly [Section | undefined, readonly Piece[]];

/** Says of what stands between passages, in order, which label it is, and what became of that. */
function labels({ pairs, sections }: Comparison, { text, sections: roots }: Report): LabelReader {
  const all: Section[] = [];
  const walk = (list: readonly Section[]): void => {
    for (const section of list) {
      all.push(section);
      walk(section.children);
    }
  };
  walk(roots);
  const earlier = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const moved = new Set(sections.flatMap(({ kind, after }) => (kind === 'moved' && after ? [after] : [])));
  let next = 0;
  return ({ start, end }) => {
    while (next < all.length && all[next]!.heading.start < start) next += 1;
    const section = all[next];
    const words = text.slice(start, end);
    if (!section || section.heading.start >= end || section.kind === 'title') {
      return [undefined, words.trim() === '' ? [] : [{ kind: 'same', text: words }]];
    }
    const old = earlier.get(section);
    const pieces: Piece[] = [];
    const indent = text.slice(start, section.heading.start);
    if (indent !== '') pieces.push({ kind: 'same', text: indent });
    const label = text.slice(section.heading.start, end);
    if (old && old.label.trim() !== section.label.trim()) pieces.push({ kind: 'deleted', text: old.label });
    const isNew = !old || old.label.trim() !== section.label.trim();
    if (label !== '') pieces.push({ kind: isNew ? 'inserted' : 'same', text: label });
    if (moved.has(section)) pieces.push({ kind: 'note', text: `〔由“${sectionName(old)}”移来〕` });
    return [section, pieces];
  };
}
