import { unpack } from '../../text/archive';
import { childrenNamed } from './elements';
import { archiveReasons, otherArchive } from './fileKind';
import { parseXml, type XmlElement } from './xml';

/** What the parts with words may come to, unpacked, in bytes; an ordinary report has one or two hundred thousand. */
const LARGEST_UNPACKED = 40 * 1024 * 1024;
const MOST_FILES = 2000;
/** Parts that say nothing that a reader reads. */
const UNREAD = /^(?:customXml|docProps|word\/(?:theme|charts|embeddings|media|fonts|glossary))\//i;

/** The parts of a Word document that are read. */
export interface Parts {
  readonly document: XmlElement;
  /** The part that the document names for a purpose: `numbering`, `styles`, `footnotes`, `comments`… */
  related(purpose: string): XmlElement | undefined;
  /** All parts of that purpose in the order of their names: headers. */
  allRelated(purpose: string): readonly XmlElement[];
  /** The part behind a relationship of the document. */
  byId(id: string): XmlElement | undefined;
}

/** The parts of a .docx archive, or in Chinese why they cannot be had. A part that is only an addition may be broken. */
export function partsOf(bytes: Uint8Array): Parts | string {
  const isWanted = (name: string): boolean => /\.(?:xml|rels)$/i.test(name) && !UNREAD.test(name);
  const files = unpack(bytes, { isWanted, largest: LARGEST_UNPACKED, most: MOST_FILES });
  if (typeof files === 'string') return archiveReasons[files];
  const known = new Map<string, ReturnType<typeof parseXml>>();
  const read = (path: string): ReturnType<typeof parseXml> | undefined => {
    const content = Object.hasOwn(files, path) ? files[path] : undefined;
    if (!content) return undefined;
    const part = known.get(path) ?? parseXml(textOf(content));
    known.set(path, part);
    return part;
  };
  const part = (path: string): XmlElement | undefined => {
    const found = read(path);
    return typeof found === 'string' ? undefined : found;
  };
  const start = relations(part('_rels/.rels'), '').find(({ purpose }) => purpose === 'officeDocument');
  const path = start?.path ?? 'word/document.xml';
  const document = read(path);
  if (document === undefined) return otherArchive(Object.keys(files));
  if (typeof document === 'string') return archiveReasons[document];
  if (document.name !== 'w:document') return otherArchive(Object.keys(files));
  const refused = Object.keys(files).find((name) => name.endsWith('.xml') && read(name) === 'definitions');
  if (refused !== undefined) return archiveReasons.definitions;

  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const named = relations(part(`${folder}_rels/${path.slice(folder.length)}.rels`), folder);
  const allRelated = (purpose: string): readonly XmlElement[] => {
    const paths = named.filter((each) => each.purpose === purpose).map((each) => each.path);
    const unique = [...new Set(paths)].sort();
    return unique.map(part).filter((each) => each !== undefined);
  };
  return {
    document,
    allRelated,
    related: (purpose) => allRelated(purpose)[0],
    byId: (id) => {
      const target = named.find((each) => each.id === id);
      return target && part(target.path);
    },
  };
}

interface Relation {
  readonly id: string;
  readonly purpose: string;
  readonly path: string;
}

/** What a part names, within the archive only: nothing outside of it is ever asked for. */
function relations(part: XmlElement | undefined, folder: string): readonly Relation[] {
  return childrenNamed(part, 'rel:Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      purpose: Type.slice(Type.lastIndexOf('/') + 1),
      path: pathOf(Target, folder),
    }));
}

function pathOf(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.slice(0, 1000).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A part is UTF-8, or UTF-16 with its mark. */
function textOf(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}
