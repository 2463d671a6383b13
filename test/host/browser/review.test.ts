import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The page of the check as a reviewer uses it: by keys from line to line, by a click to the text. */
describe('送审前检查 on the screen', () => {
  let vscode: Workbench;
  let page: FrameLocator;

  const line = (words: string): Locator => page.locator('button.line').filter({ hasText: words }).first();

  before('a window opens with a report that is not ready', async () => {
    vscode = await openWorkbench({ settings: { 'gongwen.check.formatOnPaste': true } });
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
    await line('“，，”重复').click();
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
});
