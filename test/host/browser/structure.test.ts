import type { Locator } from 'playwright-core';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

/** The structure of a report changed with real keys and with the menu of a row. */
describe('the structure of a report, changed by hand', () => {
  let vscode: Workbench;

  /** The row of the outline, which alone has the number of characters. */
  const row = (label: string): Locator =>
    vscode.page.locator('.pane-body .monaco-list-row').filter({ hasText: new RegExp(`${label}.*\\d字`) });
  const focused = (label: string): Promise<Locator> =>
    vscode.see(row(label).and(vscode.page.locator('.focused')), `${label}, with the focus`);

  before('a window opens', async () => {
    vscode = await openWorkbench();
    await vscode.openFile('示例三 人代会专项报告.txt');
    await (await vscode.see(vscode.statusBar('待填'), 'the count of blanks')).click();
    await vscode.see(row('（一）厕所改造情况'), 'the outline');
  });
  after(() => vscode.page.context().close());

  it('has a menu on each row', async () => {
    await row('（一）厕所改造情况').click({ button: 'right' });
    const menu = vscode.page.locator('.monaco-menu').last();
    for (const title of ['上移本节', '降级', '在后面插入同级', '整理序号', '更改序号样式…', '删除本节'])
      await vscode.see(menu.getByText(title, { exact: true }), `${title} in the menu of a row`);
    await menu.getByText('下移本节', { exact: true }).click();
    await vscode.see(row('（二）厕所改造情况'), 'the section, moved');
  });
  it('goes on from the row that the arrow keys went to', async () => {
    await row('（二）厕所改造情况').click();
    await vscode.see(vscode.statusBar('9 selected'), 'the heading, selected');
    await row('（二）厕所改造情况').click({ button: 'right' });
    await vscode.press('Escape');
    await focused('（二）厕所改造情况');
    await vscode.press('ArrowUp', 'Alt+ArrowDown');
    await focused('（二）垃圾治理情况');
    await vscode.press('Alt+ArrowDown');
    await focused('（三）垃圾治理情况');
    await vscode.press('Alt+ArrowLeft');
    await focused('三、垃圾治理情况');
    await vscode.press('Alt+ArrowRight');
    await focused('（三）垃圾治理情况');
    await vscode.press('Control+Alt+PageUp');
    await focused('（二）垃圾治理情况');
  });
  it('brings a removed section back with one undo', async () => {
    await vscode.press('Delete');
    await vscode.see(vscode.statusBar('已删除“（二）垃圾治理情况”'), 'what was removed');
    await focused('（二）污水治理情况');
    await vscode.press('Control+z');
    await vscode.see(row('（二）垃圾治理情况'), 'the section again');
  });
  it('has keys in the text', async () => {
    await row('（二）垃圾治理情况').click();
    await vscode.see(vscode.statusBar('9 selected'), 'the heading, selected');
    await vscode.press('Control+Alt+PageUp');
    await vscode.see(row('（一）垃圾治理情况'), 'the section, moved up');
    await vscode.press('Control+Alt+PageDown', 'Control+Alt+PageDown');
    await vscode.see(row('（三）垃圾治理情况'), 'the section, moved down');
    await vscode.press('Control+Alt+BracketLeft');
    await vscode.see(row('三、垃圾治理情况'), 'the section, a level up');
    await vscode.press('Control+Alt+BracketRight');
    await vscode.see(row('（三）垃圾治理情况'), 'the section, a level down');
    await vscode.press('Control+Alt+Enter');
    await vscode.see(row('（四）'), 'a new section');
    await vscode.type('绿化提升情况');
    await vscode.see(row('（四）绿化提升情况'), 'the new section with its words');
  });
});
