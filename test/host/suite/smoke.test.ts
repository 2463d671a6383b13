// Runs in both extension hosts: no node modules here.
import * as vscode from 'vscode';
import { note, ok, same } from '../check';

describe('the extension', () => {
  const extension = vscode.extensions.getExtension('gongwen.gongwen');

  it('activates', async () => {
    ok(extension !== undefined, 'gongwen.gongwen is not there');
    const began = performance.now();
    await extension.activate();
    note(`activated in ${(performance.now() - began).toFixed(1)} ms, loading included (VS Code ${vscode.version})`);
    ok(extension.isActive, 'not active');
  });

  it('registers every command that it contributes', async () => {
    const { contributes } = extension!.packageJSON as { contributes?: { commands?: readonly { command: string }[] } };
    const registered = new Set(await vscode.commands.getCommands(true));
    const contributed = (contributes?.commands ?? []).map(({ command }) => command);
    ok(contributed.length > 0, 'no command is contributed');
    same(
      contributed.filter((command) => !registered.has(command)),
      [],
      'contributed, but not registered',
    );
  });
});
