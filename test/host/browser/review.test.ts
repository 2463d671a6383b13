import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { until } from '../check';
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

/** As a PDF gives it: a line for each line of print. */
const broken = [
  '今年以来，我县坚持把稳就业摆在突出位置，健全县乡村三级服务网',
  '络，开展送岗位、送政策、送技能活动，全年举办招聘会二十六场，帮',
  '助三千余名群众在家门口就业，零就业家庭保持动态清零，困难人员就',
  '业率稳步提高，企业用工需求得到较好满足，劳动关系总体和谐稳定。',
].join('\n');

const isShown = (target: Locator): Promise<boolean> =>
  target.waitFor({ state: 'visible', timeout: 3000 }).then(
    () => true,
    () => false,
  );

/** The page of the check as a reviewer uses it: by keys from line to line, by a click to the text. */
describe('送审前检查 on the screen', () => {
  let vscode: Workbench;
  let page: FrameLocator;

  const textLine = (words: string): Locator => vscode.page.locator('.view-line').filter({ hasText: words }).first();
  const line = (words: string): Locator => page.locator('button.line').filter({ hasText: words }).first();

  before('a window opens with a report that is not ready', async () => {
    vscode = await openWorkbench({ settings: { 'gongwen.check.formatOnPaste': true } });
    mkdirSync(path.join(vscode.folder, '检查'));
    mkdirSync(path.join(vscode.folder, '.gongwen'));
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
    // The text has the focus for sure: a key that comes sooner is lost.
    await textLine('压实责任').click();
    await vscode.press('Control+z');
    await vscode.see(line('“，，”重复'), 'what the undo brought back');
  });
  it('tidies what is pasted and nothing else, one undo brings back what was pasted; what a PDF broke is asked about', async () => {
    const saved = async (what: string, expected: RegExp): Promise<void> => {
      await vscode.press('Control+s');
      const read = (): string => readFileSync(path.join(vscode.folder, '检查/民生实事.txt'), 'utf8');
      await until(what, () => expected.test(read())).catch(() => {
        assert.match(read(), expected);
      });
    };
    const paste = async (words: string): Promise<void> => {
      await vscode.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(words)})`);
      await vscode.press('Control+v');
    };
    const notice = (words: string): Locator => vscode.page.getByText(words).first();
    await textLine('压实责任').click();
    await vscode.press('End');
    await paste('**镇,完成１２件。。见http://a.cn/x,,y。');
    await vscode.see(notice('粘贴的文字已整理格式'), 'that it was tidied');
    await saved('what was pasted, tidied', /压实责任，，当月.*高。\*\*镇，完成12件。见http:\/\/a\.cn\/x,,y。\n/);
    await vscode.press('Control+z');
    await saved('what was pasted', /高。\*\*镇,完成１２件。。见http:\/\/a\.cn\/x,,y。\n/);
    await vscode.press('Control+z');
    await saved('what was there before', /压实责任，，当月办结率稳步提高。\n/);
    await vscode.press('Control+End');
    await paste(broken);
    const button = vscode.page.getByRole('button', { name: '整理', exact: true });
    await (await vscode.see(button, 'the offer')).click();
    await saved('whole lines', /三级服务网络，开展送岗位、送政策、送技能活动，全年举办招聘会二十六场，帮助三千余名/);
    await vscode.press('Control+z');
    await saved('the lines as they were pasted', /服务网\n络，开展/);
  });
  it('is quiet while paused; what was switched off stays so when the window is loaded again', async () => {
    await vscode.runCommand('公文: 暂停检查');
    const paused = vscode.statusBar('公文：检查已暂停');
    await vscode.see(paused, 'that the check is paused');
    await paused.click();
    await paused.waitFor({ state: 'detached' });
    // The problems list says of the check what it said when it was asked: it is asked again.
    await page.getByRole('button', { name: '重新检查' }).click();
    await vscode.see(vscode.page.locator('.squiggly-error').first(), 'the problem in the text');
    await textLine('压实责任').click();
    await vscode.press('Home', ...Array.from('一是压实责任', () => 'ArrowRight'), 'Control+.');
    const fix = vscode.page.getByText('本文不再查这条规则').first();
    // A menu that is asked for while the problems are drawn anew closes at once: it is asked for again.
    for (let attempt = 0; attempt < 3 && !(await isShown(fix)); attempt += 1) await vscode.press('Control+.');
    await vscode.see(fix, 'the quick fix');
    const chosen = vscode.page.locator('.action-widget .monaco-list-row.focused').filter({ hasText: '本文不再查' });
    for (let step = 0; step < 20 && (await chosen.count()) === 0; step += 1) await vscode.press('ArrowDown');
    await vscode.press('Enter');
    await line('“，，”重复').waitFor({ state: 'detached' });
    // On disk soon after, in the team's folder where there is one.
    await until('what was noted is on disk', () => existsSync(path.join(vscode.folder, '.gongwen/marks/检查')));
    await page.locator('h1').click();
    const inFront = vscode.page.locator('.editor-group-container.active .tab.active').filter({ hasText: '检查：' });
    await vscode.see(inFront, 'the page with the focus');
    const loaded = vscode.page.waitForEvent('load');
    await vscode.runCommand('Developer: Reload Window');
    await loaded;
    // The page comes back with the focus, and the status bar speaks of its report, whose text is beside it.
    await vscode.see(page.getByText(/^还有\d+项要处理/), 'the page again');
    await vscode.see(inFront, 'the page with the focus again');
    await vscode.see(vscode.statusBar('数据 1处不符'), 'the report known again');
    await page.getByRole('button', { name: '重新检查' }).click();
    // 待填, 数据 and what the PDF broke; no error.
    const found = vscode.page.locator('#status\\.problems').filter({ hasText: /^\s*0\s*3\s*$/ });
    await vscode.see(found, 'all but what was switched off');
  });
  it('checks a folder from the explorer: a table, each row with its lines, each line leading to its file', async () => {
    const folder = path.join(vscode.folder, '检查/乡镇');
    mkdirSync(folder);
    writeFileSync(path.join(folder, '澄湖镇.txt'), text.replaceAll('云溪镇', '澄湖镇').replace('，，', '，'));
    writeFileSync(path.join(folder, '柳林镇.txt'), text.replaceAll('云溪镇', '柳林镇').replace('占45%', '占40%'));
    writeFileSync(path.join(folder, '清河镇.txt'), text.replaceAll('云溪镇', '清河镇').replace('**', '1180').replace('，，', '，').replace('占45%', '占40%')); // prettier-ignore
    writeFileSync(path.join(folder, '照片说明.doc'), 'x');
    const tab = vscode.page.locator('.tab').filter({ hasText: '检查：民生实事' });
    // All of them: a page that is still coming back after the reload too.
    await vscode.runCommand('View: Close All Editors');
    await tab.waitFor({ state: 'detached' });
    const row = vscode.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: '检查' }).first();
    await vscode.page.keyboard.press('Control+Shift+e');
    // The new folder comes into the explorer by itself, and moves the rows.
    const inside = vscode.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: '乡镇' }).first();
    if (!(await isShown(inside))) await row.click();
    await vscode.see(inside, 'the new folder in the explorer');
    await (await vscode.see(row, 'the folder in the explorer')).click({ button: 'right' });
    const entry = vscode.page.getByRole('menuitem', { name: '送审前检查文件夹…' });
    // A click is lost on a menu that has only just opened.
    await (await vscode.see(entry, 'the entry of the menu')).hover();
    await vscode.press('Enter');
    await vscode.see(page.getByText('查了4篇文稿，3篇还有要处理的，另有1个文件没有查。'), 'what came of the folder');
    await page.getByRole('button', { name: '乡镇/柳林镇.txt' }).click();
    const slip = page.locator('button.line').filter({ hasText: '“，，”重复' });
    await vscode.see(slip, 'the line of a report');
    await vscode.screenshot('reviewFolder');
    await slip.click();
    await vscode.see(vscode.page.locator('.tab.active').filter({ hasText: '柳林镇.txt' }), 'its file');
    await vscode.see(
      vscode.page.locator('#status\\.editor\\.selection').filter({ hasText: 'Ln 6' }),
      'the place in it',
    );
  });
});
