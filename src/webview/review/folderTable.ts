import type { FolderMessage, ReviewRequest, RowMessage, ShownRow } from '../../text/reviewMessages';
import { element } from '../fill/elements';
import { chaptersOf, titled, type Words } from './chapters';

/** The page on a folder: a table with a row for each report, below which its chapters are shown when it is opened. */
export interface FolderTable {
  show(message: FolderMessage): readonly Node[];
  /** What is below a row has come. */
  fill(message: RowMessage): void;
}

export function createFolderTable(words: Words, ask: (request: ReviewRequest) => void): FolderTable {
  /** The rows that the reader has opened, and which chapters below them. */
  const opened = new Map<string, Map<string, boolean>>();
  const places = new Map<string, HTMLElement>();

  function rowsOf({ file, cells, isReady }: ShownRow, columns: number): readonly HTMLElement[] {
    const [name = '', ...others] = cells;
    const button = element('button', 'line file', name);
    button.type = 'button';
    const place = element('td', 'below', words.wait);
    place.colSpan = columns;
    const below = element('tr', '', place);
    const set = (isOpen: boolean): void => {
      button.setAttribute('aria-expanded', String(isOpen));
      below.hidden = !isOpen;
      if (isOpen) ask({ type: 'row', file });
    };
    button.addEventListener('click', () => {
      if (opened.delete(file)) set(false);
      else {
        opened.set(file, new Map());
        set(true);
      }
    });
    places.set(file, place);
    set(opened.has(file));
    const head = element('th', '', button);
    head.scope = 'row';
    return [element('tr', isReady ? '' : 'open', head, ...others.map((cell) => element('td', '', cell))), below];
  }

  return {
    show({ columns, rows, skipped, checked, unchecked }) {
      places.clear();
      const heads = columns.map((column) => {
        const head = element('th', '', column);
        head.scope = 'col';
        return head;
      });
      const body = element('tbody', '', ...rows.flatMap((row) => rowsOf(row, columns.length)));
      const table = element('table', '', element('thead', '', element('tr', '', ...heads)), body);
      return [
        ...(rows.length === 0 ? [] : [table]),
        ...titled(words.skipped, skipped, 'h2'),
        ...titled(words.checked, checked, 'h2'),
        ...titled(words.unchecked, unchecked, 'h2'),
      ];
    },
    fill(message) {
      const { file, verdict } = message;
      const folded = opened.get(file);
      if (!folded) return;
      const reveal = (place: { readonly offset: number; readonly line?: number }): void => {
        ask({ type: 'reveal', file, ...place });
      };
      const chapters = chaptersOf(message, { words, heading: 'h3', folded, reveal });
      places.get(file)?.replaceChildren(element('p', '', verdict), ...chapters);
    },
  };
}
