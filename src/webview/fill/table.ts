import type { AskedBlank, BlankCheck, BlanksMessage, BlankSuggestion, ChecksMessage } from '../../text/fillMessages';
import { byId, element, place } from './elements';
import { createRow, type Row, type Words } from './row';
import { isShown, type Filter, type Values } from './values';

/** The table of all blanks, with a heading for each section. */
export interface Table {
  /** Shows the blanks of a report; rows that are there stay, with what is in their fields. */
  show(message: BlanksMessage, values: Values): void;
  filter(filter: Filter, values: Values): void;
  /** Other values: their fields and every sentence that shows them. */
  changed(ids: ReadonlySet<number>, values: Values): void;
  check(message: ChecksMessage): void;
  rowOf(field: EventTarget | null): Row | undefined;
  /** The row in front of or behind one, as far as rows are shown. */
  beside(row: Row, by: 1 | -1): Row | undefined;
  blanks(): readonly AskedBlank[];
}

/** Rows are made so many at once; the first screen is there before the last row of a thousand. */
const atOnce = 60;

/** @param take called with the row whose suggestion is clicked */
export function createTable(words: Words, take: (row: Row) => void): Table {
  const root = byId('blanks');
  const head = root.firstElementChild;
  const rows = new Map<number, Row>();
  const headings = new Map<string, HTMLElement>();
  let shown: BlanksMessage | undefined;
  let byNumber: ReadonlyMap<number, AskedBlank> = new Map();
  let checks: ReadonlyMap<number, readonly BlankCheck[]> = new Map();
  let suggestions: ReadonlyMap<number, BlankSuggestion> = new Map();
  let chosen: Filter = 'all';
  let drawing: ReturnType<typeof setTimeout> | undefined;

  /** @param nth sections may have the same heading: which of them */
  const headingOf = (section: string, nth: number): HTMLElement => {
    const key = `${nth} ${section}`;
    const known = headings.get(key);
    if (known) return known;
    const cell = element('h2', '', section.replace(/^#+\s*/, '') || words.noSection);
    const heading = element('div', 'section', element('div', '', cell));
    heading.setAttribute('role', 'row');
    heading.firstElementChild?.setAttribute('role', 'cell');
    headings.set(key, heading);
    return heading;
  };

  function drawSentence(row: Row, values: Values): void {
    const parts = shown?.sentences[row.blank.sentence];
    if (parts) row.showSentence(parts, byNumber, values);
  }

  function drawChecks(row: Row): void {
    const { id } = row.blank;
    row.showChecks(checks.get(id) ?? []);
    row.showSuggestion(suggestions.get(id));
  }

  function rowFor(blank: AskedBlank, values: Values): Row {
    const row = rows.get(blank.id) ?? createRow(blank, words, take);
    rows.set(blank.id, row);
    row.blank = blank;
    const value = values.get(blank.id) ?? '';
    if (row.field.value !== value) row.field.value = value;
    drawSentence(row, values);
    drawChecks(row);
    row.root.hidden = !isShown(blank, chosen, values);
    return row;
  }

  function showHeadings(): void {
    for (const heading of headings.values()) {
      let next = heading.nextElementSibling;
      while (next?.classList.contains('row') && (next as HTMLElement).hidden) next = next.nextElementSibling;
      heading.hidden = next?.classList.contains('row') !== true;
    }
    const isEmpty = [...rows.values()].every((row) => row.root.hidden);
    byId('empty').hidden = !isEmpty || drawing !== undefined;
  }

  /** From one blank on, as many as go at once, then the rest as soon as the page has had its turn. */
  function draw(from: number, before: Element | null, counts: Map<string, number>, values: Values): void {
    drawing = undefined;
    const { blanks = [] } = shown ?? {};
    let at = before;
    for (let next = from; next < Math.min(blanks.length, from + atOnce); next++) {
      const blank = blanks[next]!;
      const [section] = blank.words;
      if (section !== blanks[next - 1]?.words[0]) {
        const nth = counts.get(section) ?? 0;
        counts.set(section, nth + 1);
        at = place(root, at, headingOf(section, nth));
      }
      at = place(root, at, rowFor(blank, values).root);
    }
    const next = from + atOnce;
    if (next < blanks.length) {
      drawing = setTimeout(() => {
        draw(next, at, counts, values);
      });
    } else
      while (at) {
        const gone = at;
        at = at.nextElementSibling;
        gone.remove();
      }
    showHeadings();
  }

  return {
    show(message, values) {
      clearTimeout(drawing);
      shown = message;
      byNumber = new Map(message.blanks.map((blank) => [blank.id, blank]));
      for (const id of rows.keys()) if (!byNumber.has(id)) rows.delete(id);
      draw(0, head?.nextElementSibling ?? null, new Map(), values);
    },
    filter(filter, values) {
      chosen = filter;
      for (const row of rows.values()) row.root.hidden = !isShown(row.blank, filter, values);
      showHeadings();
    },
    changed(ids, values) {
      for (const row of rows.values()) {
        const { id } = row.blank;
        const value = values.get(id) ?? '';
        if (ids.has(id) && row.field.value !== value) row.field.value = value;
        if ([...row.shows].some((each) => ids.has(each))) drawSentence(row, values);
      }
    },
    check(message) {
      const all = new Map<number, BlankCheck[]>();
      for (const check of message.checks) {
        for (const id of check.blanks) all.set(id, [...(all.get(id) ?? []), check]);
      }
      checks = all;
      suggestions = new Map(message.suggestions.map((each) => [each.id, each]));
      for (const row of rows.values()) drawChecks(row);
    },
    rowOf: (field) => [...rows.values()].find((row) => row.field === field),
    beside(row, by) {
      const fields = [...root.querySelectorAll<HTMLElement>('.row:not([hidden]) .field')];
      const next = fields[fields.indexOf(row.field) + by];
      return [...rows.values()].find(({ field }) => field === next);
    },
    blanks: () => shown?.blanks ?? [],
  };
}
