import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeTable } from '../../src/tables/tableFile';

/** Styles by their index: plain, `0.00%`, a percentage of its own, a word with a sign in it, a date. */
const STYLES = [
  '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0%;[Red]-0.0%"/>',
  '<numFmt numFmtId="171" formatCode="0&quot;%&quot;"/></numFmts>',
  '<cellStyleXfs count="1"><xf numFmtId="10"/></cellStyleXfs>',
  '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="14"/></cellXfs>',
].join('');

export interface InventedSheet {
  readonly name: string;
  /** The rows as XML, `<row r="1">…</row>`. */
  readonly rows: string;
  /** Ranges that are merged: `A1:B1`. */
  readonly merged?: readonly string[];
}

/** An .xlsx file with these sheets, of XML that Excel might have written. */
export async function workbook(...sheets: readonly InventedSheet[]): Promise<Uint8Array> {
  const empty = await writeTable({ name: '表', columns: [{ title: '', width: 9 }], rows: [] }, 'xlsx');
  const files = unzipSync(empty);
  const base = strFromU8(files['xl/_rels/workbook.xml.rels']!);
  const rels = sheets.map(
    (_, at) =>
      `<Relationship Id="sheet${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/s${at}.xml"/>`,
  );
  const names = sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="sheet${at}"/>`);
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const parts = sheets.map(({ rows, merged = [] }, at) => {
    const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return [`xl/worksheets/s${at}.xml`, `<worksheet ${main}><sheetData>${rows}</sheetData><mergeCells>${cells}</mergeCells></worksheet>`] as const; // prettier-ignore
  });
  const changed = {
    'xl/_rels/workbook.xml.rels': base.replace('</Relationships>', `${rels.join('')}</Relationships>`),
    'xl/workbook.xml': strFromU8(files['xl/workbook.xml']!).replace(/<sheet .*?\/>/, names.join('')),
    'xl/styles.xml': `<styleSheet ${main}>${STYLES}</styleSheet>`,
    ...Object.fromEntries(parts),
  };
  return zipSync({ ...files, ...Object.fromEntries(Object.entries(changed).map(([path, text]) => [path, strToU8(text)])) }); // prettier-ignore
}

/** A cell with a text of its own. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
