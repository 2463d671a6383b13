import { openWorkbench } from './session';
import type { Workbench } from './workbench';

describe('the packaged extension', () => {
  let vscode: Workbench;

  before('a window opens', async () => {
    vscode = await openWorkbench();
  });
  after(() => vscode.page.context().close());

  it('activates when a report is opened', async () => {
    await vscode.openFile('示例二 会议汇报.txt');
    // The list holds only the rows that fit, the slowest first; ours is among the last.
    await vscode.page.setViewportSize({ width: 1440, height: 3000 });
    await vscode.runCommand('Developer: Show Running Extensions');
    const row = vscode.page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: '公文起草' });
    await vscode.see(row.filter({ hasText: /Activation: \d+ms/ }), 'the extension among those that run');
  });
});
