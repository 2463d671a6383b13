import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../check';
import { inputMethod, type InputMethod } from './inputMethod';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const text =
  '关于机关建设工作的汇报\n各位领导：\n一、总体情况\n在*市委领导下，全市上下结合*实际，改版“*先锋网”。\n二、下一步\n走访企业**家。\n';

describe('统一填写 with keys and a composing input method', () => {
  let vscode: Workbench;
  let ime: InputMethod;
  const name = '机关建设汇报.gongwen';

  const saved = async (wanted: string): Promise<void> => {
    const file = path.join(vscode.folder, name);
    await until('the file is saved', async () => {
      await vscode.press('Control+s');
      return readFileSync(file, 'utf8') === wanted;
    }).catch(() => {
      assert.equal(readFileSync(file, 'utf8'), wanted);
    });
  };

  before('a window opens', async () => {
    vscode = await openWorkbench();
    ime = await inputMethod(vscode.page);
    writeFileSync(path.join(vscode.folder, name), text);
    await vscode.openFile(name);
    await vscode.see(vscode.statusBar('待填 4'), 'the number of blanks');
  });
  after(() => vscode.page.context().close());

  it('F2 at a blank asks for its words, shows every place ticked, and fills those left ticked; Ctrl+Z takes it back', async () => {
    const box = vscode.page.locator('.quick-input-widget');
    await vscode.editor.click();
    await vscode.press('Control+Home', 'Control+F8');
    const question = box.getByText('统一填写3处').first();
    // The key is ours once VS Code knows where the caret stands.
    await until('the question', async () => {
      await vscode.press('F2');
      return question.waitFor({ timeout: 1000 }).then(
        () => true,
        () => false,
      );
    });
    await ime.type('yunxi', '云溪市');
    await vscode.press('Enter');
    await vscode.see(box.locator('.monaco-list-row').nth(2), 'three places');
    assert.equal(await box.locator('.monaco-list-row').count(), 3);
    // The first one is left as it is.
    await vscode.press('ArrowUp', 'Space', 'Enter');
    const filled = text.replace('*实际', '云溪市实际').replace('*先锋', '云溪市先锋');
    await saved(filled);
    await vscode.press('Control+z');
    await saved(text);
  });

  it('F2 elsewhere is VS Code’s own', async () => {
    await vscode.editor.click();
    await vscode.press('Control+End', 'Control+Shift+F8');
    await vscode.see(vscode.editor.locator('.selected-text').first(), 'the last blank, selected');
    await vscode.press('F2');
    await vscode.type('12');
    await saved(text.replace('**家', '12家'));
  });
});
