import * as vscode from 'vscode';
import { same } from '../check';
import { closeAll, untitled } from './reports';

describe('references in both hosts', () => {
  after(closeAll);

  it('are links to the section they name', async () => {
    const lines = ['各位领导：', '一、总体情况', '下步打算见第二部分。', '二、下步打算', '持续用力，久久为功。'];
    const { document } = await untitled(lines.join('\n'), 'gongwen');
    const [link] = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    same(document.getText(link?.range), '第二部分');
    same(link?.target?.fragment, 'L4,1');
    const [place] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      new vscode.Position(2, 6),
    );
    const range = place && ('targetRange' in place ? place.targetSelectionRange : place.range);
    same(range?.start.line, 3);
  });
});
