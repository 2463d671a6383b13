import type { TextRange } from '../../text/range';
import { codeRanges } from '../markdown/markdown';
import { emphasisRanges } from '../markdown/emphasis';
import { type Mask, scanMasks } from './masks';
import { isMask, isMaybeListNumber } from './masksRefused';
import { endsWithPlace } from './nameSuffixes';
import type { Placeholder, PlaceholderKind, ReportFormat } from '../model';
import { documentNumberRanges } from './dates';
import { type Purpose, purposeOf } from './kinds';
import { HAS_MASK, signsOf } from './signs';
import { scanSlots, type Slot } from './slots';
import { hasCell, isRowOfFigures } from './tableCells';

/** How much of the paragraph a placeholder shows on each side, in UTF-16 units. */
const CONTEXT = 12;

interface Blank extends TextRange {
  readonly mask?: Mask;
  readonly slot?: Slot;
}

/** Sorted and without overlaps. */
function merged(ranges: TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && range.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}

function commentRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const close = text.indexOf('-->', start + 4);
    const end = close < 0 ? text.length : close + 3;
    ranges.push({ start, end });
    start = text.indexOf('<!--', end);
  }
  return ranges;
}

/** Walks two sorted lists side by side: whether each of `items` touches one of `ranges`. */
function overlapping(items: readonly TextRange[], ranges: readonly TextRange[]): boolean[] {
  let next = 0;
  return items.map(({ start, end }) => {
    while (next < ranges.length && ranges[next]!.end <= start) next++;
    return next < ranges.length && ranges[next]!.start < end;
  });
}

const NO_BLANKS: readonly Blank[] = [];

function blanksOf(text: string, format: ReportFormat, someone: boolean): readonly Blank[] {
  const signs = signsOf(text);
  if (signs === 0 && !someone) return NO_BLANKS;
  const quiet = merged([...commentRanges(text), ...(format === 'markdown' ? codeRanges(text) : [])]);
  const found = scanSlots(text, signs, someone);
  const silenced = overlapping(found, quiet);
  const slots = found.filter((_, index) => !silenced[index]);
  const emphasis = format === 'markdown' ? emphasisRanges(text) : [];
  const skip = merged([...quiet, ...slots, ...emphasis]);
  const masks = (signs & HAS_MASK) === 0 ? [] : scanMasks(text, skip, format === 'markdown');
  if (slots.length + masks.length === 0) return NO_BLANKS;
  const sure = masks.map((mask) => isMask(text, mask));
  const starred = masks.some((mask, index) => sure[index] && mask.family === 'star');
  const kept = masks.filter((mask, index) => sure[index] || (starred && isMaybeListNumber(text, mask)));
  const blanks: Blank[] = [
    ...kept.map((mask) => ({ start: mask.start, end: mask.end, mask })),
    ...slots.map((slot) => ({ start: slot.start, end: slot.end, slot })),
  ];
  return blanks.sort((a, b) => a.start - b.start);
}

function withUnit(kind: PlaceholderKind, unit: string | undefined): Purpose {
  return unit === undefined ? { kind } : { kind, unit };
}

function purposes(text: string, blanks: readonly Blank[]): Purpose[] {
  const numbered = overlapping(blanks, documentNumberRanges(text));
  const figures = isRowOfFigures(text);
  const result = blanks.map(({ start, end, mask, slot }, index): Purpose => {
    // 【单位名称】日报: words that ask for a name ask for one whatever follows.
    if (slot?.kind === 'name') return { kind: 'name' };
    const around = purposeOf(text, { start, end }, mask, numbered[index] ?? false);
    if (figures && slot === undefined && around.kind !== 'figure' && hasCell(text, { start, end }))
      return { kind: 'figure' };
    // 【待填，上年36.03%】 says all of the figure itself, whatever stands around it.
    if (slot?.shape !== undefined) return withUnit('figure', slot.unit ?? around.unit);
    if (slot?.kind === undefined || (around.kind !== 'name' && around.kind !== 'text')) return around;
    return withUnit(slot.kind, slot.unit);
  });
  // `**—**个`: the lower bound of a range is what the upper one is.
  for (let index = blanks.length - 2; index >= 0; index--) {
    const between = text.slice(blanks[index]!.end, Math.min(blanks[index + 1]!.start, blanks[index]!.end + 2));
    const next = result[index + 1]!;
    const open = result[index]!.kind === 'name' || result[index]!.kind === 'text';
    if (open && next.kind === 'figure' && /^[-—–－~～至到]$/.test(between)) result[index] = next;
  }
  fusedNames(text, blanks, result);
  return result;
}

