import { strFromU8, zipSync, type Unzipped } from 'fflate';
import { unpack } from '../text/archive';
import { inPortions } from '../text/portions';
import { TableError } from './table';
import { hasSoundTokens } from './xmlTokens';

/** What all files of a workbook may come to, unpacked, in bytes. */
const LARGEST_UNPACKED = 64 * 1024 * 1024;
const MOST_FILES = 500;
const MOST_ROWS = 50_000;
/** Row and cell addresses: what lies further out than this is no sheet of ours, and would cost memory for every gap. */
const ADDRESS = /\sr\s*=\s*(?:"([^"]{0,100})"|'([^']{0,100})')/g;
const NEAR = /^(?:[A-Z]|[A-H][A-Z])?(\d{1,6})$/;

/** So many addresses take some 10 ms. */
const PORTION = 20_000;

const damaged = (): TableError => new TableError('Excel表格损坏或不完整，读不出来');

/**
 * The XML files of a workbook, unpacked within bounds and checked, in portions.
 * @throws TableError where it is no .xlsx file, damaged, or larger than any sheet of ours
 */
export async function checkedFiles(bytes: Uint8Array): Promise<Unzipped> {
  // PK: a ZIP archive. D0 CF: a workbook of before 2007, or one with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new TableError('请先把表格另存为不加密的 .xlsx 文件再读入');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new TableError('不是Excel表格（.xlsx）');
  const files = unpacked(bytes);
  for (const [name, content] of Object.entries(files)) {
    const xml = strFromU8(content);
    if (!hasSoundTokens(xml)) throw damaged();
    if (/worksheets\/[^/]*\.xml$/.test(name)) await inPortions(xml.matchAll(ADDRESS), PORTION, checkAddress);
  }
  return files;
}

/** Checked files put together again without compression: what the reading library gets can no longer swell. */
export function archiveOf(files: Unzipped): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = zipSync(files, { level: 0 });
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

function unpacked(bytes: Uint8Array): Unzipped {
  const isWanted = (name: string): boolean => /\.(?:xml|rels)$/.test(name);
  const files = unpack(bytes, { isWanted, largest: LARGEST_UNPACKED, most: MOST_FILES });
  if (files === 'damaged') throw damaged();
  if (files === 'too large') throw new TableError('Excel表格太大');
  return files;
}

function checkAddress([, double, single]: RegExpMatchArray): void {
  const row = NEAR.exec(double ?? single ?? '')?.[1];
  if (row === undefined || Number(row) > MOST_ROWS) throw new TableError('Excel表格太大');
}
