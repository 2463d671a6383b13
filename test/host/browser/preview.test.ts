import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const head = [
  '关于云溪镇民生实事办理情况的汇报',
  '各位领导：',
  '今年以来，云溪镇扎实推进民生实事办理。现将有关情况汇报如下：',
  '一、办理情况',
  '一是突出“快”。截至目前，完成30件、实施中20件、等待10件，合计60件。',
];
const tail = ['二、下一步打算', '力争年底前全部完成，请各村抓好落实。', '汇报完毕，不当之处，请批评指正。', ''];
const middle = (at: number): string =>
  `（${at}）第${at}个村把群众反映的事项逐一登记、逐一回访，当月办结率稳步提高，群众更加满意，相关做法在全镇推广。`;
const text = [...head, ...Array.from({ length: 400 }, (_, at) => middle(at + 1)), ...tail].join('\n');

/** The preview as a person uses it: pages to scroll, a line to click, buttons for the clipboard. */
describe('版式预览 on the screen', () => {
  let vscode: Workbench;
  let page: FrameLocator;

  const sheets = (): Locator => page.locator('.sheet');
  const line = (words: string): Locator => page.locator('.line').filter({ hasText: words }).first();
  const textLine = (words: string): Locator => vscode.page.locator('.view-line').filter({ hasText: words }).first();
  const clipboard = (): Promise<{ readonly html: string; readonly text: string }> =>
    vscode.page.evaluate(`(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type) => (await item.getType(type)).text();
      return { html: await read('text/html'), text: await read('text/plain') };
    })()`);
  /** Sheets that have lines. */
  const filled = (): Locator => page.locator('.sheet:has(.line)');
  const top = async (at: number): Promise<number> => (await sheets().nth(at).boundingBox())!.y;

  before('a window opens with a report and its pages', async () => {
    vscode = await openWorkbench();
    mkdirSync(path.join(vscode.folder, '预览'));
    writeFileSync(path.join(vscode.folder, '预览/民生实事.txt'), text);
    await vscode.openFile('民生实事.txt');
    await (await vscode.see(vscode.statusBar('页'), 'the count of pages')).click();
    page = vscode.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await vscode.see(line('关于云溪镇民生实事办理情况的汇报'), 'the title');
  });
  after(() => vscode.page.context().close());

  it('has every page, and draws only those near what can be seen', async () => {
    const count = await sheets().count();
    assert.ok(count > 30, `${count} pages`);
    await vscode.see(page.getByText(`约${count}页`), 'the count in the page');
    assert.ok((await filled().count()) <= 6, `${await filled().count()} drawn`);
    await sheets().nth(25).scrollIntoViewIfNeeded();
    await vscode.see(sheets().nth(25).locator('.line').first(), 'a line of a far page');
    await sheets().nth(0).locator('.line').first().waitFor({ state: 'detached' });
    assert.ok((await filled().count()) <= 8, `${await filled().count()} drawn`);
    assert.equal(await sheets().nth(25).getAttribute('aria-label'), `第26页，共${count}页`);
  });
  it('goes to the text with Enter on a line, and marks the line of the caret', async () => {
    await sheets().nth(25).locator('.line').nth(3).click();
    await vscode.see(sheets().nth(25).locator('.line.caret'), 'the mark of the caret');
    await sheets().nth(25).locator('.line').nth(3).focus();
    const inFront = vscode.page.locator('.editor-group-container.active .tab.active').filter({ hasText: '预览' });
    await vscode.see(inFront, 'the preview with the focus');
    await vscode.press('ArrowDown', 'ArrowDown', 'Enter');
    const wanted = sheets().nth(25).locator('.line').nth(5).and(page.locator('.caret'));
    await vscode.see(wanted, 'the mark two lines further down');
    await vscode.see(vscode.editor.locator('.cursors-layer .cursor').first(), 'the caret in the editor');
    await vscode.page.keyboard.press('Control+Home');
  });
  it('has its picture', async () => {
    await sheets().nth(0).scrollIntoViewIfNeeded();
    await vscode.see(line('各位领导'), 'the first page');
    await line('各位领导').click();
    await vscode.see(line('各位领导').and(page.locator('.caret')), 'the mark');
    await vscode.screenshot('preview');
  });
  it('copies all, and what is selected, in both flavours', async () => {
    await page.getByRole('button', { name: '复制到 WPS/Word' }).click();
    await vscode.see(page.getByText('已复制全文'), 'that it worked');
    const all = await clipboard();
    assert.equal(all.text.replaceAll('\r\n', '\n'), text.trimEnd());
    assert.match(all.html, /mso-fareast-font-family:'仿宋_GB2312'/);
    assert.match(all.html, /mso-char-indent-count:2\.0/);
    assert.doesNotMatch(all.html, /background/);

    await textLine('各位领导').click();
    await vscode.press('Home', 'Shift+End');
    await page.getByRole('button', { name: '复制到 WPS/Word' }).click();
    await vscode.see(page.getByText('已复制选中的部分'), 'that the selection was copied');
    assert.equal((await clipboard()).text, '各位领导：');
  });
  it('follows what is typed, and stays where it is scrolled to', async () => {
    await sheets().nth(10).scrollIntoViewIfNeeded();
    const before = await top(10);
    await textLine('各位领导').click();
    await vscode.press('End');
    await vscode.type('各位代表：');
    await vscode.see(sheets().nth(0).locator('.caret').or(sheets().nth(10).locator('.line').first()), 'the pages');
    assert.equal(await top(10), before);
    // Three lines more above: the words that are to be seen stay, one page's worth of lines later.
    const kept = sheets().nth(10).locator('.line').nth(12);
    const words = await kept.innerText();
    const place = (await kept.boundingBox())!.y;
    await vscode.press('Enter');
    await vscode.type('请予审议。'.repeat(12));
    await kept.filter({ hasNotText: words }).waitFor();
    const moved = await line(words).boundingBox();
    assert.ok(Math.abs(moved!.y - place) < 2, `from ${place} to ${moved!.y}`);
    await sheets().nth(0).scrollIntoViewIfNeeded();
    await vscode.see(line('各位领导：各位代表：'), 'what was typed');
  });
  it('follows the layout that is chosen, and is larger and smaller by keys', async () => {
    const count = await sheets().count();
    await page.locator('#profile').selectOption({ label: '讲话稿' });
    await page.getByText(`约${count}页`).waitFor({ state: 'hidden' });
    assert.ok((await sheets().count()) > count);
    const width = async (): Promise<number> => (await sheets().first().boundingBox())!.width;
    const before = await width();
    await page.locator('#larger').focus();
    await vscode.press('+');
    assert.ok((await width()) > before);
    await vscode.press('0');
    assert.equal(await width(), before);
  });
  it('runs nothing that is not its own', async () => {
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    assert.match(
      policy ?? '',
      /^default-src 'none'; script-src 'nonce-[0-9a-f]{32}'; style-src [^;]+; base-uri 'none'/,
    );
    assert.equal(await page.locator('body').locator('[onclick], script:not([nonce])').count(), 0);
  });
});
