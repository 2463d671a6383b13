import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { until } from '../check';
import { inputMethod, type InputMethod } from './inputMethod';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const head = '关于窗口服务情况的汇报\n各位领导：\n现将有关情况汇报如下：\n';

/** Typing Chinese as a writer does, with a composing input method: nothing but its words comes into the text. */
describe('a composing input method', () => {
  let vscode: Workbench;
  let ime: InputMethod;
  let files = 0;

  /** Opens a new file with this text, and puts the caret at its end. */
  const open = async (text: string, ending = 'gongwen'): Promise<string> => {
    const file = path.join(vscode.folder, `新稿${++files}.${ending}`);
    writeFileSync(file, text);
    await vscode.openFile(path.basename(file));
    await vscode.editor.click();
    await vscode.press('Control+End');
    return file;
  };
  const ghost = (text: string): Locator =>
    vscode.editor.locator('[class*="ghost-text"]').filter({ hasText: text }).first();
  const shown = (text: string): Locator => vscode.editor.locator('.view-line').filter({ hasText: text }).first();
  /** Saves the file and compares all of it. */
  const saved = async (file: string, text: string): Promise<void> => {
    await vscode.press('Control+s');
    await until(`the file is “${text.slice(head.length)}”`, () => readFileSync(file, 'utf8') === text).catch(() => {
      assert.equal(readFileSync(file, 'utf8'), text);
    });
  };

  before('a window opens', async () => {
    vscode = await openWorkbench();
    ime = await inputMethod(vscode.page);
  });
  after(() => vscode.page.context().close());

  it('sees the next label behind a heading it has composed, and Enter; Tab takes it', async () => {
    const file = await open(head);
    // The first report wakes the extension, which offers nothing at a caret before.
    await vscode.see(vscode.statusBar('待填'), 'the report, read');
    await ime.type('yi', '一、');
    await ime.type('zongti', '总体情况');
    await vscode.press('Enter');
    await vscode.see(ghost('二、'), 'the next label');
    await vscode.press('Tab');
    await vscode.see(shown('二、'), 'the label in the text');
    await ime.type('wenti', '存在问题');
    await saved(file, `${head}一、总体情况\n二、存在问题`);
  });
  it('writes only its own words where the next label is shown', async () => {
    const file = await open(`${head}一、总体情况`);
    await vscode.press('Enter');
    await vscode.see(ghost('二、'), 'the next label');
    await ime.compose('j', 'jin', 'jin nian');
    await ghost('二、').waitFor({ state: 'hidden' });
    await ime.commit('今年');
    await vscode.see(shown('今年'), 'the words');
    await saved(file, `${head}一、总体情况\n今年`);
  });
  it('keeps Tab and Enter for itself while it composes', async () => {
    const file = await open(`${head}一、总体情况`);
    await vscode.press('Enter');
    await vscode.see(ghost('二、'), 'the next label');
    await ime.compose('j', 'jin');
    await ime.key('Tab');
    await ime.key('Enter');
    await ime.commit('');
    await vscode.see(ghost('二、'), 'the next label again');
    await saved(file, `${head}一、总体情况\n`);
  });
  it('sees the computed share behind words it has composed; Tab takes it, and other words ignore it', async () => {
    const list = '全年共受理申请3116件，其中，甲类552件，';
    const file = await open(`${head}一、总体情况\n${list}`);
    await ime.type('zhanbi', '占比');
    await vscode.see(ghost('17.72%'), 'the share');
    await vscode.press('Tab');
    await saved(file, `${head}一、总体情况\n${list}占比17.72%`);
    await vscode.press('Control+z');
    await ime.compose('d', 'da');
    await ghost('17.72%').waitFor({ state: 'hidden' });
    await ime.commit('');
    await vscode.see(ghost('17.72%'), 'the share again');
    await ime.type('yue', '约');
    await ime.type('wei', '为');
    await saved(file, `${head}一、总体情况\n${list}占比约为`);
  });
  it('goes on undisturbed where the text becomes a report meanwhile', async () => {
    const begun = '关于窗口服务情况的汇报\n各位领导：\n';
    const typed = '现将有关情况汇报如下：\n一、总体情况\n今年以来，窗口服务平稳有序。\n二、存在问题\n';
    const file = await open(begun, 'txt');
    await vscode.type(typed);
    await ime.compose('d', 'dui', 'dui zhao');
    await vscode.see(vscode.statusBar('公文'), 'the language of reports');
    await vscode.see(vscode.statusBar('待填'), 'the outline and all that goes with it');
    await ime.compose('dui zhao yao', 'dui zhao yao qiu');
    await ime.commit('对照要求');
    await vscode.see(shown('对照要求'), 'the words');
    await saved(file, `${begun}${typed}对照要求`);
  });
});
