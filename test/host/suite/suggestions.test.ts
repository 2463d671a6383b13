import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { closeAll, testApi, untitled, withSetting } from './reports';

const head = ['关于窗口服务情况的汇报', '各位领导：', '现将有关情况汇报如下：', '一、总体情况'].join('\n');
const list = '全年共受理申请3116件，其中，甲类552件（占比**%）、乙类1200件（占比38.51%）。';

/** A report with this line in it, and the caret behind `before`. */
async function write(line: string, before: string): Promise<vscode.TextEditor> {
  const editor = await untitled(`${head}\n${line}\n汇报完毕，请批评指正。`);
  assert.equal((await testApi()).isReport(editor.document.uri), true);
  const at = editor.document.getText().indexOf(before) + before.length;
  const caret = editor.document.positionAt(at);
  editor.selection = new vscode.Selection(caret, caret);
  return editor;
}

const line = (editor: vscode.TextEditor): string => editor.document.lineAt(4).text;

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(command);

/**
 * Takes the inline completion at the caret, asked for as often as it takes to show one. The list that a phrase may have
 * opened goes first: it hides what its choice does not lead to.
 */
async function takeInline(editor: vscode.TextEditor, seconds: number): Promise<boolean> {
  const before = line(editor);
  return until(
    'an inline completion is taken',
    async () => {
      await run('hideSuggestWidget');
      await run('editor.action.inlineSuggest.trigger');
      await run('editor.action.inlineSuggest.commit');
      return line(editor) !== before;
    },
    seconds,
  ).catch(() => false);
}

describe('suggestions', () => {
  afterEach(closeAll);

  it('at a mask are completions that replace it whole, with their working', async () => {
    const editor = await write(list, '占比*');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const item = items.find(({ detail }) => detail === '552件 ÷ 3116件 = 17.72%');
    assert.ok(item, items.map(({ label }) => JSON.stringify(label)).join());
    assert.equal(item.insertText, '17.72');
    assert.equal(editor.document.getText(item.range as vscode.Range), '**');
  });
  for (const [where, before] of [
    ['inside of', '占比*'],
    ['behind', '占比**'],
  ] as const) {
    it(`are taken from the list ${where} a mask, and taken back in one step`, async () => {
      const editor = await write(list, before);
      await until('the number is in the text', async () => {
        await run('editor.action.triggerSuggest');
        await run('acceptSelectedSuggestion');
        return line(editor) === list.replace('**', '17.72');
      });
      await run('undo');
      assert.equal(line(editor), list);
    });
  }
  it('are taken from the list where 下一处待填 has selected the mask', async () => {
    const editor = await write(list, head);
    await run('gongwen.nextPlaceholder');
    assert.equal(editor.document.getText(editor.selection), '**');
    await until('the number is in the text', async () => {
      await run('editor.action.triggerSuggest');
      await run('acceptSelectedSuggestion');
      return line(editor) === list.replace('**', '17.72');
    });
  });
  it('are quick fixes at a mask, never preferred', async () => {
    const editor = await write(list, '占比*');
    const { uri } = editor.document;
    const at = new vscode.Range(editor.selection.active, editor.selection.active);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      at,
    );
    const action = actions.find(({ title }) => title === '填入17.72%（552件 ÷ 3116件 = 17.72%）');
    assert.ok(action?.edit, actions.map(({ title }) => title).join());
    assert.notEqual(action.isPreferred, true);
    await vscode.workspace.applyEdit(action.edit);
    assert.equal(line(editor), list.replace('**', '17.72'));
    await run('undo');
    assert.equal(line(editor), list);
  });
  it('are nowhere else', async () => {
    const editor = await write(list, '甲类');
    const { uri } = editor.document;
    const { active } = editor.selection;
    const at = new vscode.Range(active, active);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      at,
    );
    assert.deepEqual(
      actions.filter(({ title }) => title.startsWith('填入')),
      [],
    );
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      active,
    );
    assert.deepEqual(
      items.filter(({ detail }) => detail?.includes('÷')),
      [],
    );
  });

  const unfinished = '全年共受理申请3116件，其中，甲类552件，占。';
  it('while a share is being written are shown at the caret and taken in one step', async () => {
    const editor = await write(unfinished, '甲类552件，占');
    await vscode.commands.executeCommand('type', { text: '比' });
    assert.equal(await takeInline(editor, 10), true);
    assert.equal(line(editor), unfinished.replace('占。', '占比17.72%。'));
    await run('undo');
    assert.equal(line(editor), unfinished.replace('占。', '占比。'));
  });
  it('while a share is being written stand in the list that a phrase has opened', async () => {
    const editor = await write(unfinished, '甲类552件，占');
    await vscode.commands.executeCommand('type', { text: '比' });
    await until('the number is in the text', async () => {
      await run('editor.action.triggerSuggest');
      await run('acceptSelectedSuggestion');
      return line(editor) === unfinished.replace('占。', '占比17.72%。');
    });
  });
  it('while a growth rate is being written go on from the digits that are typed', async () => {
    const growth = '受理窗口由上年的80个增加到120个，增长，群众更满意。';
    const editor = await write(growth, '120个，增长');
    await vscode.commands.executeCommand('type', { text: '5' });
    assert.equal(await takeInline(editor, 10), true);
    assert.equal(line(editor), growth.replace('增长，', '增长50.0%，'));
  });
  it('while writing are not made where the setting is off, nor where nothing is known', async () => {
    await withSetting('gongwen.statistics.inlineSuggestions', false, async () => {
      const editor = await write(unfinished, '甲类552件，占');
      assert.equal(await takeInline(editor, 2), false);
    });
    const other = '全年共受理申请3116件，群众满意，占。';
    assert.equal(await takeInline(await write(other, '群众满意，占'), 2), false);
  });
});
