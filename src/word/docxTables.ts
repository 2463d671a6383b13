import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'; // prettier-ignore
import { textRuns } from './docxRuns';
import { columnShares, pageMeasure } from './measure';
import type { PageCell, PageTable, Profile } from './page';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** A table as wide as the text block, its head repeated on each page, no row broken over two. */
export function tableOf(table: PageTable, profile: Profile): Table {
  const { textWidth } = pageMeasure(profile);
  const widths = columnShares(table, textWidth).map((share) => Math.round(share * textWidth));
  const cellOf = (cell: PageCell, column: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column]!, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          style: 'TableText',
          alignment: isHead ? AlignmentType.CENTER : ALIGNMENTS[table.align[column]!],
          children: textRuns(cell.runs, '仿宋', profile),
        }),
      ],
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: BORDERS,
    alignment: AlignmentType.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80, marginUnitType: WidthType.DXA },
    rows: table.rows.map(
      (row, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: at < table.headRows,
          children: row.map((cell, column) => cellOf(cell, column, at < table.headRows)),
        }),
    ),
  });
}

/** As low as a paragraph can be. */
export function emptyParagraph(): Paragraph {
  return new Paragraph({ style: 'TableText', spacing: { line: 20, lineRule: LineRuleType.EXACT } });
}
