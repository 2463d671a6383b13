import {
  pageNumberSide,
  pageNumberText,
  type PrintedLine,
  type PrintedPage,
  type PrintedRow,
  type PrintedSheet,
} from '../../text/printedPage';
import { element } from '../fill/elements';

/** A page drawn: what goes into its sheet, and its lines in the order in which they are read. */
export interface Drawn {
  readonly content: readonly HTMLElement[];
  readonly lines: readonly { readonly line: PrintedLine; readonly root: HTMLElement }[];
}

/**
 * Draws one page. Places are in twips, which the style sheet knows as `--twip`; texts go in as texts.
 *
 * @param number undefined where the page bears none
 */
export function drawPage(page: PrintedPage, number: number | undefined, sheet: PrintedSheet): Drawn {
  const lines: { line: PrintedLine; root: HTMLElement }[] = [];
  const text = element('div', 'text');
  put(text, sheet.text.x, sheet.text.y, sheet.text.width, sheet.text.height);
  const add = (line: PrintedLine, parent: HTMLElement): void => {
    const root = drawLine(line, sheet);
    lines.push({ line, root });
    parent.append(root);
    for (const { y, height } of line.rules ?? []) {
      const rule = element('div', 'rule');
      put(rule, 0, y, sheet.text.width, height);
      parent.append(rule);
    }
  };
  let table: HTMLElement | undefined;
  let wasHead = false;
  for (const item of page) {
    // A head behind other rows is that of the next table.
    if (item.type === 'line' || (item.isHead && !wasHead)) table = undefined;
    wasHead = item.type === 'row' && item.isHead;
    if (item.type === 'line') add(item, text);
    else drawRow(item, (table ??= within(text, 'table')), add);
  }
  const content: HTMLElement[] = [text];
  if (sheet.pageNumbers !== 'none' && number !== undefined) {
    const foot = element('p', `number ${pageNumberSide(number, sheet)}`, pageNumberText(number));
    foot.setAttribute('aria-hidden', 'true');
    put(foot, sheet.text.x, sheet.text.y + sheet.text.height, sheet.text.width, undefined);
    content.push(foot);
  }
  return { content, lines };
}

function drawRow(
  { y, height, repeated, isHead, cells }: PrintedRow,
  table: HTMLElement,
  add: (line: PrintedLine, parent: HTMLElement) => void,
): void {
  const row = within(table, 'row');
  // The head of a table on a later page is read once, where the table begins.
  if (repeated) row.setAttribute('aria-hidden', 'true');
  for (const { x, width, lines } of cells) {
    const cell = within(row, isHead ? 'columnheader' : 'cell');
    const box = element('div', 'cell');
    put(box, x, y, width, height);
    cell.append(box);
    for (const line of lines) add(line, cell);
  }
}

/** A part of a table for who hears it; what is drawn in it stands where it would without. */
function within(parent: HTMLElement, role: 'table' | 'row' | 'columnheader' | 'cell'): HTMLElement {
  const part = element('div', '');
  part.setAttribute('role', role);
  parent.append(part);
  return part;
}

function drawLine(line: PrintedLine, sheet: PrintedSheet): HTMLElement {
  const root = element('p', line.spread ? 'line spread' : 'line');
  put(root, line.x, line.y, line.width, line.height);
  root.tabIndex = -1;
  root.style.textAlign = line.align;
  root.style.fontSize = twips(line.size * 20);
  root.style.lineHeight = twips(line.height);
  if (line.size === sheet.size) root.style.letterSpacing = twips(sheet.spacing);
  for (const { text, face, bold, gap } of line.parts) {
    const part = element(bold ? 'b' : 'span', '', text.replaceAll('\n', ''));
    part.dataset['face'] = face;
    if (gap !== undefined) part.style.marginLeft = twips(gap);
    root.append(part);
  }
  return root;
}

export function twips(count: number): string {
  return `calc(${count} * var(--twip))`;
}

function put(root: HTMLElement, x: number, y: number, width: number, height: number | undefined): void {
  root.style.left = twips(x);
  root.style.top = twips(y);
  root.style.width = twips(width);
  if (height !== undefined) root.style.height = twips(height);
}
