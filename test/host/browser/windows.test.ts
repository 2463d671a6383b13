import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { newest, openWorkbench } from './session';
import type { Workbench } from './workbench';

const report = '示例二 会议汇报.txt';

describe('one file without a folder', () => {
  let vscode: Workbench;

  before('a window opens', async () => {
    vscode = await openWorkbench({ only: `samples/${report}` });
  });
  after(() => vscode.page.context().close());

  it('is a report like any other, and nothing is written beside it', async () => {
    const folder = path.join(vscode.folder, 'samples');
    const before = readdirSync(folder);
    await vscode.see(vscode.page.locator('.tab.active').filter({ hasText: report }), 'its tab');
    await vscode.see(vscode.statusBar('数据 1处不符'), 'the wrong figure');
    await vscode.see(vscode.statusBar('公文'), 'its language');
    assert.deepEqual(readdirSync(folder), before);
  });
});

describe('a folder that is not trusted', () => {
  let vscode: Workbench;

  before('a window opens', async () => {
    vscode = await openWorkbench({ trusted: false });
    if (!newest) {
      // The newest VS Code asks no more.
      const no = vscode.page.locator('.monaco-dialog-box .monaco-button').filter({ hasText: "No, I don't trust" });
      await (await vscode.see(no, 'the question whether the folder is trusted')).click();
    }
    await vscode.see(vscode.statusBar('Restricted Mode'), 'Restricted Mode');
  });
  after(() => vscode.page.context().close());

  it('has its reports read and checked all the same', async () => {
    await vscode.openFile(report);
    await vscode.see(vscode.statusBar('数据 1处不符'), 'the wrong figure');
  });

  const library = (words: string): Locator =>
    vscode.page.locator('.pane').locator('.monaco-list-row').filter({ hasText: words }).first();

  it('has its shared library listed, and not read', async () => {
    const file = path.join(vscode.folder, '.gongwen/常用语/本处.txt');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, '团结奋进开新局。\n');
    await vscode.runCommand('公文: 筛选常用语');
    await vscode.press('Escape');
    await vscode.see(library('没有读取：工作区不受信任'), 'why it is not read');
  });

  it('adds no relation of its own until it is trusted', async () => {
    const relation = {
      id: 'r',
      title: '到位率',
      phrases: ['到位{a}，投资{b}，到位率{p}'],
      formula: 'p == a / b * 100',
    };
    const write = (name: string, content: unknown): void => {
      const file = path.join(vscode.folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    };
    write('.gongwen/relations/r.json', { schema: 1, relations: [relation] });
    write('关系.json', { schema: 1, relations: [{ ...relation, id: 's' }] });
    write('.vscode/settings.json', { 'gongwen.relations.files': ['关系.json'] });
    write('资金.gongwen', '关于资金到位情况的汇报\n项目到位30万元，投资50万元，到位率66%。');
    await vscode.openFile('资金.gongwen');
    await vscode.see(vscode.statusBar('数据 0处不符'), 'nothing wrong');
    await vscode.runCommand('送审前检查');
    const page = vscode.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await vscode.see(page.getByText('查过的各项没有发现问题。'), 'that nothing was found');
    await vscode.see(page.getByText('工作区不受信任', { exact: false }), 'that the folder is not trusted');
    await vscode.see(vscode.statusBar('数据 0处不符'), 'nothing wrong');
    await vscode.runCommand('Workspaces: Manage Workspace Trust');
    const trust = vscode.page.locator('.workspace-trust-editor .monaco-button').filter({ hasText: /^Trust$/ });
    await (await vscode.see(trust.first(), 'the way to trust it')).click();
    // Newer versions of VS Code show it above the editors, older ones among them.
    await vscode.press('Escape');
    await vscode.openFile('资金.gongwen');
    await vscode.see(vscode.statusBar('数据 1处不符'), 'what the team’s relation does not allow');
    await library('没有读取').waitFor({ state: 'detached' });
    await vscode.see(library('1条'), 'the library, read');
  });
});
