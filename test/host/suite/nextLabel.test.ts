import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { closeAll, testApi, untitled, withSetting } from './reports';

const head = '关于窗口服务情况的汇报\n各位领导：\n现将有关情况汇报如下：\n';

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(command, ...args);

/** A report with the caret behind `text`, and `rest` behind the caret. */
async function write(text: string, language = 'gongwen', rest = ''): Promise<vscode.TextEditor> {
  const editor = await untitled(head + text + rest, language);
  assert.equal((await testApi()).isReport(editor.document.uri), true);
  const caret = editor.document.positionAt(editor.document.getText().length - rest.length);
  editor.selection = new vscode.Selection(caret, caret);
  return editor;
}

/** Takes what is shown at the caret, which nothing but typing has asked for. */
async function take(editor: vscode.TextEditor, seconds = 10): Promise<boolean> {
  const before = editor.document.getText();
  return until(
    'an inline completion is taken',
    async () => {
      await run('editor.action.inlineSuggest.commit');
      return editor.document.getText() !== before;
    },
    seconds,
  ).catch(() => false);
}

const line = (editor: vscode.TextEditor): string => editor.document.lineAt(editor.selection.active).text;

describe('the next label', () => {
  afterEach(closeAll);

  for (const [language, written, next] of [
    ['gongwen', '一、总体情况', '二、'],
    ['gongwen', '一、总体情况\n　　（一）受理情况。全年平稳。', '　　（二）'],
    ['gongwen', '1. 受理情况。全年平稳。', '2. '],
    ['markdown', '## 一、总体情况', '## 二、'],
    ['markdown', '一是抓学习。读原著。\n\n二是抓落实。逐项推进。', '三是'],
  ] as const) {
    it(`is shown behind “${written}” and Enter in a ${language} report, and taken and given back in one step`, async () => {
      const editor = await write(written, language);
      await run('type', { text: '\n' });
      const before = editor.document.getText();
      assert.equal(await take(editor), true);
      assert.equal(line(editor), next);
      assert.ok(editor.selection.active.isEqual(editor.document.lineAt(editor.document.lineCount - 1).range.end));
      await run('undo');
      assert.equal(editor.document.getText(), before);
    });
  }
  it('puts the caret between the quotation marks that the titles share', async () => {
    const editor = await write('一是突出“快”，压缩时限。全年平稳。\n二是突出“实”，优化服务。全年平稳。');
    await run('type', { text: '\n' });
    assert.equal(await take(editor), true);
    assert.equal(line(editor), '三是突出“”');
    assert.equal(editor.selection.active.character, 5);
    await run('type', { text: '新' });
    assert.equal(line(editor), '三是突出“新”');
  });
  it('is shown in the line behind a semicolon', async () => {
    const editor = await write('重点抓好三项工作：一是抓学习；二是抓落实');
    await run('type', { text: '；' });
    assert.equal(await take(editor), true);
    assert.match(line(editor), /二是抓落实；三是$/);
  });
  it('may be that of another level', async () => {
    const editor = await write('一、总体情况\n（一）受理情况。全年平稳。');
    await run('type', { text: '\n' });
    await until('the other level is taken', async () => {
      if (line(editor) !== '') await run('undo');
      await run('editor.action.inlineSuggest.trigger');
      await run('editor.action.inlineSuggest.showNext');
      await run('editor.action.inlineSuggest.commit');
      return line(editor) === '二、';
    });
  });
  it('is not written where any other key goes on', async () => {
    const editor = await write('一、总体情况', 'gongwen', '\n二、存在问题');
    const before = editor.document.getText();
    await run('type', { text: '\n' });
    await run('type', { text: '今年' });
    assert.equal(await take(editor, 1), false);
    assert.equal(editor.document.getText(), before.replace('总体情况', '总体情况\n今年'));
  });
  it('is none where the setting is off', async () => {
    await withSetting('gongwen.outline.nextLabel', false, async () => {
      const editor = await write('一、总体情况');
      await run('type', { text: '\n' });
      await run('editor.action.inlineSuggest.trigger');
      assert.equal(await take(editor, 2), false);
      assert.equal(line(editor), '');
    });
  });
  it('is none in a text that is no report', async () => {
    const editor = await untitled('一、买菜', 'plaintext');
    assert.equal((await testApi()).isReport(editor.document.uri), false);
    const { end } = editor.document.lineAt(0).range;
    editor.selection = new vscode.Selection(end, end);
    await run('type', { text: '\n' });
    assert.equal(await take(editor, 1), false);
  });
  it('leaves Enter as it is, between brackets too', async () => {
    const editor = await write('一、总体情况（', 'gongwen', '）');
    await run('type', { text: '\n' });
    assert.equal(editor.document.getText(), `${head}一、总体情况（\n）`);
  });
});
