import { attribute, childrenNamed } from './elements';
import { isShown, type Change } from './pieces';
import type { ChangesChoice } from './docxPort';
import type { XmlElement } from './xml';

/** A footnote, endnote or comment with the mark that stands in the text. */
export interface Note {
  readonly kind: 'note' | 'comment';
  readonly mark: string;
  readonly element: XmlElement;
  readonly author: string;
  /** The first words that a comment is about; empty for a note. */
  readonly about: () => string;
}

/** Collects what stands at the end, in the order of its marks. */
export interface Notes {
  /** The mark of a note or comment, `［注1］`; empty where there is no such note or it is not shown. */
  mark(kind: 'footnote' | 'endnote' | 'comment', id: string, change: Change): string;
  /** A comment is about the words from here, or to here. */
  about(id: string, begins: boolean): void;
  /** Words that come into the text. */
  hear(text: string): void;
  /** Those that have got a mark since the last call. */
  take(): readonly Note[];
  count(kind: Note['kind']): number;
}

const LONGEST_ABOUT = 20;
const LONGEST_AUTHOR = 40;

export function createNotes(part: (purpose: string) => XmlElement | undefined, choice: ChangesChoice): Notes {
  const byId = (purpose: string, name: string): ReadonlyMap<string, XmlElement> =>
    new Map(childrenNamed(part(purpose), name).map((each) => [attribute(each, 'id') ?? '', each]));
  const known = {
    footnote: byId('footnotes', 'w:footnote'),
    endnote: byId('endnotes', 'w:endnote'),
    comment: byId('comments', 'w:comment'),
  };
  const marks = new Map<string, string>();
  const counts = { note: 0, comment: 0 };
  let waiting: Note[] = [];
  const words = new Map<string, string>();
  const open = new Set<string>();
  return {
    mark(source, id, change) {
      const element = known[source].get(id);
      if (!element || !isShown(change, choice)) return '';
      const key = `${source} ${id}`;
      const before = marks.get(key);
      if (before !== undefined) return before;
      const kind = source === 'comment' ? 'comment' : 'note';
      counts[kind] += 1;
      const mark = kind === 'note' ? `［注${counts.note}］` : `［批注${counts.comment}］`;
      marks.set(key, mark);
      const author = (attribute(element, 'author') ?? '').trim().slice(0, LONGEST_AUTHOR);
      waiting.push({
        kind,
        mark,
        element,
        author,
        about: () => (kind === 'comment' ? (words.get(id) ?? '').trim() : ''),
      });
      return mark;
    },
    about(id, begins) {
      if (!begins) open.delete(id);
      else if (known.comment.has(id) && !words.has(id)) open.add(id);
    },
    hear(text) {
      if (text === '') return;
      for (const id of open) {
        const before = words.get(id) ?? '';
        const after = before + text.slice(0, LONGEST_ABOUT + 1);
        const isFull = after.length > LONGEST_ABOUT;
        words.set(id, isFull ? `${after.slice(0, LONGEST_ABOUT)}…` : after);
        if (isFull) open.delete(id);
      }
    },
    take() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
    count: (kind) => counts[kind],
  };
}
