import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { groups, placeOf, rowWith } from './marks';
import { closeAll, edit, labels, problems, sample, testApi, untitled } from './reports';

describe('数据核对', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await untitled(sample.replace('27.00%', '10.00%'));
  });
  afterEach(closeAll);

  it('tells a wrong figure as it is typed, and takes it back with it', async () => {
    assert.deepEqual(problems(editor.document.uri), []);
    await edit(editor, (builder) => {
      builder.replace(placeOf(editor.document, '（占比10.00%）'), '（占比27.00%）');
    });
    const [problem] = problems(editor.document.uri);
    assert.match(problem!.message, /27\.00%/);
    await vscode.commands.executeCommand('undo');
    await (await testApi()).whenIdle(editor.document.uri);
    assert.deepEqual(problems(editor.document.uri), []);
    await vscode.commands.executeCommand('redo');
    await (await testApi()).whenIdle(editor.document.uri);
    assert.equal(problems(editor.document.uri).length, 1);
  });
  it('is taken by a candidate, which undo takes back', async () => {
    await edit(editor, (builder) => {
      builder.replace(placeOf(editor.document, '（占比10.00%）'), '（占比27.00%）');
    });
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      problems(editor.document.uri)[0]!.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const candidate = actions.find(({ title }) => title.includes('改为“10.00%”'));
    await vscode.workspace.applyEdit(candidate!.edit!);
    await until('the problem is gone', () => problems(editor.document.uri).length === 0);
    await vscode.commands.executeCommand('undo');
    await until('the problem is back', () => problems(editor.document.uri).length === 1);
  });
  it('lists claims by verdict and section, each with the places of its figures', async () => {
    const rows = (await testApi()).rows('statistics');
    const holds = rows.find(({ label }) => label === '相符')!;
    const section = holds.children.find(({ label }) => label.startsWith('一是突出'));
    assert.ok(section, JSON.stringify(labels(rows)));
    const share = rowWith(section.children, '800件 ÷ 2000件');
    assert.ok(share, JSON.stringify(labels(rows)));
    assert.equal(share.children.length, 3);
    assert.equal(share.children.filter(({ description }) => description === '文中所写').length, 1);
    assert.ok(rowWith(share.children, '受理申请2000件'));
    assert.equal((await groups())['不符'], undefined);
  });
});
