import {
  fillVersion,
  type FillMessage,
  type FillRequest,
  type FillState,
  type GoneBlank,
} from '../../text/fillMessages';
import { byId, element, worded } from './elements';
import type { Row, Words } from './row';
import { createTable } from './table';
import { filledCount, typedInto, valuesOf, type Filter } from './values';

/** What VS Code gives a page. */
declare function acquireVsCodeApi(): {
  postMessage(message: FillRequest): void;
  setState(state: FillState): void;
};

const editor = acquireVsCodeApi();
const words = JSON.parse(document.body.dataset['words'] ?? '{}') as Words;
const table = createTable(words, (row) => {
  takeSuggestion(row);
  row.field.focus();
});
let values = new Map<number, string>();
let name = '';
let gone: readonly GoneBlank[] = [];

function changeValues(changed: readonly (readonly [number, string])[]): void {
  for (const [id, value] of changed) {
    if (value === '') values.delete(id);
    else values.set(id, value);
  }
  editor.postMessage({ type: 'values', values: changed });
  table.changed(new Set(changed.map(([id]) => id)), values);
  byId('told').textContent = '';
  showCount();
  keep();
}

function takeSuggestion(row: Row): void {
  const { suggestion } = row;
  if (suggestion) changeValues(typedInto(row.blank, suggestion.text, values));
}

function showCount(): void {
  const blanks = table.blanks();
  byId('count').textContent =
    blanks.length === 0 ? words.none : worded(words.count, filledCount(blanks, values), blanks.length);
}

/** For a window that is loaded again. */
function keep(): void {
  const here = table.blanks().flatMap(({ id, words: around }) => {
    const value = values.get(id);
    return value === undefined ? [] : [[around, value] as const];
  });
  const away = gone.map(({ words: around, value }) => [around, value] as const);
  editor.setState({ version: fillVersion, document: name, values: [...here, ...away] });
}

function showGone(): void {
  byId('gone').hidden = gone.length === 0;
  byId('gone')
    .querySelector('ul')
    ?.replaceChildren(
      ...gone.map(({ id, words: [, before, , after], value }) => {
        const forget = element('button', '', words.forget);
        forget.type = 'button';
        forget.addEventListener('click', () => {
          editor.postMessage({ type: 'forget', id });
        });
        return element('li', '', before, element('mark', 'blank filled', value), after, forget);
      }),
    );
}

function apply(): void {
  editor.postMessage({ type: 'apply' });
}

window.addEventListener('message', ({ data }: MessageEvent<FillMessage>) => {
  switch (data.type) {
    case 'blanks':
      values = valuesOf(data.blanks, values);
      name = data.document;
      ({ gone } = data);
      table.show(data, values);
      showGone();
      showCount();
      keep();
      return;
    case 'checks': {
      const row = table.rowOf(document.activeElement);
      const before = row?.said();
      table.check(data);
      // Only what is new of the blank that is being filled in is read out.
      if (row && row.said() !== before) byId('said').textContent = row.said();
      return;
    }
    case 'told':
      byId('told').textContent = data.text;
  }
});

byId('blanks').addEventListener('input', ({ target }) => {
  const row = table.rowOf(target);
  if (row) changeValues(typedInto(row.blank, row.field.value, values));
});
byId('blanks').addEventListener('focusin', ({ target }) => {
  const row = table.rowOf(target);
  if (row) editor.postMessage({ type: 'reveal', id: row.blank.id });
});
document.addEventListener('keydown', (event) => {
  // An input method takes its own keys.
  if (event.isComposing) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    apply();
    return;
  }
  const row = table.rowOf(event.target);
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' && row.field.value === '' && row.suggestion) takeSuggestion(row);
  else if (event.key === 'Enter' || event.key === 'ArrowDown')
    table.beside(row, event.shiftKey ? -1 : 1)?.field.focus();
  // Behind the last field comes what is done next: out of the page no key would put the values in.
  else if (event.key === 'Tab' && !event.shiftKey && !table.beside(row, 1)) byId('apply').focus();
  else if (event.key === 'ArrowUp') table.beside(row, -1)?.field.focus();
  else return;
  event.preventDefault();
});
byId('apply').addEventListener('click', apply);
for (const button of document.querySelectorAll<HTMLElement>('.filter')) {
  button.addEventListener('click', () => {
    for (const each of document.querySelectorAll('.filter')) each.setAttribute('aria-pressed', String(each === button));
    table.filter(button.dataset['filter'] as Filter, values);
  });
}
editor.postMessage({ type: 'ready' });
