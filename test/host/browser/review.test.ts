import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const text = `关于云溪镇民生实事办理情况的汇报
各位领导：
今年以来，云溪镇扎实推进民生实事办理。现将有关情况汇报如下：
一、办理情况
全镇共收到诉求1250件，其中道路类500件，占45%；已办结**件。
一是压实责任，，当月办结率稳步提高。
二是加强回访，群众更加满意。
二、下一步打算
力争年底前全部完成，请各村抓好落实。
汇报完毕，不当之处，请批评指正。
`;

/** The page of the check as a reviewer uses it: by keys from line to line, by a click to the text. */
describe('送审前检查 on the screen', () => {
  let vscode: Workbench;
  let page: FrameLocator;

  const line = (words: string): Locator => page.locator('button.line').filter({ hasText: words }).first();

  before('a window opens with a report that is not ready', async () => {
    vscode = await openWorkbench();
    mkdirSync(path.join(vscode.folder, '检查'));
    writeFileSync(path.join(vscode.folder, '检查/民生实事.txt'), text);
    await vscode.openFile('民生实事.txt');
    await vscode.see(vscode.statusBar('待填'), 'the report known as one');
    await vscode.press('Control+F7');
    page = vscode.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await vscode.see(page.getByText('还有3项要处理：待填、数据、标点。'), 'what is left to do');
  });
  after(() => vscode.page.context().close());

  it('says what was checked and what was not', async () => {
    await vscode.see(page.getByText(/^规则\d+条：/), 'the rules that spoke');
    await vscode.see(page.getByText('没有与上年的文稿比对。'), 'what was not checked');
    await vscode.screenshot('review');
  });
  it('leads to the text by keys', async () => {
    await page.locator('h1').click();
    await vscode.press('ArrowDown', 'ArrowDown', 'ArrowDown');
    await vscode.see(line('“，，”重复').and(page.locator(':focus')), 'the third line with the focus');
    await vscode.press('Enter');
    // Shown only while a text has the focus.
    const caret = vscode.page.locator('#status\\.editor\\.selection').filter({ hasText: 'Ln 6' });
    await vscode.see(caret, 'the caret in the text');
    await vscode.press('Delete');
    await line('“，，”重复').waitFor({ state: 'detached' });
    await vscode.see(page.getByText('还有2项要处理：待填、数据。'), 'what is left');
  });
  it('leads to the text by a click', async () => {
    await line('45%').click();
    await vscode.see(vscode.editor.locator('.view-line').filter({ hasText: '1250件' }).first(), 'the sentence');
    await vscode.press('Control+z');
    await vscode.see(line('“，，”重复'), 'what the undo brought back');
  });
});
