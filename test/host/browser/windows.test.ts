import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { newest, openWorkbench } from './session';
import type { Workbench } from './workbench';

const report = '示例二 会议汇报.txt';

describe('one file without a folder', () => {
  let vscode: Workbench;

  before('a window opens', async () => {
    vscode = await openWorkbench({ only: `samples/${report}` });
  });
  after(() => vscode.page.context().close());

  it('is a report like any other, and nothing is written beside it', async () => {
    const folder = path.join(vscode.folder, 'samples');
    const before = readdirSync(folder);
    await vscode.see(vscode.page.locator('.tab.active').filter({ hasText: report }), 'its tab');
    await vscode.see(vscode.statusBar('数据 1处不符'), 'the wrong figure');
    await vscode.see(vscode.statusBar('公文'), 'its language');
    assert.deepEqual(readdirSync(folder), before);
  });
});

describe('a folder that is not trusted', () => {
  let vscode: Workbench;

  before('a window opens', async () => {
    vscode = await openWorkbench({ trusted: false });
    if (!newest) {
      // The newest VS Code asks no more.
      const no = vscode.page.locator('.monaco-dialog-box .monaco-button').filter({ hasText: "No, I don't trust" });
      await (await vscode.see(no, 'the question whether the folder is trusted')).click();
    }
    await vscode.see(vscode.statusBar('Restricted Mode'), 'Restricted Mode');
  });
  after(() => vscode.page.context().close());

  it('has its reports read and checked all the same', async () => {
    await vscode.openFile(report);
    await vscode.see(vscode.statusBar('数据 1处不符'), 'the wrong figure');
  });
});
