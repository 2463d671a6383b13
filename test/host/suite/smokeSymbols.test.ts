import * as vscode from 'vscode';
import { same, until } from '../check';
import { closeAll, fileUri, sample, untitled } from './reports';

describe('go to symbol in workspace', () => {
  it('finds a heading of a report that is not open', async () => {
    await untitled(sample);
    const uri = fileUri('found/另一稿.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(sample.replace('压实', '层层压实')));
    const symbol = await until('the heading is found', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        '层层压实',
      );
      return symbols.find(({ location }) => location.uri.toString() === uri.toString());
    });
    same(symbol.name, '一、强化统筹，层层压实工作责任');
    same(symbol.location.range.start.line, 2);
    await vscode.workspace.fs.delete(fileUri('found'), { recursive: true });
    await closeAll();
  });
});
