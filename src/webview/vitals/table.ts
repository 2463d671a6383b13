import type { ShownRow, ShownTable } from '../../text/vitalsMessages';
import { element } from '../fill/elements';

/**
 * Fills a table; the first cell of a row names it.
 *
 * @param go called with the place of the text to which a row leads
 */
export function fillTable(table: HTMLTableElement, shown: ShownTable, go: (offset: number) => void): void {
  const head = shown.columns.map((column) => {
    const cell = element('th', '', column);
    cell.scope = 'col';
    return cell;
  });
  table.replaceChildren(
    element('thead', '', element('tr', '', ...head)),
    element('tbody', '', ...shown.rows.map((row) => rowOf(row, go))),
  );
}

function rowOf(
  { cells: [name = '', ...values], offset, depth = 0 }: ShownRow,
  go: (offset: number) => void,
): HTMLElement {
  const head = element('th', `depth${Math.min(depth, 4)}`, offset === undefined ? name : linkTo(name, offset, go));
  head.scope = 'row';
  return element('tr', '', head, ...values.map((value) => element('td', '', value)));
}

function linkTo(name: string, offset: number, go: (offset: number) => void): HTMLElement {
  const link = element('button', 'link', name);
  link.type = 'button';
  link.addEventListener('click', () => {
    go(offset);
  });
  return link;
}
