import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, FrameLocator, Locator } from 'playwright-core';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const text = `关于云溪镇民生实事办理情况的汇报
各位领导：
今年以来，云溪镇把民生实事作为头等大事来抓，群众反映的问题逐一登记、逐一回访。现将有关情况汇报如下：
一、办理情况
全镇共收到群众诉求1250件，其中道路类500件，占40%；已办结**件。
（一）道路硬化。硬化村道12条36公里，惠及群众2300户。群众出行难的问题得到解决，群众满意度稳步提高，道路养护责任落实到村、到组、到人，形成长效机制。
（二）饮水安全。改造管网3公里，新增供水点**处，****户群众喝上了放心水。
（三）窗口服务。窗口办理时限压缩一半，群众办事只进一扇门。
二、存在问题
一些实事进度偏慢，部分村组回访不够及时，群众还有意见。
三、下一步打算
力争年底前全部完成，继续听取群众意见，把道路、饮水、窗口三件实事办好，请各村抓好落实。
汇报完毕，不当之处，请批评指正。
`;

/** 体检 as a person reads it: by roles, by keys, in every theme. */
describe('体检 on the screen', () => {
  let vscode: Workbench;
  let page: FrameLocator;

  const row = (name: string): Locator => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  const word = (name: string): Locator => page.locator('#words').getByRole('button', { name });
  /** The workbench takes up what its folder's settings say. */
  const wear = async (theme: string, mark: string): Promise<void> => {
    mkdirSync(path.join(vscode.folder, '.vscode'), { recursive: true });
    writeFileSync(
      path.join(vscode.folder, '.vscode/settings.json'),
      JSON.stringify({ 'workbench.colorTheme': theme, 'window.autoDetectColorScheme': false }),
    );
    await vscode.see(page.locator(`body.${mark}`), `the page in ${theme}`);
  };

  const frame = async (): Promise<Frame> => (await (await page.locator('body').elementHandle()).ownerFrame())!;
  const inPage = async <Result>(expression: string): Promise<Result> => (await frame()).evaluate<Result>(expression);

  before('a window opens with a report and its page', async () => {
    vscode = await openWorkbench();
    mkdirSync(path.join(vscode.folder, '体检'));
    writeFileSync(path.join(vscode.folder, '体检/民生实事.txt'), text);
    await vscode.openFile('民生实事.txt');
    await (await vscode.see(vscode.statusBar('字'), 'the count of characters')).click();
    page = vscode.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await vscode.see(page.getByRole('heading', { name: '各节篇幅' }), 'the page');
  });
  after(() => vscode.page.context().close());

  it('is read by roles: each chart is a picture with a sentence, and a table that says the same', async () => {
    const cells = page.getByRole('table', { name: '各节篇幅' }).getByRole('row').nth(1).getByRole('cell');
    assert.equal(await cells.count(), 4);
    await vscode.see(row('（一）道路硬化').getByRole('cell').first(), 'the length of a section');
    await vscode.see(page.getByRole('img', { name: /^数据和待填图。全文数据8处，待填3处。$/ }), 'the words of a chart');
    assert.equal(await page.getByRole('img').count(), 4);
    const folded = page.getByText('表格：数据和待填');
    await folded.focus();
    await vscode.press('Enter');
    const water = page
      .getByRole('table', { name: '数据和待填' })
      .getByRole('row')
      .filter({ hasText: '（二）饮水安全' });
    assert.deepEqual(await water.getByRole('cell').allInnerTexts(), ['1', '2']);
    await folded.click();
  });

  it('has its pictures, in light, dark and high contrast', async () => {
    await word('群众').click();
    await vscode.see(page.getByText(/^“群众”第1处，共9处，第3行/), 'the first place of a word');
    for (const [theme, mark, name, top] of [
      ['Default Light Modern', 'vscode-light', 'vitals', '体检'],
      ['Default High Contrast', 'vscode-high-contrast', 'vitals-contrast', '各节篇幅'],
      ['Default Dark Modern', 'vscode-dark', 'vitals-dark', '数据和待填'],
    ] as const) {
      await wear(theme, mark);
      // No picture is empty: something is drawn on every canvas.
      const ink = await inPage<readonly boolean[]>(`[...document.querySelectorAll('canvas')].map((canvas) =>
        canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0))`);
      assert.deepEqual(ink, [true, true, true, true]);
      await inPage(`[...document.querySelectorAll('h1, h2')].find((heading) => heading.textContent === '${top}').scrollIntoView()`); // prettier-ignore
      await vscode.screenshot(name);
    }
  });

  it('is walked through by keys alone, twice as large too', async () => {
    await word('群众').focus();
    await vscode.press('ArrowDown', 'ArrowDown');
    await vscode.see(page.getByText(/^“群众”第3处，共9处/), 'the third place');
    await vscode.press('Escape', 'ArrowRight', 'Enter');
    await vscode.see(page.locator('#words [aria-pressed="true"]:focus'), 'another word, with the focus');
    await page.getByRole('button', { name: '到文中' }).focus();
    await vscode.press('Enter');
    await vscode.see(vscode.editor.locator('.cursors-layer .cursor').first(), 'the caret in the text');
    // Nothing goes out to the side, once the charts are drawn anew.
    await inPage(`document.body.style.zoom = 2`);
    await (
      await frame()
    ).waitForFunction('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
  });
});
