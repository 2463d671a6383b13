import { inPortions } from '../text/portions';
import { addressOf, placeOf, type Place } from './address';
import { tagsOf, type Tag } from './xmlTags';

/** What a worksheet says of its cells beside their values, which the reading library leaves out. */
export interface SheetNotes {
  /** Numbers that are shown as percentages, by address. */
  readonly percent: ReadonlySet<string>;
  /** Cells without a value that could be used, by address, with the reason. */
  readonly unusable: ReadonlyMap<string, string>;
  readonly merged: readonly Merged[];
  /** The worksheet as it can be read: the library takes a formula of text without its result for damage. */
  readonly xml: string;
}

/** A merged range: the first cell has the value, the last one is within it. */
export interface Merged {
  readonly first: Place;
  readonly last: Place;
}

const UNSOLVED = '是公式，文件里没有算好的结果；请用Excel或WPS打开、保存一次再读';
const FAILED = '的公式出错（如#DIV/0!），没有数值';
const MOST_MERGED = 20_000;

/** So many tags take some 10 ms. */
const PORTION = 10_000;

/** Reads the notes of a worksheet, in portions. @param percentStyles by their index, whether a style shows percentages */
export async function notesOf(xml: string, percentStyles: readonly boolean[]): Promise<SheetNotes> {
  const percent = new Set<string>();
  const unusable = new Map<string, string>();
  const merged: Merged[] = [];
  const types: Tag[] = [];
  let row = -1;
  let column = -1;
  let cell: { readonly tag: Tag; readonly address: string; formula: boolean; value: boolean } | undefined;
  const close = (): void => {
    if (!cell) return;
    const { tag, address, formula, value } = cell;
    const type = tag.attribute('t');
    if (type === 'e') unusable.set(address, FAILED);
    else if (formula && !value) {
      unusable.set(address, UNSOLVED);
      if (type !== undefined) types.push(tag);
    } else if ((type ?? 'n') === 'n' && percentStyles[Number(tag.attribute('s') ?? -1)]) percent.add(address);
    cell = undefined;
  };
  const take = (tag: Tag): void => {
    const { name, kind, end } = tag;
    if (name === 'row' && kind !== 'closes') {
      row = Number(tag.attribute('r') ?? row + 2) - 1;
      column = -1;
    } else if (name === 'c') {
      close();
      if (kind === 'closes') return;
      const place = placeOf(tag.attribute('r') ?? '') ?? { row, column: column + 1 };
      ({ row, column } = place);
      cell = { tag, address: addressOf(place), formula: false, value: false };
      if (kind === 'empty') close();
    } else if (name === 'f' && cell) cell.formula = true;
    else if (name === 'v' && cell && kind !== 'closes') {
      // An empty text is a result too, an empty number is none.
      cell.value ||= cell.tag.attribute('t') === 'str' || (kind === 'opens' && xml.charAt(end) !== '<');
    } else if (name === 'mergeCell' && merged.length < MOST_MERGED) {
      const [first, last] = (tag.attribute('ref') ?? '').split(':').map(placeOf);
      if (first && last) merged.push({ first, last });
    }
  };
  await inPortions(tagsOf(xml), PORTION, take);
  close();
  return { percent, unusable, merged, xml: withoutTypes(xml, types) };
}

/** The text with the types of these cells taken away: without them an empty cell is no damage. */
function withoutTypes(xml: string, cells: readonly Tag[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of cells) {
    pieces.push(xml.slice(from, start), xml.slice(start, end).replace(/\st\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*')/, ''));
    from = end;
  }
  return pieces.join('') + xml.slice(from);
}

/** By its index, whether a style of a workbook shows percentages. */
export function percentStyles(xml: string): readonly boolean[] {
  // 0% and 0.00% are built in.
  const formats = new Set(['9', '10']);
  const styles: boolean[] = [];
  let inCells = false;
  for (const tag of tagsOf(xml)) {
    const id = tag.attribute('numFmtId') ?? '';
    if (tag.name === 'cellXfs') inCells = tag.kind === 'opens';
    else if (tag.name === 'numFmt' && showsPercent(tag.attribute('formatCode') ?? '')) formats.add(id);
    else if (tag.name === 'xf' && inCells && tag.kind !== 'closes') styles.push(formats.has(id));
  }
  return styles;
}

/** A sign in quotation marks or behind a backslash is a word; the first part of a format is that of positive numbers. */
function showsPercent(format: string): boolean {
  const [positive = ''] = format.replace(/&quot;[^&]*&quot;|"[^"]*"|\\./g, '').split(';');
  return positive.includes('%');
}
