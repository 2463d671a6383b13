import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { createReportService } from '../../../src/service';
import { until } from '../check';
import { newest, openWorkbench } from './session';
import type { Workbench } from './workbench';

/** The walk through the figures and the sheet, as a reviewer goes through them with keys. */
describe('figures, one by one', () => {
  let vscode: Workbench;

  const row = (text: string): Locator => vscode.page.locator('.pane-body .monaco-list-row').filter({ hasText: text });
  const panel = (): Locator => vscode.page.locator('.quick-input-widget');
  const title = (text: string | RegExp): Locator => panel().locator('.quick-input-title').filter({ hasText: text });
  const selected = async (count: number, what: string): Promise<void> => {
    await vscode.see(vscode.statusBar(`(${count} selected)`), what);
  };
  /** Clicks one of the buttons above the 数据核对 view. */
  const titleBar = async (name: string): Promise<void> => {
    const header = vscode.page.locator('.pane-header').filter({ hasText: '数据核对' });
    await header.hover();
    await header.locator(`.action-label[aria-label*="${name}"]`).click();
  };
  /** Types the path of a file into the dialog that is open, once the dialog has read its folder. */
  const choose = async (file: string): Promise<void> => {
    await vscode.see(panel().locator('.monaco-list-row').first(), 'the files of the folder');
    const input = panel().locator('.quick-input-box input');
    await input.fill(file);
    // The dialog takes no answer while it reads a folder, and does not say when it has done so.
    const closed = (): Promise<boolean> =>
      panel()
        .waitFor({ state: 'hidden', timeout: 500 })
        .then(
          () => true,
          () => false,
        );
    await until('the dialog is closed', async () => {
      await input.press('Enter', { timeout: 500 }).catch(() => undefined);
      return closed();
    });
  };

  before('a window opens', async () => {
    vscode = await openWorkbench();
    await vscode.openFile('示例二 会议汇报.txt');
    await (await vscode.see(vscode.statusBar('数据 1处不符'), 'the wrong figure')).click();
    await (await vscode.see(row('13.98%'), 'its working in the view')).click();
    await selected(6, 'the share');
    await vscode.editor.click();
  });
  after(() => vscode.page.context().close());

  it('are gone through with a key, from the editor and from the panel itself', async () => {
    await vscode.press('Control+Home');
    await vscode.press('Control+F9');
    await vscode.see(title('逐个核对数据 1/23 · 未核对23处'), 'the panel at the first figure');
    await vscode.press('Control+F9');
    await vscode.see(title('逐个核对数据 2/23'), 'the second figure');
    await vscode.press('Control+Shift+F9', 'Control+Shift+F9');
    await vscode.see(title('逐个核对数据 23/23'), 'the last figure, behind the first');
  });
  it('are marked with Enter, and the panel goes on to the next', async () => {
    await vscode.press('Enter');
    await vscode.see(title('逐个核对数据 1/23 · 未核对22处'), 'the next figure that is left');
    await vscode.press('Escape');
    await panel().waitFor({ state: 'hidden' });
    await vscode.type('，');
    await vscode.see(vscode.statusBar('数据 1处不符'), 'the figures');
    await vscode.press('Control+z');
    await vscode.see(vscode.editor.locator('.view-line').filter({ hasText: '54个部门' }), 'the text as it was');
  });
  it('take a doubt with its note, which stands in the view', async () => {
    await row('13.98%').first().click();
    await selected(6, 'the share');
    await vscode.press('Control+Shift+F9');
    await vscode.see(panel().locator('input[placeholder*="【1674件】"]'), 'the figure before');
    await vscode.press('Control+F9');
    await vscode.see(panel().locator('input[placeholder*="【13.98%】"]'), 'the sentence with the figure');
    await vscode.screenshot('figures');
    await vscode.press('ArrowDown', 'Enter');
    await vscode.see(title('“13.98%”有疑问'), 'the question');
    await vscode.type('等热线办回复');
    await vscode.press('Enter');
    await vscode.see(title('逐个核对数据 11/23 · 未核对21处'), 'the next figure');
    await vscode.press('Escape');
    await vscode.see(row('有疑问').first(), 'the doubt in the view');
  });
  it('change by a returned sheet where the writer ticks it, and nowhere else', async () => {
    const sheet = path.join(vscode.folder, '核对表.csv');
    await titleBar('导出数据核对表');
    await vscode.see(title('导出数据核对表'), 'the dialog');
    await choose(sheet);
    await until('the sheet is written', () => existsSync(sheet));
    const text = readFileSync(sheet, 'utf8');
    const answered = text.replace(/,13\.98%,/, ',19.38%,').replace(/,10\.22%,/, ',10.23%,');
    assert.notEqual(answered, text);
    writeFileSync(sheet, answered);
    await titleBar('读回数据核对表');
    await vscode.see(title('读回数据核对表'), 'the dialog');
    await choose(sheet);
    const preview = vscode.page.locator('.bulk-edit-panel');
    const change = preview.locator('.monaco-list-row').filter({ hasText: '19.38%' });
    await vscode.see(change, 'the change in the preview');
    // An input in older versions of VS Code, a toggle of its own in newer ones.
    assert.equal(await preview.getByRole('checkbox', { checked: true }).count(), 0);
    await change.getByRole('checkbox').click();
    await vscode.see(change.getByRole('checkbox', { checked: true }), 'the tick');
    await preview.locator('.monaco-button').first().click();
    await vscode.see(vscode.statusBar('数据 0处不符'), 'the figure that fits');
    const shown = (await vscode.editor.locator('.view-lines').innerText()).replaceAll('\u00a0', ' ');
    assert.match(shown, /19\.38%/);
    assert.match(shown, /10\.22%/);
  });
});

