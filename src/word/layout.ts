import type { PrintedLine, PrintedPage, PrintedRow, PrintedSheet } from '../text/printedPage';
import { printedLines } from './layoutLines';
import { placedRow, rowPieces, tableRows, type TableRow } from './layoutTable';
import { characterTwips, lineTwips, pageMeasure, pitchTwips, spacingTwips, TWIPS_PER_MILLIMETRE } from './measure';
import { RULE_MILLIMETRES, type Page, type PageElement, type PageParagraph, type Profile, type Role, type Rules } from './page'; // prettier-ignore

/**
 * The pages of a report as they will be printed, about: lines by the number of characters that the profile gives a line,
 * pages by the number of lines. A word processor with other fonts breaks some lines elsewhere. Total, in time that grows
 * with the text; one page at least.
 */
export function layoutPages({ elements }: Page, profile: Profile): readonly PrintedPage[] {
  const { textWidth, textHeight } = pageMeasure(profile);
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
  return { lines: ruled(paragraphLines(element, profile, textWidth), element.rules), rows: [] };
}

function paragraphLines(element: PageParagraph, profile: Profile, width: number): readonly PrintedLine[] {
  const { runs, range, size, firstLine, left, right, align } = element;
  return printedLines(runs, range, {
    x: 0,
    width,
    height: pitchTwips(size, profile),
    size,
    character: characterTwips(size, profile),
    firstLine,
    left,
    right,
    align: align === 'both' ? 'left' : align,
    spread: align === 'both',
  });
}

/** The first line with the rule above its paragraph, the last with that below. */
function ruled(lines: readonly PrintedLine[], rules: Rules | undefined): readonly PrintedLine[] {
  if (rules === undefined) return lines;
  return lines.map((line, at) => {
    const rule = (weight: Rules['above'], y: number): NonNullable<PrintedLine['rules']> =>
      weight ? [{ y, height: Math.round(RULE_MILLIMETRES[weight] * TWIPS_PER_MILLIMETRE) }] : [];
    const own = [
      ...(at === 0 ? rule(rules.above, 0) : []),
      ...(at === lines.length - 1 ? rule(rules.below, line.height) : []),
    ];
    return own.length === 0 ? line : { ...line, rules: own };
  });
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
