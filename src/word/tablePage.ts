import type { Column, Table } from '../tables/table';
import type { Page, PageCell, PageParagraph, Profile, Role } from './page';
import { profiles } from './profiles';

/** A table by itself: A4 across, so that a 数据核对表 has room for its columns; small type, numbered pages (practice). */
export const tableProfile: Profile = {
  ...profiles[0]!,
  id: 'table',
  name: '表格',
  paper: { width: 297, height: 210 },
  margins: { top: 18, bottom: 18, left: 15, right: 15 },
  size: 12,
  lines: 24,
  characters: 62,
  titleSize: 18,
  tableSize: 9,
  pageNumbers: 'center',
};

/** A table comes from no report: its words have no place in one. */
const NOWHERE = { start: 0, end: 0 };
/** A column that is wider is set flush left. In Chinese characters, as what follows. */
const WIDEST_CENTRED = 10;
/** What the borders and the space beside the words take. */
const BESIDE = 2;

/** A table as a page of its own: its name as the title, what is said of it below, and each column as wide as it asks to be. */
export function tablePage({ name, columns, rows }: Table, note: string): Page {
  const { tableSize, titleSize, size } = tableProfile;
  const widths = columns.map(({ width }) => width / 2 + BESIDE);
  return {
    title: name,
    elements: [
      { ...paragraph('title', name, titleSize), align: 'center' },
      ...(note === '' ? [] : [paragraph('body', note, size)]),
      {
        type: 'table',
        range: NOWHERE,
        headRows: 1,
        rows: [
          columns.map(({ title }) => cell(title, true)),
          ...rows.map((row) => row.map((text) => cell(text, false))),
        ],
        align: columns.map(alignment),
        size: tableSize,
        widths,
      },
    ],
  };
}

function alignment({ width }: Column): 'left' | 'center' {
  return width / 2 > WIDEST_CENTRED ? 'left' : 'center';
}

function cell(text: string, isHead: boolean): PageCell {
  const runs = [{ text, range: NOWHERE, typeface: isHead ? '黑体' : '仿宋', bold: false } as const];
  return { range: NOWHERE, runs: text === '' ? [] : runs };
}

function paragraph(role: Role, text: string, size: number): PageParagraph {
  const typeface = role === 'title' ? tableProfile.faces.title : '仿宋';
  return {
    type: 'paragraph',
    role,
    range: NOWHERE,
    runs: [{ text, range: NOWHERE, typeface, bold: false }],
    size,
    align: 'both',
    firstLine: role === 'body' ? 2 : 0,
    left: 0,
    right: 0,
    linesBefore: 0,
    startsPage: false,
  };
}
