import type { Locator } from 'playwright-core';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

/** The 大纲 view under mouse and keys: what no test inside the extension host can do. */
describe('the outline on the screen', () => {
  let vscode: Workbench;

  /** A row of the view, which is the first one of its side bar. */
  const row = (text: string): Locator =>
    vscode.page.locator('.pane').first().locator('.monaco-list-row').filter({ hasText: text }).first();
  const gone = (text: string): Promise<void> => row(text).waitFor({ state: 'detached' });
  const [first, below, second, third] = [
    '一、坚持高位推动',
    '一是突出“通”',
    '二、总结实践经验',
    '三、坚持问题导向',
  ] as const;

  const focusView = (): Promise<void> => vscode.runCommand('Focus on 大纲 View');

  before('a window opens', async () => {
    vscode = await openWorkbench();
    await vscode.openFile('示例二 会议汇报.txt');
    await (await vscode.see(vscode.statusBar('待填'), 'the count of blanks')).click();
    await vscode.see(row(first), 'the first section');
  });
  after(() => vscode.page.context().close());

  it('says how far the report is from its target', async () => {
    const box = vscode.page.locator('.quick-input-widget');
    await vscode.press('F1');
    await vscode.type('公文: 设置篇幅目标');
    await vscode.see(box.locator('.monaco-list-row').filter({ hasText: '设置篇幅目标' }).first(), 'the command');
    await vscode.press('Enter');
    await vscode.see(box.filter({ hasText: '这篇文稿要多长' }), 'the box for a target');
    await vscode.type('6分钟');
    await vscode.press('Enter');
    await vscode.see(vscode.page.getByText('约7分钟，目标6分钟，超1分钟'), 'the length beside the target');
  });
  it('folds to a level by keys while the view has the focus', async () => {
    await focusView();
    await vscode.press('Alt+1');
    await gone(below);
    await vscode.see(row(third), 'the last section of the first level');
    await vscode.press('Alt+2');
    await vscode.see(row(below), 'a section of the second level');
  });
  it('is filtered at each key, and whole again by a click', async () => {
    await focusView();
    await vscode.press('Control+l');
    await vscode.see(vscode.page.locator('.quick-input-widget').filter({ hasText: '只看有待填的' }), 'the box');
    await vscode.type('突出');
    await gone(second);
    await vscode.see(row(below), 'a row with the words');
    await vscode.press('Enter');
    await vscode.see(vscode.page.getByText('筛选：“突出”，4项'), 'what is filtered');
    await vscode.page.locator('.pane-header').filter({ hasText: '大纲' }).hover();
    await vscode.page.getByRole('button', { name: '清除大纲筛选' }).click();
    await vscode.see(row(second), 'all rows');
    // The rows below it move up when it goes: who drags before takes hold of another one.
    await vscode.page.getByText('筛选：“突出”').waitFor({ state: 'hidden' });
  });
  it('is dragged, and the labels are put right', async () => {
    await row(first).dragTo(row(third));
    await vscode.see(row('一、总结实践经验'), 'the second section, now the first');
    await vscode.see(row('三、坚持高位推动'), 'the first section, now the last');
    await vscode.see(row(below), 'what is below it');
    await vscode.editor.click();
    await vscode.press('Control+z');
    await vscode.see(row(first), 'the first section in its place');
  });
});
