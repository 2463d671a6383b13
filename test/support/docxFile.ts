import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const DECLARATIONS = [
  `xmlns:w="${MAIN}"`,
  `xmlns:r="${OFFICE}/relationships"`,
  `xmlns:m="${OFFICE}/math"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** Parts of a hand-made Word document: what stands inside of their roots. */
export interface HandMade {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header1?: string;
  readonly footer1?: string;
  /** Other files by their paths, whole. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Put in front of the document's root: a document type definition. */
  readonly prolog?: string;
}

const ROOTS = {
  numbering: 'w:numbering',
  styles: 'w:styles',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  header1: 'w:hdr',
  footer1: 'w:ftr',
} as const;

/** The XML parts of a document by their paths. */
export function partsOfDocx(made: HandMade): Record<string, string> {
  const root = (name: string, content: string, prolog = ''): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${prolog}<${name} ${DECLARATIONS}>${content}</${name}>`;
  const parts = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).filter((name) => made[name] !== undefined);
  const relations = parts.map(
    (name, at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/relationships/${name.replace(/1$/, '')}" Target="${name}.xml"/>`,
  );
  const relationships = (content: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  return {
    '[Content_Types].xml': contentTypes(['document.main', ...parts.map((name) => name.replace(/1$/, ''))], parts),
    '_rels/.rels': relationships(
      `<Relationship Id="a" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationships(relations.join('')),
    'word/document.xml': root('w:document', `<w:body>${made.body}</w:body>`, made.prolog),
    ...Object.fromEntries(parts.map((name) => [`word/${name}.xml`, root(ROOTS[name], made[name] ?? '')])),
  };
}

/** By which programs know what each part is. */
function contentTypes([main = '', ...types]: readonly string[], parts: readonly string[]): string {
  const override = (file: string, type: string): string =>
    `<Override PartName="/word/${file}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  const defaults = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'; // prettier-ignore
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${override('document', main)}${parts.map((file, at) => override(file, types[at] ?? '')).join('')}</Types>`;
}

/** A .docx file put together by hand. */
export function docxFile(made: HandMade | string): Uint8Array {
  const whole = typeof made === 'string' ? { body: made } : made;
  return zipped({ ...partsOfDocx(whole), ...whole.files });
}

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const); // prettier-ignore
  return zipSync(Object.fromEntries(bytes));
}

/** A run of plain words. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of plain words, or of runs where they are given. */
export function paragraph(content: string, properties = ''): string {
  const runs = content === '' || content.startsWith('<') ? content : run(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A paragraph of a list. */
export function numbered(text: string, numId: number, level = 0, more = ''): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>${more}`);
}

/** A list's definition and the list, both of that number. */
export function list(id: number, levels: readonly (readonly [format: string, text: string, more?: string])[]): string {
  const made = levels.map(
    ([format, text, more = ''], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${made.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

/** `w:abstractNum` before `w:num`, as the schema has them. */
export function lists(...made: readonly string[]): string {
  const nums = /<w:num w:numId.*?<\/w:num>/gs;
  return made.map((each) => each.replace(nums, '')).join('') + made.flatMap((each) => each.match(nums) ?? []).join('');
}

export function cell(content: string, properties = ''): string {
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}
