import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { cache, root } from '../paths';

/** Milliseconds that anything on the page may take to appear. */
export const limit = 15_000;

/** VS Code as a person sees it. Every method waits for what it is about to use, and says what was missing. */
export interface Workbench {
  readonly page: Page;
  /** Absolute path of the folder that is open; its files may be changed. */
  readonly folder: string;
  /** Opens a file of the folder by its name, through Ctrl+P, and waits for its text. */
  openFile(name: string): Promise<void>;
  /** Runs a command through F1 by its full title. */
  runCommand(title: string): Promise<void>;
  /** Presses keys such as `Control+F8`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Types into what has the focus, key by key for ASCII, as a paste for all else. */
  type(text: string): Promise<void>;
  /** The item of the status bar whose text contains this. */
  statusBar(text: string): Locator;
  /** Places of the editor that is in front. */
  readonly editor: Locator;
  /** Waits until it can be seen. */
  see(target: Locator, what: string): Promise<Locator>;
  /** Writes `media/NAME.webp` where pictures are asked for (`npm run screenshots`), else nothing. */
  screenshot(name: string, of?: Locator): Promise<void>;
}

/** The workbench of a page that is being loaded; resolves when it can be used. */
export async function workbench(page: Page, folder: string): Promise<Workbench> {
  page.setDefaultTimeout(limit);
  const editor = page.locator('.editor-group-container.active .monaco-editor').first();
  const quickInput = page.locator('.quick-input-widget');
  const input = quickInput.locator('.quick-input-box input');

  const see = async (target: Locator, what: string): Promise<Locator> => {
    await target.waitFor({ state: 'visible' }).catch(async () => {
      const picture = path.join(cache, 'failures', `${what.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`);
      await page.screenshot({ path: picture });
      throw new Error(`not to be seen within ${limit / 1000} s: ${what} (the page then: ${picture})`);
    });
    return target;
  };
  /** Opens the quick input with a key, filters it and takes the row that contains all of `wanted`. */
  const pick = async (key: string, text: string, wanted: string): Promise<void> => {
    const row = quickInput.locator('.monaco-list-row').filter({ hasText: wanted }).first();
    // A list that was gathered before a file was written does not have it: it is opened once more.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await page.keyboard.press(key);
      await see(input, `the box that ${key} opens`);
      await input.fill(text);
      const isThere = await row.waitFor({ state: 'visible', timeout: 4000 }).then(
        () => true,
        () => false,
      );
      if (isThere) break;
      await page.keyboard.press('Escape');
      await quickInput.waitFor({ state: 'hidden' });
    }
    await (await see(row, `"${wanted}" in the list that ${key} opens`)).click();
    // The row, not the widget: a command that asks for something has its own box in the same widget at once.
    await row.waitFor({ state: 'hidden' });
  };

  await see(page.locator('.monaco-workbench .part.statusbar'), 'the workbench');
  return {
    page,
    folder,
    editor,
    see,
    openFile: async (name) => {
      await pick('Control+p', name, name);
      await see(page.locator('.tab.active').filter({ hasText: name }), `the tab of ${name}`);
      await see(editor.locator('.view-line').first(), `the text of ${name}`);
    },
    runCommand: (title) => pick('F1', `>${title}`, title),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: async (text) => {
      for (const part of text.match(/[ -~]+|[^ -~]+/g) ?? []) {
        if (/[ -~]/.test(part)) await page.keyboard.type(part);
        else await page.keyboard.insertText(part);
      }
    },
    statusBar: (text) => page.locator('.part.statusbar .statusbar-item').filter({ hasText: text }).first(),
    screenshot: async (name, of) => {
      if (process.env['GONGWEN_SCREENSHOTS'] === undefined) return;
      const file = path.join(root, 'media', `${name}.webp`);
      mkdirSync(path.dirname(file), { recursive: true });
      const picture = await (of ?? page).screenshot({ animations: 'disabled' });
      // To the eye as it was, at a quarter of the size of the browser's PNG: pictures are most of the package.
      const { default: sharp } = await import('sharp');
      await sharp(picture).webp({ nearLossless: true, quality: 20, effort: 6 }).toFile(file);
    },
  };
}