/** `村*件`: a place, then its figure. */
function isPlaceFigure(text: string, blank: Blank, purpose: Purpose, unit: string): boolean {
  return purpose.kind === 'figure' && purpose.unit === unit && endsWithPlace(text, blank.start);
}

/**
 * `***件，已完成*件；百安村*件；**村*件`: in a list of places with their figures, a longer mask where the place is missing is
 * the place's name run together with its figure. As the figure can be told only when both are filled in, it is a name.
 */
function fusedNames(text: string, blanks: readonly Blank[], result: Purpose[]): void {
  const siblings = new Map<string, number>();
  blanks.forEach((blank, index) => {
    const { unit } = result[index]!;
    if (unit !== undefined && (blank.mask?.digits ?? 3) < 3 && isPlaceFigure(text, blank, result[index]!, unit)) {
      siblings.set(unit, (siblings.get(unit) ?? 0) + 1);
    }
  });
  blanks.forEach(({ start, mask }, index) => {
    const { kind, unit } = result[index]!;
    if (kind !== 'figure' || mask?.family !== 'star' || mask.digits < 3 || mask.decimals > 0) return;
    if ((siblings.get(unit ?? '') ?? 0) >= 2 && /[，；：、。]/.test(text.charAt(start - 1)))
      result[index] = { kind: 'name' };
  });
}

/** An offset that does not part the halves of a surrogate pair: the next one within. */
function whole(text: string, at: number, step: 1 | -1): number {
  const code = text.charCodeAt(at);
  return (code & 0xfc00) === 0xdc00 && at > 0 && at < text.length ? at + step : at;
}

function shapeOf(mask: Mask | undefined): Placeholder['shape'] {
  // The length of a line to write on says nothing of the number.
  if (mask === undefined || mask.family === 'line') return undefined;
  return { digits: mask.digits, decimals: mask.decimals };
}

/** Where the blanks of one line stand, as `scanPlaceholders` finds them, without what each of them asks for: several times as fast. */
export function placeholderRanges(text: string, format: ReportFormat): TextRange[] {
  return blanksOf(text, format, false).map(({ start, end }) => ({ start, end }));
}

const NO_PLACEHOLDERS: readonly Placeholder[] = [];

/**
 * The blanks of one line that are still to be filled, in order: one for each run of mask characters (`****年**月` is two;
 * `** *件` is a name and a figure), each bracket that asks for words, each TODO; with `someone` also 某 for a name. Offsets relate to `text`, which is one
 * paragraph with its indents; lines of fenced code and front matter are the caller's to leave out. Never throws; linear.
 */
export function scanPlaceholders(text: string, format: ReportFormat, someone = false): readonly Placeholder[] {
  const blanks = blanksOf(text, format, someone);
  if (blanks.length === 0) return NO_PLACEHOLDERS;
  const kinds = purposes(text, blanks);
  return blanks.map(({ start, end, mask, slot }, index) => {
    const { kind, unit } = kinds[index]!;
    const shape = kind === 'figure' ? (slot?.shape ?? shapeOf(mask)) : undefined;
    return {
      kind,
      range: { start, end },
      text: text.slice(start, end),
      ...(kind === 'figure' && unit !== undefined ? { unit } : {}),
      ...(shape === undefined ? {} : { shape }),
      before: text.slice(whole(text, Math.max(0, start - CONTEXT), 1), start),
      after: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT), -1)),
    };
  });
}