/** Puts a mark 核实无误 for every figure of a sample into the folder's `.gongwen/`, as a team's repository would bring it. */
function markAll(folder: string, name: string): void {
  const service = createReportService({ log: () => undefined });
  const report = service.parse(readFileSync(path.join(folder, name), 'utf8'));
  const figures = service.checkedFigures(report, service.claims(report));
  const marks = figures.map(({ fingerprint }) => [fingerprint, { schema: 1, fingerprint, state: 'verified' }] as const);
  const file = path.join(folder, service.marksPath('/folder', `/folder/${name}`)!);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, service.printMarks(new Map(marks)));
}

describe("a team's marks", () => {
  const report = '示例二 会议汇报.txt';

  it('settle what they are about', async () => {
    const vscode = await openWorkbench();
    markAll(vscode.folder, `samples/${report}`);
    await vscode.openFile(report);
    await vscode.see(vscode.statusBar('数据 0处不符'), 'the figures, all settled');
    await vscode.page.context().close();
  });
  it('silence nothing in a folder that is not trusted', async () => {
    const vscode = await openWorkbench({ trusted: false });
    if (!newest) {
      const no = vscode.page.locator('.monaco-dialog-box .monaco-button').filter({ hasText: "No, I don't trust" });
      await (await vscode.see(no, 'the question whether the folder is trusted')).click();
    }
    await vscode.see(vscode.statusBar('Restricted Mode'), 'Restricted Mode');
    markAll(vscode.folder, `samples/${report}`);
    const off = JSON.stringify({ schema: 1, rules: { statistics: 'off' } });
    writeFileSync(path.join(vscode.folder, '.gongwen/check.json'), off);
    await vscode.openFile(report);
    await vscode.see(vscode.statusBar('数据 1处不符'), 'the wrong figure');
    await vscode.press('Control+F7');
    const page = vscode.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await vscode.see(page.getByText('还有1项要处理：数据。'), 'what the settings of the folder would have silenced');
    await vscode.see(
      page.getByText('工作区不受信任，本单位的关系、口径和检查设置没有读取。'),
      'that they were not read',
    );
    await (await vscode.see(vscode.statusBar('数据 1处不符'), 'the wrong figure')).click();
    const rows = vscode.page.locator('.pane-body .monaco-list-row');
    await vscode.see(rows.filter({ hasText: '13.98%' }), 'its working in the view');
    assert.equal(await rows.filter({ hasText: '已核实' }).count(), 0);
    await vscode.page.context().close();
  });
});

describe('lists about figures', () => {
  let vscode: Workbench;
  const rows = (text: string): Locator =>
    vscode.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: text }).first();
  const write = (name: string, ...lines: readonly string[]): void => {
    writeFileSync(path.join(vscode.folder, name), lines.join('\n'));
  };

  before('a window opens', async () => {
    vscode = await openWorkbench();
  });
  after(() => vscode.page.context().close());

  it('与上年相同 is confirmed in its list, by the key and by the button of a row', async () => {
    const year = (name: string, at: number, done: number): void => {
      write(name, `云溪区${at}年工作总结`, '一、工作情况', `全年受理申请2234件，新增便民点5个，办结${done}件。`, '二、打算', '抓好落实。'); // prettier-ignore
    };
    year('上年总结.txt', 2024, 1800);
    year('今年总结.txt', 2025, 1900);
    await vscode.openFile('上年总结.txt');
    await vscode.openFile('今年总结.txt');
    await vscode.runCommand('公文: 与上年相同');
    await (await vscode.see(rows('上年总结'), "last year's file")).click();
    await vscode.see(rows('受理申请【2234件】'), 'the first figure');
    await vscode.press('Control+F9');
    await rows('受理申请【2234件】').waitFor({ state: 'hidden' });
    const second = await vscode.see(rows('便民点【5个】'), 'the second figure');
    await second.hover();
    await second.locator('.action-label').click();
    await second.waitFor({ state: 'hidden' });
    await vscode.see(rows('抓好落实'), 'the paragraph that is left');
    await vscode.press('Escape');
  });

  it('核对来源 says both values, and a table that is broken is told of', async () => {
    const table = (amount: string): void => {
      write('一季度.csv', '名称,数值,单位', '受理件数,1234,件', `减免费用,${amount},元`);
    };
    const told = (text: string): Locator =>
      vscode.page.locator('.notification-list-item, .notifications-toasts').filter({ hasText: text }).first();
    table('12345678.9');
    write('坏表.json', '{"受理件数":');
    write('填数汇报.txt', '云溪区窗口服务汇报', '一、情况', '今年共受理{{受理件数}}件，减免费用{{减免费用}}万元。', '二、打算', '抓好落实。'); // prettier-ignore
    await vscode.openFile('填数汇报.txt');
    await vscode.runCommand('公文: 从数据表填写');
    await (await vscode.see(rows('坏表.json'), 'the broken table')).click();
    await vscode.see(told('没有从“坏表.json”填写：JSON不完整或写错了'), 'what is wrong with it');
    await vscode.runCommand('公文: 从数据表填写');
    await (await vscode.see(rows('一季度.csv'), 'the table')).click();
    await vscode.see(rows('{{减免费用}} → 1234.57万元'), 'the figure in its unit');
    await vscode.press('Enter');
    const text = vscode.editor.locator('.view-line').filter({ hasText: '今年共受理1234件，减免费用1234.57万元' });
    await vscode.see(text.first(), 'the text, filled');
    table('12355678.9');
    await vscode.runCommand('公文: 核对来源');
    await vscode.see(rows('文中1234.57万元，表中12355678.9元'), 'both values');
    await vscode.press('Escape');
  });
});
