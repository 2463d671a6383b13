import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

/** A report as its writer sees it, with mouse and keys; the pictures of the README are taken on the way. */
describe('a report on the screen', () => {
  let vscode: Workbench;

  const row = (text: string): Locator => vscode.page.locator('.pane-body .monaco-list-row').filter({ hasText: text });
  const lines = async (): Promise<string> =>
    (await vscode.editor.locator('.view-lines').innerText()).replaceAll('\u00a0', ' ');

  before('a window opens', async () => {
    vscode = await openWorkbench();
  });
  after(() => vscode.page.context().close());

  it('has its outline one click away from the status bar', async () => {
    await vscode.openFile('示例三 人代会专项报告.txt');
    await (await vscode.see(vscode.statusBar('待填'), 'the count of blanks')).click();
    await vscode.see(row('明确整治任务**项'), 'a blank with the words around it');
    await vscode.see(row('（一）厕所改造情况').filter({ hasText: /\d+字 · 待填 \d+/ }), 'a section with its length');
    await vscode.screenshot('outline');
  });
  it('goes where the outline is clicked, and marks in it where the caret is', async () => {
    await row('（二）垃圾治理情况').first().click();
    await vscode.see(vscode.statusBar('9 selected'), 'the heading, selected');
    await vscode.press('Control+F6');
    await vscode.see(
      row('（三）污水治理情况').first().and(vscode.page.locator('.selected')),
      'the next section, marked',
    );
  });
  it('is filled in from blank to blank', async () => {
    const blanks = async (): Promise<number> => Number(/\d+/.exec(await vscode.statusBar('待填').innerText())![0]);
    const before = await blanks();
    await vscode.press('Control+Home');
    await vscode.see(vscode.statusBar('Ln 1, Col 1'), 'the caret at the beginning');
    await vscode.press('Control+F8');
    await vscode.see(vscode.statusBar('Ln 5, Col 3 (2 selected)'), 'the first blank, selected');
    await vscode.type('2025');
    await vscode.see(vscode.statusBar(`待填 ${before - 1}`), 'one blank less');
    assert.match(await lines(), /2025年以来，镇政府/);
    await vscode.press('Control+F8');
    await vscode.see(vscode.statusBar('(2 selected)'), 'the next blank, selected');
    await vscode.screenshot('placeholders');
    await vscode.press('Control+z', 'Control+z', 'Control+z', 'Control+z');
    await vscode.see(vscode.statusBar(`待填 ${before}`), 'the blank again');
  });
  it('shows what is wrong where it stands, and offers what could be meant', async () => {
    await vscode.openFile('示例二 会议汇报.txt');
    await (await vscode.see(vscode.statusBar('数据 1处不符'), 'the wrong figure')).click();
    await vscode.see(row('13.98%'), 'the working in the view');
    await row('13.98%').click();
    await vscode.see(vscode.statusBar('selected'), 'the share, selected');
    await vscode.see(vscode.editor.locator('[class*="lightbulb"]').first(), 'the light bulb');
    await vscode.press('Control+.');
    await vscode.see(vscode.page.locator('.action-widget').filter({ hasText: '19.38%' }), 'the share that fits');
    await vscode.screenshot('statistics');
    await vscode.press('Escape');
  });
  it('lists it all in the problems when it is checked', async () => {
    await vscode.editor.click();
    await vscode.press('Control+F7', 'Control+Shift+m');
    const problem = vscode.page.locator('.markers-panel .monaco-list-row').filter({ hasText: '数据不符' });
    assert.equal(await (await vscode.see(problem.first(), 'the problem in the list')).count(), 1);
    await vscode.press('Control+j');
  });
  it('is read in the right encoding once its writer has said yes', async () => {
    await vscode.openFile('示例五 推进会发言.gb18030.txt');
    // A VS Code with the driver for tests shows notices in its list only, which the bell opens.
    await vscode.page.locator('#status\\.notifications').click();
    const yes = vscode.page.locator('.notifications-center .monaco-button').filter({ hasText: '自动识别编码' });
    await (await vscode.see(yes, 'the offer')).click();
    await vscode.see(vscode.editor.locator('.view-line').filter({ hasText: '各位领导，同志们：' }), 'the text');
    await vscode.see(vscode.statusBar('GB18030'), 'its encoding');
  });
});
