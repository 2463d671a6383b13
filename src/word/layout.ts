import type { PrintedLine, PrintedPage, PrintedRow, PrintedSheet } from '../text/printedPage';
import { footOf, isTwoSided } from './imprintFoot';
import { paragraphLines } from './layoutParagraph';
import { placedRow, rowPieces, tableRows, type TableRow } from './layoutTable';
import { lineTwips, pageMeasure, spacingTwips } from './measure';
import type { Page, PageElement, PageParagraph, Profile, Role } from './page';

/**
 * The pages of a report as they will be printed, about: lines by the number of characters that the profile gives a line,
 * pages by the number of lines. A word processor with other fonts breaks some lines elsewhere. Total, in time that grows
 * with the text; one page at least.
 */
export function layoutPages(page: Page, profile: Profile): readonly PrintedPage[] {
  const { textWidth, textHeight } = pageMeasure(profile);
  const foot = footOf(page, profile);
  const elements = foot.length === 0 ? page.elements : page.elements.slice(0, -foot.length);
  const pitch = lineTwips(profile);
  const pages: (PrintedLine | PrintedRow)[][] = [[]];
  let y = 0;
  const turn = (): void => {
    if (pages.at(-1)!.length === 0) return;
    pages.push([]);
    y = 0;
  };
  const put = (line: PrintedLine): void => {
    if (y + line.height > textHeight) turn();
    pages.at(-1)!.push({ ...line, y, ...(line.rules ? { rules: line.rules.map((rule) => ({ ...rule, y: y + rule.y })) } : {}) }); // prettier-ignore
    y += line.height;
  };
  const putRow = (row: TableRow, repeated: boolean): void => {
    pages.at(-1)!.push(placedRow(row, y, repeated));
    y += row.height;
  };
  const putTable = (rows: readonly TableRow[]): void => {
    const head = rows.filter(({ isHead }) => isHead);
    const headHeight = heightOf(head);
    // A head that leaves little of a page stands above the table only.
    const again = headHeight <= textHeight / 3 ? head : [];
    const most = textHeight - heightOf(again);
    for (const row of rows.flatMap((each) => (each.height > most ? rowPieces(each, most) : [each]))) {
      if (y + row.height > textHeight) {
        turn();
        if (!row.isHead && y === 0) for (const each of again) putRow(each, true);
      }
      putRow(row, false);
    }
  };

  const laid = elements.map((element) => laidOut(element, profile, textWidth));
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at]!;
    const { lines, rows } = laid[at]!;
    if (element.type === 'table') {
      putTable(rows);
      continue;
    }
    if (element.startsPage) turn();
    // No blank lines at the head of a page that begins in the middle of the text.
    if (pages.at(-1)!.length > 0) y += element.linesBefore * pitch;
    const kept = isKept(element) && !isKept(elements[at - 1]) ? keptHeight(elements, laid, at) : 0;
    if (kept <= textHeight && y + kept > textHeight) turn();
    for (const line of lines) put(line);
  }
  const lines = foot.flatMap((element) => paragraphLines(element, profile));
  if (lines.length === 0) return pages;
  // A blank line above it leaves room for its rules too.
  if (y + pitch + heightOf(lines) > textHeight) turn();
  // On the back of the last sheet, be its face blank (7.4, 7.5).
  if (isTwoSided(profile) && pages.length % 2 === 1) pages.push([]);
  y = textHeight - heightOf(lines);
  for (const line of lines) put(line);
  return pages;
}

/** The paper and what all its pages have alike. */
export function printedSheet(profile: Profile): PrintedSheet {
  const { width, height, left, top, textWidth, textHeight } = pageMeasure(profile);
  return {
    paper: { width, height },
    text: { x: left, y: top, width: textWidth, height: textHeight },
    spacing: spacingTwips(profile),
    size: profile.size,
    pageNumbers: profile.pageNumbers,
    fonts: profile.fonts,
    latin: profile.latin,
  };
}

/** An element broken into lines or rows, not yet on a page. */
interface LaidOut {
  readonly lines: readonly PrintedLine[];
  readonly rows: readonly TableRow[];
}

function laidOut(element: PageElement, profile: Profile, textWidth: number): LaidOut {
  if (element.type === 'table') return { lines: [], rows: tableRows(element, textWidth) };
  return { lines: paragraphLines(element, profile), rows: [] };
}

const KEPT: ReadonlySet<Role> = new Set<Role>(['title', 'heading1', 'heading2', 'heading3', 'heading4', 'signature', 'attachmentLabel', 'attachmentTitle']); // prettier-ignore

/** What stays on one page with the first line of what follows. */
function isKept(element: PageElement | undefined): element is PageParagraph {
  return element?.type === 'paragraph' && KEPT.has(element.role);
}

/** How high those below each other that are kept are together with the first line of what follows. */
function keptHeight(elements: readonly PageElement[], laid: readonly LaidOut[], from: number): number {
  let height = 0;
  let at = from;
  for (; isKept(elements[at]); at++) height += heightOf(laid[at]!.lines);
  const next = laid[at];
  return height + ((next?.lines[0] ?? next?.rows[0])?.height ?? 0);
}

function heightOf(items: readonly { readonly height: number }[]): number {
  return items.reduce((sum, { height }) => sum + height, 0);
}
