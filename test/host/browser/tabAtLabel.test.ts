import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../check';
import { inputMethod } from './inputMethod';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const report = '关于窗口服务情况的汇报\n各位领导：\n现将有关情况汇报如下：\n一、总体情况\n全年平稳。\n二、存在问题';

describe('Tab at a label', () => {
  let vscode: Workbench;
  let file: string;

  const open = async (settings: Readonly<Record<string, unknown>>): Promise<void> => {
    vscode = await openWorkbench({
      settings: { ...settings, 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 50 },
    });
    file = path.join(vscode.folder, '新稿.gongwen');
    writeFileSync(file, report);
    await vscode.openFile('新稿.gongwen');
    await vscode.see(vscode.statusBar('待填'), 'the report');
    await vscode.editor.click();
    await vscode.press('Control+End', 'Home');
  };
  const saved = (last: string | RegExp): Promise<unknown> =>
    until(`the last line is ${String(last)}`, () => {
      const line = readFileSync(file, 'utf8').split('\n').at(-1)!;
      return typeof last === 'string' ? line === last : last.test(line);
    });
  /** Waits until the extension knows where the caret is: it answers in turn, and says that there is no blank to go to. */
  const extensionSees = async (): Promise<void> => {
    await vscode.press('Control+F8');
    await vscode.see(vscode.statusBar('没有待填处'), 'that there is no blank');
  };
  afterEach(() => vscode.page.context().close());

  it('changes the level of the section, and Shift+Tab changes it back, where the writer has chosen so', async () => {
    await open({ 'gongwen.outline.tabAtLabel': true });
    await extensionSees();
    await vscode.press('Tab');
    await saved('（一）存在问题');
    await vscode.press('Shift+Tab');
    await saved('二、存在问题');
    const ime = await inputMethod(vscode.page);
    await ime.compose('d', 'dui');
    await ime.key('Tab');
    await ime.commit('对照看');
    await saved('对照看二、存在问题');
  });
  it('is Tab where nobody has', async () => {
    await open({});
    await vscode.press('Tab');
    await saved(/^\s+二、存在问题$/);
  });
});
