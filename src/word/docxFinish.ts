import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { DocxOptions } from './docxPort';
import { fontTable } from './docxFonts';
import type { Profile } from './page';
import { printable } from './docxRuns';

/** What the parts are completed with: the words of the title, the width of a character of the body in twips. */
export interface Finish extends DocxOptions {
  readonly title: string;
  readonly character: number;
  readonly fonts: Profile['fonts'];
}

/**
 * What the library does not write: line breaking by Chinese rules, no gaps between Chinese and digits, Word's own names of
 * its headings, blanks behind 署名 and 成文日期 in characters; and what it should not: a user's name and the clock's time. The same parts give the same bytes.
 */
export function finished(packed: Uint8Array, finish: Finish): Uint8Array {
  const parts: Zippable = {};
  const unpacked = unzipSync(packed);
  for (const name of Object.keys(unpacked).sort(inOrder)) {
    const change = changes[name];
    const bytes = unpacked[name]!;
    // A zip holds the local time of day without its zone: the earliest it knows, in any.
    parts[name] = [change ? strToU8(change(strFromU8(bytes), finish)) : bytes, { mtime: new Date(1980, 0, 1) }];
  }
  return zipSync(parts);
}

/** The list of contents comes first, as readers expect. */
function inOrder(one: string, other: string): number {
  const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name);
  return rank(one) < rank(other) ? -1 : 1;
}

type Change = (xml: string, finish: Finish) => string;

const changes: Readonly<Record<string, Change>> = {
  'word/styles.xml': (xml) =>
    xml
      .replace('<w:name w:val="Normal"/><w:qFormat/>', (normal) => `${normal}<w:pPr>${LINE_RULES}</w:pPr>`)
      .replace(/<w:name w:val="Heading ([1-9])"\/>/g, '<w:name w:val="heading $1"/>'),
  // In Word a count of characters goes with the size that somebody sets later (右空四字); elsewhere the width counts.
  'word/document.xml': (xml, { character }) =>
    xml.replace(
      /(<w:pStyle w:val="(?:Signature|Date)"\/>[^]{0,200}?<w:ind )([^>]{0,100}?w:right="(\d{1,6})")/g,
      (_, before: string, widths: string, right: string) =>
        `${before}w:rightChars="${Math.round((Number(right) / character) * 100)}" ${widths}`,
    ),
  'word/fontTable.xml': (xml, { fonts }) => xml.replace(/\/>\s*$/, `>${fontTable(fonts)}</w:fonts>`),
  'docProps/core.xml': (_, { title, created }) => {
    const stamp = created?.toISOString();
    const time = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stamp}</dcterms:${name}>`;
    const times = stamp === undefined ? '' : time('created') + time('modified');
    return `${CORE_HEAD}<dc:title>${escaped(printable(title))}</dc:title>${times}</cp:coreProperties>`;
  },
};

/** In the order of the schema: no widow control, which would break 22 lines a page; 避头尾 on; no automatic gaps. */
const LINE_RULES =
  '<w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>';

const CORE_HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
