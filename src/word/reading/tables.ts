import { attribute, child, childElements, integer, valueOf } from './elements';
import { CHANGE_OF, isShown, textOfPieces, within, type Change } from './pieces';
import type { Block, Reading } from './reading';
import type { XmlElement } from './xml';

/** Word's own limit; a span that says more is not believed. */
const MOST_COLUMNS = 63;

/**
 * A table as rows of texts. A merged cell has its words where it begins and leaves the other places empty, so that no
 * figure is in the text twice. A table of one cell is only a frame: what is in it stands in the text.
 */
export function tableBlocks(table: XmlElement, change: Change, reading: Reading): readonly Block[] {
  const rows: string[][] = [];
  let only: readonly Block[] | undefined;
  let cells = 0;
  for (const [row, rowChange] of rowsOf(table, change)) {
    const properties = child(row, 'w:trPr');
    const tracked = trackedIn(properties, reading);
    const whole = within(rowChange, tracked);
    // Its automatic numbers count on the other side only.
    if (!isShown(whole, reading.choice)) continue;
    const texts = blanks(integer(valueOf(properties, 'w:gridBefore')) ?? 0);
    for (const [cell, cellChange] of cellsOf(row, whole)) {
      const shape = child(cell, 'w:tcPr');
      const content = reading.story(cell.children, within(cellChange, cellTracked(shape, reading)));
      const continues = isContinued(shape, 'w:vMerge') || isContinued(shape, 'w:hMerge');
      const text = flat(content, reading);
      cells += 1;
      only = content;
      // Words that stand in a continued cell all the same are not left out.
      texts.push(continues && text === '' ? '' : text);
      const span = integer(valueOf(shape, 'w:gridSpan')) ?? 1;
      texts.push(...blanks(Math.min(span - 1, MOST_COLUMNS - texts.length)));
    }
    rows.push(texts);
  }
  if (cells <= 1) return only ?? [];
  reading.counts.tables += 1;
  return [{ type: 'table', rows: evened(rows) }];
}

function blanks(count: number): string[] {
  return count > 0 ? new Array<string>(Math.min(count, MOST_COLUMNS)).fill('') : [];
}

/** Rows of the same length, unless one is wider than any table of Word. */
function evened(rows: readonly string[][]): readonly (readonly string[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return width > MOST_COLUMNS ? rows : rows.map((row) => [...row, ...blanks(width - row.length)]);
}

/** `vMerge` without a value goes on with the cell above, `hMerge` with the one before. */
function isContinued(shape: XmlElement | undefined, name: string): boolean {
  const found = child(shape, name);
  return found !== undefined && attribute(found, 'val') !== 'restart';
}

function trackedIn(properties: XmlElement | undefined, reading: Reading): Change {
  let change: Change = 'none';
  for (const each of properties ? childElements(properties) : []) {
    const tracked = CHANGE_OF.get(each.name);
    if (tracked === undefined) continue;
    reading.counts.changes += 1;
    change = within(change, tracked);
  }
  return change;
}

function cellTracked(shape: XmlElement | undefined, { counts }: Reading): Change {
  const change = child(shape, 'w:cellIns') ? 'inserted' : child(shape, 'w:cellDel') ? 'deleted' : 'none';
  if (change !== 'none') counts.changes += 1;
  return change;
}

/** Rows and cells may stand in content controls and the like. */
function elementsIn(element: XmlElement, name: string, change: Change): readonly (readonly [XmlElement, Change])[] {
  const found: (readonly [XmlElement, Change])[] = [];
  const walk = (above: XmlElement, whole: Change): void => {
    for (const each of childElements(above)) {
      if (each.name === name) found.push([each, whole]);
      else if (!each.name.endsWith('Pr') && each.name !== 'w:tbl' && each.name !== 'w:p')
        walk(each, within(whole, CHANGE_OF.get(each.name) ?? 'none'));
    }
  };
  walk(element, change);
  return found;
}

const rowsOf = (table: XmlElement, change: Change): readonly (readonly [XmlElement, Change])[] =>
  elementsIn(table, 'w:tr', change);
const cellsOf = (row: XmlElement, change: Change): readonly (readonly [XmlElement, Change])[] =>
  elementsIn(row, 'w:tc', change);

/** What is in a cell as one text: a line for each paragraph and for each row of a table within it. */
function flat(blocks: readonly Block[], { choice }: Reading): string {
  const lines = blocks.flatMap((block) =>
    block.type === 'line'
      ? [textOfPieces(block.pieces, choice).trim()]
      : block.rows.map((row) => row.filter((cell) => cell !== '').join('　')),
  );
  return lines.filter((line) => line !== '').join('\n');
}
