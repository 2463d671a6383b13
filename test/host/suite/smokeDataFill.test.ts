// Filling from a table and checking against it, in the desktop's extension host and in the browser's.
import * as vscode from 'vscode';
import { same, until } from '../check';
import { closeAll, fileUri, untitled } from './reports';

const draft = '尊敬的各位领导：\n一、总体情况\n今年共受理{{受理件数}}件，办结率{{办结率}}%。\n二、下步打算\n持续改进。';
const filled = draft.replace('{{受理件数}}', '1234').replace('{{办结率}}', '36.03');

describe('从数据表填写（网页和桌面）', () => {
  afterEach(closeAll);

  it('fills names from JSON, and goes to the figure whose table has changed', async () => {
    const table = fileUri('数据表.json');
    const write = (count: number): Thenable<void> =>
      vscode.workspace.fs.writeFile(
        table,
        new TextEncoder().encode(JSON.stringify({ 受理件数: count, 办结率: '36.0312%' })),
      );
    await write(1234);
    const editor = await untitled(draft, 'gongwen');
    const accept = (): Thenable<unknown> =>
      vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const filling = vscode.commands.executeCommand('gongwen.data.fill', table);
    await until('the blanks are filled', async () => {
      await accept();
      return editor.document.getText() === filled;
    });
    await filling;
    await write(1250);
    const checking = vscode.commands.executeCommand('gongwen.data.check');
    await until('the figure is selected', async () => {
      await accept();
      return editor.document.getText(editor.selection) === '1234件';
    });
    await checking;
    same(editor.document.getText(), filled);
    await vscode.workspace.fs.delete(table);
  });
});
