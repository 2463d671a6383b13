import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, untitled } from './reports';

describe('calculating', () => {
  after(closeAll);

  it('evaluates what is selected', async () => {
    const editor = await untitled('（1.2亿－8000万）/4=', 'gongwen');
    editor.selection = new vscode.Selection(0, 0, 0, 100);
    assert.equal(await vscode.commands.executeCommand('gongwen.calculate'), '10000000');
  });
  it('says why something cannot be calculated, and gives no result', async () => {
    assert.equal(await vscode.commands.executeCommand('gongwen.calculate', '甲加乙'), undefined);
  });
});
