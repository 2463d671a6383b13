// 打开旧稿 in the desktop's extension host and in the browser's.
import * as vscode from 'vscode';
import { docxFile, list, numbered, paragraph } from '../../support/docxFile';
import { same } from '../check';
import { closeAll, fileUri } from './reports';

describe('打开旧稿（网页和桌面）', () => {
  afterEach(closeAll);

  it('reads a Word document with its numbers', async () => {
    const old = fileUri('网页旧稿.docx');
    const body = paragraph('关于防汛工作的报告') + numbered('巡查情况', 1) + numbered('下步打算', 1);
    await vscode.workspace.fs.writeFile(old, docxFile({ body, numbering: list(1, [['chineseCounting', '%1、']]) }));
    await vscode.commands.executeCommand('gongwen.openWord', old);
    const document = vscode.window.activeTextEditor?.document;
    same(
      [document?.languageId, document?.isUntitled, document?.getText()],
      ['gongwen', true, '关于防汛工作的报告\n一、巡查情况\n二、下步打算\n'],
    );
    await vscode.workspace.fs.delete(old);
  });
});
