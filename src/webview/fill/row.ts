import type { AskedBlank, BlankCheck, BlankSuggestion } from '../../text/fillMessages';
import { element, worded } from './elements';
import { excerptOf } from './excerpt';
import { fillingIn, type Values } from './values';

export type Words = Readonly<
  Record<'count' | 'none' | 'suggestion' | 'noSection' | 'unit' | 'field' | 'forget', string>
>;

/** One blank of the table: its sentence and checks, its kind, its field. */
export interface Row {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  blank: AskedBlank;
  suggestion: BlankSuggestion | undefined;
  /** The blanks that its sentence shows. */
  readonly shows: Set<number>;
  showSentence(parts: readonly (string | number)[], blanks: ReadonlyMap<number, AskedBlank>, values: Values): void;
  showChecks(checks: readonly BlankCheck[]): void;
  showSuggestion(suggestion: BlankSuggestion | undefined): void;
  /** What its checks say, for a screen reader. */
  said(): string;
}

const signs: Readonly<Record<BlankCheck['verdict'], string>> = { holds: '✓', close: '≈', violated: '✗', unknown: '?' };
/** So much of the words around it names a field. */
const nameLength = 12;

/** A row that is not in the page yet. `take` is called with the suggestion that is clicked. */
export function createRow(first: AskedBlank, words: Words, take: (row: Row) => void): Row {
  const sentence = element('p', 'sentence');
  const checks = element('ul', 'checks');
  checks.id = `checks${first.id}`;
  const kind = element('span', 'kind');
  const field = element('input', 'field');
  field.type = 'text';
  field.id = `field${first.id}`;
  field.autocomplete = 'off';
  field.spellcheck = false;
  const offer = element('button', 'offer');
  offer.type = 'button';
  offer.id = `offer${first.id}`;
  // Tab goes from field to field; Enter in the field does the same.
  offer.tabIndex = -1;
  field.setAttribute('aria-describedby', `${offer.id} ${checks.id}`);
  const cells = [element('div', 'text', sentence, checks), kind, element('div', 'entry', field, offer)];
  for (const cell of cells) cell.setAttribute('role', 'cell');
  const root = element('div', 'row', ...cells);
  root.setAttribute('role', 'row');

  const row: Row = {
    root,
    field,
    blank: first,
    suggestion: undefined,
    shows: new Set(),
    showSentence(parts, blanks, values) {
      const { blank } = row;
      const read = (id: number): string => {
        const other = blanks.get(id);
        return other ? fillingIn(other, values) || other.words[2] : '';
      };
      row.shows.clear();
      const pieces = excerptOf(parts, blank.id, read).map(({ text, blank: id }) => {
        if (id === undefined) return text;
        row.shows.add(id);
        const other = blanks.get(id);
        const isFilled = other !== undefined && fillingIn(other, values) !== '';
        return element(id === blank.id ? 'mark' : 'span', isFilled ? 'blank filled' : 'blank', text);
      });
      sentence.replaceChildren(...pieces);
      const [, before, , after] = blank.words;
      kind.replaceChildren(blank.kind, ...(blank.unit === '' ? [] : [element('span', 'unit', blank.unit)]));
      if (blank.unit !== '') kind.lastElementChild?.setAttribute('title', worded(words.unit, blank.unit));
      const around = `${before.slice(-nameLength)}＿＿${after.slice(0, nameLength)}`;
      field.setAttribute('aria-label', worded(words.field, blank.kind, around));
      root.classList.toggle('done', fillingIn(blank, values) !== '');
    },
    showChecks(those) {
      checks.replaceChildren(
        ...those.map(({ verdict, told, working }) => {
          const sign = element('span', 'sign', signs[verdict]);
          sign.setAttribute('aria-hidden', 'true');
          return element('li', verdict, sign, `${told} `, element('span', 'working', working));
        }),
      );
    },
    showSuggestion(suggestion) {
      row.suggestion = suggestion;
      offer.hidden = suggestion === undefined;
      if (!suggestion) return;
      offer.replaceChildren(worded(words.suggestion, suggestion.shown), element('span', 'working', suggestion.working));
    },
    said: () => [...checks.children].map(({ textContent }) => textContent).join('；'),
  };
  row.showSuggestion(undefined);
  offer.addEventListener('click', () => {
    take(row);
  });
  return row;
}
