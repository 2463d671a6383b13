import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, labels, sample, testApi, untitled } from './reports';

describe('going through a report', () => {
  let editor: vscode.TextEditor;
  const go = async (command: string): Promise<string> => {
    await vscode.commands.executeCommand(command);
    const { document, selection } = editor;
    return selection.isEmpty ? document.lineAt(selection.active).text.slice(0, 3) : document.getText(selection);
  };
  before(async () => {
    editor = await untitled(sample);
  });
  beforeEach(() => {
    editor.selection = new vscode.Selection(0, 0, 0, 0);
  });
  after(closeAll);

  it('goes from blank to blank, selects each, and begins again behind the last', async () => {
    const next = 'gongwen.nextPlaceholder';
    assert.deepEqual([await go(next), await go(next), await go(next)], ['**', '****.**', '**']);
  });
  it('goes back, and from the first to the last', async () => {
    const previous = 'gongwen.previousPlaceholder';
    assert.deepEqual([await go(previous), await go(previous), await go(previous)], ['****.**', '**', '****.**']);
  });
  it('goes from section to section without selecting anything', async () => {
    const next = 'gongwen.nextSection';
    const seen = [await go(next), await go(next), await go(next), await go(next), await go(next), await go(next)];
    assert.deepEqual(seen, ['一、强', '一是突', '二是突', '二、坚', '三、聚', '一、强']);
    assert.ok(editor.selection.isEmpty);
  });
  it('goes back from section to section', async () => {
    const previous = 'gongwen.previousSection';
    assert.deepEqual([await go(previous), await go(previous), await go(previous)], ['三、聚', '二、坚', '二是突']);
  });
  it('lists the blanks by kind, with the words around them', async () => {
    const rows = (await testApi()).rows('placeholders');
    assert.deepEqual(
      rows.map(({ label, description }) => [label, description]),
      [['数字', '2处']],
    );
    assert.match(JSON.stringify(labels(rows)), /服务企业\*\*家/);
  });
});
