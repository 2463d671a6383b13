import assert from 'node:assert/strict';
import { copyFileSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { until } from '../check';
import { root } from '../paths';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const original = path.join(root, 'test/fixtures/word/libreoffice-numbering.docx');

/** An old draft comes in by the explorer's menu, and the new one goes out. */
describe('Word documents on the screen', () => {
  let vscode: Workbench;
  let file: string;

  const panel = (): Locator => vscode.page.locator('.quick-input-widget');
  const line = (words: string): Locator => vscode.page.locator('.view-line').filter({ hasText: words }).first();

  before('a window opens with a Word document in its folder', async () => {
    vscode = await openWorkbench();
    file = path.join(vscode.folder, '上年汇报.docx');
    copyFileSync(original, file);
  });
  after(() => vscode.page.context().close());

  it('open as text with the numbers that Word shows, from the explorer', async () => {
    const row = vscode.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: '上年汇报.docx' });
    const entries = vscode.page.locator('.monaco-menu .action-item');
    const item = entries.filter({ hasText: '打开旧稿' });
    await vscode.see(row, 'the file in the explorer');
    // The window shows its files before it knows what extensions add to their menu.
    await until('the entry of the menu', async () => {
      await row.click({ button: 'right' });
      await vscode.see(entries.first(), 'the menu');
      if ((await item.count()) > 0) return true;
      await vscode.press('Escape');
      await entries.first().waitFor({ state: 'hidden' });
      return false;
    });
    await item.click();
    for (const words of ['一、主要做法', '（一）优化流程', '1.压减材料。']) await vscode.see(line(words), words);
    await vscode.see(vscode.statusBar('字'), 'the count of characters');
    await vscode.screenshot('openWord');
    assert.deepEqual(readFileSync(file), readFileSync(original));
  });

  it('are not written where that cannot be, which is said once, and nothing else changes', async () => {
    // What is left of a share that is gone: the name stands in the folder, and nothing can be written to it.
    const locked = path.join(vscode.folder, '今年汇报.docx');
    symlinkSync(path.join(vscode.folder, '断开的共享/今年汇报.docx'), locked);
    await vscode.runCommand('公文: 导出 Word');
    await vscode.see(panel().locator('.monaco-list-row').filter({ hasText: '讲话稿' }), 'the layouts');
    await vscode.screenshot('exportWord');
    await vscode.press('Enter');
    await vscode.see(panel().locator('.quick-input-title').filter({ hasText: '导出 Word' }), 'the dialog');
    await vscode.see(panel().locator('.monaco-list-row').filter({ hasText: '上年汇报' }), 'the files of the folder');
    const input = panel().locator('.quick-input-box input');
    await input.fill(locked);
    const told = vscode.page.locator('.notification-toast').filter({ hasText: '今年汇报.docx' });
    // The dialog takes no answer while it reads a folder, and asks once more before it writes over a file.
    await until('the answer to it', async () => {
      await input.press('Enter', { timeout: 500 }).catch(() => undefined);
      return (await told.count()) > 0;
    });
    assert.match(
      await told.first().innerText(),
      /没有导出：今年汇报\.docx 可能正在 Word 或 WPS 里打开，或者文件夹不能写入。/,
    );
    assert.equal(await vscode.page.locator('.notification-toast').count(), 1);
    assert.equal(lstatSync(locked).isSymbolicLink(), true);
    assert.deepEqual(readFileSync(file), readFileSync(original));
    await vscode.see(line('一、主要做法'), 'the draft');
  });
});
