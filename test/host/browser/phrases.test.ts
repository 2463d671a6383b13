import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { until } from '../check';
import { inputMethod, type InputMethod } from './inputMethod';
import { contributed, openWorkbench } from './session';
import type { Workbench } from './workbench';

const text = [
  '关于窗口服务工作情况的汇报',
  '各位领导：',
  '现将有关情况汇报如下：',
  '一、主要做法',
  '一是突出“快”，压缩办理时限。全年共受理申请2000件，平均办理时间压缩到2个工作日。',
  '二是突出“实”，优化窗口服务。设立帮办窗口，老年人办事有人领、有人帮。',
  '',
].join('\n');

/** 插入常用语 by keys and by an input method, and the 常用语 view. */
describe('常用语 on the screen', () => {
  let vscode: Workbench;
  let ime: InputMethod;
  const file = (): string => path.join(vscode.folder, '新稿.gongwen');
  const box = (): Locator => vscode.page.locator('.quick-input-widget');
  const choice = (words: string): Locator => box().locator('.monaco-list-row').filter({ hasText: words }).first();
  const row = (words: string | RegExp): Locator =>
    vscode.page.locator('.pane').locator('.monaco-list-row').filter({ hasText: words }).first();
  const saved = async (what: string, expected: string): Promise<void> => {
    await vscode.press('Control+s');
    await until(what, () => readFileSync(file(), 'utf8') === expected);
  };

  before('a window opens', async () => {
    vscode = await openWorkbench();
    ime = await inputMethod(vscode.page);
    writeFileSync(file(), text);
    await vscode.openFile('新稿.gongwen');
    await vscode.see(vscode.statusBar('字'), 'that it is a report');
    await vscode.editor.click();
    await vscode.press('Control+End');
  });
  after(() => vscode.page.context().close());

  it('offers the next point of the series first, and takes pinyin initials', async () => {
    await vscode.press('Alt+/');
    await vscode.see(choice('三是突出“”'), 'the next point');
    await vscode.see(choice('三是抓实'), 'phrases below it, with the number that is next');
    await vscode.type('hbwb');
    await vscode.see(box().locator('.monaco-list-row.focused').filter({ hasText: '汇报完毕' }), 'the phrase, in front');
    await vscode.press('Enter');
    await box().waitFor({ state: 'hidden' });
    await vscode.see(vscode.editor.locator('.view-line').filter({ hasText: '汇报完毕' }).first(), 'it in the text');
    await vscode.press('Escape', 'Escape', 'Control+z');
    await saved('one undo takes it back', text);
  });
  it('is found by Chinese words from a composing input method, whose Enter is its own', async () => {
    await vscode.press('Alt+/');
    await vscode.see(choice('三是突出“”'), 'the list');
    await ime.compose('hui', 'hui bao', 'hui bao wan');
    await ime.key('Enter');
    await ime.commit('汇报完毕');
    await vscode.see(box().locator('.monaco-list-row.focused').filter({ hasText: '汇报完毕' }), 'the phrase, in front');
    await vscode.press('Escape');
    await box().waitFor({ state: 'hidden' });
    await vscode.press('Alt+/');
    await vscode.see(choice('三是突出“”'), 'the list again');
    await vscode.press('Enter');
    await box().waitFor({ state: 'hidden' });
    await vscode.see(vscode.editor.locator('.view-line').filter({ hasText: '三是突出“”' }).first(), 'it in the text');
    await ime.type('gao', '高');
    await saved('the caret stood between the quotation marks', `${text}三是突出“高”`);
  });
  it('comes from an extension that an office hands out, too', async () => {
    await vscode.press('Alt+/');
    await vscode.see(choice('汇报完毕'), 'the list');
    await vscode.type('qzgck');
    const found = await vscode.see(choice(contributed.phrase.slice(0, 8)), 'the phrase of the extension');
    assert.match((await found.textContent()) ?? '', new RegExp(contributed.library));
    await vscode.press('Escape');
    await box().waitFor({ state: 'hidden' });
  });
  it('has a view with libraries, groups and entries, of which one is clicked or dragged into the text', async () => {
    await vscode.runCommand('公文: 筛选常用语');
    await vscode.see(box().filter({ hasText: '筛选常用语和模板' }), 'the box');
    await vscode.type('qzgck');
    await vscode.see(row(contributed.library), 'the library that came with an extension');
    await vscode.see(row(contributed.phrase.slice(0, 8)), 'its phrase');
    await vscode.press('Control+a');
    await vscode.type('tcbg');
    await vscode.see(row('特此报告'), 'what was found in the view');
    await vscode.press('Enter');
    const line = (words: string): Locator => vscode.editor.locator('.view-line').filter({ hasText: words }).first();
    await vscode.editor.click();
    await vscode.press('Control+End', 'Enter');
    await row('特此报告').click();
    await vscode.see(line('特此报告'), 'it in the text');
    await vscode.see(row('最近用过'), 'that it was used');
    await row('特此报告').dragTo(line('各位领导'));
    await vscode.see(line('各位领导：特此报告。'), 'what was dragged, where it was let go');
    await vscode.press('Escape', 'Control+z');
    await line('各位领导：特此报告。').waitFor({ state: 'detached' });
    await vscode.runCommand('公文: 清除常用语筛选');
    await vscode.page.getByText('筛选：“tcbg”').waitFor({ state: 'hidden' });
    for (const view of ['大纲', '待填', '数据核对']) {
      // Beside the buttons at its end.
      await vscode.page
        .locator('.pane-header')
        .filter({ hasText: view })
        .click({ position: { x: 12, y: 10 } });
    }
    await (await vscode.see(row(/公文起草自带\s*\d+条/), 'the library')).click();
    // A row that can be ticked is opened by its arrow.
    await vscode.press('ArrowRight');
    await vscode.see(row('结尾'), 'its groups');
    await vscode.editor.locator('.view-line').filter({ hasText: '三是突出' }).first().click();
    await vscode.press('End', 'Enter', 'Alt+/');
    await vscode.see(choice('四是突出“”'), 'the list');
    await vscode.screenshot('phrases');
    await vscode.press('Escape');
    await box().waitFor({ state: 'hidden' });
  });
  it('starts a report from File › New by pinyin, asks once who writes, and goes from blank to blank', async () => {
    await vscode.runCommand('New File...');
    await (await vscode.see(choice('新建公文（按文种）'), 'our entry')).click();
    await vscode.see(choice('法定公文'), 'the templates');
    await vscode.screenshot('new');
    await vscode.type('qingshi');
    await vscode.see(box().locator('.monaco-list-row.focused').filter({ hasText: /^请示/ }), 'it, in front');
    await vscode.press('Enter');
    for (const [name, answer] of [
      ['单位', '云溪区政务局'],
      ['主送', '云溪区政府'],
      ['署名', ''],
    ] as const) {
      await vscode.see(box().filter({ hasText: `${name}（第` }), `the question for ${name}`);
      await vscode.type(answer);
      await vscode.press('Enter');
    }
    const lines = vscode.editor.locator('.view-line');
    await vscode.see(lines.filter({ hasText: '云溪区政务局关于' }), 'the title');
    await vscode.type('购置设备');
    await vscode.press('Tab');
    await vscode.type('窗口排队久');
    await vscode.see(lines.filter({ hasText: '云溪区政务局关于购置设备的请示' }), 'the first blank, typed over');
    await vscode.see(lines.filter({ hasText: '窗口排队久。现将' }), 'the second');
    await vscode.see(lines.filter({ hasText: /^云溪区政务局$/ }), 'the signature, the same as the sender');
  });
});
