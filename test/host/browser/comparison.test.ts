import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const draft = '示例二 会议汇报.txt';
const later = '处长改.txt';

/** Two drafts side by side as a reviewer sees them. */
describe('两稿比对 on the screen', () => {
  let vscode: Workbench;

  const row = (text: string): Locator =>
    vscode.page.locator('.pane-body .monaco-list-row').filter({ hasText: text }).first();

  before('a window opens with two drafts', async () => {
    vscode = await openWorkbench();
    const text = readFileSync(path.join(vscode.folder, 'samples', draft), 'utf8');
    const changed = text
      .replace('投诉类1674件（占比13.98%）', '投诉类1674件（占比19.38%）')
      .replace('隐患176处', '隐患196处')
      .replace('二是突出“快”，压缩办理时限', '二是突出“速”，缩短办理时限');
    writeFileSync(path.join(vscode.folder, 'samples', later), changed);
    await vscode.openFile(draft);
    await vscode.openFile(later);
    await vscode.see(vscode.statusBar('字'), 'the count of characters');
  });
  after(() => vscode.page.context().close());

  it('lists the changed figures first, and opens both drafts at one of them', async () => {
    const choice = (words: string): Locator =>
      vscode.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: words }).first();
    await vscode.press('F1');
    await vscode.type('公文: 两稿比对');
    await (await vscode.see(choice('两稿比对…'), 'the command')).click();
    await (await vscode.see(choice(draft), 'the other draft that is open')).click();
    await vscode.see(row('数据有改动'), 'the changed figures');
    await (await vscode.see(row('176处 → 196处'), 'a changed figure')).click();
    await vscode.see(vscode.page.locator('.monaco-diff-editor').first(), 'both drafts side by side');
    await vscode.see(row('改写'), 'the sections that were rewritten');
    await vscode.screenshot('comparison');
  });
  it('is closed with its view', async () => {
    await vscode.runCommand('公文: 关闭比对');
    await row('数据有改动').waitFor({ state: 'detached' });
  });
  it('is not all that tells drafts apart: 查重 lists what the later one took over', async () => {
    const choice = (words: string): Locator =>
      vscode.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: words }).first();
    await vscode.openFile(later);
    await vscode.press('F1');
    await vscode.type('公文: 查重');
    await (await vscode.see(choice('查重…'), 'the command')).click();
    await vscode.see(choice('选一个文件夹…'), 'the question for a folder, that of the window first');
    await vscode.press('Enter');
    await vscode.see(row('与以前的报告相同或相近'), 'what was taken over');
    await vscode.see(row('个数没有改'), 'the figures that stayed');
    await vscode.screenshot('material');
    await vscode.runCommand('公文: 关闭素材');
  });
});
