import type { CDPSession, Page } from 'playwright-core';

/** A composing input method, as Chromium's own protocol drives one: keys that it swallows, words underlined, words done. */
export interface InputMethod {
  /** Shows each text in turn as the word that is being composed, and leaves it so. */
  compose(...texts: readonly string[]): Promise<void>;
  /** A key that the input method takes for itself: Tab and Enter among its words. */
  key(name: string): Promise<void>;
  /** Ends the composition with these words; empty words give it up. */
  commit(words: string): Promise<void>;
  /** Composes words from the letters that stand for them, and commits them. */
  type(letters: string, words: string): Promise<void>;
}

/** The code of every key while an input method is at work. */
const inComposition = 229;

/** An input method for what has the focus in a page. */
export async function inputMethod(page: Page): Promise<InputMethod> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const key = async (name: string): Promise<void> => {
    const event = { windowsVirtualKeyCode: inComposition, nativeVirtualKeyCode: inComposition, key: name, code: name };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  };
  const compose = async (...texts: readonly string[]): Promise<void> => {
    for (const text of texts) {
      await key('Process');
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
  };
  const commit = async (words: string): Promise<void> => {
    await key('Process');
    if (words === '') await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    else await session.send('Input.insertText', { text: words });
  };
  return {
    compose,
    key,
    commit,
    type: async (letters, words) => {
      await compose(...Array.from(letters, (_, at) => letters.slice(0, at + 1)));
      await commit(words);
    },
  };
}
