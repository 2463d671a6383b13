import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const text = [
  '各位代表：',
  '现在，我向大会报告云溪镇民生实事办理情况，请予审议。',
  '一、办理情况',
  '（一）总体情况',
  '截至目前，完成**件、实施中**件、等待**件，合计**件。',
  '全年受理申请2000件，其中，设立登记类800件，占比**.**%。',
  '（二）主要做法',
  '制定《**村实事清单》，投入资金****.**万元，惠及群众**户。',
  '二、下一步打算',
  '力争**月底前全部完成，请各村抓好落实。',
  '',
].join('\n');

/** The form as a person fills it in: real keys in the page, the text beside it. */
describe('填报数据 on the screen', () => {
  let vscode: Workbench;
  let page: FrameLocator;

  const field = (at: number): Locator => page.locator('.row .field').nth(at);
  const row = (at: number): Locator => page.locator('.row').nth(at);
  const line = (words: string): Locator => vscode.page.locator('.view-line').filter({ hasText: words }).first();
  const hasFocus = (at: number): Promise<Locator> => vscode.see(field(at).and(page.locator(':focus')), `field ${at}`);

  before('a window opens with a report and its form', async () => {
    vscode = await openWorkbench();
    mkdirSync(path.join(vscode.folder, '填报'));
    writeFileSync(path.join(vscode.folder, '填报/民生实事.txt'), text);
    await vscode.openFile('民生实事.txt');
    await vscode.see(vscode.statusBar('待填 9'), 'the count of blanks');
    await vscode.runCommand('公文: 填报数据');
    page = vscode.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await vscode.see(field(8), 'the last field');
  });
  after(() => vscode.page.context().close());

  it('is filled in with Tab, and shows each sentence as it will read', async () => {
    await field(0).click();
    for (const value of ['30', '20', '12', '60']) {
      await vscode.page.keyboard.type(value);
      await vscode.page.keyboard.press('Tab');
    }
    await hasFocus(4);
    await vscode.see(row(0).filter({ hasText: '完成30件、实施中20件、等待12件，合计60件' }), 'the sentence, filled');
    await vscode.see(page.getByText('已填4/9'), 'the count');
    await vscode.see(line('完成**件、实施中**件、等待**件，合计**件'), 'the text, untouched');
  });
  it('checks the sum as it is typed', async () => {
    await vscode.see(row(2).locator('.violated').filter({ hasText: '不符' }), 'the sum that is wrong');
    await field(2).fill('10');
    await vscode.see(row(2).locator('.holds').filter({ hasText: '相符' }), 'the sum that is right');
  });
  it('takes what is reckoned by Enter, and goes on by Enter', async () => {
    await field(4).focus();
    await vscode.see(row(4).locator('.offer').filter({ hasText: '可填40.00%' }), 'what is reckoned');
    await vscode.page.keyboard.press('Enter');
    await vscode.see(row(4).filter({ hasText: '占比40.00%' }), 'the share in its sentence');
    await vscode.page.keyboard.press('Enter');
    await hasFocus(5);
    await vscode.page.keyboard.insertText('石桥村');
    await vscode.see(row(5).filter({ hasText: '《石桥村实事清单》' }), 'the name, its 村 once');
  });
  it('shows only what is open, or only figures', async () => {
    await page.getByRole('button', { name: '未填' }).click();
    await vscode.see(page.locator('.row:not([hidden])').first().filter({ hasText: '投入资金' }), 'the first open one');
    assert.equal(await page.locator('.row:not([hidden])').count(), 3);
    await page.getByRole('button', { name: '数字' }).click();
    assert.equal(await page.locator('.row:not([hidden])').count(), 7);
    await page.getByRole('button', { name: '全部' }).click();
  });
  it('has its picture', async () => {
    await vscode.screenshot('fillForm');
  });
  it('keeps what was typed while it is hidden', async () => {
    const box = vscode.page.locator('.quick-input-widget');
    await vscode.press('F1');
    await vscode.see(box, 'the list of commands');
    await vscode.press('Escape');
    await box.waitFor({ state: 'hidden' });
    await vscode.page.locator('.tab').filter({ hasText: '填报：' }).click();
    await vscode.openFile('示例三 人代会专项报告.txt');
    await field(0).waitFor({ state: 'hidden' });
    await vscode.page.locator('.tab').filter({ hasText: '填报：' }).click();
    await vscode.see(field(0), 'the form again');
    assert.equal(await field(0).inputValue(), '30');
    assert.equal(await field(5).inputValue(), '石桥村');
  });
  it('puts all in with Ctrl+Enter, and one undo takes it back', async () => {
    await field(8).focus();
    await vscode.page.keyboard.press('Tab');
    await vscode.see(page.locator('#apply:focus'), 'the button behind the last field');
    await vscode.page.keyboard.press('Control+Enter');
    await vscode.see(page.getByText('已填入6处'), 'how many were put in');
    await vscode.see(line('完成30件、实施中20件、等待10件，合计60件'), 'the text, filled');
    await vscode.see(page.getByText('已填0/3'), 'the blanks that are left');
    await line('完成30件').click();
    await vscode.press('Control+z');
    await vscode.see(line('完成**件、实施中**件、等待**件，合计**件'), 'the text as it was');
    await vscode.see(page.getByText('已填6/9'), 'the values in their fields again');
  });
  it('comes back with what was typed when the window is loaded again', async () => {
    await vscode.runCommand('Developer: Reload Window');
    await vscode.see(page.getByText('已填6/9'), 'the form with its values');
    assert.equal(await field(5).inputValue(), '石桥村');
    await vscode.see(line('完成**件、实施中**件、等待**件，合计**件'), 'the text, untouched');
  });
  it('runs nothing that is not its own', async () => {
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    assert.match(
      policy ?? '',
      /^default-src 'none'; script-src 'nonce-[0-9a-f]{32}'; style-src [^;]+; base-uri 'none'/,
    );
    assert.equal(await page.locator('body').locator('[onclick], [style], script:not([nonce])').count(), 0);
  });
});
