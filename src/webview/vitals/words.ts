import type { VitalsRequest, WordsMessage } from '../../text/vitalsMessages';
import { byId, element } from '../fill/elements';

/** The most used words: one stop for Tab, arrows from word to word and from place to place. */
export interface Words {
  show(message: WordsMessage): void;
}

/** @param none what stands there instead of words */
export function createWords(none: string, say: (request: VitalsRequest) => void): Words {
  const list = byId('words');
  let buttons: readonly HTMLButtonElement[] = [];
  let stop = 0;
  let isChosen = false;

  /** The word that Tab comes to. */
  function stopAt(at: number): void {
    stop = Math.max(0, Math.min(at, buttons.length - 1));
    for (const [place, button] of buttons.entries()) button.tabIndex = place === stop ? 0 : -1;
  }

  function focusOn(at: number): void {
    stopAt(at);
    buttons[stop]?.focus();
  }

  function buttonOf(word: string, count: number, chosen: boolean): HTMLButtonElement {
    const button = element('button', '', word, ' ', element('span', 'count', String(count)));
    button.type = 'button';
    button.setAttribute('aria-pressed', String(chosen));
    button.addEventListener('click', () => {
      stopAt(buttons.indexOf(button));
      say({ type: 'word', word });
    });
    return button;
  }

  function key(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'ArrowRight':
        focusOn(stop + 1);
        return true;
      case 'ArrowLeft':
        focusOn(stop - 1);
        return true;
      case 'ArrowDown':
      case 'ArrowUp':
        if (isChosen) say({ type: 'step', by: event.key === 'ArrowDown' ? 1 : -1 });
        return isChosen;
      case 'Escape':
        if (isChosen) say({ type: 'release' });
        return isChosen;
      default:
        return false;
    }
  }

  for (const root of [list, byId('walk')]) {
    root.addEventListener('keydown', (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey && key(event)) event.preventDefault();
    });
  }
  byId('previous').addEventListener('click', () => {
    say({ type: 'step', by: -1 });
  });
  byId('next').addEventListener('click', () => {
    say({ type: 'step', by: 1 });
  });
  for (const type of ['text', 'release'] as const) {
    byId(type).addEventListener('click', () => {
      say({ type });
    });
  }

  return {
    show({ words, chosen }) {
      const focused = buttons.findIndex((button) => button === document.activeElement);
      const inWalk = byId('walk').contains(document.activeElement);
      isChosen = chosen !== undefined;
      buttons = words.map(({ word, count }) => buttonOf(word, count, word === chosen?.word));
      list.replaceChildren(...buttons.map((button) => element('li', '', button)));
      const at = words.findIndex(({ word }) => word === chosen?.word);
      stopAt(at >= 0 && focused < 0 ? at : stop);
      byId('walk').hidden = !isChosen;
      byId('told').textContent = chosen?.told ?? (words.length === 0 ? none : '');
      // The button with the focus is another element now, or hidden.
      if (focused >= 0 || (inWalk && !isChosen)) focusOn(stop);
    },
  };
}
