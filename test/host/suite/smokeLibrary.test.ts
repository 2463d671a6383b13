// The library that comes with the extension, in the desktop's extension host and in the browser's.
import * as vscode from 'vscode';
import { ok, same, until } from '../check';
import { closeAll, testApi, untitled } from './reports';

describe('模板 and 常用语（网页和桌面）', () => {
  afterEach(closeAll);

  it('are read when they are first asked for, and not before', async () => {
    const api = await testApi();
    await api.phrases.ready();
    const builtin = api.rows('phrases').find(({ label }) => label === '公文起草自带');
    ok(builtin !== undefined, 'our own library is not there');
    same(
      builtin.children.slice(0, 1).map(({ label }) => label),
      ['模板'],
    );
    ok(builtin.children.length > 3, 'groups of phrases are missing');
  });

  it('put a phrase into a report', async () => {
    const editor = await untitled('尊敬的各位领导：\n一、总体情况\n平稳。\n二、下步打算\n改进。\n', 'gongwen');
    const before = editor.document.getText();
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    const putting = vscode.commands.executeCommand('gongwen.insertPhrase', 'hbwb');
    await until('the phrase is there', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return editor.document.getText() !== before;
    });
    await putting;
    ok(editor.document.getText().startsWith(`${before}汇报完毕`), editor.document.getText());
  });
});
